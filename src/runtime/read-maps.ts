// Reads and empties the maps of a loaded object by their layouts. A map that a script empties while programs write to it
// is two that take turns: what is taken out of it is read when nobody writes to it any more, so that every update is in
// what one reader got, whole, and in no other's.

import { BpfError, type BpfMap, type LoadedObject, type MapEntries } from 'libbpf-napi';
import type { ClearMapEvent, Counter, JoinedMap, Manifest, MapLayout, PrintMapEvent } from '../artifact.js';
import { compareEntries } from '../decode/arrange-entries.js';
import type { Loss } from '../decode/loss.js';
import { decodeEntries, decodeIndexed, type MapContents } from '../decode/map-entries.js';
import type { Ns } from '../decode/value.js';

export interface MapReader {
  /** What a print at this moment of a firing shows. */
  print(layout: MapLayout, event: Pick<PrintMapEvent, 'take' | 'again'>, ts: Ns): MapContents;
  /** 'zero' keeps the keys. */
  empty(layout: MapLayout, mode: ClearMapEvent['mode']): void;
  read(layout: MapLayout): MapContents;
  /** The entry of a key, given by its bytes. */
  readEntry(layout: MapLayout, key: Uint8Array): MapContents;
  /** Drops all but the largest; with a negative number all but the smallest. */
  truncate(layout: MapLayout, keep: number): void;
}

export function createMapReader(object: LoadedObject, events: Manifest['events']): MapReader {
  const shownAgain = new Set(events.flatMap(printsOf).flatMap(({ map, again }) => (again ? [map] : [])));
  /** Which of the two is in use. */
  const turns = new Map<MapLayout, 0 | 1>();
  /** What was taken last, for those that print it again. */
  const taken = new Map<MapLayout, { readonly ts: Ns; readonly contents: MapContents }>();
  const current = (layout: MapLayout): BpfMap =>
    object.map(layout.turns === undefined ? layout.cName : layout.turns[turns.get(layout) ?? 0]);
  const started = process.hrtime.bigint();
  /** When the map was last emptied. */
  const emptied = new Map<MapLayout, bigint>();
  const elapsed = (layout: MapLayout): bigint => process.hrtime.bigint() - (emptied.get(layout) ?? started);
  /** Those without keys that were set to zero. */
  const zeroed = new Set<MapLayout>();
  const read = (layout: MapLayout): MapContents => ({
    raw: current(layout).entries(),
    elapsedNs: elapsed(layout),
    touched: zeroed.has(layout),
  });
  const take = (layout: MapLayout, mode: ClearMapEvent['mode']): MapContents => {
    const map = current(layout);
    if (layout.turns !== undefined) {
      const next = turns.get(layout) === 1 ? 0 : 1;
      putInUse(object.map(layout.cName), object.map(layout.turns[next]));
      turns.set(layout, next);
    }
    const elapsedNs = elapsed(layout);
    emptied.set(layout, process.hrtime.bigint());
    const contents = { raw: takeAll(map), elapsedNs, touched: zeroed.has(layout) };
    if (mode === 'clear') zeroed.delete(layout);
    else if (layout.keys.length > 0) addZeros(current(layout), contents.raw);
    else if (decodeEntries(layout, contents).length > 0) zeroed.add(layout);
    return contents;
  };
  return {
    read,
    readEntry(layout, key) {
      const values = current(layout).lookup(key);
      const raw = { count: values === undefined ? 0 : 1, keys: key, values: values ?? new Uint8Array() };
      return { raw, elapsedNs: elapsed(layout) };
    },
    print(layout, event, ts) {
      const last = taken.get(layout);
      if (event.again === true && last?.ts === ts) return last.contents;
      if (event.take === undefined) return read(layout);
      const contents = take(layout, event.take);
      if (shownAgain.has(layout.name)) taken.set(layout, { ts, contents });
      return contents;
    },
    empty: (layout, mode) => void take(layout, mode),
    truncate(layout, keep) {
      const map = current(layout);
      const raw = map.entries();
      const sorted = [...decodeIndexed(layout, { raw, elapsedNs: 0n })].sort((a, b) =>
        compareEntries(a.entry, b.entry),
      );
      const dropped = keep < 0 ? sorted.slice(-keep) : sorted.slice(0, Math.max(sorted.length - keep, 0));
      for (const { index } of dropped) map.delete(raw.keys.slice(index * map.keySize, (index + 1) * map.keySize));
    },
  };
}

function printsOf(event: Manifest['events'][number]): readonly JoinedMap[] {
  if (event.kind === 'print-map') return [event];
  return event.kind === 'map-command' && event.command.kind === 'print-joined' ? event.command.maps : [];
}

/** Returns when every program that may have found the other one has ended: the kernel's promise for maps of maps. */
function putInUse(turns: BpfMap, map: BpfMap): void {
  turns.update(new Uint8Array(4), new Uint8Array(Uint32Array.of(map.fd).buffer));
}

/** Nobody writes to it any more. */
function takeAll(map: BpfMap): MapEntries {
  if (!map.type.endsWith('array')) return map.takeEntries();
  const entries = map.entries();
  map.clear();
  return entries;
}

/** A key that has come back meanwhile keeps what it counts. */
function addZeros(map: BpfMap, { count, keys }: MapEntries): void {
  const zero = new Uint8Array(map.valueBytes);
  for (let i = 0; i < count; i++) {
    try {
      map.update(keys.slice(i * map.keySize, (i + 1) * map.keySize), zero, 'noexist');
    } catch (error) {
      if (!(error instanceof BpfError && error.code === 'EEXIST')) throw error;
    }
  }
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
