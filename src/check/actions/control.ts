// exit(): ends the trace.

import { badArgument, badArgumentCount } from '../../diagnostics/catalog-check.js';
import { aType, isInteger } from '../../types/layout.js';
import { s32 } from '../../types/type.js';
import { isPoison } from '../check-context.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';

export const exitAction: Action = action('control', {
  name: 'exit',
  signature: 'exit([code])',
  summary: 'ends the trace with that exit code',
  example: 'interval:s:5 < exit() >',
  check(context, call, signature) {
    const [argument] = call.arguments;
    const zero: TypedExpression = { kind: 'number', value: 0n, type: s32, span: call.span };
    const code = argument ? context.check(context, argument.value) : zero;
    if (isPoison(code)) return [];
    if (call.arguments.length > 1) {
      context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
      return [];
    }
    if (!isInteger(code.type) && code.type.kind !== 'bool') {
      context.diagnostics.add(badArgument(code.span, 'exit', 'one number, the exit code', aType(code.type)));
      return [];
    }
    // What the shell sees of it is a byte: of -1 it sees 255.
    const known = code.kind === 'number' ? BigInt.asIntN(64, code.value) : 0n;
    if (known < -128n || known > 255n) {
      context.diagnostics.add(badArgument(code.span, 'exit', 'an exit code, 0 to 255', String(known)));
      return [];
    }
    const ended: TypedStatement = { kind: 'exit', code, span: call.span };
    // bpftrace's ends the clause too.
    const isLast = context.dialect === 'bpftrace' && !context.scope.returns;
    return isLast ? [ended, { kind: 'return', span: call.span }] : [ended];
  },
});
