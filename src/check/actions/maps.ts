// What is done to a map as a whole or to one of its entries, and the questions that one can ask it.

import { badArgument } from '../../diagnostics/catalog-check.js';
import type { Call, MapReference } from '../../syntax/ast.js';
import { bool } from '../../types/type.js';
import { type CheckContext, mapName, mistaken, neverAssigned, poison } from '../check-context.js';
import { checkKeys } from '../check-keys.js';
import { declareScratch } from '../scope.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';
import { type Action, action, type MapFunction, mapFunction } from './action.js';

/** `f(@m, k1, k2)` and `f(@m[k1, k2])` mean the same: the map and its keys; the rest are further arguments. */
function mapArguments(
  context: CheckContext,
  call: Call,
  further: number,
): { readonly map: string; readonly keys: readonly TypedExpression[]; readonly reference: MapReference } | undefined {
  const [first, ...rest] = call.arguments;
  if (first?.value.kind !== 'map') {
    const got = first ? 'something else' : 'nothing';
    context.diagnostics.add(badArgument(first?.value.span ?? call.span, call.callee.text, 'a map first', got));
    return undefined;
  }
  const reference = first.value;
  const written = reference.keys ?? rest.slice(0, rest.length - further).map((argument) => argument.value);
  const map = mapName(context, reference.name);
  const keys = checkKeys(context, map, written, reference);
  return keys && { map, keys, reference };
}

function checkClear(context: CheckContext, call: Call, mode: 'clear' | 'zero'): readonly TypedStatement[] {
  const [argument] = call.arguments;
  if (call.arguments.length !== 1 || argument?.value.kind !== 'map' || argument.value.keys) {
    const got = argument?.value.kind === 'map' ? 'one of its entries' : argument ? 'something else' : 'nothing';
    context.diagnostics.add(badArgument(argument?.value.span ?? call.span, mode, 'a whole map, as `@m`', got));
    return [];
  }
  const map = mapName(context, argument.value.name);
  if (!context.maps.value(map)) {
    context.diagnostics.add(neverAssigned(context, argument.value));
    return [];
  }
  return [{ kind: 'clear-map', map, mode, span: call.span }];
}

function checkDelete(context: CheckContext, call: Call): readonly TypedStatement[] {
  const found = mapArguments(context, call, 0);
  if (!found) return [];
  if (!context.maps.value(found.map)) {
    context.diagnostics.add(neverAssigned(context, found.reference));
    return [];
  }
  return [{ kind: 'delete', map: found.map, keys: found.keys, span: call.span }];
}

export const mapActions: readonly Action[] = [
  action('maps', {
    name: 'clear',
    signature: 'clear(@m)',
    summary: 'drops all entries of a map; in the D dialect it keeps the keys, as zero() does',
    example: 'tcp:connect < @[comm] = count() >\ninterval:s:1 < print(@); clear(@) >',
    // D's keeps the keys.
    check: (context, call) => checkClear(context, call, context.dialect === 'd' ? 'zero' : 'clear'),
  }),
  action('maps', {
    name: 'zero',
    signature: 'zero(@m)',
    summary: 'sets all values of a map to zero and keeps the keys',
    example: 'tcp:connect < @[comm] = count() >\ninterval:s:1 < print(@); zero(@) >',
    check: (context, call) => checkClear(context, call, 'zero'),
  }),
  action('maps', {
    name: 'delete',
    signature: 'delete(@m, key) | delete(@m[key])',
    summary: 'drops one entry; as a value, whether there was one',
    example: 'syscall:read:entry < @start[tid] = nsecs >\nsyscall:read:return < delete(@start, tid) >',
    check: checkDelete,
  }),
];

function checkHasKey(context: CheckContext, call: Call): TypedExpression {
  const found = mapArguments(context, call, 0);
  return found ? { kind: 'map-has', map: found.map, keys: found.keys, type: bool, span: call.span } : poison(call.span);
}

function checkFind(context: CheckContext, call: Call): TypedExpression {
  const copy = call.arguments.at(-1)?.value;
  if (copy?.kind !== 'scratch') {
    const expected = 'a scratch variable at the end, for the copy';
    const got = copy ? 'something else' : 'nothing';
    return mistaken(context, call.span, badArgument(copy?.span ?? call.span, 'find', expected, got));
  }
  const found = mapArguments(context, call, 1);
  const value = found && context.maps.value(found.map);
  if (!found) return poison(call.span);
  if (value?.kind !== 'value') return mistaken(context, call.span, neverAssigned(context, found.reference));
  declareScratch(context.scope, copy.name, value.type, false);
  return {
    kind: 'map-find',
    map: found.map,
    keys: found.keys,
    scratch: copy.name,
    valueType: value.type,
    type: bool,
    span: call.span,
  };
}

/** `if (delete(@m, key)) …`; alone it is the action above, which has the help of both. */
function checkDeleted(context: CheckContext, call: Call): TypedExpression {
  const found = mapArguments(context, call, 0);
  if (!found) return poison(call.span);
  if (!context.maps.value(found.map)) return mistaken(context, call.span, neverAssigned(context, found.reference));
  const { map, keys } = found;
  if (keys.length > 0) return { kind: 'map-delete', map, keys, type: bool, span: call.span };
  const got = 'one without keys, which always has a value';
  return mistaken(context, call.span, badArgument(found.reference.span, 'delete', 'a map with keys', got));
}

export const deleteFunction: MapFunction = mapFunction({
  name: 'delete',
  signature: 'delete(@m, key)',
  summary: 'drops one entry; whether there was one',
  example: 'syscall:read:entry < @start[tid] = nsecs >\nsyscall:read:return < if (delete(@start, tid)) { @ends++ } >',
  check: checkDeleted,
});

export const mapFunctions: readonly MapFunction[] = [
  mapFunction({
    name: 'has_key',
    signature: 'has_key(@m, key)',
    summary: 'whether the map has an entry',
    example: 'syscall:read:entry < @start[tid] = nsecs >\nsyscall:read:return / has_key(@start, tid) / < exit() >',
    check: checkHasKey,
  }),
  mapFunction({
    name: 'find',
    signature: 'find(@m, key, $copy)',
    summary: 'copies an entry to a scratch variable; false when there is none',
    example:
      'syscall:read:entry < @start[tid] = nsecs >\nsyscall:read:return < if (find(@start, tid, $t)) { print(nsecs - $t) } >',
    check: checkFind,
  }),
];
