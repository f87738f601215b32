import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheKey, entryName, noCache, openCache } from '../../../src/toolchain/object-cache.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tsbpf-cache-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const bytes = Buffer.from('object');
const key = cacheKey(['a']);
const open = (limits?: { entries: number; bytes: number }) => openCache({ TSBPF_CACHE: join(home, 'c') }, limits);
const entryPath = (name = entryName(key)): string => join(home, 'c', 'elf', name);
const mode = (path: string): number => statSync(path).mode & 0o777;

test('what was put is got, by kind and key', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  expect(Buffer.from(cache.get('elf', key) ?? [])).toEqual(bytes);
  expect(open().get('elf', key)).toBeDefined();
  expect(cache.get('artifact', key)).toBeUndefined();
  expect(cache.get('elf', cacheKey(['b']))).toBeUndefined();
});

test('what was dropped is gone, and dropping nothing is fine', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  cache.drop('elf', key);
  cache.drop('elf', key);
  expect(cache.get('elf', key)).toBeUndefined();
});

test('nobody else may read or write it', () => {
  open().put('elf', key, bytes);
  expect(mode(join(home, 'c'))).toBe(0o700);
  expect(mode(join(home, 'c', 'elf'))).toBe(0o700);
  expect(mode(entryPath())).toBe(0o600);
});

test('an entry that others can write is a miss', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  chmodSync(entryPath(), 0o620);
  expect(cache.get('elf', key)).toBeUndefined();
});

test('a link is a miss, wherever it leads', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  const other = cacheKey(['link']);
  symlinkSync(entryPath(), entryPath(entryName(other)));
  expect(cache.get('elf', other)).toBeUndefined();
});

test('a truncated, a changed and an exchanged entry are misses', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  const whole = readFileSync(entryPath());
  for (const length of [0, 10, 32, whole.length - 1]) {
    truncateSync(entryPath(), length);
    expect(cache.get('elf', key)).toBeUndefined();
    writeFileSync(entryPath(), whole);
    expect(cache.get('elf', key)).toBeDefined();
  }
  whole[whole.length - 1] = 0;
  writeFileSync(entryPath(), whole);
  expect(cache.get('elf', key)).toBeUndefined();
  const other = cacheKey(['other']);
  cache.put('elf', other, bytes);
  writeFileSync(entryPath(), readFileSync(entryPath(entryName(other))));
  expect(cache.get('elf', key)).toBeUndefined();
});

test('a second put replaces the first and leaves no half-written files', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  cache.put('elf', key, Buffer.from('newer'));
  expect(Buffer.from(cache.get('elf', key) ?? []).toString()).toBe('newer');
  expect(readdirSync(join(home, 'c', 'elf'))).toEqual([entryName(key)]);
});

/** Every sixteenth key sweeps. */
const sweepingKeys = (count: number): readonly string[] =>
  Array.from({ length: count * 64 }, (_, index) => cacheKey([String(index)]))
    .filter((candidate) => entryName(candidate).endsWith('0'))
    .slice(0, count);

test('beyond the limit the oldest entries go', () => {
  const cache = open({ entries: 3, bytes: 1_000_000 });
  const keys = sweepingKeys(6);
  for (const [index, each] of keys.entries()) {
    cache.put('elf', each, bytes);
    utimesSync(entryPath(entryName(each)), 1000 + index, 1000 + index);
  }
  cache.put('elf', keys[5] ?? '', bytes);
  expect(readdirSync(join(home, 'c', 'elf')).sort()).toEqual(keys.slice(3).map(entryName).sort());
});

test('bytes are bounded too, and abandoned temporary files go', () => {
  const cache = open({ entries: 100, bytes: 200 });
  const [first = '', second = ''] = sweepingKeys(2);
  cache.put('elf', first, Buffer.alloc(120));
  utimesSync(entryPath(entryName(first)), 1000, 1000);
  writeFileSync(entryPath('.new-dead'), '');
  utimesSync(entryPath('.new-dead'), 1000, 1000);
  writeFileSync(entryPath('.new-alive'), '');
  cache.put('elf', second, Buffer.alloc(120));
  expect(readdirSync(join(home, 'c', 'elf')).sort()).toEqual(['.new-alive', entryName(second)].sort());
});

test('an entry in use stays young', () => {
  const cache = open();
  cache.put('elf', key, bytes);
  utimesSync(entryPath(), 1000, 1000);
  cache.get('elf', key);
  expect(Date.now() - statSync(entryPath()).mtimeMs).toBeLessThan(60_000);
});

test('the folder is TSBPF_CACHE, else below XDG_CACHE_HOME, else below HOME', () => {
  expect(openCache({ TSBPF_CACHE: join(home, 'x'), XDG_CACHE_HOME: '/nowhere' }).folder).toBe(join(home, 'x'));
  expect(openCache({ XDG_CACHE_HOME: home, HOME: '/nowhere' }).folder).toBe(join(home, 'tsbpf'));
  expect(openCache({ HOME: home }).folder).toBe(join(home, '.cache', 'tsbpf'));
  expect(openCache({}).folder).toMatch(/\/\.cache\/tsbpf$/);
});

test('a folder that cannot be made means no cache and no complaint', () => {
  writeFileSync(join(home, 'file'), '');
  const cache = openCache({ TSBPF_CACHE: join(home, 'file', 'c') });
  cache.put('elf', key, bytes);
  expect(cache.get('elf', key)).toBeUndefined();
  expect(openCache({ TSBPF_CACHE: 'relative' })).toBe(noCache);
});

test('a kind’s folder that others can write is not used', () => {
  mkdirSync(join(home, 'c', 'elf'), { recursive: true });
  chmodSync(join(home, 'c', 'elf'), 0o777);
  open().put('elf', key, bytes);
  expect(existsSync(entryPath())).toBe(false);
});

test('parts of a key cannot run into each other', () => {
  expect(cacheKey(['ab', 'c'])).not.toBe(cacheKey(['a', 'bc']));
  expect(cacheKey(['a'])).not.toBe(cacheKey(['a', '']));
});

test('a home in /proc means no cache, and no endless search for a folder that cannot be made', () => {
  const cache = openCache({ HOME: '/proc/nonexistent' });
  cache.put('elf', key, bytes);
  expect(cache.get('elf', key)).toBeUndefined();
});
