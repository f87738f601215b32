// Turns the raw keys and values of a BPF map into entries, merging what each CPU holds.

import type { Field, MapEvent, MapLayout, MapRows, MapValue } from '../artifact.js';
import { bucketBounds, bucketCount, type HistogramShape } from '../types/histogram-shape.js';
import { compileFieldsDecoder, compileKeyDecoder } from './decoder.js';
import type { RawTable } from './raw-order.js';
import { type Series, seriesOf } from './series.js';
import { type Ns, type Reader, readerOf, type Value } from './value.js';

export type EntryValue =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'average'; readonly count: bigint; readonly total: bigint }
  | { readonly kind: 'stats'; readonly count: bigint; readonly total: bigint }
  | { readonly kind: 'deviation'; readonly count: bigint; readonly total: bigint; readonly squares: bigint }
  | { readonly kind: 'rate'; readonly total: bigint; readonly ns: bigint }
  | { readonly kind: 'histogram'; readonly shape: HistogramShape; readonly buckets: readonly bigint[] }
  | { readonly kind: 'percentiles'; readonly count: bigint; readonly values: readonly Percentile[] }
  | Series;

export interface Percentile {
  readonly percent: number;
  /** Undefined: below zero, where the histogram tells no more. */
  readonly value: bigint | undefined;
}

export interface MapEntry {
  /** Empty for a map without keys. */
  readonly key: readonly Value[];
  readonly value: EntryValue;
}

/** A map as it is to be shown: sorted, cut and divided. */
export interface MapSnapshot {
  readonly layout: MapLayout;
  readonly entries: readonly MapEntry[];
  /** The same entries as bytes, for maps that can be shown from them; `entries` is then made when it is asked for. */
  readonly table?: RawTable;
  /** Other maps with the same keys, to be shown side by side; or this one by a format. */
  readonly beside?: {
    readonly maps: readonly MapSnapshot[];
    readonly format?: string;
    readonly rows?: MapRows & { readonly event: MapEvent; readonly ts: Ns };
  };
}

/** For what shows one map at a time. */
export function eachMap(snapshot: MapSnapshot): readonly MapSnapshot[] {
  return [snapshot, ...(snapshot.beside?.maps ?? [])];
}

export interface RawEntries {
  readonly count: number;
  readonly keys: Uint8Array;
  /** Per-CPU maps: every CPU's value, each rounded up to 8 bytes, one after the other. */
  readonly values: Uint8Array;
}

/** What was read of a map, at once. */
export interface MapContents {
  readonly raw: RawEntries;
  /** How long the map has been filled; what a rate is by the second of. */
  readonly elapsedNs: bigint;
  /** A map without keys was set to zero by us, which counts as something that was put into it. */
  readonly touched?: boolean;
}

export function decodeEntries(layout: MapLayout, contents: MapContents): readonly MapEntry[] {
  return decodeIndexed(layout, contents).map(({ entry }) => entry);
}

/** With the place of each among the raw ones. */
export function decodeIndexed(
  layout: MapLayout,
  { raw, elapsedNs, touched = false }: MapContents,
): readonly { readonly entry: MapEntry; readonly index: number }[] {
  if (raw.count === 0) return [];
  const keys = readerOf(raw.keys);
  const { reader, stride, cpuStride } = valuesOf(layout, raw);
  const keyStride = raw.keys.byteLength / raw.count;
  const decodeKey = compileKeyDecoder(layout, 'api');
  const decodeValue = whereTouched(touched ? undefined : layout.touched, valueDecoder(layout.value, elapsedNs));
  const entries: { readonly entry: MapEntry; readonly index: number }[] = [];
  for (let i = 0; i < raw.count; i++) {
    const value = decodeValue({ reader, at: i * stride, end: (i + 1) * stride, cpuStride });
    if (value !== undefined) entries.push({ entry: { key: decodeKey(keys, i * keyStride), value }, index: i });
  }
  return entries;
}

/** Of counts and sums: those of all CPUs together, eight bytes for each entry. */
export function mergedValues(layout: MapLayout, raw: RawEntries): Uint8Array {
  const { reader, stride, cpuStride } = valuesOf(layout, raw);
  const merged = new BigUint64Array(raw.count);
  for (let i = 0; i < raw.count; i++)
    merged[i] = sumAt({ reader, at: i * stride, end: (i + 1) * stride, cpuStride }, 0);
  return new Uint8Array(merged.buffer);
}

function valuesOf(
  layout: MapLayout,
  raw: RawEntries,
): { readonly reader: Reader; readonly stride: number; readonly cpuStride: number } {
  const stride = raw.values.byteLength / raw.count;
  return {
    reader: readerOf(raw.values),
    stride,
    cpuStride: layout.perCpu ? Math.ceil(layout.valueBytes / 8) * 8 : stride,
  };
}

/** A value, or every CPU's one after the other. */
interface Place {
  readonly reader: Reader;
  readonly at: number;
  readonly end: number;
  readonly cpuStride: number;
}

/** Undefined: the entry holds nothing yet. */
type ValueDecoder = (place: Place) => EntryValue | undefined;

/** Nothing where no CPU has put anything into it. */
function whereTouched(touched: number | undefined, decode: ValueDecoder): ValueDecoder {
  return touched === undefined ? decode : (place) => (sumAt(place, touched) === 0n ? undefined : decode(place));
}

