// Segments: what goes out and comes in, each counted once, with the same meaning on both sides. The traffic has a network
// namespace of its own, so everything on its loopback is known.

import { beforeAll, describe, expect, it } from 'vitest';
import { mechanisms, scaled } from './support/machine.js';
import { type Line, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, prepareTraffic, type TrafficOptions } from './support/traffic.js';

buildTraffic();

const script = `
  tcp:send < print(pid, laddr, lport, raddr, rport, saddr, sport, daddr, dport, seq, ack, flags, tcp_header, payload, gso_segs, cid) >
  tcp:receive < print(pid, laddr, lport, raddr, rport, saddr, sport, daddr, dport, seq, ack, flags, tcp_header, payload, gso_segs, cid) >
  tcp:connect-request < print(pid, comm, saddr, sport, daddr, dport, seq, cid) >
  tcp:accept-refused < print(laddr, lport, raddr, rport, flags) >
  tcp:close < print(pid, lport, rport, cid, result) >
  tcp:reset-sent < print(pid, laddr, lport, raddr, rport) >
  tcp:reset-received < print(laddr, lport, raddr, rport, state) >
  tcp:state-change / newstate != TCP_LISTEN && oldstate != TCP_CLOSE && oldstate != TCP_LISTEN / <
    print(lport, newstate, state, role, iss = args[3]->tcps_iss, irs = args[3]->tcps_irs)
  >
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
  let transferred: Seen | undefined;
  beforeAll(async () => {
    transferred = await seen('transfer', {}, []);
  }, scaled(60_000));
  const transfer = (): Seen => transferred ?? { facts: [], rows: () => [] };

  it('is sent and received in the same segments, whose payloads are what was transferred', () => {
    const { facts, rows } = transfer();
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
    // A connection that is half open is a request, too small an object to have more than its ends.
    expect(onceEach(sent.filter((row) => row['flags'] === 18))).toMatchObject([
      { pid: null, cid: null, laddr: '127.0.0.1', lport: rport, raddr: '127.0.0.1', rport: lport, payload: 0 },
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
    // The side that opens has its socket from the start, also for the answer to its SYN.
    expect(ids('tcp:receive', lport)).toEqual(ids('tcp:close', lport));
    expect(new Set(received.filter((row) => row['lport'] === lport).map((row) => row['pid']))).toEqual(new Set([pid]));
    // The other one has none before the handshake is over: not for the SYN, and not for the last part.
    const accepted = received.filter((row) => row['lport'] === rport).map((row) => row['cid']);
    expect(accepted.slice(0, 2)).toEqual([null, null]);
    expect(new Set(accepted.slice(2))).toEqual(ids('tcp:close', rport));
  });

  it('has sequence numbers that begin with those of the two SYNs, on both sides', () => {
    const { facts, rows } = transfer();
    const { lport } = facts.find((fact) => fact.event === 'connect') ?? {};
    const [opener, acceptor] = [2, 18].map((flags) => rows('tcp:send').find((row) => row['flags'] === flags)?.['seq']);
    const states = rows('tcp:state-change');
    const ofOpener = states.filter((row) => row['lport'] === lport);
    const ofAcceptor = states.filter((row) => row['lport'] !== lport);
    expect(ofOpener.length).toBeGreaterThan(2);
    expect(ofAcceptor.length).toBeGreaterThan(2);
    for (const row of ofOpener) expect(row).toMatchObject({ role: 'opener', iss: opener, irs: acceptor });
    for (const row of ofAcceptor) expect(row).toMatchObject({ role: 'acceptor', iss: acceptor, irs: opener });
    for (const row of states) expect(row['state']).toBe(row['newstate']);
  });
});

it('headers of IPv6 before their own hide neither datagrams nor segments', async () => {
  const text = `
    ip:send < print(protocol, fragment, ip_payload) >
    udp:send < print(lport, rport, payload) >
    udp:receive < print(lport, rport, payload) >
    tcp:send < print(lport, rport, flags, payload) >
    tcp:receive < print(lport, rport, flags, payload) >
    tcp:connect-request < print(sport, dport) >
  `;
  const { facts, rows } = await seen('extensions6', {}, [], text);
  const datagrams = facts.filter((fact) => fact.event === 'udp');
  const payloads = [3000, 100];
  expect(rows('udp:send')).toMatchObject(
    datagrams.map(({ lport, rport }, at) => ({ lport, rport, payload: payloads[at] })),
  );
  expect(rows('udp:receive')).toMatchObject(
    datagrams.map(({ lport, rport }, at) => ({ lport: rport, rport: lport, payload: payloads[at] })),
  );
  const ofUdp = rows('ip:send').filter((row) => row['protocol'] === 17);
  expect(ofUdp.map((row) => row['fragment'])).toEqual([false, true, true, false]);
  const { lport, rport } = facts.find((fact) => fact.event === 'connect') ?? {};
  expect(rows('tcp:connect-request')).toMatchObject([{ sport: lport, dport: rport }]);
  const sent = rows('tcp:send');
  expect(sent.find((row) => row['payload'] !== 0)).toMatchObject({ lport, rport, payload: 5 });
  expect(sent.length).toBeGreaterThanOrEqual(8);
  const ends = ({ lport: from, rport: to, flags, payload }: Line): string => [from, to, flags, payload].join(' ');
  const back = ({ lport: from, rport: to, flags, payload }: Line): string => [to, from, flags, payload].join(' ');
  expect(rows('tcp:receive').map(back).sort()).toEqual(sent.map(ends).sort());
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
