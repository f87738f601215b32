// Entries by addresses of code: those of one function, or of one module, are one.

import { expect, it } from 'vitest';
import type { MapLayout, MapValue } from '../../../src/artifact.js';
import type { EntryValue, MapEntry } from '../../../src/decode/map-entries.js';
import { mergerOf, type Whereabouts } from '../../../src/decode/merge-entries.js';
import type { Display } from '../../../src/types/type.js';

/** Functions of 100 bytes, modules of 1000. */
const where: Whereabouts = {
  functionOf: (address) => address - (address % 100n),
  moduleOf: (address) => address - (address % 1000n),
};

function merge(value: MapValue, entries: readonly MapEntry[], display: Display = 'kernel-function'): unknown {
  const keys = ['decimal' as const, display].map((shown, index) => ({
    name: `key${index}`,
    type: { kind: 'int' as const, size: 8 as const, signed: false, display: shown },
    offset: index * 8,
  }));
  const sizes = { keyBytes: 16, valueBytes: 8, maxEntries: 9 };
  const layout: MapLayout = { name: '@', cName: 'm', keys, value, perCpu: false, printed: true, ...sizes };
  return mergerOf(layout, where)?.(entries);
}

const number = (value: bigint): EntryValue => ({ kind: 'value', value });
const entry = (cpu: bigint, address: bigint, value: EntryValue): MapEntry => ({ key: [cpu, address], value });
const u64 = { kind: 'int', size: 8, signed: false, display: 'decimal' } as const;

it.each([
  ['count', 5n],
  ['sum', 5n],
  ['min', 2n],
  ['max', 3n],
] as const)('the %s of two addresses in one function is one', (kind, together) => {
  const value: MapValue = kind === 'count' ? { kind } : { kind, type: u64 };
  const entries = [entry(0n, 101n, number(2n)), entry(1n, 150n, number(7n)), entry(0n, 199n, number(3n))];
  expect(merge(value, entries)).toEqual([entry(0n, 100n, number(together)), entry(1n, 100n, number(7n))]);
});

it('a mean is that of all', () => {
  const mean = (count: bigint, total: bigint): EntryValue => ({ kind: 'average', count, total });
  const means = [entry(0n, 1001n, mean(1n, 10n)), entry(0n, 1900n, mean(3n, 2n))];
  expect(merge({ kind: 'avg', type: u64 }, means, 'kernel-module')).toEqual([entry(0n, 1000n, mean(4n, 12n))]);
});

it('a value that is no number of things stays apart', () => {
  const entries = [entry(0n, 1n, number(2n)), entry(0n, 2n, number(3n))];
  expect(merge({ kind: 'value', type: u64 }, entries)).toEqual([entry(0n, 0n, number(2n)), entry(0n, 0n, number(3n))]);
});

it('a map by anything else is left alone', () => {
  expect(merge({ kind: 'count' }, [], 'ksym')).toBeUndefined();
});
