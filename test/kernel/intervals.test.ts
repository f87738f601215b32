// print and clear in an interval: over sixty of them under a flood, what was printed adds up to what was done, exactly.
// Threads of several processes write at once, and an interrupt of the clock breaks in on them.

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { scaled } from './support/machine.js';
import { jsonLines, type Line, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

const script = fileURLToPath(new URL('scripts/intervals.tsbpf', import.meta.url));
const wanted = 60;
const [count, threads, processes] = [100_000, 2, 2];

interface Bucket {
  readonly min?: number;
  readonly count: number;
}

interface Entry {
  readonly key?: readonly unknown[];
  readonly value?: null | number | Readonly<Record<string, number>>;
  readonly buckets?: readonly Bucket[];
}

let cgroup: Cgroup;
let lines: readonly Line[] = [];
/** Each writes the lengths 1 … count. */
let writers = 0;

beforeAll(async () => {
  cgroup = makeCgroup();
  const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', script]);
  const intervals = () => tracer.stdout().split('"value":"interval"').length - 1;
  while (intervals() < wanted) {
    const flood = () => makeTraffic('values', { cgroup, count, threads });
    await Promise.all(Array.from({ length: processes }, flood));
    writers += threads * processes;
  }
  lines = jsonLines((await tracer.stop()).stdout);
}, scaled(120_000));
afterAll(() => cgroup.remove());

const sumTo = (n: number): number => (n * (n + 1)) / 2;
const add = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** Of every print of the map, in order: its entries, or its one value as an entry. */
function entriesOf(map: string): readonly Entry[] {
  return lines
    .filter((line) => line['map'] === map)
    .flatMap((line) => (line['entries'] as readonly Entry[] | undefined) ?? [line as Entry]);
}

const values = (map: string): readonly number[] => entriesOf(map).map(({ value }) => Number(value ?? 0));
const statsOf = (map: string): readonly Readonly<Record<string, number>>[] =>
  entriesOf(map).flatMap(({ value }) => (typeof value === 'object' && value !== null ? [value] : []));
const buckets = (map: string): readonly Bucket[] => entriesOf(map).flatMap((entry) => entry.buckets ?? []);
const ofBucket = (map: string, min: number): number =>
  add(buckets(map).flatMap((one) => (one.min === min ? one.count : 0)));

describe('what sixty intervals print adds up to what was done', () => {
  it('and there were sixty of them, most with something in it', () => {
    expect(values('@count').filter((n) => n > 0).length).toBeGreaterThan(wanted / 3);
    expect(lines.filter((line) => line['type'] === 'lost')).toEqual([]);
    expect(values('@n')).toEqual([writers * count]);
  });

  it('for count and sum', () => {
    expect(add(values('@count'))).toBe(writers * count);
    expect(add(values('@sum'))).toBe(writers * sumTo(count));
  });

  it('for count and total of stats, which belong together in every print', () => {
    const stats = statsOf('@stats');
    expect(add(stats.map((one) => one['count'] ?? 0))).toBe(writers * count);
    expect(add(stats.map((one) => one['total'] ?? 0))).toBe(writers * sumTo(count));
  });

  it('for the extremes', () => {
    const seen = (map: string) => values(map).filter((n) => n > 0);
    expect(Math.min(...seen('@least'))).toBe(1);
    expect(Math.max(...seen('@greatest'))).toBe(count);
  });

  it('for maps with keys', () => {
    expect(add(values('@by_thread'))).toBe(writers * count);
    expect(add(values('@sums'))).toBe(writers * sumTo(count));
  });

  it('for each bucket of histograms, with and without keys', () => {
    for (let min = 1; 2 * min <= count; min *= 2) expect([min, ofBucket('@hist', min)]).toEqual([min, writers * min]);
    expect(add(buckets('@hists').map((one) => one.count))).toBe(writers * count);
    expect(ofBucket('@steps', 1000)).toBe(writers * 1000);
    expect(ofBucket('@steps', 10_000)).toBe(writers * (count - 9_999));
  });

  it('for the steps of each power of ten, and for what each CPU keeps for itself', () => {
    expect(add(buckets('@powers').map((one) => one.count))).toBe(writers * count);
    expect(ofBucket('@powers', 1)).toBe(writers);
    expect(ofBucket('@powers', 5000)).toBe(writers * 1000);
    expect(add(values('@own'))).toBe(writers * sumTo(count));
  });

  it('for what two clauses write, of which one breaks in on the other', () => {
    const ticks = add(values('@ticks'));
    expect(ticks).toBeGreaterThan(wanted);
    expect(add(values('@broke_in'))).toBeGreaterThan(0);
    expect(add(values('@calls'))).toBe(writers * count);
    const either = statsOf('@either');
    expect(add(either.map((one) => one['count'] ?? 0))).toBe(writers * count + ticks);
    expect(add(either.map((one) => one['total'] ?? 0))).toBe(7 * (writers * count + ticks));
    expect(ofBucket('@eithers', 4)).toBe(writers * count + ticks);
  });

  it('and zero keeps the keys that it has seen', () => {
    expect(add(values('@kept'))).toBe(writers * sumTo(count));
    const last = lines.filter((line) => line['map'] === '@kept').at(-1)?.['entries'] as readonly Entry[];
    expect(last.map(({ key }) => key?.[0]).sort()).toEqual([0, 1]);
  });
});
