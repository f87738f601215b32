// Our tools and those of libbpf-tools of the same name, at the same time over the same traffic: row by row the same, and
// where they are not, why. Debian's tools are for Debian's kernel, and all events here are of the traffic, for a guest does
// nothing else.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldBy } from '../kernel/support/bpf-objects.js';
import { scaled } from '../kernel/support/machine.js';
import { checkout, jsonLines, type Line, rowsOf } from '../kernel/support/tracer.js';
import { type Fact, type MadeTraffic, makeTraffic, type TrafficOptions } from '../kernel/support/traffic.js';
import { sameNames, startOurTools } from './beside/our-tools.js';
import { type Exponents, exponents, ourBuckets, ourHistograms, told, unmapped } from './beside/rows.js';

const folder = join(checkout, 'libbpf-tools');
const missing = release().startsWith('6.1.')
  ? existsSync(folder)
    ? ''
    : ': the package could not be fetched'
  : ': Debian has them for its 6.1';

const tools: readonly (readonly [name: string, theirs: readonly string[], ours: readonly string[]])[] = [
  ['tcpconnect', ['-s'], ['-L']],
  ['tcptracer', [], []],
  ['tcpstates', [], []],
  ['tcplife', [], []],
  ['tcpconnlat', ['-L'], ['-L']],
  ['tcprtt', [], []],
  ['tcpsynbl', [], []],
  ['tcptop', ['-S', '-C', '-r', '1000', '600'], ['-r', '1000', '600']],
  ['bindsnoop', [], []],
  ['solisten', [], []],
];

const scenarios: readonly (readonly [string, TrafficOptions])[] = [
  ['connect4', { count: 2 }],
  ['connect6', {}],
  ['mapped', {}],
  ['transfer', {}],
  ['reset', {}],
  ['refused4', {}],
  ['refused6', {}],
  ['aborted', {}],
  ['unreachable', {}],
  ['fork-handoff', {}],
  ['queue-full', {}],
  ['listen', {}],
];

const theirText = new Map<string, string>();
let ourText: ReadonlyMap<string, string> = new Map();
const made = new Map<string, MadeTraffic>();
const started: ChildProcess[] = [];

beforeAll(async () => {
  if (missing !== '') return;
  const theirs = await Promise.all(tools.map(([name, args]) => startTheirs(name, args)));
  const ours = await startOurTools(Object.fromEntries(tools.map(([name, , args]) => [name, args])));
  for (const [scenario, options] of scenarios) made.set(scenario, await makeTraffic(scenario, options));
  for (const [name, stop] of theirs) theirText.set(name, await stop());
  ourText = await ours.stop();
}, scaled(60_000));

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Up to where it is attached. */
async function startTheirs(name: string, args: readonly string[]): Promise<readonly [string, () => Promise<string>]> {
  const child = spawn(join(folder, name), args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const isAttached = (): boolean => [...heldBy(child.pid ?? -1)].some((held) => held.startsWith('link'));
  while (!isAttached()) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async (): Promise<string> => {
    child.kill('SIGINT');
    await ended;
    return text;
  };
  return [name, stop];
}

/** Rows of their table by the header's words. */
function theirs(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = unmapped(theirText.get(name) ?? '')
    .split('\n')
    .map((line) => line.trim());
  const header = lines.find((line) => /\bPID\b/.test(line))?.split(/ +/) ?? [];
  const cells = lines.map((line) => line.split(/ +/)).filter((row) => row.length === header.length);
  return cells
    .filter((row) => /^\d+$/.test(row[header.indexOf('PID')] ?? ''))
    .map((row) => Object.fromEntries(header.map((word, index) => [word, row[index] ?? ''])));
}

const ours = (name: string): readonly Line[] => rowsOf(ourText.get(name) ?? '');

const connects = (...names: readonly string[]): readonly Fact[] =>
  names.flatMap((name) => made.get(name)?.facts ?? []).filter((fact) => fact.event === 'connect');
const ports = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.map(({ lport }) => `${lport}`));
/** Of listeners whose connections nobody accepts. */
const unaccepted = (): ReadonlySet<string> =>
  new Set(['aborted', 'queue-full'].map((name) => `${made.get(name)?.rport}`));

