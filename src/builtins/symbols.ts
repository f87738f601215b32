// Builtins about code: stacks, and addresses by their symbols.

import type { Type } from '../types/type.js';
import type { Computed, CValue } from './builtin.js';
import { func, isAddress, variable, where, wrapped } from './rows.js';

const stackType: Type = { kind: 'int', size: 8, signed: true, display: 'kstack' };
const symbolType: Type = { kind: 'int', size: 8, signed: false, display: 'ksym' };

export const symbolBuiltins: readonly Computed[] = [
  variable('symbols and stacks', {
    name: 'kstack',
    aliases: ['stack'],
    type: stackType,
    summary: 'the kernel’s stack at the probe, by symbols',
    example: 'profile:hz:99 < @[kstack] = count() >',
    c(emitter): CValue {
      emitter.include('stack.bpf.h');
      const id = emitter.writer.fresh('stack');
      emitter.writer.line(`__s64 ${id} = tsbpf_kernel_stack(ctx);`);
      return { code: id, valid: `(${id} >= 0)` };
    },
  }),
  func('symbols and stacks', {
    signature: 'ksym(address)',
    summary: 'a kernel address, shown as its symbol',
    example: 'rawtracepoint:kfree_skb < @[ksym(args.location)] = count() >',
    check: ({ arguments: [address] }) => where(isAddress(address), symbolType, 'an address'),
    emit: (_emitter, call) => wrapped(call, (code) => `(__u64)(${code})`),
  }),
];
