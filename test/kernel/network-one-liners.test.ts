// One-liners of D over the network providers, as they are: what they count is what the traffic was.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect as connectTcp, createServer, type Server } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { scaled } from './support/machine.js';
import { jsonLines, type Line, trace } from './support/tracer.js';
import { buildTraffic, type Fact, prepareTraffic, type TrafficOptions } from './support/traffic.js';

buildTraffic();

interface Counted {
  readonly facts: readonly Fact[];
  readonly lines: readonly Line[];
  /** The entries of a map by their keys. */
  readonly counts: (map: string) => Readonly<Record<string, unknown>>;
}

async function counted(scenario: string, options: TrafficOptions, script: string): Promise<Counted> {
  const traffic = await prepareTraffic(scenario, { ...options, namespace: true });
  const tracer = await trace(['--netns-of', `${traffic.pid}`, '--format', 'json', '-e', script]);
  const facts = await traffic.go();
  const { stdout, code } = await tracer.stop();
  expect(code).toBe(0);
  const lines = jsonLines(stdout);
  const counts = (map: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      lines
        .filter((line) => line['type'] === 'map' && line['map'] === map)
        .flatMap((line) => (line['entries'] as readonly { key: readonly unknown[]; value: unknown }[]) ?? [])
        .map(({ key, value }) => [key.join(' '), value]),
    );
  return { facts, lines, counts };
}

describe('three connections', () => {
  let made: Counted;

  // One trace, for it is slow to start where tests run emulated.
  beforeAll(async () => {
    made = await counted(
      'connect4',
      { count: 3 },
      `tcp::: { @[probename] = count(); }
       tcp:::accept-established { trace(args[3]->tcps_raddr); }
       tcp:::accept-established { @raddr[args[3]->tcps_raddr] = count(); }
       tcp:::connect-established { @active[args[3]->tcps_raddr] = count(); }
       tcp:::accept-established { @port[args[4]->tcp_dport] = count(); }
       tcp:::accept-established { @both[args[3]->tcps_raddr, args[3]->tcps_lport] = count(); }
       tcp:::send { @to[args[2]->ip_daddr] = count(); }
       tcp:::connect-request { start[args[1]->cs_cid] = timestamp; }
       tcp:::connect-established /start[args[1]->cs_cid]/
       { @latency["Connect Latency (ns)", args[2]->ip_daddr] = quantize(timestamp - start[args[1]->cs_cid]); start[args[1]->cs_cid] = 0; }
       tcp:::state-change { last[args[1]->cs_cid] = timestamp;
         @change[tcp_state_string[args[5]->tcps_state], tcp_state_string[args[3]->tcps_state]] = count(); }
       ip::: { @ip[probename] = count(); }
       ip:::receive { @num[args[2]->ip_saddr] = count(); }
       ip:::send, ip:::receive { this->p = args[2]->ip_ver == 4 ? args[4]->ipv4_protostr : args[5]->ipv6_nextstr;
         @protocol[args[2]->ip_saddr, args[2]->ip_daddr, this->p] = count(); }
       syscall::*accept*:return { @accepts[execname] = count(); }
       syscall::*connect*:return { @connects[execname] = count(); }
       syscall::read:entry { self->ts = timestamp; }
       syscall::read:return /self->ts/ { @reads[execname, "ns"] = quantize(timestamp - self->ts); self->ts = 0; }`,
    );
  }, scaled(20_000));

  it('are counted as passive and active opens, by address and port', () => {
    const { facts, counts } = made;
    const port = facts.find((fact) => fact.event === 'connect')?.rport;
    expect(facts.filter((fact) => fact.event === 'connect')).toHaveLength(3);
    expect(counts('@raddr')).toEqual({ '127.0.0.1': 3 });
    expect(counts('@active')).toEqual({ '127.0.0.1': 3 });
    expect(counts('@port')).toEqual({ [`${port}`]: 3 });
    expect(counts('@both')).toEqual({ [`127.0.0.1 ${port}`]: 3 });
  });

  it('are three of each event, and each segment that is sent is received', () => {
    const events = made.counts('@');
    expect(events).toMatchObject({ 'connect-request': 3, 'connect-established': 3, 'accept-established': 3 });
    expect(Number(events['send'])).toBeGreaterThanOrEqual(3 * 5);
    expect(events['receive']).toBe(events['send']);
    expect(made.counts('@to')).toEqual({ '127.0.0.1': events['send'] });
    expect(made.counts('@ip')).toMatchObject({ send: events['send'], receive: events['send'] });
    expect(made.counts('@num')).toEqual({ '127.0.0.1': events['send'] });
    expect(made.counts('@protocol')).toEqual({ '127.0.0.1 127.0.0.1 TCP': 2 * Number(events['send']) });
  });

  it('are told one by one, and measured', () => {
    const traced = made.lines.filter((line) => line['type'] === 'value' && line['value'] === '127.0.0.1');
    expect(traced).toHaveLength(3);
    expect(histogram('@latency').map(({ key, count }) => [key, count])).toEqual([
      [['Connect Latency (ns)', '127.0.0.1'], 3],
    ]);
  });

  it('go through their states on both sides', () => {
    expect(made.counts('@change')).toMatchObject({
      'state-closed state-syn-sent': 3,
      'state-syn-sent state-established': 3,
      'state-syn-received state-established': 3,
      'state-established state-fin-wait-1': 3,
      'state-established state-close-wait': 3,
      'state-close-wait state-last-ack': 3,
    });
  });

  it('are counted and timed at their system calls, by program', () => {
    expect(made.counts('@accepts')).toEqual({ 't-server': 3 });
    expect(made.counts('@connects')).toEqual({ 't-client': 3 });
    expect(histogram('@reads').map(({ key }) => key)).toContainEqual(['t-client', 'ns']);
  });

  function histogram(map: string): readonly { readonly key: readonly unknown[]; readonly count: number }[] {
    const entries = made.lines.find((line) => line['map'] === map)?.['entries'] as readonly {
      readonly key: readonly unknown[];
      readonly buckets: readonly { readonly count: number }[];
    }[];
    return entries.map(({ key, buckets }) => ({ key, count: buckets.reduce((sum, { count }) => sum + count, 0) }));
  }
});

