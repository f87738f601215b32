// `@latency[comm] = lhist(ms, 0, 100, 10)`: a map of an aggregation, its number, its constants, how often it counts.

import type { Aggregation } from '../builtins/aggregation.js';
import { aggregationOutside, badArgument, badArgumentCount } from '../diagnostics/catalog-check.js';
import type { Argument, Call } from '../syntax/ast.js';
import type { AssignStatement } from '../syntax/ast-statements.js';
import { aType, isInteger } from '../types/layout.js';
import { u64 } from '../types/type.js';
import { type CheckContext, isPoison, otherValue } from './check-context.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';

export function checkAggregate(
  context: CheckContext,
  statement: AssignStatement,
  map: string,
  keys: readonly TypedExpression[],
  aggregation: Aggregation,
  call: Call,
): readonly TypedStatement[] {
  if (statement.operator !== '=') context.diagnostics.add(aggregationOutside(call.span, call.callee.text));
  const given = splitArguments(aggregation, call.arguments);
  if (!given) {
    context.diagnostics.add(badArgumentCount(call.span, aggregation.signature, call.arguments.length));
    return [];
  }
  const value = given.value && checkNumber(context, aggregation, given.value);
  const weight = given.weight && checkNumber(context, aggregation, given.weight);
  const constants = checkConstants(context, aggregation, call, given.constants);
  if (!constants || (value && isPoison(value)) || (weight && isPoison(weight))) return [];
  const { name } = aggregation;
  if (!context.maps.useAggregation(map, name, value?.type ?? u64, constants, call.span)) {
    context.diagnostics.add(otherValue(context, call.span, map, `${name}(${constants.join(', ')})`));
    return [];
  }
  return [
    {
      kind: 'aggregate',
      map,
      keys,
      aggregation: name,
      constants,
      ...(value ? { value } : {}),
      ...(weight ? { weight } : {}),
      span: statement.span,
    },
  ];
}

interface Given {
  readonly value?: Argument;
  readonly constants: readonly Argument[];
  readonly weight?: Argument;
}

/** By place; undefined where there are too few or too many. */
function splitArguments(aggregation: Aggregation, given: readonly Argument[]): Given | undefined {
  const { values, constants, weighted } = aggregation;
  const required = constants.filter((constant) => constant.defaultValue === undefined).length;
  const most = aggregation.mostConstants ?? constants.length;
  const ofValue = values === 0 ? 0 : 1;
  const [value] = values === 0 ? [] : given;
  const rest = given.slice(ofValue);
  const [weight] = weighted ? rest.slice(most) : [];
  if ((values === 1 && !value) || rest.length < required || rest.length > most + (weighted ? 1 : 0)) return undefined;
  return { ...(value ? { value } : {}), constants: rest.slice(0, most), ...(weight ? { weight } : {}) };
}

function checkNumber(context: CheckContext, { name }: Aggregation, argument: Argument): TypedExpression {
  const value = context.check(context, argument.value);
  if (!isPoison(value) && !isInteger(value.type) && value.type.kind !== 'bool') {
    context.diagnostics.add(badArgument(value.span, name, 'a number', aType(value.type)));
    return { ...value, type: { kind: 'error' } };
  }
  return value;
}

/** With defaults filled in; undefined after a message. */
function checkConstants(
  context: CheckContext,
  aggregation: Aggregation,
  call: Call,
  given: readonly Argument[],
): readonly bigint[] | undefined {
  const values: bigint[] = [];
  for (const [index, argument] of given.entries()) {
    const typed = context.check(context, argument.value);
    if (isPoison(typed)) return undefined;
    const constant = aggregation.constants[index] ?? aggregation.constants.at(-1);
    const value = constant?.words ? wordIndex(constant.words, typed) : numberOf(typed);
    if (value === undefined) {
      const expected = constant?.words
        ? `one of ${constant.words.map((word) => `"${word}"`).join(', ')}`
        : `a constant for ${constant?.name}`;
      context.diagnostics.add(badArgument(typed.span, aggregation.name, expected, aType(typed.type)));
      return undefined;
    }
    values.push(value);
  }
  const isOpen = aggregation.mostConstants !== undefined && values.length > 0;
  if (!isOpen) values.push(...aggregation.constants.slice(values.length).map(({ defaultValue = 0n }) => defaultValue));
  const problem = aggregation.problem?.(values);
  if (problem === undefined) return values;
  context.diagnostics.add(badArgument(call.span, aggregation.name, problem, `(${values.join(', ')})`));
  return undefined;
}

function numberOf(typed: TypedExpression): bigint | undefined {
  return typed.kind === 'number' ? BigInt.asIntN(64, typed.value) : undefined;
}

function wordIndex(words: readonly string[], typed: TypedExpression): bigint | undefined {
  const index = typed.kind === 'string' ? words.indexOf(typed.value) : -1;
  return index < 0 ? undefined : BigInt(index);
}
