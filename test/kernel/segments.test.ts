// Segments: what goes out and comes in, each counted once, with the same meaning on both sides. The traffic has a network
// namespace of its own, so everything on its loopback is known.

import { describe, expect, it } from 'vitest';
import { mechanisms } from './support/machine.js';
import { type Line, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, prepareTraffic, type TrafficOptions } from './support/traffic.js';

buildTraffic();

const script = `
  tcp:send < print(pid, laddr, lport, raddr, rport, saddr, sport, daddr, dport, seq, ack, flags, tcp_header, payload, gso_segs, cid) >
  tcp:receive < print(laddr, lport, raddr, rport, saddr, sport, daddr, dport, seq, ack, flags, tcp_header, payload, gso_segs, cid) >
  tcp:connect-request < print(pid, comm, saddr, sport, daddr, dport, seq, cid) >
  tcp:accept-refused < print(laddr, lport, raddr, rport, flags) >
  tcp:close < print(pid, lport, rport, cid, result) >
  tcp:reset-sent < print(pid, laddr, lport, raddr, rport) >
  tcp:reset-received < print(laddr, lport, raddr, rport, state) >
`;

interface Seen {
  readonly facts: readonly Fact[];
  readonly rows: (probe: string) => readonly Line[];
}

async function seen(scenario: string, options: TrafficOptions, args: readonly string[], text = script): Promise<Seen> {
  const traffic = await prepareTraffic(scenario, { ...options, namespace: true });
  const tracer = await trace(['--netns-of', `${traffic.pid}`, '--format', 'json', ...args, '-e', text]);
  const facts = await traffic.go();
  const { stdout, code } = await tracer.stop();
  expect(code).toBe(0);
  expect(stdout).not.toContain('"type":"lost"');
  return { facts, rows: (probe) => rowsOf(stdout, probe) };
}

const sum = (rows: readonly Line[], key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
const segment = ({ saddr, sport, daddr, dport, seq, ack, flags, tcp_header, payload }: Line): string =>
  [saddr, sport, daddr, dport, seq, ack, flags, tcp_header, payload].join(' ');

describe('a transfer over loopback', () => {
  it('is sent and received in the same segments, whose payloads are what was transferred', async () => {
    const { facts, rows } = await seen('transfer', {}, []);
    const { lport, rport, pid } = facts.find((fact) => fact.event === 'connect') ?? {};
    const [sent, received] = [rows('tcp:send'), rows('tcp:receive')];
    expect(
      sum(
        sent.filter((row) => row['lport'] === lport),
        'payload',
      ),
    ).toBe(100_000);
    expect(
      sum(
        sent.filter((row) => row['lport'] === rport),
        'payload',
      ),
    ).toBe(30_001);
    expect(received.map(segment).sort()).toEqual(sent.map(segment).sort());
    // Seen from where it comes to, local is the other end.
    expect(received.every((row) => row['laddr'] === row['daddr'] && row['lport'] === row['dport'])).toBe(true);
    expect(sent.every((row) => Number(row['tcp_header']) >= 20 && Number(row['tcp_header']) % 4 === 0)).toBe(true);
    expect(sent[0]).toMatchObject({ pid, lport, rport, flags: 2, payload: 0 });
    expect(rows('tcp:connect-request')).toMatchObject([
      {
        pid,
        comm: 't-client',
        saddr: '127.0.0.1',
        sport: lport,
        daddr: '127.0.0.1',
        dport: rport,
        seq: sent[0]?.['seq'] ?? -1,
      },
    ]);
    expect(rows('tcp:accept-refused')).toEqual([]);
    expect(rows('tcp:reset-sent')).toEqual([]);
    const ids = (probe: string, port: unknown): ReadonlySet<unknown> =>
      new Set(
        rows(probe)
          .filter((row) => (row['lport'] ?? row['sport']) === port)
          .map((row) => row['cid']),
      );
    expect(ids('tcp:send', lport)).toEqual(ids('tcp:close', lport));
    expect(ids('tcp:connect-request', lport)).toEqual(ids('tcp:close', lport));
    // Until the connection is established nobody knows to which socket a segment goes.
    expect([...ids('tcp:receive', lport)].filter((id) => id !== null)).toEqual([...ids('tcp:close', lport)]);
  });
});

it('a closed port answers each SYN with a reset, whose source is local', async () => {
  const { facts, rows } = await seen('refused4', { count: 3 }, []);
  const connects = facts.filter((fact) => fact.event === 'connect');
  expect(rows('tcp:connect-request').map((row) => row['sport'])).toEqual(connects.map((fact) => fact.lport));
  expect(rows('tcp:accept-refused')).toMatchObject(
    connects.map(({ lport, rport }) => ({
      laddr: '127.0.0.1',
      lport: rport,
      raddr: '127.0.0.1',
      rport: lport,
      flags: 20,
    })),
  );
});

it('a reset has a sender and a receiver', async () => {
  const { facts, rows } = await seen('reset', {}, []);
  const { lport, rport, pid } = facts.find((fact) => fact.event === 'connect') ?? {};
  expect(rows('tcp:reset-sent')).toMatchObject([{ pid, laddr: '127.0.0.1', lport, raddr: '127.0.0.1', rport }]);
  expect(rows('tcp:reset-received')).toMatchObject([
    { laddr: '127.0.0.1', lport: rport, raddr: '127.0.0.1', rport: lport, state: 'ESTABLISHED' },
  ]);
});

type Segment = Readonly<Record<string, unknown>>;

/** A machine that is slow or busy sends some segments again, which are then received twice, and rightly shown twice. */
function onceEach(rows: readonly Segment[]): readonly Segment[] {
  const key = (row: Segment): string => ['sport', 'seq', 'flags', 'payload'].map((name) => `${row[name]}`).join(' ');
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/** Payload of one direction, with what several segments carry counted once. */
function bytesCovered(rows: readonly Segment[]): number {
  const [first] = rows;
  const parts = rows
    .map((row) => ({ from: (Number(row['seq']) - Number(first?.['seq'])) >>> 0, bytes: Number(row['payload']) }))
    .sort((a, b) => a.from - b.from);
  let end = 0;
  let covered = 0;
  for (const { from, bytes } of parts) {
    covered += Math.max(0, from + bytes - Math.max(end, from));
    end = Math.max(end, from + bytes);
  }
  return covered;
}

describe('tcp:receive by each mechanism', () => {
  const kept: (readonly string[])[] = [];
  for (const { name, missing } of mechanisms())
    it.skipIf(missing !== undefined)(`${name}: every segment that was sent`, async () => {
      const receive = 'tcp:receive < print(saddr, sport, daddr, dport, seq, flags, payload) >';
      const { facts, rows } = await seen('transfer', {}, ['--mechanism', name], receive);
      const { lport } = facts.find((fact) => fact.event === 'connect') ?? {};
      const received = onceEach(rows('tcp:receive'));
      expect(bytesCovered(received.filter((row) => row['sport'] === lport))).toBe(100_000);
      expect(bytesCovered(received.filter((row) => row['dport'] === lport))).toBe(30_001);
      kept.push(received.filter(({ flags }) => (Number(flags) & 7) !== 0).map(({ flags }) => `${flags}`));
    });

  it('shows the same handshake and end', () => {
    for (const flags of kept) expect([...flags].sort()).toEqual([...(kept[0] ?? [])].sort());
  });
});