it('payload that is transferred adds up, the same sent as received', async () => {
  const { counts } = await counted(
    'transfer',
    {},
    `tcp:::send { @sent[args[2]->ip_saddr] = sum(args[2]->ip_plength - args[4]->tcp_offset); }
     tcp:::receive { @received[args[2]->ip_daddr] = sum(args[2]->ip_plength - args[4]->tcp_offset); }
     tcp:::send / args[4]->tcp_flags & TH_SYN / { first[args[4]->tcp_sport, args[4]->tcp_dport] = args[4]->tcp_seq; }
     tcp:::close { @first[args[3]->tcps_iss == first[args[3]->tcps_lport, args[3]->tcps_rport],
       args[3]->tcps_irs == first[args[3]->tcps_rport, args[3]->tcps_lport]] = count(); }
     tcp:::send /args[3]->tcps_retransmit/ { @again[args[2]->ip_saddr] = sum(args[2]->ip_plength - args[4]->tcp_offset); }`,
  );
  // A machine that is slow sends some of it twice.
  const again = Number(counts('@again')['127.0.0.1'] ?? 0);
  expect(counts('@sent')).toEqual({ '127.0.0.1': 130_001 + again });
  expect(counts('@received')).toEqual({ '127.0.0.1': 130_001 + again });
  // On both sides the first sequence numbers are those of the two SYNs.
  expect(counts('@first')).toEqual({ 'true true': 2 });
});

it('datagrams count once each way, with their data', async () => {
  const { lines, counts } = await counted(
    'udp-noise',
    { count: 20 },
    `udp:send < print(payload, sport, dport) >
     udp:receive < print(payload, sport, dport) >
     udp::: { @udp[probename] = count(); }
     ip:::send, ip:::receive { this->p = args[2]->ip_ver == 4 ? args[4]->ipv4_protostr : args[5]->ipv6_nextstr;
       @protocol[args[2]->ip_saddr, args[2]->ip_daddr, this->p] = count(); }`,
  );
  const rows = (probe: string): readonly Line[] => lines.filter((line) => line['probe'] === probe);
  expect(rows('udp:send')).toHaveLength(20);
  expect(rows('udp:receive')).toHaveLength(20);
  expect([...rows('udp:send'), ...rows('udp:receive')].every((row) => row['payload'] === 5)).toBe(true);
  expect(counts('@udp')).toEqual({ connect: 1, send: 20, receive: 20, 'data-sent': 20 });
  expect(counts('@protocol')).toEqual({ '127.0.0.1 127.0.0.1 UDP': 40 });
});

it('names who resets a connection that was accepted, and whose calls send and receive datagrams', async () => {
  const script = `tcp:reset-sent / pid == ${process.pid} / < print(lport, rport) >
    udp:data-sent, udp:data-received / pid == ${process.pid} / < print(lport, bytes) >`;
  const tracer = await trace(['--format', 'json', '-e', script]);
  const tcpPort = await resetOne();
  const udpPort = await sendOne('127.0.0.1', 'seven b');
  const lines = jsonLines((await tracer.stop()).stdout);
  const rows = (probe: string): readonly Line[] => lines.filter((line) => line['probe'] === probe);
  expect(rows('tcp:reset-sent')).toMatchObject([{ lport: tcpPort }]);
  expect(rows('udp:data-sent')).toMatchObject([{ bytes: 7 }]);
  expect(rows('udp:data-received')).toMatchObject([{ lport: udpPort, bytes: 7 }]);
});

/** A connection that this process accepts and then resets; gives the port. */
async function resetOne(): Promise<number> {
  const server = createServer((connection) => connection.resetAndDestroy());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const port = portOf(server.address());
  const client = connectTcp(port, '127.0.0.1').on('error', () => undefined);
  await new Promise((closed) => client.on('close', closed));
  server.close();
  return port;
}

/** A datagram from this process to itself; gives the port that it goes to. */
async function sendOne(address: string, text: string): Promise<number> {
  const receiver = createSocket('udp4');
  await new Promise<void>((bound) => receiver.bind(0, address, bound));
  const { port } = receiver.address();
  const sender = createSocket('udp4');
  sender.send(text, port, address);
  await once(receiver, 'message');
  sender.close();
  receiver.close();
  return port;
}

function portOf(address: ReturnType<Server['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('not bound to a port');
  return address.port;
}
