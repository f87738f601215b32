// A link between two network namespaces: what goes over it, and what netem holds up, loses, doubles or swaps on it, is told
// as exactly that, on the side where it happens. One trace, and programs that have both ends.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeKernel } from '../../src/kernel/describe-kernel.js';
import { isGuest, scaled } from './support/machine.js';
import { type Ended, type Line, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, makeTraffic } from './support/traffic.js';

buildTraffic();

const missing = isGuest || existsSync('/sys/module/sch_netem') ? '' : ': this kernel has no sch_netem';
const tellsReason =
  describeKernel()
    .rawTracepoint('tcp_send_reset')
    ?.some(({ name }) => name === 'reason') ?? false;
const script = fileURLToPath(new URL('scripts/link.tsbpf', import.meta.url));

interface Totals {
  readonly lport: number;
  readonly rport: number;
  readonly sent: number;
  readonly retransmits: number;
  readonly rtt: number;
  readonly text: string;
}

type Told = Fact & Totals & { readonly scenario: string; readonly near: number; readonly far: number };

let facts: readonly Told[] = [];
let ended: Ended;

const near = (of: 'veth' | 'netem' = 'netem'): unknown => spaces.get(of)?.near;
const far = (of: 'veth' | 'netem' = 'netem'): unknown => spaces.get(of)?.far;
const spaces = new Map<string, Told | undefined>();
const connect = (step: string): Fact => found(step, 'connect');
const totals = (step: string): Totals => found(step, 'totals');

function found(step: string, event: string): Fact & Totals {
  const [fact, ...others] = facts.filter(({ scenario, event: name }) => scenario === step && name === event);
  if (fact === undefined || others.length > 0) throw new Error(`${step} has not one ${event}`);
  return fact;
}

beforeAll(async () => {
  const tracer = await trace(['--format', 'json', script]);
  for (const scenario of missing === '' ? ['veth', 'netem'] : ['veth']) {
    const made = (await makeTraffic(scenario)).facts as readonly Told[];
    spaces.set(
      scenario,
      made.find((fact) => fact.event === 'spaces'),
    );
    facts = [...facts, ...made];
  }
  ended = await tracer.stop();
}, scaled(60_000));

it('nothing of the trace is lost', () => {
  expect(ended.code).toBe(0);
  expect(ended.stdout).not.toContain('"type":"lost"');
});

/** Rows of a connection, as its near end sees it or as its far end does. */
function rows(step: string, probe: string, side: 'near' | 'far' = 'near'): readonly Line[] {
  const { lport, rport } = connect(step);
  const ends = (row: Line): readonly unknown[] => [row['lport'] ?? row['sport'], row['rport'] ?? row['dport']];
  const wanted = side === 'near' ? [lport, rport] : [rport, lport];
  return rowsOf(ended.stdout, probe).filter((row) => `${ends(row)}` === `${wanted}`);
}

/** What `ss -tin` said of the near end before it closed: `name:value` and `name value`, times in ms. */
function socketStatistics(step: string): (name: string) => number {
  const { text } = found(step, 'ss');
  return (name) => Number(new RegExp(`\\b${name}:(?:\\d+/)?([\\d.]+)`).exec(text)?.[1] ?? 0);
}

/** The close comes a moment after, with one more round trip: that of the FIN. */
function expectWhatSsShows(step: string): Line {
  const ss = socketStatistics(step);
  const [row = {}] = rows(step, 'tcp:close');
  const inMs = (name: string): number => Number(row[name]) / 1e6;
  expect(row).toMatchObject({
    sent: ss('bytes_sent') - ss('bytes_retrans'),
    received: 0,
    retransmits: ss('retrans'),
    mss: ss('mss'),
    result: 'ok',
  });
  expect(ss('bytes_acked') - 1).toBe(row['sent']);
  if (ss('ssthresh') > 0) expect(row['ssthresh']).toBe(ss('ssthresh'));
  expect(inMs('min_rtt')).toBeGreaterThan(0);
  expect(inMs('min_rtt')).toBeLessThan(ss('minrtt') + 0.001);
  for (const [name, theirs] of [
    ['busy', 'busy'],
    ['receiver_limited', 'rwnd_limited'],
    ['buffer_limited', 'sndbuf_limited'],
  ] as const) {
    expect(inMs(name)).toBeGreaterThanOrEqual(ss(theirs));
    expect(inMs(name)).toBeLessThan(ss(theirs) + scaled(20));
  }
  const rtt = Number(/\brtt:([\d.]+)/.exec(found(step, 'ss').text)?.[1]);
  expect(inMs('rtt')).toBeGreaterThan(rtt * 0.87);
  expect(inMs('rtt')).toBeLessThan(rtt + scaled(5));
  // Milliseconds, not ticks of four.
  expect(inMs('rto') / ss('rto')).toBeGreaterThan(0.5);
  expect(inMs('rto') / ss('rto')).toBeLessThan(2);
  return row;
}

