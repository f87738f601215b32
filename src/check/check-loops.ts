// Loops. Whatever their form they end: a range by its bounds, a map by its entries, and each at a limit (limits.ts).

import { findAggregation } from '../builtins/aggregations.js';
import { typeMismatch } from '../diagnostics/catalog-check.js';
import { endlessLoop, loopTooLong, outsideLoop } from '../diagnostics/catalog-loops.js';
import { loopIterations, unrollIterations } from '../limits.js';
import type { Expression } from '../syntax/ast.js';
import type {
  Block,
  ForMapStatement,
  ForRangeStatement,
  JumpStatement,
  UnrollStatement,
  WhileStatement,
} from '../syntax/ast-statements.js';
import { aType, isInteger } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import { type CheckContext, isPoison, mapName, mistaken, neverAssigned, poison } from './check-context.js';
import { checkCondition } from './check-expression.js';
import { declareScratch, findScratch, withBlock } from './scope.js';
import type { TypedExpression, TypedStatement } from './typed-ast.js';
import { everyStatement } from './walk-typed.js';

type CheckBody = (context: CheckContext, block: Block) => readonly TypedStatement[];
type Loop = ForRangeStatement | ForMapStatement | WhileStatement | UnrollStatement;

export function checkLoop(context: CheckContext, loop: Loop, checkBody: CheckBody): readonly TypedStatement[] {
  const within: CheckBody = (outer, block) => checkBody({ ...outer, scope: { ...outer.scope, inLoop: true } }, block);
  switch (loop.kind) {
    case 'for-range':
      return checkRange(context, loop, within);
    case 'for-map':
      return checkForMap(context, loop, within);
    case 'unroll':
      return checkUnroll(context, loop, within);
    case 'while': {
      const condition = checkCondition(context, loop.condition);
      const body = within(context, loop.body);
      if (isAlways(condition) && !everyStatement(body).some(({ kind }) => kind === 'break' || kind === 'return'))
        context.diagnostics.add(endlessLoop(condition.span, loopIterations));
      return isPoison(condition) ? [] : [{ kind: 'while', condition, body, span: loop.span }];
    }
  }
}

function isAlways(condition: TypedExpression): boolean {
  return (condition.kind === 'number' && condition.value !== 0n) || (condition.kind === 'boolean' && condition.value);
}

export function checkJump(context: CheckContext, { kind, span }: JumpStatement): readonly TypedStatement[] {
  if (context.scope.inLoop) return [{ kind, span }];
  context.diagnostics.add(outsideLoop(span, kind));
  return [];
}

function checkRange(context: CheckContext, loop: ForRangeStatement, within: CheckBody): readonly TypedStatement[] {
  const from = checkBound(context, loop.from);
  const to = checkBound(context, loop.to);
  const { span } = loop;
  return withBlock(context.scope, () => {
    declareScratch(context.scope, loop.variable.text, s64, true);
    const variable = findScratch(context.scope, loop.variable.text)?.name ?? loop.variable.text;
    const body = within(context, loop.body);
    if (isPoison(from) || isPoison(to)) return [];
    const count = constantCount(from, to);
    if (count !== undefined && count > BigInt(loopIterations))
      context.diagnostics.add(loopTooLong(span, count, loopIterations));
    return [{ kind: 'for-range', variable, from, to, body, span }];
  });
}

function checkBound(context: CheckContext, expression: Expression): TypedExpression {
  const bound = context.check(context, expression);
  if (isPoison(bound) || isInteger(bound.type)) return bound;
  return mistaken(context, bound.span, typeMismatch(bound.span, 'a number', aType(bound.type)));
}

/** How often a range goes round, where its bounds are numbers. */
export function constantCount(from: TypedExpression, to: TypedExpression): bigint | undefined {
  if (from.kind !== 'number' || to.kind !== 'number') return undefined;
  const count = BigInt.asIntN(64, to.value) - BigInt.asIntN(64, from.value);
  return count > 0n ? count : 0n;
}

function checkUnroll(context: CheckContext, loop: UnrollStatement, within: CheckBody): readonly TypedStatement[] {
  const to = checkBound(context, loop.count);
  const body = within(context, loop.body);
  const { span } = loop;
  if (isPoison(to)) return [];
  if (to.kind === 'number' && (BigInt.asIntN(64, to.value) < 1n || to.value > BigInt(unrollIterations))) {
    const wanted = `a number from 1 to ${unrollIterations}`;
    context.diagnostics.add(typeMismatch(to.span, wanted, String(BigInt.asIntN(64, to.value))));
    return [];
  }
  return [{ kind: 'for-range', from: { kind: 'number', value: 0n, type: s64, span }, to, body, span }];
}

function checkForMap(context: CheckContext, loop: ForMapStatement, within: CheckBody): readonly TypedStatement[] {
  const { span, variable } = loop;
  return withBlock(context.scope, () => {
    const entry = entryOf(context, loop.map);
    declareScratch(context.scope, variable.text, entry?.type ?? poison(span).type, true);
    const name = findScratch(context.scope, variable.text)?.name ?? variable.text;
    const body = within(context, loop.body);
    return entry ? [{ kind: 'for-map', variable: { name, type: entry.type }, map: entry.map, body, span }] : [];
  });
}

/** The map to go over, and the type of an entry: its key and its value. */
function entryOf(context: CheckContext, over: Expression): { readonly map: string; readonly type: Type } | undefined {
  const { span } = over;
  if (over.kind !== 'map' || over.keys !== undefined) {
    context.diagnostics.add(typeMismatch(span, 'a map without brackets, or a range as in `0..10`', 'something else'));
    return undefined;
  }
  const map = mapName(context, over.name);
  const value = context.maps.value(map);
  if (!value) {
    context.diagnostics.add(neverAssigned(context, over));
    return undefined;
  }
  const keys = context.maps.keys(map) ?? [];
  if (value.type.kind === 'error') return undefined;
  if (keys.length === 0) {
    context.diagnostics.add(typeMismatch(span, 'a map with keys', 'one that holds a single value'));
    return undefined;
  }
  const isRead = value.kind === 'value' || findAggregation(value.kind)?.read !== undefined;
  if (!isRead) {
    context.diagnostics.add(typeMismatch(span, 'a map of values', `the ${value.kind}() of many`));
    return undefined;
  }
  const [only] = keys;
  const key: Type = keys.length === 1 && only ? only : { kind: 'tuple', items: keys };
  return { map, type: { kind: 'tuple', items: [key, value.type] } };
}
