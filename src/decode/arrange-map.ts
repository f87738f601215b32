// What a map holds → what is shown of it: by its bytes where they have an order, else by its values.

import type { MapLayout } from '../artifact.js';
import { type Arrangement, arrangeEntries } from './arrange-entries.js';
import { compileFieldsDecoder } from './decoder.js';
import { decodeEntries, type MapContents, type MapEntry, type MapSnapshot } from './map-entries.js';
import { mergerOf, type Whereabouts } from './merge-entries.js';
import { arrangeRaw, type RawTable } from './raw-order.js';

export function arrangeMap(
  layout: MapLayout,
  contents: MapContents,
  arrangement: Arrangement,
  where?: Whereabouts,
): MapSnapshot {
  const merge = where && mergerOf(layout, where);
  if (merge) return arrangeEntries(layout, merge(decodeEntries(layout, contents)), arrangement);
  const table = BigInt(arrangement.div ?? 1) > 1n ? undefined : arrangeRaw(layout, contents.raw, arrangement);
  if (table === undefined) return arrangeEntries(layout, decodeEntries(layout, contents), arrangement);
  let entries: readonly MapEntry[] | undefined;
  return {
    layout,
    table,
    get entries() {
      entries ??= entriesOf(layout, table);
      return entries;
    },
  };
}

/** Of those that are shown only. */
function entriesOf(layout: MapLayout, table: RawTable): readonly MapEntry[] {
  const entryAt = entryDecoder(layout, table);
  return Array.from(table.order, entryAt);
}

/** By its place among the raw ones. */
export function entryDecoder(layout: MapLayout, table: RawTable): (place: number) => MapEntry {
  const decodeKey = compileFieldsDecoder(layout.keys, 'api');
  const decodeValue = compileFieldsDecoder([table.value], 'api');
  return (place) => ({
    key: decodeKey(table.keys, place * table.keyStride),
    value: { kind: 'value', value: decodeValue(table.values, place * table.valueStride)[0] ?? null },
  });
}
