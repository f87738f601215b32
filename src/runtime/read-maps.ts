// Reads and empties the maps of a loaded object by their layouts.

import type { BpfMap, LoadedObject } from 'libbpf-napi';
import type { ClearMapEvent, Counter, MapLayout } from '../artifact.js';
import { type Arrangement, arrangeEntries } from '../decode/arrange-entries.js';
import type { Loss } from '../decode/loss.js';
import { decodeEntries, type MapSnapshot } from '../decode/map-entries.js';

/**
 * What was taken of maps that only grow: they are not emptied, which would lose what is added between the reading and
 * the emptying; what was taken is subtracted instead. Never a map that the script reads itself (plan-maps.ts).
 */
export type Taken = Map<MapLayout, Uint8Array>;

/** `take`: also empties it, so that no update falls between the reading and the emptying. */
export function readMap(
  object: LoadedObject,
  layout: MapLayout,
  arrangement: Arrangement,
  take: boolean,
  taken: Taken,
): MapSnapshot {
  const map = object.map(layout.cName);
  const keyed = layout.keys.length > 0;
  const raw = take && keyed ? map.takeEntries() : map.entries();
  const values = since(raw.values, taken.get(layout));
  if (take && onlyGrows(layout)) taken.set(layout, raw.values.slice());
  else if (take && !keyed) map.clear();
  return arrangeEntries(layout, decodeEntries(layout, { ...raw, values }), arrangement);
}

/** 'zero' keeps the keys. */
export function clearMap(object: LoadedObject, layout: MapLayout, mode: ClearMapEvent['mode'], taken: Taken): void {
  const map = object.map(layout.cName);
  if (onlyGrows(layout)) taken.set(layout, map.entries().values.slice());
  else if (mode === 'clear' || layout.keys.length === 0) map.clear();
  else zeroValues(map);
}

export const counterMap = 'tsbpf_counters';

/** Only what is not zero. */
export function readLosses(object: LoadedObject, counters: readonly Counter[]): readonly Loss[] {
  if (counters.length === 0) return [];
  const map = object.map(counterMap);
  return counters
    .map((counter, index) => ({ ...counter, count: sumOfCpus(map, index) }))
    .filter(({ count }) => count > 0n);
}

/** Sums, and nothing that the script reads: those are not per CPU. */
const growing: ReadonlySet<string> = new Set(['count', 'sum', 'avg', 'stats', 'hist']);

function onlyGrows({ perCpu, value }: MapLayout): boolean {
  return perCpu && growing.has(value.kind);
}

/** All these values are 64-bit sums. */
function since(now: Uint8Array, before: Uint8Array | undefined): Uint8Array {
  if (before === undefined) return now;
  const difference = now.slice();
  const view = new DataView(difference.buffer, difference.byteOffset, difference.byteLength);
  const start = new DataView(before.buffer, before.byteOffset, before.byteLength);
  for (let at = 0; at + 8 <= difference.byteLength; at += 8)
    view.setBigUint64(at, view.getBigUint64(at, true) - start.getBigUint64(at, true), true);
  return difference;
}

function zeroValues(map: BpfMap): void {
  const { count, keys } = map.entries();
  const zero = new Uint8Array(map.valueBytes);
  for (let i = 0; i < count; i++) map.update(keys.slice(i * map.keySize, (i + 1) * map.keySize), zero);
}

function sumOfCpus(map: BpfMap, index: number): bigint {
  const key = new Uint8Array(4);
  new DataView(key.buffer).setUint32(0, index, true);
  const bytes = map.lookup(key);
  if (bytes === undefined) return 0n;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0n;
  for (let at = 0; at + 8 <= bytes.byteLength; at += 8) sum += view.getBigUint64(at, true);
  return sum;
}
