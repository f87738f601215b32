// What the language says, kept by the kernel: known numbers go in, exact numbers come out.

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { type Json, jsonLines, type Line, run, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic, prepareTraffic } from './support/traffic.js';

buildTraffic();

let cgroup: Cgroup;
beforeAll(() => {
  cgroup = makeCgroup();
});
afterAll(() => cgroup.remove());

const scriptFile = (name: string): string => fileURLToPath(new URL(`scripts/${name}.tsbpf`, import.meta.url));

/** What a line says, without when and where. */
function said(line: Line): Json {
  const { type, ts: _, probe: __, ...rest } = line;
  if (type === 'value') return rest['value'] ?? null;
  if (type === 'printf') return rest['text'] ?? null;
  return type === 'row' ? Object.values(rest) : rest;
}

const mapNamed = (lines: readonly Line[], name: string): Line | undefined => lines.find((line) => line['map'] === name);

it('works out expressions, conditions, texts and maps in BEGIN', async () => {
  const { code, stdout } = await run(['--format', 'json', scriptFile('calculate'), '--word', 'given']);
  const lines = jsonLines(stdout);
  const events = lines.filter((line) => line['ts'] !== undefined);
  expect(events.map(said)).toEqual([
    '42|    7|7    |text|ff|A%\n',
    [7, -3, -1, 16, 15, 5, -1],
    ['comparisons', true, false, true, true, false],
    ['division', 0, 7],
    ['words', 'given', 'yes'],
    'equal',
    16,
    ['keys', true, false, true, 3],
    ['after delete', false],
    'end',
  ]);
  expect(lines).toContainEqual({ type: 'lost', what: 'map-full', subject: '@few', count: 1 });
  expect(lines).toContainEqual({ type: 'lost', what: 'division-by-zero', subject: 'BEGIN', count: 2 });
  const counter = { type: 'map', map: '@counter', value: 9 };
  expect(lines.filter((line) => line['map'] === '@counter')).toEqual([counter, counter]);
  expect(mapNamed(lines, '@gone')).toBeUndefined();
  expect(mapNamed(lines, '@zeroed')).toMatchObject({ entries: [{ key: ['x'], value: 0 }] });
  expect(code).toBe(0);
});

describe('aggregations over 1 to 100 in each of 8 threads', () => {
  let lines: readonly Line[] = [];
  const threads = 8;

  beforeAll(async () => {
    const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', scriptFile('values')]);
    await makeTraffic('values', { cgroup, count: 100, threads });
    lines = jsonLines((await tracer.stop()).stdout);
  });

  it.each([
    ['@count', threads * 100],
    ['@sum', threads * 5050],
    ['@min', 1],
    ['@max', 100],
    ['@avg', 50.5],
    ['@n', threads * 100],
    ['@last', 100],
    ['@others', threads * 99],
  ])('%s is %d', (name, value) => {
    expect(mapNamed(lines, name)).toEqual({ type: 'map', map: name, value });
  });

  it('a histogram counts each power of two', () => {
    const counts = [1, 2, 4, 8, 16, 32, 37].map((count) => count * threads);
    const buckets = counts.map((count, index) => ({ min: 2 ** index, max: 2 ** (index + 1) - 1, count }));
    expect(mapNamed(lines, '@hist')).toEqual({ type: 'hist', map: '@hist', buckets });
  });

  it('keys keep threads and texts apart', () => {
    const perThread = mapNamed(lines, '@by_thread')?.['entries'] as readonly { readonly value: number }[];
    expect(perThread.map(({ value }) => value)).toEqual(Array.from({ length: threads }, () => 100));
    expect(mapNamed(lines, '@by_parity')?.['entries']).toEqual(
      expect.arrayContaining([
        { key: ['even', 't-client'], value: threads * 2550 },
        { key: ['odd', 't-client'], value: threads * 2500 },
      ]),
    );
  });

  it('a map that is full counts what it could not take', () => {
    const entries = mapNamed(lines, '@few')?.['entries'] as readonly { readonly value: number }[];
    const kept = entries.reduce((sum, { value }) => sum + value, 0);
    expect(entries).toHaveLength(4);
    expect(lines).toContainEqual({ type: 'lost', what: 'map-full', subject: '@few', count: threads * 100 - kept });
  });

  it('BEGIN comes once and first, END once and last of what is sent', () => {
    const events = lines.filter((line) => line['ts'] !== undefined);
    expect(events.map((line) => [line['probe'], said(line)])).toEqual([
      ['BEGIN', 'begin'],
      ['END', 'end'],
    ]);
  });
});

