// print() in its forms: one typed row, a bare value, a whole map.

import { findAggregation } from '../../builtins/aggregations.js';
import { badArgumentCount, mapWithConstants, notPrintable, tooManyColumns } from '../../diagnostics/catalog-check.js';
import { maxColumns } from '../../limits.js';
import type { Argument, Call, MapReference } from '../../syntax/ast.js';
import { isLaidOut, isScalar, typeName } from '../../types/layout.js';
import { type CheckContext, isPoison, mapName, neverAssigned } from '../check-context.js';
import { checkKeys } from '../check-keys.js';
import { heading } from '../heading.js';
import { rowOf } from '../row-of.js';
import type { TypedColumn, TypedExpression, TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';
import { asMapRows, checkMapRows } from './print-maps.js';

export const printAction: Action = action('output', {
  name: 'print',
  signature:
    'print(a, b, …) | print(value) | print(@m[, top[, div]]) | print(@m[key]) | print(A = @a, B = @b, …[, top])',
  summary: 'sends a typed row, a bare value, a whole map, one entry of it, or maps with the same keys as rows',
  example: 'tcp:connect < print(pid, comm, daddr, dport) >',
  check: checkPrint,
});

function checkPrint(context: CheckContext, written: Call, signature: string): readonly TypedStatement[] {
  const call = { ...written, arguments: written.arguments.flatMap((argument) => wholeProbe(context, argument)) };
  const [first] = call.arguments;
  if (!first) {
    context.diagnostics.add(badArgumentCount(call.span, signature, 0));
    return [];
  }
  const mapRows = asMapRows(context, call);
  if (mapRows) return checkMapRows(context, call, mapRows);
  if (first.value.kind === 'map' && !first.value.keys && !first.name) return printMap(context, call, first.value);
  if (call.arguments.length === 1 && first.value.kind === 'map' && !first.name && isOfMany(context, first.value))
    return printEntry(context, call, first.value);
  if (call.arguments.length === 1 && !first.name && !first.condition) {
    const value = context.check(context, first.value);
    return isPoison(value) || !isPrintable(context, value) ? [] : [{ kind: 'print-value', value, span: call.span }];
  }
  const columns = checkColumns(context, call.arguments);
  return columns.length === call.arguments.length ? [rowOf(context, columns, call.span)] : [];
}

/** `args` of a stable probe: a column for each of its fields, as one of them may be unknown and the others not. */
function wholeProbe({ scope }: CheckContext, argument: Argument): readonly Argument[] {
  const { value, name } = argument;
  const isWhole = value.kind === 'name' && value.name === 'args' && !name && !scope.hook && !scope.missing;
  // D's `args[0]` are none of them.
  const fields = isWhole ? [...scope.fields.keys()].filter((field) => /^\w+$/.test(field)) : [];
  if (fields.length === 0) return [argument];
  return fields.map((field) => ({ ...argument, value: { kind: 'name', name: field, span: value.span } }));
}

/** `print(@x)` prints the map, also one without keys (its value on a line of its own, with the name). */
function printMap(context: CheckContext, call: Call, reference: MapReference): readonly TypedStatement[] {
  const map = mapName(context, reference.name);
  if (!context.maps.value(map)) {
    context.diagnostics.add(neverAssigned(context, reference));
    return [];
  }
  const rest = call.arguments.slice(1).map((argument) => argument.value);
  const numbers = rest.flatMap((value) => (value.kind === 'number' ? [Number(value.value)] : []));
  if (numbers.length !== rest.length || rest.length > 2) {
    context.diagnostics.add(mapWithConstants(call.span, reference.name, (context.maps.keys(map) ?? []).length > 0));
    return [];
  }
  const [top, div] = numbers;
  return [
    {
      kind: 'print-map',
      map,
      ...(top === undefined ? {} : { top }),
      ...(div === undefined ? {} : { div }),
      span: call.span,
    },
  ];
}

/** What is kept of many values, and is no single one to the script. */
function isOfMany(context: CheckContext, { name }: MapReference): boolean {
  const value = context.maps.value(mapName(context, name));
  return value !== undefined && value.kind !== 'value' && !findAggregation(value.kind)?.read;
}

/** `print(@h[k])`: that entry as the map would show it. */
function printEntry(context: CheckContext, call: Call, reference: MapReference): readonly TypedStatement[] {
  const map = mapName(context, reference.name);
  const keys = checkKeys(context, map, reference.keys ?? [], reference);
  return keys ? [{ kind: 'print-map', map, keys, span: call.span }] : [];
}

export function checkColumns(context: CheckContext, columns: readonly Argument[]): readonly TypedColumn[] {
  const [first] = columns;
  if (first && columns.length > maxColumns) context.diagnostics.add(tooManyColumns(first.value.span, maxColumns));
  return columns.flatMap((column) => {
    const value = context.check(context, column.value);
    const condition = column.condition && context.check(context, column.condition);
    if (isPoison(value) || (condition && isPoison(condition)) || !isPrintable(context, value)) return [];
    return [{ heading: column.name?.text ?? heading(column.value), value, ...(condition ? { condition } : {}) }];
  });
}

export function isPrintable(context: CheckContext, value: TypedExpression): boolean {
  const printable =
    isScalar(value.type) ||
    isLaidOut(value.type) ||
    ['string', 'bytes', 'inet', 'record', 'tuple'].includes(value.type.kind);
  if (!printable) context.diagnostics.add(notPrintable(value.span, typeName(value.type)));
  return printable;
}
