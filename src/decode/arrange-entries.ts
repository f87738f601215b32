// Puts a map's entries in the order in which they are shown, and carries out the `top` and `div` of print(@m, top, div).

import type { MapLayout, MapOrder } from '../artifact.js';
import { bucketName } from '../types/histogram-shape.js';
import type { EntryValue, MapEntry, MapSnapshot } from './map-entries.js';
import type { Value } from './value.js';

export interface Arrangement {
  /** Keep the last, that is the largest, entries. */
  readonly top?: number;
  readonly div?: number | bigint;
  /** Of what is kept; absent: by value. */
  readonly order?: MapOrder;
}

export function arrangeEntries(
  layout: MapLayout,
  entries: readonly MapEntry[],
  { top, div, order }: Arrangement = {},
): MapSnapshot {
  const sorted = [...entries].sort(order?.histogramsBy === 'sums' ? compareSums : compareEntries);
  const largest = top === undefined || top === 0 ? sorted : sorted.slice(-top);
  const kept = order === undefined ? largest : inOrder(largest, order);
  const divisor = BigInt(div ?? 1);
  return {
    layout,
    entries: divisor <= 1n ? kept : kept.map((entry) => ({ ...entry, value: divide(entry.value, divisor) })),
  };
}

/** `entries` are in the order of their values. */
function inOrder(entries: readonly MapEntry[], { by, keyPart, reversed }: MapOrder): readonly MapEntry[] {
  const byKey = (a: MapEntry, b: MapEntry): number =>
    compareValues(a.key[keyPart] ?? null, b.key[keyPart] ?? null) || compareItems(a.key, b.key);
  const sorted = by === 'key' ? [...entries].sort(byKey) : [...entries];
  return reversed ? sorted.reverse() : sorted;
}

/** By value where values have an order, then by key so that the text is the same every time. */
export function compareEntries(a: MapEntry, b: MapEntry): number {
  return compareEntryValues(a.value, b.value) || compareItems(a.key, b.key);
}

function compareSums(a: MapEntry, b: MapEntry): number {
  const sums = a.value.kind === 'histogram' && b.value.kind === 'histogram' ? [sumOf(a.value), sumOf(b.value)] : [];
  const [ofA = 0n, ofB = 0n] = sums;
  return compareNumbers(ofA, ofB) || compareEntries(a, b);
}

/** Of the numbers by which its buckets are named. */
function sumOf({ shape, buckets }: Extract<EntryValue, { kind: 'histogram' }>): bigint {
  return buckets.reduce((sum, count, i) => (count === 0n ? sum : sum + count * bucketName(shape, i)), 0n);
}

function compareEntryValues(a: EntryValue, b: EntryValue): number {
  if (a.kind === 'value' && b.kind === 'value')
    return isNumber(a.value) && isNumber(b.value) ? compareNumbers(a.value, b.value) : 0;
  const [ofA, ofB] = [sizeOf(a), sizeOf(b)];
  return compareNumbers(ofA.size * ofB.per, ofB.size * ofA.per);
}

/** What entries are ordered by: a mean, or how much a histogram has counted. */
function sizeOf(value: EntryValue): { readonly size: bigint; readonly per: bigint } {
  switch (value.kind) {
    case 'average':
    case 'stats':
    case 'deviation':
      return { size: value.total, per: value.count };
    case 'rate':
      return { size: value.total, per: 1n };
    case 'percentiles':
      return { size: value.count, per: 1n };
    case 'histogram':
      return { size: totalOf(value.buckets), per: 1n };
    // By what was last.
    case 'series':
      return { size: value.points.at(-1)?.start ?? 0n, per: 1n };
    case 'value':
      return { size: 0n, per: 1n };
  }
}

function compareValues(a: Value, b: Value): number {
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    return compareItems(Object.values(a), Object.values(b));
  }
  // What is left: unknown before known, false before true.
  return Number(b === null) - Number(a === null) || Number(a === true) - Number(b === true);
}

/** Counts by hand: an iterator for each of a million comparisons is most of what printing a large map costs. */
function compareItems(a: readonly Value[], b: readonly Value[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareValues(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareNumbers(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isNumber(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function totalOf(buckets: readonly bigint[]): bigint {
  return buckets.reduce((sum, count) => sum + count, 0n);
}

function divide(value: EntryValue, divisor: bigint): EntryValue {
  switch (value.kind) {
    case 'average':
      return { ...value, count: value.count * divisor };
    case 'rate':
      return { ...value, ns: value.ns * divisor };
    case 'histogram':
      return { ...value, buckets: value.buckets.map((count) => count / divisor) };
    case 'percentiles':
      return {
        ...value,
        values: value.values.map((one) => ({
          ...one,
          value: one.value === undefined ? undefined : one.value / divisor,
        })),
      };
    case 'value':
      return isNumber(value.value) ? { ...value, value: BigInt(value.value) / divisor } : value;
    case 'series':
      return {
        ...value,
        points: value.points.map((point) =>
          point.value ? { ...point, value: { ...point.value, count: point.value.count * divisor } } : point,
        ),
      };
    case 'stats':
    case 'deviation':
      return value;
  }
}
