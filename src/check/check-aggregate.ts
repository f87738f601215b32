// `@latency[comm] = lhist(ms, 0, 100, 10)`: a map of an aggregation, its number and its constants.

import type { Aggregation } from '../builtins/aggregations.js';
import { aggregationOutside, badArgument, badArgumentCount, mapValueMismatch } from '../diagnostics/catalog-check.js';
import type { AssignStatement, Call } from '../syntax/ast.js';
import { aType, isInteger } from '../types/layout.js';
import { u64 } from '../types/type.js';
import { type CheckContext, isPoison } from './check-context.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';

export function checkAggregate(
  context: CheckContext,
  statement: AssignStatement,
  map: string,
  keys: readonly TypedExpression[],
  aggregation: Aggregation,
  call: Call,
): readonly TypedStatement[] {
  const { span } = statement;
  const { name, signature } = aggregation;
  if (statement.operator !== '=') context.diagnostics.add(aggregationOutside(call.span, call.callee.text));
  const [first] = call.arguments;
  const value = aggregation.values === 1 && first ? context.check(context, first.value) : undefined;
  if (value && isPoison(value)) return [];
  const constants = checkConstants(context, aggregation, call);
  if (!constants || (aggregation.values === 1 && !value)) {
    if (constants || aggregation.values === 0)
      context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
    return [];
  }
  if (value && !isInteger(value.type) && value.type.kind !== 'bool') {
    context.diagnostics.add(badArgument(value.span, name, 'a number', aType(value.type)));
    return [];
  }
  if (!context.maps.useAggregation(map, name, value?.type ?? u64, constants)) {
    const holds = context.maps.value(map);
    const before = holds
      ? holds.kind === 'value'
        ? aType(holds.type)
        : `${holds.kind}(${holds.constants.join(', ')})`
      : 'other values';
    context.diagnostics.add(mapValueMismatch(call.span, map, before, `${name}(${constants.join(', ')})`));
    return [];
  }
  return [{ kind: 'aggregate', map, keys, aggregation: name, constants, ...(value ? { value } : {}), span }];
}

/** The constants with defaults filled in; undefined after a message, or when their number is wrong. */
function checkConstants(context: CheckContext, aggregation: Aggregation, call: Call): readonly bigint[] | undefined {
  const given = call.arguments.slice(aggregation.values);
  const required = aggregation.constants.filter((constant) => constant.defaultValue === undefined).length;
  if (
    given.length > aggregation.constants.length ||
    (given.length < required && call.arguments.length >= aggregation.values)
  ) {
    context.diagnostics.add(badArgumentCount(call.span, aggregation.signature, call.arguments.length));
    return undefined;
  }
  const values: bigint[] = [];
  for (const [index, constant] of aggregation.constants.entries()) {
    const argument = given[index];
    const typed = argument && context.check(context, argument.value);
    if (typed && typed.kind !== 'number') {
      context.diagnostics.add(
        badArgument(typed.span, aggregation.name, `a constant for ${constant.name}`, aType(typed.type)),
      );
      return undefined;
    }
    values.push(typed ? BigInt.asIntN(64, typed.value) : (constant.defaultValue ?? 0n));
  }
  const problem = aggregation.problem?.(values);
  if (problem === undefined) return values;
  context.diagnostics.add(
    badArgument(call.span, aggregation.name, problem.replace(/^needs /, ''), `(${values.join(', ')})`),
  );
  return undefined;
}