describe('a link', () => {
  it('that carries much to an end which does not read: the wide row says what `ss -tin` says', () => {
    const row = expectWhatSsShows('wide');
    expect(Number(row['sent'])).toBeGreaterThan(150_000);
    expect(Number(row['receiver_limited'])).toBeGreaterThanOrEqual(50e6);
  });

  it('carries data: sent by one side, received by the other', () => {
    const { pid } = connect('plain');
    expect(rows('plain', 'tcp:connect-request')).toMatchObject([
      { pid, netns: near('veth'), saddr: '10.98.0.1', daddr: '10.98.0.2' },
    ]);
    const [sent, received] = [rows('plain', 'tcp:send'), rows('plain', 'tcp:receive', 'far')];
    expect(sent).toMatchObject([{ payload: 5, netns: near('veth') }]);
    expect(received).toMatchObject([{ payload: 5, netns: far('veth'), seq: sent[0]?.['seq'] ?? -1 }]);
  });

  it('that cuts segments itself: each counts once on both sides, with how many it makes', () => {
    const { mss } = rows('wide', 'tcp:close')[0] ?? {};
    const sent = rows('wide', 'tcp:send');
    expect(sent.some((row) => Number(row['gso_segs']) > 1)).toBe(true);
    for (const row of [...sent, ...rows('wide', 'tcp:receive', 'far')])
      expect(row['gso_segs']).toBe(Math.ceil(Number(row['payload']) / Number(mss)));
  });

  it('refuses over IPv6, from the other network namespace', () => {
    const { pid, lport, rport } = connect('refused');
    expect(rows('refused', 'tcp:connect-done')).toMatchObject([{ pid, ip: 6, netns: near('veth'), result: 'refused' }]);
    expect(rows('refused', 'tcp:accept-refused', 'far')).toMatchObject([
      { netns: far('veth'), ip: 6, laddr: 'fd98::2', lport: rport, raddr: 'fd98::1', rport: lport },
    ]);
  });

  it.skipIf(!tellsReason)(
    'tells why a reset is sent, since the kernel does (6.10): nobody listens; closed with data unread',
    () => {
      expect(rows('refused', 'tcp:reset-sent', 'far')).toMatchObject([
        { pid: null, netns: far('veth'), reason: 'NO_SOCKET' },
      ]);
      expect(rows('reset', 'tcp:reset-sent')).toMatchObject([{ reason: 'TCP_ABORT_ON_CLOSE' }]);
    },
  );

  it('carries a reset over IPv6 from one network namespace to the other', () => {
    const { pid } = connect('reset');
    const ends = { laddr: 'fd98::1', raddr: 'fd98::2', ip: 6 };
    expect(rows('reset', 'tcp:reset-sent')).toMatchObject([{ pid, netns: near('veth'), ...ends }]);
    expect(rows('reset', 'tcp:reset-received', 'far')).toMatchObject([
      { netns: far('veth'), ip: 6, laddr: 'fd98::2', raddr: 'fd98::1', state: 'ESTABLISHED' },
    ]);
    expect(rows('reset', 'tcp:close')).toMatchObject([
      { result: 'reset-sent', closed_by: 'local', netns: near('veth') },
    ]);
    expect(rows('reset', 'tcp:close', 'far')).toMatchObject([
      { result: 'reset-received', closed_by: 'remote', netns: far('veth') },
    ]);
  });
});