it('an interval fires by the clock, and prints and clears without losing or doubling a count', async () => {
  const program = `
    tracepoint:syscalls:sys_enter_ftruncate < @n = count(); @all = count(); >
    interval:ms:20 { print(@n); clear(@n); @beats++; }`;
  const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', program]);
  await makeTraffic('values', { cgroup, count: 20_000, threads: 4 });
  await tracer.until(() => tracer.stdout().includes('"@n"'), 'a count printed by the interval');
  const lines = jsonLines((await tracer.stop()).stdout);
  const total = lines.filter((line) => line['map'] === '@n').reduce((sum, line) => sum + Number(line['value'] ?? 0), 0);
  expect(mapNamed(lines, '@all')).toMatchObject({ value: 80_000 });
  expect(total).toBe(80_000);
  expect(Number(mapNamed(lines, '@beats')?.['value'])).toBeGreaterThan(0);
});

it('a script reads the whole count, whichever CPUs counted', async () => {
  const program = 'tracepoint:syscalls:sys_enter_ftruncate < @n = count(); if (@n == 4000) { print("all", @n); } >';
  const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', program]);
  await makeTraffic('values', { cgroup, count: 500, threads: 8 });
  const lines = jsonLines((await tracer.stop()).stdout);
  // More than one may come to read after the last was counted.
  const rows = new Set(lines.filter((line) => line['type'] === 'row').map((line) => JSON.stringify(said(line))));
  expect([...rows]).toEqual(['["all",4000]']);
  expect(mapNamed(lines, '@n')).toMatchObject({ value: 4000 });
});

it('rows for which there is no room are counted: what came and what was lost is everything', async () => {
  const columns = Array.from({ length: 24 }, (_, index) => `c${index} = args.length`).join(', ');
  const program = `tracepoint:syscalls:sys_enter_ftruncate < print(${columns}) >`;
  const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', program]);
  const traffic = await prepareTraffic('values', { cgroup, count: 30_000, threads: 4 });
  // Nobody drains while the traffic runs.
  tracer.signal('SIGSTOP');
  await traffic.go();
  tracer.signal('SIGCONT');
  const { stdout, stderr } = await tracer.stop();
  const rows = stdout.split('"type":"row"').length - 1;
  const lost = jsonLines(stdout.slice(stdout.lastIndexOf('{"type":"lost"'))).map((line) => line['count']);
  expect(rows).toBeGreaterThan(1000);
  expect(lost).toEqual([120_000 - rows]);
  expect(stderr).toContain(`${120_000 - rows}`);
});

describe('a provider of the user’s own', () => {
  const provider = `
    provider mine "What the traffic program does" {
      /** A number is passed on. */
      probe pass(number: u64) in process {
        default (pid, comm, number);
        via tracepoint:syscalls:sys_enter_ftruncate { number = args.length; }
      }
    }`;

  it('in the script works as one of the library', async () => {
    const program = `${provider} mine:pass / number > 98 / < print(pid, comm, number) > mine:pass < @n = count() >`;
    const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', program]);
    const { pid } = await makeTraffic('values', { cgroup, count: 100 });
    const { stdout } = await tracer.stop();
    const rows = jsonLines(stdout).filter((line) => line['type'] === 'row');
    expect(rows).toMatchObject([
      { probe: 'mine:pass', pid, comm: 't-client', number: 99 },
      { probe: 'mine:pass', pid, comm: 't-client', number: 100 },
    ]);
    expect(stdout).toContain('{"type":"map","map":"@n","value":100}');
  });

  it('comes from a file by -I, and may rest on the library’s', async () => {
    const file = scriptFile('mine');
    const args = ['--cgroup', cgroup.path, '--format', 'json', '-I', file, '-e', 'mine:low < print(pid, port) >'];
    const tracer = await trace(args);
    const noroute = await makeTraffic('unreachable', { cgroup });
    await makeTraffic('connect4', { cgroup });
    const { stdout } = await tracer.stop();
    expect(jsonLines(stdout)).toMatchObject([{ probe: 'mine:low', pid: noroute.pid, port: 9 }]);
  });
});

it('takes tuples apart, keys maps by them and compares them part by part', async () => {
  const { code, stdout } = await run(['--format', 'json', scriptFile('tuples')]);
  const lines = jsonLines(stdout);
  expect(code).toBe(0);
  expect(lines.filter((line) => line['ts'] !== undefined).map(said)).toEqual([
    [1, 'x', [2, 'inner']],
    [2, 'x', 'inner'],
    [300, 'bcd'],
    [true, true, false],
  ]);
  expect(mapNamed(lines, '@calls')).toMatchObject({ entries: [{ key: [1, 2], value: 3 }] });
  expect(mapNamed(lines, '@pairs')).toMatchObject({
    entries: [
      { key: [7, [2, 'longer']], value: 2 },
      { key: [7, [2, 'x']], value: 3 },
    ],
  });
});
