// D's trace(), and its actions that are not done here.

import { badArgumentCount } from '../../diagnostics/catalog-check.js';
import { refusedAction } from '../../diagnostics/catalog-dlang.js';
import { isPoison } from '../check-context.js';
import { traceFormat } from '../d-lines.js';
import { type Action, action } from './action.js';
import { isPrintable } from './print.js';

export const traceAction: Action = action('output', {
  name: 'trace',
  signature: 'trace(value)',
  summary: 'sends one value; in the D dialect as text in D’s columns',
  example: 'syscall:openat:entry < trace(comm) >',
  check(context, call, signature) {
    const [argument, ...others] = call.arguments;
    if (!argument || others.length > 0) {
      context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
      return [];
    }
    const value = context.check(context, argument.value);
    if (isPoison(value) || !isPrintable(context, value)) return [];
    if (context.dialect !== 'd') return [{ kind: 'print-value', value, span: call.span }];
    const format = traceFormat(value.type, context.dOptions.quiet);
    return [{ kind: 'printf', format, arguments: [value], span: call.span }];
  },
});

/** By name, why not. */
const refused: Readonly<Record<string, string>> = {
  stop: 'it would change the process that is traced',
  breakpoint: 'there is no kernel debugger to stop in',
  panic: 'it would crash the machine',
  chill: 'it would hold up the kernel',
  copyout: 'it would change the memory of the process that is traced',
  copyoutstr: 'it would change the memory of the process that is traced',
  freopen: 'a trace has one output; choose it by `-o FILE`',
  ftruncate: 'a trace has one output; choose it by `-o FILE`',
  pcap: 'packets are not kept',
};

/** Those in BEGIN have had their effect; what a script decides while it runs comes too late. */
export const setOptionAction: Action = action('control', {
  name: 'setopt',
  signature: 'setopt("option"[, "value"])',
  summary: 'D’s: in BEGIN what `#pragma D option` is',
  example: '#pragma dialect d\nBEGIN { setopt("quiet"); }',
  check(context, call) {
    const reason = 'options are set before anything runs: in BEGIN, or by `#pragma D option NAME=VALUE`';
    if (!context.dOptions.set.has(call)) context.diagnostics.add(refusedAction(call.callee.span, 'setopt', reason));
    return [];
  },
});

export const refusedActions: readonly Action[] = Object.entries(refused).map(([name, reason]) =>
  action('control', {
    name,
    signature: `${name}(…)`,
    summary: `D’s, refused: ${reason}`,
    example: 'BEGIN < exit() >',
    check(context, call) {
      context.diagnostics.add(refusedAction(call.callee.span, name, reason));
      return [];
    },
  }),
);
