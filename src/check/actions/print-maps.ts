// `print(COMM = @comm, laddr, TX = @tx, RX_KB = @rx / 1024, 20)`: maps with the same keys as rows, one for each key. A name
// is the part of the key that is called so; where none is named they all come first. `clock(timestamp)` is when they are shown.

import type { MapRowColumn } from '../../artifact.js';
import { badArgument } from '../../diagnostics/catalog-check.js';
import { mapsOfOtherKeys } from '../../diagnostics/catalog-maps.js';
import type { Span } from '../../source/source-file.js';
import type { Argument, Call, Expression, MapReference } from '../../syntax/ast.js';
import { sameType } from '../../types/layout.js';
import { type CheckContext, isPoison, mapName, neverAssigned } from '../check-context.js';
import { heading } from '../heading.js';
import type { TypedExpression, TypedStatement } from '../typed-ast.js';
import { everyExpression } from '../walk-typed.js';

interface MapColumn {
  readonly heading: string;
  readonly condition: Expression | undefined;
  readonly reference: MapReference;
  readonly map: string;
  readonly div: number;
}

interface KeyColumn {
  readonly heading: string;
  readonly condition: Expression | undefined;
  readonly name: string;
  readonly span: Span;
}

interface ClockColumn {
  readonly heading: string;
  readonly condition: Expression | undefined;
}

type RowsColumn = MapColumn | KeyColumn | ClockColumn;

export interface RowsCall {
  readonly columns: readonly RowsColumn[];
  readonly maps: readonly MapColumn[];
  readonly top: number | undefined;
}

/** Undefined where the call is something else: no map as a whole behind a name, or one without keys, which is a value. */
export function asMapRows(context: CheckContext, { arguments: given }: Call): RowsCall | undefined {
  const last = given.at(-1)?.value;
  const top = last?.kind === 'number' && given.length > 1 ? Number(last.value) : undefined;
  const written = top === undefined ? given : given.slice(0, -1);
  const columns = written.flatMap((argument) => asColumn(context, argument) ?? []);
  const maps = columns.filter((column): column is MapColumn => 'map' in column);
  const named = written.find(({ name, value }) => name && wholeMap(value) !== undefined);
  if (columns.length < written.length || named === undefined) return undefined;
  const areValues = maps.every(({ map }) => context.maps.keys(map)?.length === 0);
  return areValues ? undefined : { columns, maps, top };
}

function asColumn(context: CheckContext, { name, value, condition }: Argument): RowsColumn | undefined {
  const whole = wholeMap(value);
  if (whole) {
    const { reference, div } = whole;
    return {
      heading: name?.text ?? heading(reference),
      condition,
      reference,
      map: mapName(context, reference.name),
      div,
    };
  }
  if (isNow(value)) return { heading: name?.text ?? 'TIME', condition };
  return value.kind === 'name'
    ? { heading: name?.text ?? heading(value), condition, name: heading(value), span: value.span }
    : undefined;
}

/** `clock(timestamp)` */
function isNow(value: Argument['value']): boolean {
  if (value.kind !== 'call' || value.callee.text !== 'clock') return false;
  const [time] = value.arguments;
  return time?.value.kind === 'name' && time.value.name === 'timestamp';
}

function wholeMap(value: Argument['value']): { readonly reference: MapReference; readonly div: number } | undefined {
  const divided =
    value.kind === 'binary' && value.operator === '/' && value.right.kind === 'number' ? value : undefined;
  const reference = divided?.left ?? value;
  if (reference.kind !== 'map' || reference.keys) return undefined;
  return { reference, div: divided?.right.kind === 'number' ? Number(divided.right.value) : 1 };
}

/** Of these an entry is one number. */
const counted: ReadonlySet<string> = new Set(['count', 'sum', 'min', 'max', 'avg']);

function isCounted(context: CheckContext, map: string): boolean {
  return counted.has(context.maps.value(map)?.kind ?? '');
}

export function checkMapRows(context: CheckContext, call: Call, rows: RowsCall): readonly TypedStatement[] {
  const { columns, maps, top } = rows;
  if (maps.some((column) => !isShowable(context, column))) return [];
  // What is counted says which rows there are and in which order; what is only kept is a label.
  const order = [...maps].sort((a, b) => Number(isCounted(context, b.map)) - Number(isCounted(context, a.map)));
  const [first] = order;
  if (!first || maps.some((column) => !isAlike(context, column, first.map))) return [];
  const keyNames = context.maps.keyNames(first.map);
  const placed = columns.flatMap((column): readonly MapRowColumn[] => {
    if ('name' in column) return keyColumn(context, column, keyNames);
    if (!('map' in column)) return [{ kind: 'clock', heading: column.heading }];
    const { heading: text, div } = column;
    return [{ kind: 'map', heading: text, index: order.indexOf(column), ...(div === 1 ? {} : { div }) }];
  });
  if (placed.length < columns.length) return [];
  const isKeyed = placed.some(({ kind }) => kind === 'key');
  const keys = keyNames.map((name, index): MapRowColumn => ({ kind: 'key', heading: name, index }));
  const command = {
    kind: 'print-joined',
    maps: order.map(({ map }) => ({ map })),
    rows: { columns: isKeyed ? placed : [...keys, ...placed], ...(top === undefined ? {} : { top }) },
  } as const;
  const written = columns.map(({ condition }) => condition && onOptions(context, condition));
  const conditions = isKeyed ? written : [...keys.map(() => undefined), ...written];
  const isConditional = written.some((condition) => condition !== undefined);
  return [{ kind: 'map-command', command, ...(isConditional ? { conditions } : {}), span: call.span }];
}

const ofOptions: ReadonlySet<string> = new Set(['option', 'given', 'boolean', 'unary', 'binary']);

/** Such a table has no cell that is there for one row and not for another. */
function onOptions(context: CheckContext, condition: Expression): TypedExpression | undefined {
  const typed = context.check(context, condition);
  if (isPoison(typed)) return undefined;
  if (everyExpression(typed).every(({ kind }) => ofOptions.has(kind))) return typed;
  context.diagnostics.add(
    badArgument(typed.span, 'print', 'conditions on options for the columns of maps', 'another one'),
  );
  return undefined;
}

function keyColumn(
  context: CheckContext,
  { heading: text, name, span }: KeyColumn,
  keyNames: readonly string[],
): readonly MapRowColumn[] {
  const index = keyNames.indexOf(name);
  if (index >= 0) return [{ kind: 'key', heading: text, index }];
  const known = keyNames.map((key) => `\`${key.toLowerCase()}\``).join(', ');
  const expected = `maps, parts of their keys (${known}) and a number of rows`;
  context.diagnostics.add(badArgument(span, 'print', expected, `\`${name.toLowerCase()}\``));
  return [];
}

function isShowable(context: CheckContext, { map, reference }: MapColumn): boolean {
  const value = context.maps.value(map);
  if (!value) {
    context.diagnostics.add(neverAssigned(context, reference));
    return false;
  }
  const isOne = value.kind === 'value' || counted.has(value.kind);
  if (!isOne)
    context.diagnostics.add(
      badArgument(reference.span, 'print', 'maps of one number each', `the ${value.kind}() of many`),
    );
  return isOne;
}

function isAlike(context: CheckContext, { map, reference }: MapColumn, first: string): boolean {
  const keys = context.maps.keys(first) ?? [];
  const others = context.maps.keys(map) ?? [];
  const same = others.length === keys.length && others.every((key, at) => sameType(key, keys[at] ?? key));
  if (!same) context.diagnostics.add(mapsOfOtherKeys(reference.span, map, first));
  return same;
}
