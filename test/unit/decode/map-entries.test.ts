import { describe, expect, it } from 'vitest';
import type { MapLayout, MapValue, ValueType } from '../../../src/artifact.js';
import { arrangeEntries } from '../../../src/decode/arrange-entries.js';
import { decodeEntries, type EntryValue, type MapEntry } from '../../../src/decode/map-entries.js';

const u64: ValueType = { kind: 'int', size: 8, signed: false, display: 'decimal' };
const s64: ValueType = { kind: 'int', size: 8, signed: true, display: 'decimal' };
const u32: ValueType = { kind: 'int', size: 4, signed: false, display: 'decimal' };

function layout(value: MapValue, valueBytes: number, changes: Partial<MapLayout> = {}): MapLayout {
  return {
    name: '@',
    cName: 'm',
    printed: true,
    perCpu: false,
    keys: [],
    keyBytes: 4,
    value,
    valueBytes,
    maxEntries: 1,
    ...changes,
  };
}

const words = (...values: readonly bigint[]) =>
  new Uint8Array(BigUint64Array.from(values.map((value) => BigInt.asUintN(64, value))).buffer);

function only(map: MapLayout, ...values: readonly bigint[]): EntryValue | undefined {
  return decodeEntries(map, { raw: { count: 1, keys: new Uint8Array(4), values: words(...values) }, elapsedNs: 0n })[0]
    ?.value;
}

const signBit = 1n << 63n;

describe('merging the CPUs of a map', () => {
  it('adds counts and sums, signed where the values are', () => {
    expect(only(layout({ kind: 'count' }, 8, { perCpu: true }), 3n, 4n, 5n)).toEqual({ kind: 'value', value: 12n });
    expect(only(layout({ kind: 'sum', type: s64 }, 8, { perCpu: true }), -3n, 1n)).toEqual({
      kind: 'value',
      value: -2n,
    });
    expect(only(layout({ kind: 'sum', type: u64 }, 8, { perCpu: true }), -1n, 0n)).toEqual({
      kind: 'value',
      value: 2n ** 64n - 1n,
    });
  });

  it('takes extremes only of CPUs that have seen a value', () => {
    const max = layout({ kind: 'max', type: u64 }, 16, { perCpu: true });
    expect(only(max, 0n, 0n, 2n, 9n, 1n, 7n)).toEqual({ kind: 'value', value: 9n });
    expect(only(max, 0n, 0n, 0n, 0n)).toBeUndefined();
    const min = layout({ kind: 'min', type: u64 }, 16, { perCpu: true });
    expect(only(min, 0n, 0n, 2n, ~9n, 1n, ~7n)).toEqual({ kind: 'value', value: 7n });
    expect(only(min, 1n, ~0n)).toEqual({ kind: 'value', value: 0n });
  });

  it('orders signed extremes by value', () => {
    const max = layout({ kind: 'max', type: s64 }, 16, { perCpu: true });
    expect(only(max, 1n, -5n ^ signBit, 1n, -2n ^ signBit)).toEqual({ kind: 'value', value: -2n });
    const min = layout({ kind: 'min', type: s64 }, 16, { perCpu: true });
    expect(only(min, 1n, ~(-5n ^ signBit), 1n, ~(3n ^ signBit))).toEqual({ kind: 'value', value: -5n });
  });

  it('keeps count and total of an average apart', () => {
    expect(only(layout({ kind: 'avg', type: s64 }, 16, { perCpu: true }), 1n, -4n, 2n, 1n)).toEqual({
      kind: 'average',
      count: 3n,
      total: -3n,
    });
  });

  it('adds histograms bucket by bucket', () => {
    const buckets = (at: number, count: bigint) => Array.from({ length: 66 }, (_, i) => (i === at ? count : 0n));
    const hist = layout({ kind: 'hist', type: u64, shape: { kind: 'powers-of-two', bits: 0 } }, 66 * 8, {
      perCpu: true,
    });
    const merged = only(hist, ...buckets(3, 2n), ...buckets(3, 5n));
    expect(merged).toEqual({ kind: 'histogram', shape: { kind: 'powers-of-two', bits: 0 }, buckets: buckets(3, 7n) });
    expect(only(hist, ...buckets(0, 0n))).toBeUndefined();
  });

  it('knows that each CPU has its value at a multiple of 8', () => {
    const small = layout({ kind: 'value', type: u32 }, 4, { perCpu: true });
    expect(only(small, 7n, 9n)).toEqual({ kind: 'value', value: 7 });
  });
});

describe('the order of entries', () => {
  const keyed = layout({ kind: 'count' }, 8, {
    keys: [{ name: 'comm', type: { kind: 'string', size: 8 }, offset: 0 }],
  });
  const entry = (key: string, value: EntryValue): MapEntry => ({ key: [key], value });
  const count = (key: string, value: bigint) => entry(key, { kind: 'value', value });
  const keys = (entries: readonly MapEntry[]) => entries.map(({ key }) => key[0]);

  it('is ascending by value, then by key', () => {
    const { entries } = arrangeEntries(keyed, [count('b', 10n), count('a', 10n), count('c', 9n)]);
    expect(keys(entries)).toEqual(['c', 'a', 'b']);
  });

  it('is by total for histograms and by exact quotient for averages', () => {
    const hist = (key: string, ...buckets: readonly bigint[]) =>
      entry(key, { kind: 'histogram', shape: { kind: 'powers-of-two', bits: 0 }, buckets });
    const order = { by: 'key', keyPart: 0, reversed: true } as const;
    const byKey = arrangeEntries(keyed, [count('b', 1n), count('a', 3n), count('c', 2n)], { top: 2, order });
    expect(keys(byKey.entries)).toEqual(['c', 'a']);
    expect(keys(arrangeEntries(keyed, [hist('many', 2n, 2n), hist('few', 0n, 3n)]).entries)).toEqual(['few', 'many']);
    const average = (key: string, total: bigint, n: bigint) => entry(key, { kind: 'average', total, count: n });
    expect(keys(arrangeEntries(keyed, [average('half', 1n, 2n), average('third', 1n, 3n)]).entries)).toEqual([
      'third',
      'half',
    ]);
  });

  it('is by key for values that have no order, unknown first', () => {
    const text = (key: string | null): MapEntry => ({ key: [key, 1], value: { kind: 'value', value: 'x' } });
    expect(keys(arrangeEntries(keyed, [text('b'), text(null), text('a')]).entries)).toEqual([null, 'a', 'b']);
  });

  it('keeps the largest with top, and divides with div', () => {
    const { entries } = arrangeEntries(keyed, [count('a', 1000n), count('b', 3999n), count('c', 2000n)], {
      top: 2,
      div: 1000,
    });
    expect(entries).toEqual([count('c', 2n), count('b', 3n)]);
  });
});
