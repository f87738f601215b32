// `@m[key] = value`, and D's variables that are maps: what is kept, and how it is worked out.

import { findAggregation } from '../builtins/aggregations.js';
import type { Expression, MapReference } from '../syntax/ast.js';
import type { AssignStatement } from '../syntax/ast-statements.js';
import { aType, isLaidOut, isScalar } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import { checkAggregate } from './check-aggregate.js';
import { type CheckContext, isPoison, mapName, otherValue } from './check-context.js';
import { checkKeys } from './check-keys.js';
import { stepOfMap } from './check-pointer.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';

export function assignMap(
  context: CheckContext,
  statement: AssignStatement,
  target: MapReference,
): readonly TypedStatement[] {
  const map = mapName(context, target.name);
  context.maps.noteAssigned(map);
  const { span } = statement;
  const written = withoutSymbol(context, map, statement.value);
  const keys = checkKeys(context, map, target.keys ?? [], target);
  const aggregation = written.kind === 'call' ? findAggregation(written.callee.text) : undefined;
  if (aggregation && written.kind === 'call')
    return keys ? checkAggregate(context, statement, map, keys, aggregation, written) : [];
  const value = context.check(context, written);
  if (isPoison(value) || !keys) return [];
  if (!isStorable(value.type) || !context.maps.useValue(map, value.type, value.span)) {
    context.diagnostics.add(otherValue(context, value.span, map, aType(value.type)));
    return [];
  }
  const { operator } = statement;
  return [{ kind: 'assign-map', map, keys, operator, value: inSteps(context, map, operator, value), span }];
}

/** `@name = ksym(0)` says, as bpftrace's tools do, that there is none yet: in a map of texts an empty one. */
function withoutSymbol({ maps }: CheckContext, map: string, value: Expression): Expression {
  const [address] = value.kind === 'call' && value.callee.text === 'ksym' ? value.arguments : [];
  if (address?.value.kind !== 'number' || address.value.value !== 0n) return value;
  maps.useZero(map, value.span);
  return maps.value(map)?.type.kind === 'string' ? { kind: 'string', value: '', span: value.span } : value;
}

/** What is added to a pointer counts what it points to. */
function inSteps(
  context: CheckContext,
  map: string,
  operator: AssignStatement['operator'],
  value: TypedExpression,
): TypedExpression {
  const step = stepOfMap(context, map);
  if (step === 1 || (operator !== '+=' && operator !== '-=')) return value;
  const { span } = value;
  const bytes: TypedExpression = { kind: 'number', value: BigInt(step), type: s64, span };
  return { kind: 'binary', operator: '*', left: value, right: bytes, type: s64, span };
}

function isStorable(type: Type): boolean {
  return isScalar(type) || isLaidOut(type) || ['string', 'bytes', 'inet', 'record', 'tuple'].includes(type.kind);
}
