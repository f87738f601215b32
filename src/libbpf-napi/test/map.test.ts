import { afterAll, beforeEach, expect, test } from 'vitest';
import { BpfError, type BpfMap, openObject, possibleCpus } from '../src/index.js';
import { compile, readU32, readU64, u32, u64 } from './compile.js';

const object = openObject(
  compile(`
MAP(table, HASH, 20000, u32, u64);
MAP(list, ARRAY, 8, u32, u64);
MAP(per_cpu_table, PERCPU_HASH, 100, u64, u32);
MAP(per_cpu_list, PERCPU_ARRAY, 4, u32, u64);
RING(ring, 4096);
SEC("raw_tp/sys_enter") int touch(u64 *ctx) { return lookup(&table, &(u32){1}) || lookup(&list, &(u32){1}) || lookup(&per_cpu_table, &(u64){1}) || lookup(&per_cpu_list, &(u32){1}); }
`),
).load();
afterAll(() => object.close());
const table = object.map('table');

beforeEach(() => {
  table.clear();
});

function fill(map: BpfMap, count: number): void {
  for (let i = 0; i < count; i++) map.update(u32(i), u64(BigInt(i) * 2n));
}

test('a map tells its shape', () => {
  expect(table).toMatchObject({
    type: 'hash',
    keySize: 4,
    valueSize: 8,
    valueBytes: 8,
    maxEntries: 20_000,
    perCpu: false,
  });
  expect(object.map('per_cpu_table')).toMatchObject({
    type: 'percpu_hash',
    valueSize: 4,
    valueBytes: 8 * possibleCpus(),
    perCpu: true,
  });
});

test('what was updated is looked up, what was deleted is gone', () => {
  table.update(u32(7), u64(1n << 63n));
  expect(readU64(table.lookup(u32(7)) ?? new Uint8Array(8))).toBe(1n << 63n);
  expect(table.delete(u32(7))).toBe(true);
  expect(table.delete(u32(7))).toBe(false);
  expect(table.lookup(u32(7))).toBeUndefined();
});

test('noexist and exist refuse with a code', () => {
  table.update(u32(1), u64(1n), 'noexist');
  expect(() => table.update(u32(1), u64(2n), 'noexist')).toThrow(
    expect.objectContaining({ code: 'EEXIST', operation: 'update' }),
  );
  expect(() => table.update(u32(2), u64(2n), 'exist')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test('all entries come by batches, each key once with its own value', () => {
  fill(table, 15_000);
  const { count, keys, values } = table.entries();
  expect(count).toBe(15_000);
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const key = readU32(keys, i * 4);
    seen.add(key);
    expect(readU64(values, i * 8)).toBe(BigInt(key) * 2n);
  }
  expect(seen.size).toBe(15_000);
});

test('an empty map has no entries', () => {
  expect(table.entries()).toEqual({ count: 0, keys: new Uint8Array(0), values: new Uint8Array(0) });
});

test('taking the entries leaves an empty map', () => {
  fill(table, 1000);
  expect(table.takeEntries().count).toBe(1000);
  expect(table.entries().count).toBe(0);
  expect(() => object.map('list').takeEntries()).toThrow(BpfError);
});

test('clearing says how many keys there were, and zeroes arrays', () => {
  fill(table, 50);
  expect(table.clear()).toBe(50);
  expect(table.clear()).toBe(0);
  const list = object.map('list');
  fill(list, 8);
  expect(list.clear()).toBe(8);
  expect(list.entries().values).toEqual(new Uint8Array(64));
});

test('a per-CPU value is every possible CPU in slots of eight bytes', () => {
  const map = object.map('per_cpu_table');
  const slots = new Uint8Array(map.valueBytes);
  for (let cpu = 0; cpu < possibleCpus(); cpu++) slots[cpu * 8] = cpu + 1;
  map.update(u64(5n), slots);
  map.update(u64(6n), slots);
  expect(map.lookup(u64(5n))).toEqual(slots);
  const { count, keys, values } = map.entries();
  expect([readU64(keys), readU64(keys, 8)].sort()).toEqual([5n, 6n]);
  expect(count).toBe(2);
  expect(values).toEqual(Uint8Array.of(...slots, ...slots));
});

test('a per-CPU array has all its elements as entries', () => {
  const map = object.map('per_cpu_list');
  map.update(u32(3), new Uint8Array(map.valueBytes).fill(9));
  const { count, values } = map.entries();
  expect(count).toBe(4);
  expect(values.subarray(3 * map.valueBytes)).toEqual(new Uint8Array(map.valueBytes).fill(9));
});

test('keys and values of the wrong size never reach the kernel', () => {
  expect(() => table.lookup(new Uint8Array(3))).toThrow('a key of map "table" has 4 bytes, not 3');
  expect(() => table.update(u32(1), u32(1))).toThrow('a value of map "table" has 8 bytes, not 4');
});

test('a map that is not in the object is refused by name, and a ring buffer has no entries', () => {
  expect(() => object.map('tables')).toThrow(/no map "tables"/);
  expect(() => object.map('ring').entries()).toThrow(BpfError);
  expect(() => object.openRings(['table'], { onBatch() {}, onDrained() {} })).toThrow(
    'map "table" is a hash, not a ring buffer',
  );
});
