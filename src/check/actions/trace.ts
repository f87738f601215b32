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
  setopt: 'options are set before anything runs: `#pragma D option NAME=VALUE`',
  pcap: 'packets are not kept',
};

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
