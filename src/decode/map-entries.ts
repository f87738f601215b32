// Turns the raw keys and values of a BPF map into entries, merging what each CPU holds.

import type { Field, MapLayout, MapValue } from '../artifact.js';
import { bucketCount, type HistogramShape } from '../types/histogram-shape.js';
import { compileFieldsDecoder } from './decoder.js';
import { type Reader, readerOf, type Value } from './value.js';

export type EntryValue =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'average'; readonly count: bigint; readonly total: bigint }
  | { readonly kind: 'stats'; readonly count: bigint; readonly total: bigint }
  | { readonly kind: 'deviation'; readonly count: bigint; readonly total: bigint; readonly squares: bigint }
  | { readonly kind: 'histogram'; readonly shape: HistogramShape; readonly buckets: readonly bigint[] };

export interface MapEntry {
  /** Empty for a map without keys. */
  readonly key: readonly Value[];
  readonly value: EntryValue;
}

/** A map as it is to be shown: sorted, cut and divided. */
export interface MapSnapshot {
  readonly layout: MapLayout;
  readonly entries: readonly MapEntry[];
}

export interface RawEntries {
  readonly count: number;
  readonly keys: Uint8Array;
  /** Per-CPU maps: every CPU's value, each rounded up to 8 bytes, one after the other. */
  readonly values: Uint8Array;
}

export function decodeEntries(layout: MapLayout, raw: RawEntries): readonly MapEntry[] {
  if (raw.count === 0) return [];
  const keys = readerOf(raw.keys);
  const values = readerOf(raw.values);
  const keyStride = raw.keys.byteLength / raw.count;
  const valueStride = raw.values.byteLength / raw.count;
  const cpuStride = layout.perCpu ? Math.ceil(layout.valueBytes / 8) * 8 : valueStride;
  const cpus = Math.floor(valueStride / cpuStride);
  const decodeKey = compileFieldsDecoder(layout.keys, 'api');
  const decodeValue = valueDecoder(layout.value);
  const entries: MapEntry[] = [];
  for (let i = 0; i < raw.count; i++) {
    const places = Array.from({ length: cpus }, (_, cpu) => i * valueStride + cpu * cpuStride);
    const value = decodeValue(values, places);
    if (value !== undefined) entries.push({ key: decodeKey(keys, i * keyStride), value });
  }
  return entries;
}

/** From the places of all CPUs' values; undefined: the entry holds nothing yet. */
type ValueDecoder = (reader: Reader, places: readonly number[]) => EntryValue | undefined;

function valueDecoder(value: MapValue): ValueDecoder {
  switch (value.kind) {
    case 'value':
      return plainDecoder({ name: '', type: value.type, offset: 0 });
    case 'count':
      return (reader, places) => ({ kind: 'value', value: sumAt(reader, places, 0) });
    case 'sum':
      return (reader, places) => ({ kind: 'value', value: asSigned(sumAt(reader, places, 0), isSigned(value)) });
    case 'avg':
      return (reader, places) => averageOf(reader, places, isSigned(value));
    case 'min':
    case 'max':
      return (reader, places) => extremeOf(reader, places, value.kind, isSigned(value));
    case 'stats':
      return (reader, places) => {
        const average = averageOf(reader, places, isSigned(value));
        return average && { ...average, kind: 'stats' };
      };
    case 'stddev':
      return (reader, places) => deviationOf(reader, places, isSigned(value));
    case 'hist':
      return (reader, places) => histogramOf(reader, places, value.shape);
  }
}

/** The last CPU that wrote cannot be known; planned maps of plain values are not per-CPU. */
function plainDecoder(field: Field): ValueDecoder {
  const decode = compileFieldsDecoder([field], 'api');
  return (reader, places) => ({ kind: 'value', value: decode(reader, places[0] ?? 0)[0] ?? null });
}

function deviationOf(reader: Reader, places: readonly number[], signed: boolean): EntryValue | undefined {
  const count = sumAt(reader, places, 0);
  if (count === 0n) return undefined;
  // Each CPU's 128 bits on their own: the low halves do not carry over.
  const squares = places.reduce(
    (sum, place) =>
      sum + reader.view.getBigUint64(place + 16, true) + (reader.view.getBigUint64(place + 24, true) << 64n),
    0n,
  );
  return { kind: 'deviation', count, total: asSigned(sumAt(reader, places, 8), signed), squares };
}

function averageOf(
  reader: Reader,
  places: readonly number[],
  signed: boolean,
): Extract<EntryValue, { kind: 'average' }> | undefined {
  const count = sumAt(reader, places, 0);
  if (count === 0n) return undefined;
  return { kind: 'average', count, total: asSigned(sumAt(reader, places, 8), signed) };
}

/**
 * The kernel keeps only a growing unsigned number whose start is zero: signed values have their sign bit flipped,
 * a minimum is complemented.
 */
function extremeOf(
  reader: Reader,
  places: readonly number[],
  kind: 'min' | 'max',
  signed: boolean,
): EntryValue | undefined {
  let found = false;
  let extreme = 0n;
  for (const place of places) {
    if (reader.view.getBigUint64(place, true) === 0n) continue;
    found = true;
    const here = reader.view.getBigUint64(place + 8, true);
    if (here > extreme) extreme = here;
  }
  if (!found) return undefined;
  const ordered = kind === 'min' ? BigInt.asUintN(64, ~extreme) : extreme;
  return { kind: 'value', value: signed ? BigInt.asIntN(64, ordered ^ (1n << 63n)) : ordered };
}

function histogramOf(reader: Reader, places: readonly number[], shape: HistogramShape): EntryValue | undefined {
  const buckets = Array.from({ length: bucketCount(shape) }, (_, i) => sumAt(reader, places, i * 8));
  return buckets.every((count) => count === 0n) ? undefined : { kind: 'histogram', shape, buckets };
}

function sumAt(reader: Reader, places: readonly number[], offset: number): bigint {
  let sum = 0n;
  for (const place of places) sum += reader.view.getBigUint64(place + offset, true);
  return BigInt.asUintN(64, sum);
}

function asSigned(value: bigint, signed: boolean): bigint {
  return signed ? BigInt.asIntN(64, value) : value;
}

function isSigned(value: Exclude<MapValue, { kind: 'value' | 'count' }>): boolean {
  return 'signed' in value.type && value.type.signed;
}
