// Maps that are shown as rows: a row's columns are the parts of the key and the values of each map.

import type { Column, MapRowColumn, RowEvent, ValueType } from '../artifact.js';
import type { EntryValue, MapSnapshot } from '../decode/map-entries.js';
import type { Ns, Value } from '../decode/value.js';
import type { FormatContext } from './format-context.js';
import { type JoinedEntry, joinEntries, numberOf } from './joined-maps.js';
import { entryType } from './map-values.js';

export interface RowsOfMaps {
  readonly event: RowEvent;
  readonly ts: Ns;
  readonly rows: readonly (readonly Value[])[];
}

/** Undefined where the snapshot is shown otherwise. */
export function rowsOfMaps(snapshot: MapSnapshot, context: FormatContext): RowsOfMaps | undefined {
  const { maps: others = [], rows: shown } = snapshot.beside ?? {};
  if (shown === undefined) return undefined;
  const maps = [snapshot, ...others];
  const columns = shown.columns.map((column): Column => {
    const heading = column.heading;
    return { heading, name: heading, type: typeOf(maps, column), offset: 0 };
  });
  const { id, probe } = shown.event;
  const rows = entriesOf(maps, context)
    .slice(0, shown.top)
    .map((entry) => shown.columns.map((column) => (column.kind === 'clock' ? shown.ts : cellOf(maps, column, entry))));
  return { event: { kind: 'row', id, probe, sizeBytes: 0, columns }, ts: shown.ts, rows };
}

/** The largest first. A key for which nothing was counted has no row. */
function entriesOf(maps: readonly MapSnapshot[], context: FormatContext): readonly JoinedEntry[] {
  const joined = joinEntries(maps, context).toReversed();
  const isCounted = maps.map(({ layout }) => layout.value.kind !== 'value');
  if (!isCounted.includes(true)) return joined;
  return joined.filter(({ values }) => values.some((value, i) => isCounted[i] === true && value !== undefined));
}

function typeOf(maps: readonly MapSnapshot[], column: MapRowColumn): ValueType {
  const none = { kind: 'int', size: 8, signed: false, display: 'decimal' } as const;
  if (column.kind === 'clock') return { ...none, display: 'clock' };
  if (column.kind === 'key') return maps[0]?.layout.keys[column.index]?.type ?? none;
  const layout = maps[column.index]?.layout;
  return layout ? entryType(layout.value) : none;
}

function cellOf(
  maps: readonly MapSnapshot[],
  column: Exclude<MapRowColumn, { kind: 'clock' }>,
  { entry, values }: JoinedEntry,
): Value {
  if (column.kind === 'key') return entry.key[column.index] ?? null;
  const value: EntryValue | undefined = values[column.index];
  // Nothing was counted: 0; nothing was kept: not known.
  if (value === undefined && maps[column.index]?.layout.value.kind === 'value') return null;
  const number = numberOf(value);
  return column.div === undefined || typeof number !== 'bigint' ? number : number / BigInt(column.div);
}