function valueDecoder(value: MapValue, elapsedNs: bigint): ValueDecoder {
  switch (value.kind) {
    case 'value':
      return plainDecoder({ name: '', type: value.type, offset: 0 });
    case 'count':
      return (place) => ({ kind: 'value', value: sumAt(place, 0) });
    case 'sum':
      return (place) => ({ kind: 'value', value: asSigned(sumAt(place, 0), isSigned(value)) });
    case 'rate':
      return (place) => ({ kind: 'rate', total: asSigned(sumAt(place, 0), isSigned(value)), ns: elapsedNs });
    case 'avg':
      return (place) => averageOf(place, isSigned(value));
    case 'min':
    case 'max':
      return (place) => extremeOf(place, value.kind, isSigned(value));
    case 'stats':
      return (place) => {
        const average = averageOf(place, isSigned(value));
        return average && { ...average, kind: 'stats' };
      };
    case 'stddev':
      return (place) => deviationOf(place, isSigned(value));
    case 'hist':
      return (place) => histogramOf(place, value.shape);
    case 'percentiles':
      return (place) => percentilesOf(place, value);
    case 'tseries':
      return (place) => seriesOf(value, isSigned(value), (index) => wordsAt(place, index * 8));
  }
}

/** Of numbers the sum of all CPUs; of anything else the first that is not empty, as the last to write cannot be known. */
function plainDecoder(field: Field): ValueDecoder {
  const decode = compileFieldsDecoder([field], 'api');
  const { type } = field;
  const isNumber = type.kind === 'int' && type.size === 8;
  return (place) => {
    const { reader, at: first, end, cpuStride } = place;
    if (end - first <= cpuStride) return { kind: 'value', value: decode(reader, first)[0] ?? null };
    if (isNumber) return { kind: 'value', value: asSigned(sumAt(place, 0), type.signed) };
    let at = first;
    while (at + cpuStride < end && reader.bytes.subarray(at, at + cpuStride).every((byte) => byte === 0))
      at += cpuStride;
    return { kind: 'value', value: decode(reader, at)[0] ?? null };
  };
}

function deviationOf(place: Place, signed: boolean): EntryValue | undefined {
  const count = sumAt(place, 0);
  if (count === 0n) return undefined;
  const { reader, end, cpuStride } = place;
  // Each CPU's 128 bits on their own: the low halves do not carry over.
  let squares = 0n;
  for (let at = place.at; at < end; at += cpuStride)
    squares += reader.view.getBigUint64(at + 16, true) + (reader.view.getBigUint64(at + 24, true) << 64n);
  return { kind: 'deviation', count, total: asSigned(sumAt(place, 8), signed), squares };
}

function averageOf(place: Place, signed: boolean): Extract<EntryValue, { kind: 'average' }> | undefined {
  const count = sumAt(place, 0);
  if (count === 0n) return undefined;
  return { kind: 'average', count, total: asSigned(sumAt(place, 8), signed) };
}

/**
 * The kernel keeps only a growing unsigned number whose start is zero: signed values have their sign bit flipped,
 * a minimum is complemented.
 */
function extremeOf(place: Place, kind: 'min' | 'max', signed: boolean): EntryValue | undefined {
  const { reader, end, cpuStride } = place;
  let found = false;
  let extreme = 0n;
  for (let at = place.at; at < end; at += cpuStride) {
    if (reader.view.getBigUint64(at, true) === 0n) continue;
    found = true;
    const here = reader.view.getBigUint64(at + 8, true);
    if (here > extreme) extreme = here;
  }
  if (!found) return undefined;
  const ordered = kind === 'min' ? BigInt.asUintN(64, ~extreme) : extreme;
  return { kind: 'value', value: signed ? BigInt.asIntN(64, ordered ^ (1n << 63n)) : ordered };
}

function histogramOf(place: Place, shape: HistogramShape): EntryValue | undefined {
  const buckets = bucketsAt(place, shape);
  return buckets.every((count) => count === 0n) ? undefined : { kind: 'histogram', shape, buckets };
}

/** The middle of the bucket that holds the number which so many percent lie at or below. */
function percentilesOf(
  place: Place,
  { shape, percents }: Extract<MapValue, { kind: 'percentiles' }>,
): EntryValue | undefined {
  const buckets = bucketsAt(place, shape);
  const count = buckets.reduce((sum, n) => sum + n, 0n);
  if (count === 0n) return undefined;
  const middle = (percent: number): bigint | undefined => {
    let missing = (BigInt(percent) * count + 99n) / 100n;
    const bucket = buckets.findIndex((n) => {
      missing -= n;
      return missing <= 0n;
    });
    const { min, end } = bucketBounds(shape, bucket);
    return min === undefined || end === undefined ? min : (min + end - 1n) / 2n;
  };
  return { kind: 'percentiles', count, values: percents.map((percent) => ({ percent, value: middle(percent) })) };
}

function bucketsAt(place: Place, shape: HistogramShape): readonly bigint[] {
  // D's weights may be negative.
  return Array.from({ length: bucketCount(shape) }, (_, i) => BigInt.asIntN(64, sumAt(place, i * 8)));
}

function sumAt({ reader, at: first, end, cpuStride }: Place, offset: number): bigint {
  let sum = 0n;
  for (let at = first; at < end; at += cpuStride) sum += reader.view.getBigUint64(at + offset, true);
  return BigInt.asUintN(64, sum);
}

/** Each CPU's. */
function wordsAt({ reader, at: first, end, cpuStride }: Place, offset: number): readonly bigint[] {
  const words: bigint[] = [];
  for (let at = first; at < end; at += cpuStride) words.push(reader.view.getBigUint64(at + offset, true));
  return words;
}

function asSigned(value: bigint, signed: boolean): bigint {
  return signed ? BigInt.asIntN(64, value) : value;
}

function isSigned(value: Exclude<MapValue, { kind: 'value' | 'count' }>): boolean {
  return 'signed' in value.type && value.type.signed;
}
