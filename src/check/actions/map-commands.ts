// What user space does with whole maps when the script says so: to keep the largest, to show divided, to show several
// maps side by side.

import { badArgument, badArgumentCount } from '../../diagnostics/catalog-check.js';
import { badMapFormat, mapsOfOtherKeys } from '../../diagnostics/catalog-maps.js';
import type { Call, Expression } from '../../syntax/ast.js';
import { aType, isInteger, sameType } from '../../types/layout.js';
import { parseMapFormat } from '../../types/map-format.js';
import type { Type } from '../../types/type.js';
import { type CheckContext, isPoison, mapName, neverAssigned } from '../check-context.js';
import type { TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';

/** The map that an argument names, with something in it; undefined after a message. */
function wholeMap(context: CheckContext, call: Call, argument: Expression | undefined): string | undefined {
  if (argument?.kind !== 'map' || argument.keys) {
    const got = argument?.kind === 'map' ? 'one of its entries' : argument ? 'something else' : 'nothing';
    context.diagnostics.add(badArgument(argument?.span ?? call.span, call.callee.text, 'a whole map, as `@m`', got));
    return undefined;
  }
  const map = mapName(context, argument.name);
  if (context.maps.value(map)) return map;
  context.diagnostics.add(neverAssigned(context, argument));
  return undefined;
}

/** Without a number it drops everything, as D has it. */
function checkTruncate(context: CheckContext, call: Call, signature: string): readonly TypedStatement[] {
  const [first, second, ...more] = call.arguments.map((argument) => argument.value);
  const map = wholeMap(context, call, first);
  if (map === undefined) return [];
  const { span } = call;
  if (more.length > 0) {
    context.diagnostics.add(badArgumentCount(span, signature, call.arguments.length));
    return [];
  }
  if (!second) return [{ kind: 'clear-map', map, mode: 'clear', span }];
  const keep = context.check(context, second);
  if (isPoison(keep)) return [];
  if (keep.kind !== 'number') {
    context.diagnostics.add(badArgument(keep.span, 'trunc', 'a constant, how many to keep', aType(keep.type)));
    return [];
  }
  const command = { kind: 'truncate', map, keep: Number(BigInt.asIntN(64, keep.value)) } as const;
  return [{ kind: 'map-command', command, span }];
}

function checkNormalize(context: CheckContext, call: Call, signature: string): readonly TypedStatement[] {
  const [first, second, ...more] = call.arguments.map((argument) => argument.value);
  const map = wholeMap(context, call, first);
  if (map === undefined) return [];
  if (!second || more.length > 0) {
    context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
    return [];
  }
  const by = context.check(context, second);
  if (isPoison(by)) return [];
  if (!isInteger(by.type)) {
    context.diagnostics.add(badArgument(by.span, 'normalize', 'a number to divide by', aType(by.type)));
    return [];
  }
  return [{ kind: 'map-command', command: { kind: 'normalize', map }, value: by, span: call.span }];
}

function checkDenormalize(context: CheckContext, call: Call, signature: string): readonly TypedStatement[] {
  const map = wholeMap(context, call, call.arguments[0]?.value);
  if (map === undefined) return [];
  if (call.arguments.length > 1) context.diagnostics.add(badArgumentCount(call.span, signature, call.arguments.length));
  return [{ kind: 'map-command', command: { kind: 'denormalize', map }, span: call.span }];
}

/** `printa(@a)` is `print(@a)`; several maps are joined by their keys, with or without a format. */
function checkPrinta(context: CheckContext, call: Call): readonly TypedStatement[] {
  const [first] = call.arguments;
  const format = first?.value.kind === 'string' ? first.value : undefined;
  const written = call.arguments.slice(format ? 1 : 0).map((argument) => argument.value);
  const found = (written.length === 0 ? [undefined] : written).map((argument) => wholeMap(context, call, argument));
  const maps = found.filter((map) => map !== undefined);
  const [map] = maps;
  if (map === undefined || maps.length < found.length) return [];
  const { span } = call;
  const keys = context.maps.keys(map) ?? [];
  const other = maps.findIndex((one) => !sameTypes(context.maps.keys(one) ?? [], keys));
  if (other >= 0) {
    context.diagnostics.add(mapsOfOtherKeys(written[other]?.span ?? span, maps[other] ?? map, map));
    return [];
  }
  if (!format) return maps.length === 1 ? [{ kind: 'print-map', map, span }] : joined(maps, undefined, span);
  const parsed = parseMapFormat(format.value);
  const wrong = parsed.kind === 'error' ? parsed.reason : tooMany(parsed, keys.length, maps.length);
  if (wrong === undefined) return joined(maps, format.value, span);
  context.diagnostics.add(badMapFormat(format.span, wrong));
  return [];
}

function sameTypes(a: readonly Type[], b: readonly Type[]): boolean {
  return a.length === b.length && a.every((type, at) => sameType(type, b[at] ?? type));
}

function joined(maps: readonly string[], format: string | undefined, span: Call['span']): readonly TypedStatement[] {
  const command = {
    kind: 'print-joined',
    maps: maps.map((map) => ({ map })),
    ...(format === undefined ? {} : { format }),
  } as const;
  return [{ kind: 'map-command', command, span }];
}

function tooMany(
  { keys, values }: { readonly keys: number; readonly values: number },
  ofKeys: number,
  maps: number,
): string | undefined {
  if (keys > ofKeys) return `${keys} conversions stand for keys, of which the maps have ${ofKeys}`;
  return values > maps ? `${values} conversions stand for maps, of which there are ${maps}` : undefined;
}

export const mapCommands: readonly Action[] = [
  action('maps', {
    name: 'trunc',
    signature: 'trunc(@m[, n])',
    summary: 'keeps the n largest entries, with -n the smallest; without n none',
    example: 'tcp:connect < @n[comm] = count() >\ninterval:s:1 < trunc(@n, 5) >',
    check: checkTruncate,
  }),
  action('maps', {
    name: 'normalize',
    signature: 'normalize(@m, n)',
    summary: 'from now on shows the values of a map divided by n',
    example: 'tcp:connect < @n[comm] = count() >\nEND < normalize(@n, 10) >',
    check: checkNormalize,
  }),
  action('maps', {
    name: 'denormalize',
    signature: 'denormalize(@m)',
    summary: 'shows them as they are again',
    example: 'tcp:connect < @n[comm] = count() >\nEND < denormalize(@n) >',
    check: checkDenormalize,
  }),
  action('maps', {
    name: 'printa',
    signature: 'printa(["format", ]@a[, @b, …])',
    summary: 'prints maps with the same keys side by side; a format has `%@d` for each value',
    example: 'tcp:connect < @n[comm] = count() >\nEND < printa("%-16s %@d\\n", @n) >',
    check: checkPrinta,
  }),
];
