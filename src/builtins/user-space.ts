// Stacks and addresses of user space. Their symbols are not looked up in this version, which a warning says: they show as
// addresses.

import { addressesOnly } from '../diagnostics/catalog-builtins.js';
import { stackFrames } from '../limits.js';
import { u32 } from '../types/type.js';
import type { Builtin, Checked, CValue } from './builtin.js';
import { func, isAddress, literalNumber, literalText, variable, where, wrapped } from './rows.js';
import { caller, depth } from './symbols.js';

const topic = 'symbols and stacks';

/** Read, and all the same here. */
const modes = ['bpftrace', 'perf', 'raw'];

const ustack = func(topic, {
  signature: 'ustack([mode][, frames])',
  aliases: ['jstack'],
  isBare: true,
  summary: 'the stack of the process at the probe, by addresses',
  example: 'uprobe:libc:malloc < @[ustack(5)] = count() >',
  words: modes,
  check({ arguments: given, span, dialect }): Checked {
    const mode = literalText(given[0]);
    const [count, ...more] = mode !== undefined && modes.includes(mode) ? given.slice(1) : given;
    const frames = count === undefined ? BigInt(stackFrames) : literalNumber(count);
    // D's second number is for the names of Java's frames.
    const isOfD = dialect === 'd' && more.every((size) => literalNumber(size) !== undefined);
    if ((more.length > 0 && !isOfD) || frames === undefined || frames < 1n || frames > stackFrames)
      return { argument: given.length - 1, expected: `a constant of 1 to ${stackFrames} frames` };
    const type = { kind: 'int', size: 8, signed: true, display: 'kstack', format: `raw ${frames}` } as const;
    return { type, warning: addressesOnly(span, 'ustack') };
  },
  emit(emitter, { type }): CValue {
    const frames = Number(type.kind === 'int' ? type.format?.split(' ')[1] : stackFrames);
    const map = emitter.stackMap(frames);
    const id = emitter.writer.fresh('stack');
    emitter.writer.line(`__s64 ${id} = bpf_get_stackid(ctx, &${map}, TSBPF_USER_STACK);`);
    return { code: id, valid: `(${id} >= 0)` };
  },
});

const usym = func(topic, {
  signature: 'usym(address)',
  aliases: ['uaddr', 'ufunc'],
  summary: 'an address of the process, as a hexadecimal number',
  example: 'uprobe:libc:pthread_create < print(comm, usym(arg2)) >',
  check({ arguments: [address], span }): Checked {
    const checked = where(
      isAddress(address),
      { kind: 'int', size: 8, signed: false, display: 'pointer' },
      'an address',
    );
    return 'type' in checked ? { ...checked, warning: addressesOnly(span, 'usym') } : checked;
  },
  emit: (_emitter, emitted) => wrapped(emitted, (code) => `(__u64)(${code})`),
});

const ucaller = variable(topic, {
  name: 'ucaller',
  type: { kind: 'int', size: 8, signed: false, display: 'pointer' },
  c: (emitter) => caller(emitter, 'TSBPF_USER_STACK'),
  summary: 'the second frame of the process’s stack, as an address: who called the function that is probed',
  example: 'uprobe:libc:malloc < @[ucaller] = count() >',
});

const ustackdepth = variable(topic, {
  name: 'ustackdepth',
  type: u32,
  c: (emitter) => depth(emitter, 'TSBPF_USER_STACK'),
  summary: 'how many frames the process’s stack has',
  example: 'uprobe:libc:malloc < @ = max(ustackdepth) >',
});

export const userSpaceBuiltins: readonly Builtin[] = [ustack, usym, ucaller, ustackdepth];