function theirBuckets(text: string): Exponents {
  return exponents(
    [...text.matchAll(/^ *(\d+) -> \d+ +: (\d+)/gm)].map(([, min, count]) => [Number(min), Number(count)]),
  );
}

describe.skipIf(missing !== '')(`beside libbpf-tools${missing}`, () => {
  it('tcpconnect: the same rows', () => {
    const wanted = theirs('tcpconnect').map((row) => ({ ...row, IP: row['SADDR']?.includes(':') ? '6' : '4' }));
    expect(wanted.length).toBeGreaterThan(12);
    expect(told(ours('tcpconnect'), 'pid', 'comm', 'ip', 'saddr', 'lport', 'daddr', 'dport')).toEqual(
      told(wanted, 'PID', 'COMM', 'IP', 'SADDR', 'SPORT', 'DADDR', 'DPORT'),
    );
  });

  it('tcpstates: the same rows', () => {
    const columns = 'laddr lport raddr rport oldstate newstate c-pid'.split(' ');
    const wanted = theirs('tcpstates').map((row) => ({ ...row, SKADDR: `0x${row['SKADDR']}` }));
    expect(wanted.length).toBeGreaterThan(100);
    expect(told(ours('tcpstates'), 'skaddr', ...columns)).toEqual(
      told(wanted, 'SKADDR', 'LADDR', 'LPORT', 'RADDR', 'RPORT', 'OLDSTATE', 'NEWSTATE', 'PID'),
    );
  });

  it('tcptracer: the same connects and accepts, but for the connect of a mapped address, which theirs misses', () => {
    const rows = ours('tcptracer').filter(({ t, sport }) => t !== 'X' && !ports(connects('mapped')).has(`${sport}`));
    const mapped = ours('tcptracer').filter(({ t, sport }) => t === 'C' && ports(connects('mapped')).has(`${sport}`));
    const wanted = theirs('tcptracer').filter((row) => row['T'] !== 'X');
    const acceptsOfMapped = ours('tcptracer').filter(
      ({ t, dport }) => t === 'A' && ports(connects('mapped')).has(`${dport}`),
    );
    expect(mapped).toHaveLength(1);
    expect(acceptsOfMapped).toHaveLength(1);
    expect(told(rows, 't', 'pid', 'comm', 'saddr', 'daddr', 'sport', 'dport')).toEqual(
      told(wanted, 'T', 'PID', 'COMM', 'SADDR', 'DADDR', 'SPORT', 'DPORT'),
    );
  });

  it('tcptracer: the same closes; ours has those too that nobody accepted, and names the owner, not who closes', () => {
    const rows = ours('tcptracer').filter(({ t, sport }) => t === 'X' && !unaccepted().has(`${sport}`));
    const wanted = theirs('tcptracer').filter((row) => row['T'] === 'X');
    expect(told(rows, 'saddr', 'daddr', 'sport', 'dport')).toEqual(told(wanted, 'SADDR', 'DADDR', 'SPORT', 'DPORT'));
    const handedOn = `${connects('fork-handoff')[0]?.lport}`;
    expect(
      told(
        rows.filter(({ sport }) => `${sport}` === handedOn),
        'comm',
      ),
    ).toEqual(['t-child']);
    expect(
      told(
        wanted.filter((row) => row['SPORT'] === handedOn),
        'COMM',
      ),
    ).toEqual(['t-client']);
  });

  it('tcplife: the same connections and KB; theirs has those that failed to open as well', () => {
    const failed = ports(
      connects('refused4', 'refused6', 'aborted', 'unreachable', 'queue-full').filter(({ result }) => result !== 'ok'),
    );
    const wanted = theirs('tcplife')
      .filter((row) => !failed.has(row['LPORT'] ?? ''))
      .map((row) => ({ ...row, TX: `${Math.floor(Number(row['TX_KB']))}`, RX: `${Math.floor(Number(row['RX_KB']))}` }));
    expect(failed.size).toBe(5);
    expect(told(ours('tcplife'), 'laddr', 'lport', 'raddr', 'rport', 'tx_kb', 'rx_kb')).toEqual(
      told(wanted, 'LADDR', 'LPORT', 'RADDR', 'RPORT', 'TX', 'RX'),
    );
  });

  it('tcplife: the same opener; of what was accepted theirs names whoever was on the CPU', () => {
    const opened = ports(connects('connect4', 'connect6', 'transfer'));
    const isOpened = (port: unknown): boolean => opened.has(`${port}`);
    expect(
      told(
        ours('tcplife').filter(({ lport }) => isOpened(lport)),
        'pid',
        'comm',
        'lport',
      ),
    ).toEqual(
      told(
        theirs('tcplife').filter((row) => isOpened(row['LPORT'])),
        'PID',
        'COMM',
        'LPORT',
      ),
    );
    const accepted = ours('tcplife').filter(({ rport }) => isOpened(rport));
    expect(told(accepted, 'comm')).toEqual(accepted.map(() => 't-server'));
  });

  it('tcpconnlat: the same connects and about the same times; theirs takes a refusal for an answer', () => {
    const refused = ports(connects('refused4', 'refused6'));
    const wanted = theirs('tcpconnlat').filter((row) => !refused.has(row['LPORT'] ?? ''));
    expect(told(ours('tcpconnlat'), 'pid', 'comm', 'saddr', 'lport', 'daddr', 'dport')).toEqual(
      told(wanted, 'PID', 'COMM', 'SADDR', 'LPORT', 'DADDR', 'DPORT'),
    );
    for (const row of wanted) {
      const same = ours('tcpconnlat').find(({ lport }) => `${lport}` === row['LPORT']);
      expect(Math.abs(Number(same?.['lat(ms)']) - Number(row['LAT(ms)']))).toBeLessThan(20);
    }
  });

  it('tcprtt: the same histogram', () => {
    const [histogram] = jsonLines(ourText.get('tcprtt') ?? '');
    expect(ourBuckets(histogram)).toEqual(theirBuckets(theirText.get('tcprtt') ?? ''));
  });

  it('tcpsynbl: the same histogram for each limit', () => {
    const [line] = jsonLines(ourText.get('tcpsynbl') ?? '');
    const wanted = (theirText.get('tcpsynbl') ?? '').split('backlog_max = ').slice(1);
    expect(ourHistograms(line)).toEqual(
      Object.fromEntries(wanted.map((text) => [text.split('\n', 1)[0], theirBuckets(text)])),
    );
  });

  it('tcptop: the same connections and KB, by who sends and receives; theirs has what was only looked at, too', () => {
    const looked = `${made.get('reset')?.pid}`;
    const wanted = theirs('tcptop')
      .filter((row) => row['PID'] !== looked)
      .map((row) => ({ ...row, ENDS: `${row['LADDR']} ${row['RADDR']}` }));
    const rows = ours('tcptop').map((row) => ({
      ...row,
      ends: `${row['laddr']}:${row['lport']} ${row['raddr']}:${row['rport']}`,
    }));
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    expect(told(rows, 'pid', 'comm', 'ends', 'rx_kb', 'tx_kb')).toEqual(
      told(wanted, 'PID', 'COMM', 'ENDS', 'RX_KB', 'TX_KB'),
    );
  });

  it('bindsnoop: the same calls; ours has the one that failed, and the port that was asked for', () => {
    const [good, failed] = [true, false].map((isGood) =>
      ours('bindsnoop').filter(({ ret }) => (ret === 'ok') === isGood),
    );
    expect(told(good ?? [], 'pid', 'comm', 'addr')).toEqual(told(theirs('bindsnoop'), 'PID', 'COMM', 'ADDR'));
    expect(failed).toMatchObject([{ pid: made.get('listen')?.pid, ret: 'EADDRINUSE' }]);
  });

  it('solisten: the same rows', () => {
    const wanted = theirs('solisten').map((row) => ({ ...row, RET: row['RET'] === '0' ? 'ok' : (row['RET'] ?? '') }));
    expect(told(ours('solisten'), 'pid', 'comm', 'ret', 'backlog')).toEqual(
      told(wanted, 'PID', 'COMM', 'RET', 'BACKLOG'),
    );
  });

  it('all those are compared that the package has under the name of one of ours', () => {
    expect(tools.map(([name]) => name).sort()).toEqual(sameNames(folder));
  });
});
