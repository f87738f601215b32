// Calls that give a value: builtin functions, and the questions one can ask a map.

import { actionRecords, mapFunctionRecords } from '../builtins/actions.js';
import { aggregations, findAggregation } from '../builtins/aggregations.js';
import { builtinFunctions } from '../builtins/functions.js';
import {
  aggregationOutside,
  badArgument,
  badArgumentCount,
  notAnAction,
  unknownFunction,
} from '../diagnostics/catalog-check.js';
import { nearestName } from '../diagnostics/suggest.js';
import { stringBytes } from '../limits.js';
import type { Call, MapReference } from '../syntax/ast.js';
import { aType } from '../types/layout.js';
import { bool } from '../types/type.js';
import { type CheckContext, isPoison, mapName, mistaken, neverAssigned, poison } from './check-context.js';
import { checkKeys } from './check-keys.js';
import { declareScratch } from './scope.js';
import type { TypedExpression } from './typed-ast.js';

export function checkCall(context: CheckContext, call: Call): TypedExpression {
  const name = call.callee.text;
  const builtin = builtinFunctions.find((record) => record.name === name || record.aliases.includes(name));
  if (!builtin)
    return name === 'has_key'
      ? checkHasKey(context, call)
      : name === 'find'
        ? checkFind(context, call)
        : refuse(context, call);
  if (call.arguments.length !== builtin.parameters.length) {
    return mistaken(context, call.span, badArgumentCount(call.span, builtin.signature, call.arguments.length));
  }
  const values = call.arguments.map((argument) => context.check(context, argument.value));
  if (values.some(isPoison)) return poison(call.span);
  const [first] = values;
  if (builtin.name === 'str' && first?.kind === 'positional')
    return { ...first, type: { kind: 'string', size: stringBytes }, span: call.span };
  const result = builtin.check(values.map((value) => value.type));
  if ('type' in result)
    return { kind: 'builtin', name: builtin.name, arguments: values, type: result.type, span: call.span };
  const wrong = values[result.argument];
  return mistaken(
    context,
    call.span,
    badArgument(wrong?.span ?? call.span, name, result.expected, wrong ? aType(wrong.type) : 'nothing'),
  );
}

function refuse(context: CheckContext, call: Call): TypedExpression {
  const name = call.callee.text;
  if (findAggregation(name)) return mistaken(context, call.span, aggregationOutside(call.span, name));
  const action = actionRecords.find((record) => record.name === name);
  if (action) return mistaken(context, call.span, notAnAction(call.callee.span, name, action.signature));
  const known = [...builtinFunctions, ...actionRecords, ...aggregations, ...mapFunctionRecords].map(
    (record) => record.name,
  );
  return mistaken(context, call.span, unknownFunction(call.callee.span, name, nearestName(name, known)));
}

/** `f(@m, k1, k2)` and `f(@m[k1, k2])` mean the same: the map and its keys; the rest are further arguments. */
export function mapArguments(
  context: CheckContext,
  call: Call,
  further: number,
): { readonly map: string; readonly keys: readonly TypedExpression[]; readonly reference: MapReference } | undefined {
  const [first, ...rest] = call.arguments;
  if (first?.value.kind !== 'map') {
    context.diagnostics.add(
      badArgument(
        first?.value.span ?? call.span,
        call.callee.text,
        'a map first',
        first ? 'something else' : 'nothing',
      ),
    );
    return undefined;
  }
  const reference = first.value;
  const written = reference.keys ?? rest.slice(0, rest.length - further).map((argument) => argument.value);
  const map = mapName(context, reference.name);
  const keys = checkKeys(context, map, written, reference);
  return keys && { map, keys, reference };
}

function checkHasKey(context: CheckContext, call: Call): TypedExpression {
  const found = mapArguments(context, call, 0);
  return found ? { kind: 'map-has', map: found.map, keys: found.keys, type: bool, span: call.span } : poison(call.span);
}

function checkFind(context: CheckContext, call: Call): TypedExpression {
  const copy = call.arguments.at(-1)?.value;
  if (copy?.kind !== 'scratch') {
    return mistaken(
      context,
      call.span,
      badArgument(
        copy?.span ?? call.span,
        'find',
        'a scratch variable at the end, for the copy',
        copy ? 'something else' : 'nothing',
      ),
    );
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
