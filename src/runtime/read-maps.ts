// Reads and empties the maps of a loaded object by their layouts.

import type { BpfMap, LoadedObject } from 'libbpf-napi';
import type { ClearMapEvent, Counter, MapLayout } from '../artifact.js';
import { type Arrangement, arrangeEntries } from '../decode/arrange-entries.js';
import type { Loss } from '../decode/loss.js';
import { decodeEntries, type MapSnapshot } from '../decode/map-entries.js';

/** `take`: also empties it, so that no update falls between the reading and the emptying. */
export function readMap(object: LoadedObject, layout: MapLayout, arrangement: Arrangement, take: boolean): MapSnapshot {
  const map = object.map(layout.cName);
  const raw = take && canTake(layout) ? map.takeEntries() : map.entries();
  if (take && !canTake(layout)) map.clear();
  return arrangeEntries(layout, decodeEntries(layout, raw), arrangement);
}

/** 'zero' keeps the keys. */
export function clearMap(object: LoadedObject, layout: MapLayout, mode: ClearMapEvent['mode']): void {
  const map = object.map(layout.cName);
  if (mode === 'clear' || layout.keys.length === 0) map.clear();
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

/** An unkeyed map is an array, whose one element cannot be deleted. */
function canTake(layout: MapLayout): boolean {
  return layout.keys.length > 0;
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
