// `comptime x`: a value that is known before the script runs, or a mistake.

import { badArgument } from '../../diagnostics/catalog-check.js';
import type { Call, Expression } from '../../syntax/ast.js';
import { bool, s64 } from '../../types/type.js';
import { type CheckContext, isPoison, mistaken } from '../check-context.js';
import { constantOf } from '../constant-of.js';
import type { TypedExpression } from '../typed-ast.js';
import { type MapFunction, mapFunction } from './action.js';

export const comptimeFunction: MapFunction = {
  ...mapFunction({
    name: 'comptime',
    signature: 'comptime value',
    summary: 'a value known before the script runs; of an `if comptime` only the branch taken need make sense',
    example: 'macro shown(x) { if comptime is_ptr(x) { *x } else { x } }\nBEGIN < print(shown(1)); exit() >',
    check: checkComptime,
  }),
  topic: 'control',
};

function checkComptime(context: CheckContext, call: Call): TypedExpression {
  const [only] = call.arguments;
  const { span } = call;
  const expected = 'a value that is known before the script runs';
  if (!only || call.arguments.length > 1)
    return mistaken(context, span, badArgument(span, 'comptime', expected, `${call.arguments.length} values`));
  const value = context.check(context, only.value);
  if (isPoison(value) || value.kind === 'string') return value;
  const constant = constantOf(value);
  if (constant === undefined)
    return mistaken(context, span, badArgument(only.value.span, 'comptime', expected, 'one that is not'));
  return value.type.kind === 'bool'
    ? { kind: 'boolean', value: constant !== 0n, type: bool, span }
    : { kind: 'number', value: BigInt.asUintN(64, constant), type: s64, span };
}

/** Whether it is `comptime …`. */
export function isComptime(expression: Expression): boolean {
  return expression.kind === 'call' && expression.callee.text === 'comptime';
}
