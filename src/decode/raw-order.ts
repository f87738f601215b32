// Puts a map's entries in the order in which they are shown by their bytes alone, for maps whose keys and values have an
// order in them: a hundred thousand entries are sorted in the time that making values of them would take. It is the order
// of compareEntries.

import type { Field, MapLayout } from '../artifact.js';
import type { Arrangement } from './arrange-entries.js';
import { mergedValues, type RawEntries } from './map-entries.js';
import { type Reader, readerOf } from './value.js';

/** Entries as they lie, and the places of those that are shown. */
export interface RawTable {
  readonly keys: Reader;
  readonly keyStride: number;
  /** One value each. */
  readonly values: Reader;
  readonly valueStride: number;
  readonly value: Field;
  readonly order: Uint32Array;
}

/** Undefined: these have to become values first. */
export function arrangeRaw(layout: MapLayout, raw: RawEntries, arrangement: Arrangement): RawTable | undefined {
  const value = plainValue(layout);
  if (value === undefined || raw.count === 0 || layout.keys.length === 0) return undefined;
  const keys = readerOf(raw.keys);
  const keyStride = raw.keys.byteLength / raw.count;
  if (layout.unknownKeys !== undefined && !areAllKnown(keys.bytes, keyStride, layout.unknownKeys)) return undefined;
  const keyDigits = layout.keys.map((field) => digitsOf(field, keys.bytes, keyStride));
  const values = readerOf(layout.perCpu ? mergedValues(layout, raw) : raw.values);
  const valueStride = values.bytes.length / raw.count;
  const valueDigits = digitsOf(value, values.bytes, valueStride);
  if (valueDigits === undefined || !keyDigits.every((digits) => digits !== undefined)) return undefined;
  const byKey = keyDigits.flat();
  const sorted = sortBy(asTheyLie(raw.count), [...valueDigits, ...byKey]);
  const { top, order } = arrangement;
  const largest = top === undefined || top === 0 ? sorted : sorted.slice(-top);
  const kept = order?.by === 'key' ? sortBy(largest, [...(keyDigits[order.keyPart] ?? []), ...byKey]) : largest;
  return { keys, keyStride, values, valueStride, value, order: order?.reversed ? kept.reverse() : kept };
}

/** The bytes alone would put what is not known among zeros. */
function areAllKnown(keys: Uint8Array, stride: number, unknown: number): boolean {
  const words = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  for (let at = unknown; at < keys.length; at += stride) if (words.getUint32(at, true) !== 0) return false;
  return true;
}

/** A value of 64 bits or less that is there in every entry. */
function plainValue({ value, perCpu }: MapLayout): Field | undefined {
  if (value.kind === 'count')
    return { name: '', offset: 0, type: { kind: 'int', size: 8, signed: false, display: 'decimal' } };
  if (value.kind !== 'sum' && (value.kind !== 'value' || perCpu)) return undefined;
  if (value.type.kind !== 'int') return undefined;
  return { name: '', offset: 0, type: value.kind === 'sum' ? { ...value.type, size: 8 } : value.type };
}

/** One byte of every entry. */
interface Digit {
  readonly bytes: Uint8Array;
  readonly stride: number;
  readonly offset: number;
  /** Turns the sign bit over, so that negative numbers come first. */
  readonly flip: number;
}

/** The most significant one first. */
function digitsOf(field: Field, bytes: Uint8Array, stride: number): readonly Digit[] | undefined {
  const { type, offset } = field;
  if (field.bits !== undefined || field.isBehind) return undefined;
  const digit = (at: number, flip = 0): Digit => ({ bytes, stride, offset: offset + at, flip });
  switch (type.kind) {
    case 'int':
    case 'enum':
      return Array.from({ length: type.size }, (_, i) => digit(type.size - 1 - i, i === 0 && type.signed ? 0x80 : 0));
    case 'string':
      if (!areOrdinaryTexts(bytes, stride, offset, type.size)) return undefined;
      return Array.from({ length: type.size }, (_, i) => digit(i));
    case 'bytes':
      return Array.from({ length: type.size }, (_, i) => digit(i));
    // What these show is in another order than their bytes.
    case 'bool':
    case 'inet':
    case 'tuple':
    case 'array':
    case 'record':
      return undefined;
  }
}

/** ASCII, with nothing behind the first NUL. */
function areOrdinaryTexts(bytes: Uint8Array, stride: number, offset: number, size: number): boolean {
  for (let start = offset; start < bytes.length; start += stride) {
    let all = 0;
    let hasEnded = false;
    for (let at = start; at < start + size; at++) {
      const byte = bytes[at] ?? 0;
      if (hasEnded && byte !== 0) return false;
      hasEnded = byte === 0;
      all |= byte;
    }
    if (all >= 0x80) return false;
  }
  return true;
}

function asTheyLie(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let i = 0; i < count; i++) places[i] = i;
  return places;
}

/** By the first digit, then by the next: sorted by the last one first, each time keeping the order of equal ones. */
function sortBy(places: Uint32Array, digits: readonly Digit[]): Uint32Array {
  let from: Uint32Array = places;
  let to: Uint32Array = new Uint32Array(places.length);
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits[i];
    if (digit === undefined || !sortByOne(from, to, digit)) continue;
    [from, to] = [to, from];
  }
  return from;
}

/** False where all have the same, as most digits do. */
function sortByOne(from: Uint32Array, to: Uint32Array, { bytes, stride, offset, flip }: Digit): boolean {
  const starts = new Uint32Array(256);
  for (let i = 0; i < from.length; i++) {
    const byte = (bytes[(from[i] ?? 0) * stride + offset] ?? 0) ^ flip;
    starts[byte] = (starts[byte] ?? 0) + 1;
  }
  if (starts.includes(from.length)) return false;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = starts[byte] ?? 0;
    starts[byte] = sum;
    sum += count;
  }
  for (let i = 0; i < from.length; i++) {
    const place = from[i] ?? 0;
    const byte = (bytes[place * stride + offset] ?? 0) ^ flip;
    const next = starts[byte] ?? 0;
    to[next] = place;
    starts[byte] = next + 1;
  }
  return true;
}
