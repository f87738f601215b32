// Entries whose keys are addresses of code are shown by what these lie in: all of a function, or of a module, are one.

import type { MapLayout, MapValue } from '../artifact.js';
import type { EntryValue, MapEntry } from './map-entries.js';
import type { Value } from './value.js';

/** What an address stands for, as one address for all of it. */
export interface Whereabouts {
  functionOf(address: bigint): bigint;
  moduleOf(address: bigint): bigint;
}

type Place = (address: bigint) => bigint;

/** Undefined: a map with no such keys. */
export function mergerOf(
  { keys, value }: MapLayout,
  where: Whereabouts,
): ((entries: readonly MapEntry[]) => readonly MapEntry[]) | undefined {
  const places = keys.map(({ type }): Place | undefined => {
    if (type.kind !== 'int') return undefined;
    if (type.display === 'kernel-function') return where.functionOf;
    return type.display === 'kernel-module' ? where.moduleOf : undefined;
  });
  return places.some((place) => place) ? (entries) => merged(entries, places, value.kind) : undefined;
}

function merged(
  entries: readonly MapEntry[],
  places: readonly (Place | undefined)[],
  kind: MapValue['kind'],
): readonly MapEntry[] {
  const found = new Map<string, MapEntry>();
  for (const entry of entries) {
    const key = entry.key.map((part, index) => placed(part, places[index]));
    const name = JSON.stringify(key, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
    const before = found.get(name);
    const together = before && joined(before.value, entry.value, kind);
    // What cannot be put together stays apart.
    if (before && !together) found.set(`${name} ${found.size}`, { key, value: entry.value });
    else found.set(name, { key, value: together ?? entry.value });
  }
  return [...found.values()];
}

function placed(part: Value, place: Place | undefined): Value {
  return place && typeof part === 'bigint' ? place(part) : part;
}

function joined(a: EntryValue, b: EntryValue, kind: MapValue['kind']): EntryValue | undefined {
  if (a.kind === 'value' && b.kind === 'value') return plain(a.value, b.value, kind);
  if (a.kind === 'average' && b.kind === 'average') return { ...a, ...sums(a, b) };
  if (a.kind === 'stats' && b.kind === 'stats') return { ...a, ...sums(a, b) };
  if (a.kind === 'deviation' && b.kind === 'deviation') return { ...a, ...sums(a, b), squares: a.squares + b.squares };
  if (a.kind === 'rate' && b.kind === 'rate') return { ...a, total: a.total + b.total };
  if (a.kind === 'histogram' && b.kind === 'histogram')
    return { ...a, buckets: a.buckets.map((count, index) => count + (b.buckets[index] ?? 0n)) };
  return undefined;
}

interface Mean {
  readonly count: bigint;
  readonly total: bigint;
}

function sums(a: Mean, b: Mean): Mean {
  return { count: a.count + b.count, total: a.total + b.total };
}

function plain(a: Value, b: Value, kind: MapValue['kind']): EntryValue | undefined {
  if (typeof a !== 'bigint' || typeof b !== 'bigint') return undefined;
  if (kind === 'count' || kind === 'sum') return { kind: 'value', value: a + b };
  if (kind === 'min' || kind === 'max') return { kind: 'value', value: a < b === (kind === 'min') ? a : b };
  return undefined;
}