describe.skipIf(missing !== '')(`a link that netem spoils${missing}`, () => {
  it('that delays: the handshake and the round trips take that long', () => {
    expect(rows('delay', 'tcp:connect-done')).toMatchObject([{ result: 'ok', netns: near() }]);
    expect(Number(rows('delay', 'tcp:connect-done')[0]?.['latency'])).toBeGreaterThanOrEqual(60e6);
    const [row] = rows('delay', 'tcp:close');
    expect(Number(row?.['min_rtt'])).toBeGreaterThanOrEqual(59e6);
    // The answer to the FIN is one more sample, of an eighth.
    expect(Number(row?.['rtt']) / 1000).toBeGreaterThan(totals('delay').rtt * 0.87);
    expect(Number(row?.['rtt']) / 1000).toBeLessThan(totals('delay').rtt * 1.5);
  });

  it('that loses data: as many retransmits as the kernel counts, each for one that was dropped', () => {
    const { retransmits } = totals('loss');
    const resent = rows('loss', 'tcp:retransmit');
    expect(retransmits).toBeGreaterThanOrEqual(2);
    expect(resent).toHaveLength(retransmits);
    expect(new Set(resent.map((row) => row['seq'])).size).toBe(1);
    expect(resent[0]).toMatchObject({ pid: connect('loss').pid, netns: near(), state: 'ESTABLISHED' });
    const drops = rows('loss', 'tcp:drop');
    expect(drops).toHaveLength(retransmits);
    for (const drop of drops)
      expect(drop).toMatchObject({ netns: near(), state: 'ESTABLISHED', reason: expect.stringMatching(/QDISC_DROP$/) });
    expect(rows('loss', 'tcp:send')).toHaveLength(1 + retransmits);
    expect(rows('loss', 'tcp:receive', 'far')).toHaveLength(1);
    expect(rows('loss', 'tcp:close')).toMatchObject([{ retransmits, sent: 5, result: 'ok' }]);
    expect(rows('loss', 'tcp:close', 'far')).toMatchObject([{ received: 5, retransmits: 0 }]);
  });

  it('that loses the SYN: one request, then retransmits of it', () => {
    const { retransmits } = totals('syn-loss');
    expect(rows('syn-loss', 'tcp:connect-request')).toMatchObject([
      { pid: connect('syn-loss').pid, netns: near(), saddr: '10.98.0.1', daddr: '10.98.0.2' },
    ]);
    const resent = rows('syn-loss', 'tcp:retransmit');
    expect(resent.length).toBeGreaterThanOrEqual(1);
    expect(resent).toHaveLength(retransmits);
    for (const row of resent) expect(row).toMatchObject({ state: 'SYN_SENT' });
    expect(resent[0]?.['seq']).toBe(rows('syn-loss', 'tcp:connect-request')[0]?.['seq']);
    expect(rows('syn-loss', 'tcp:connect-done')).toMatchObject([{ result: 'ok', error: 'ok' }]);
    expect(Number(rows('syn-loss', 'tcp:connect-done')[0]?.['latency'])).toBeGreaterThan(0.9e9);
  });

  it('that doubles: each segment comes twice, its data counts once', () => {
    const sent = 1 + totals('duplicate').retransmits;
    expect(rows('duplicate', 'tcp:send')).toHaveLength(sent);
    expect(rows('duplicate', 'tcp:receive', 'far')).toHaveLength(2 * sent);
    expect(rows('duplicate', 'tcp:close', 'far')).toMatchObject([{ received: 5 }]);
  });

  it('that swaps two segments: one came out of order', () => {
    expect(rows('reorder', 'tcp:close', 'far')).toMatchObject([{ received: 10, out_of_order: 1 }]);
    expect(rows('reorder', 'tcp:close')).toMatchObject([{ sent: 10, out_of_order: 0 }]);
    const order = (probe: string, side: 'near' | 'far'): readonly unknown[] => [
      ...new Set(rows('reorder', probe, side).map((row) => row['seq'])),
    ];
    expect(order('tcp:receive', 'far')).toEqual([...order('tcp:send', 'near')].reverse());
  });

  it('that is long and loses a segment: the wide row says what `ss -tin` says', () => {
    const row = expectWhatSsShows('wide-spoiled');
    expect(Number(row['retransmits'])).toBeGreaterThanOrEqual(1);
    expect(Number(row['min_rtt'])).toBeGreaterThanOrEqual(19e6);
    expect(Number(row['receiver_limited'])).toBeGreaterThanOrEqual(50e6);
  });

  it('that is dead: the time that the user allows runs out', () => {
    const [row] = rows('user-timeout', 'tcp:close');
    expect(row).toMatchObject({
      pid: connect('user-timeout').pid,
      role: 'opener',
      result: 'timeout',
      closed_by: 'local',
    });
    expect(rows('user-timeout', 'tcp:retransmit')).toHaveLength(Number(row?.['retransmits']));
    expect(rows('user-timeout', 'tcp:receive', 'far')).toEqual([]);
    // Its FIN meets nobody any more.
    expect(rows('user-timeout', 'tcp:close', 'far')).toMatchObject([{ role: 'acceptor', closed_by: 'local' }]);
  });
});
