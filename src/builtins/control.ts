// Builtins that act on what is traced. All change the system.

import { onlyAtKprobe } from '../diagnostics/catalog-builtins.js';
import { findConstant } from '../kernel/constants.js';
import { s64 } from '../types/type.js';
import type { Builtin, Checked, Computed, CValue } from './builtin.js';
import { func, isNumber, literalText, where } from './rows.js';

/** By number, or by a name with or without SIG. */
function signal(name: string, helper: string, whom: string, aliases: readonly string[]): Computed {
  return func('control', {
    signature: `${name}(signal)`,
    aliases,
    summary: `sends a signal, by number or name, to ${whom}`,
    example: `tcp:connect / dport == 25 / < ${name}("SIGSTOP") >`,
    isUnsafe: true,
    isEffect: true,
    check({ arguments: [sent] }): Checked {
      const text = literalText(sent);
      if (sent === undefined || text === undefined) return where(isNumber(sent), s64, 'a signal, by number or name');
      const constant = findConstant(text.startsWith('SIG') ? text : `SIG${text}`);
      if (constant?.group !== 'signal') return { argument: 0, expected: 'a signal, as "KILL"' };
      return { type: s64, arguments: [{ kind: 'number', value: constant.value, type: s64, span: sent.span }] };
    },
    emit(emitter, { arguments: [sent] }): CValue {
      emitter.include('control.bpf.h');
      const result = emitter.writer.fresh('sent');
      const value = sent?.value() ?? { code: '0' };
      emitter.writer.line(`__s64 ${result} = ${helper}((__u32)(${value.code}));`);
      return { code: result };
    },
  });
}

export const controlBuiltins: readonly Builtin[] = [
  signal('signal', 'bpf_send_signal', 'the process of the task on the CPU', ['raise']),
  signal('signal_thread', 'bpf_send_signal_thread', 'the task on the CPU', []),
  func('control', {
    signature: 'override(value)',
    summary: 'lets the probed function return the value without running; for functions that allow error injection',
    example: 'kprobe:tcp_connect < override(-1) >',
    isUnsafe: true,
    isEffect: true,
    needsOwnHook: true,
    needs: () => 'override',
    check: ({ arguments: [value], scope, span }) =>
      scope.hook?.attach.kind === 'kprobe'
        ? where(isNumber(value), s64, 'a number')
        : { refused: onlyAtKprobe(span, scope.place) },
    emit(emitter, { arguments: [returned] }): CValue {
      emitter.include('control.bpf.h');
      const value = returned?.value() ?? { code: '0' };
      emitter.writer.line(`bpf_override_return(ctx, (__u64)(${value.code}));`);
      return { code: '0' };
    },
  }),
];
