// What goes wrong, and data at the calls of sockets: all of it in one trace of the tests' own cgroup.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeKernel } from '../../src/kernel/describe-kernel.js';
import { makeCgroup } from './support/cgroup.js';
import { mechanisms, scaled } from './support/machine.js';
import { type Ended, jsonLines, type Line, notSent, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, type MadeTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

const script = fileURLToPath(new URL('scripts/trouble.tsbpf', import.meta.url));
const hasFunctions = mechanisms().some(({ name, missing }) => name !== 'tracepoint' && missing === undefined);
/** Kernels from 6.11 on say for which socket a segment was. */
const tellsReceiver =
  describeKernel()
    .rawTracepoint('kfree_skb')
    ?.some(({ name }) => name === 'rx_sk') ?? false;
const scenarios = [
  'noroute',
  'refused4',
  'nonblocking-refused',
  'aborted',
  'queue-full',
  'transfer',
  'loss',
  'shut-window',
  'udp-refused',
];

const made = new Map<string, MadeTraffic>();
let ended: Ended;
let container: string;

beforeAll(async () => {
  const cgroup = makeCgroup();
  container = cgroup.container;
  const tracer = await trace([
    '--container',
    container.slice(0, 20),
    '--format',
    'json',
    script,
    ...(hasFunctions ? ['--overflow'] : []),
  ]);
  for (const scenario of scenarios) made.set(scenario, await makeTraffic(scenario, { cgroup }));
  ended = await tracer.stop();
  cgroup.remove();
}, scaled(60_000));

const facts = (scenario: string, event = 'connect'): readonly Fact[] =>
  (made.get(scenario)?.facts ?? []).filter((fact) => fact.event === event);
const rows = (scenario: string, probe: string): readonly Line[] =>
  rowsOf(ended.stdout, probe).filter((row) => row['pid'] === made.get(scenario)?.pid);
const ofPort = (probe: string, port: number | undefined): readonly Line[] =>
  rowsOf(ended.stdout, probe).filter((row) => row['lport'] === port);

it('nothing was lost', () => {
  expect(ended.code).toBe(0);
  expect(ended.stdout).not.toContain('"type":"lost"');
});

describe('tcp:connect-failed', () => {
  it.each([
    ['noroute', 'unreachable', 'ENETUNREACH'],
    ['refused4', 'refused', 'ECONNREFUSED'],
    ['nonblocking-refused', 'refused', 'ECONNREFUSED'],
    ['aborted', 'aborted', 'ok'],
  ])('%s: who, where to and why', (scenario, result, error) => {
    const expected = facts(scenario).map(({ pid, raddr, rport }) => ({
      pid,
      comm: 't-client',
      raddr,
      rport,
      result,
      error,
    }));
    expect(expected).toHaveLength(1);
    expect(rows(scenario, 'tcp:connect-failed')).toMatchObject(expected);
  });

  it('names the container, and the cgroup inside it', () => {
    expect(rows('refused4', 'tcp:connect-failed')).toMatchObject([
      { container: container.slice(0, 12), cgroup_name: 'app.service' },
    ]);
  });

  it('is silent about connects that succeed', () => {
    expect(rows('transfer', 'tcp:connect-failed')).toEqual([]);
  });
});

it('tcp:connect-unsent tells only of what fails before anything is sent', () => {
  expect(rowsOf(ended.stdout, 'tcp:connect-unsent')).toEqual(
    facts('noroute').map(({ pid, raddr, rport }) =>
      expect.objectContaining({ pid, comm: 't-client', raddr, rport, result: 'unreachable', error: 'ENETUNREACH' }),
    ),
  );
});

describe('a queue of two that is filled', () => {
  const connects = (): readonly Fact[] => facts('queue-full').filter((fact) => fact.result === 'ok');

  it('tells of each connection how many waited before it', () => {
    expect(ofPort('tcp:accept-queued', made.get('queue-full')?.rport)).toMatchObject(
      connects().map(({ rport }, queued) => ({ ip: 4, laddr: '127.0.0.1', lport: rport, queued, backlog: 2 })),
    );
    expect(connects()).toHaveLength(3);
  });

  it.skipIf(!hasFunctions)('tells of the one that is thrown away', () => {
    const late = facts('queue-full').find((fact) => fact.result === 'aborted');
    expect(ofPort('tcp:accept-overflow', late?.rport)).toMatchObject([
      { ip: 4, laddr: '127.0.0.1', raddr: '127.0.0.1', rport: late?.lport, queued: 3, backlog: 2 },
    ]);
  });
});

describe('the row at the close is what the kernel itself accounts', () => {
  const totals = (scenario: string): Line => (facts(scenario, 'totals')[0] ?? {}) as unknown as Line;
  const opener = (scenario: string): readonly Line[] =>
    rows(scenario, 'tcp:close').filter((row) => row['role'] === 'opener');

  it('of segments that were lost: each is a retransmit', () => {
    const { lport, rport, retransmits, sent, rtt } = totals('loss');
    expect(Number(retransmits)).toBeGreaterThanOrEqual(2);
    expect(opener('loss')).toMatchObject([{ lport, rport, retransmits, sent, received: 0 }]);
    // The answer to the FIN is one more sample, of an eighth.
    expect(Number(opener('loss')[0]?.['rtt']) / 1000).toBeGreaterThan(Number(rtt) * 0.87);
    const resent = ofPort('tcp:retransmit', Number(lport));
    expect(notSent(Number(retransmits), resent)).toBeLessThanOrEqual(1);
    expect(new Set(resent.map((row) => row['seq'])).size).toBe(1);
    expect(resent[0]).toMatchObject({ pid: made.get('loss')?.pid, raddr: '127.0.0.1', rport, state: 'ESTABLISHED' });
  });

  it.skipIf(!tellsReceiver)('of segments that were lost: each but the last is a drop, with its reason', () => {
    const { lport, rport } = totals('loss');
    const drops = ofPort('tcp:drop', Number(rport)).filter((row) => row['rport'] === lport);
    expect(drops).toHaveLength(ofPort('tcp:retransmit', Number(lport)).length);
    for (const drop of drops)
      expect(drop).toMatchObject({ state: 'ESTABLISHED', reason: expect.stringMatching(/SOCKET_FILTER$/) });
  });

  it('of a window that was shut: the time that the receiver cost', () => {
    const { sent, busy, receiverLimited } = totals('shut-window');
    expect(opener('shut-window')).toMatchObject([{ sent, received: 0 }]);
    const row = opener('shut-window')[0];
    expect(Number(receiverLimited)).toBeGreaterThan(200_000);
    // Both are whole ticks; the close comes a moment later.
    expect(Math.abs(Number(row?.['receiver_limited']) / 1000 - Number(receiverLimited))).toBeLessThan(20_000);
    expect(Math.abs(Number(row?.['busy']) / 1000 - Number(busy))).toBeLessThan(20_000);
  });
});

it('segments are those of the cgroup, also where some are for nobody: what is sent is received', () => {
  const bytes = (map: string): ReadonlyMap<unknown, number> => {
    const line = jsonLines(ended.stdout).find((one) => one['map'] === map);
    const entries = (line?.['entries'] ?? []) as readonly {
      readonly key: readonly unknown[];
      readonly value: number;
    }[];
    return new Map(entries.map(({ key, value }) => [key[0], value]));
  };
  const [connect] = facts('transfer');
  const again = (port: unknown): number => bytes('@again').get(port) ?? 0;
  for (const [port, sent] of [
    [connect?.lport, 100_000],
    [connect?.rport, 30_001],
  ] as const) {
    expect(bytes('@sent').get(port)).toBe(sent + again(port));
    expect(bytes('@received').get(port)).toBe(sent + again(port));
  }
});

describe('at the calls of sockets', () => {
  const bytes = (probe: string, port: number | undefined): number =>
    ofPort(probe, port).reduce((sum, row) => sum + Number(row['bytes']), 0);

  it('what is sent is what is received, by whoever does it', () => {
    const [connect] = facts('transfer');
    expect(bytes('socket:send', connect?.lport)).toBe(100_000);
    expect(bytes('socket:receive', connect?.rport)).toBe(100_000);
    expect(bytes('socket:send', connect?.rport)).toBe(30_001);
    expect(bytes('socket:receive', connect?.lport)).toBe(30_001);
    expect(ofPort('socket:send', connect?.lport)[0]).toMatchObject({
      pid: connect?.pid,
      comm: 't-client',
      protocol: 6,
      rport: connect?.rport,
      error: 'ok',
    });
  });

  it('a datagram for nobody is an error of the next send', () => {
    const [udp] = facts('udp-refused', 'udp');
    const ends = { laddr: '127.0.0.1', lport: udp?.lport, raddr: '127.0.0.1', rport: udp?.rport };
    expect(rows('udp-refused', 'udp:connect')).toMatchObject([{ comm: 't-client', ip: 4, ...ends, error: 'ok' }]);
    expect(rows('udp-refused', 'socket:send')).toMatchObject([
      { protocol: 17, ...ends, bytes: 5, error: 'ok' },
      { protocol: 17, ...ends, bytes: 0, error: 'ECONNREFUSED' },
    ]);
    expect(ofPort('udp:error', udp?.lport)).toMatchObject([{ ...ends, error: 'ECONNREFUSED' }]);
    expect(rows('udp-refused', 'socket:close').filter((row) => row['lport'] === udp?.lport)).toMatchObject([
      { protocol: 17, ...ends },
    ]);
  });
});
