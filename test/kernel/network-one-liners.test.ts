// One-liners of D over the network providers, as they are: what they count is what the traffic was.

import { describe, expect, it } from 'vitest';
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

describe('TCP', () => {
  it('counts passive and active opens by address and port', async () => {
    const { facts, counts } = await counted(
      'connect4',
      { count: 5 },
      `tcp:::accept-established { @raddr[args[3]->tcps_raddr] = count(); }
       tcp:::connect-established { @active[args[3]->tcps_raddr] = count(); }
       tcp:::accept-established { @port[args[4]->tcp_dport] = count(); }
       tcp:::accept-established { @both[args[3]->tcps_raddr, args[3]->tcps_lport] = count(); }`,
    );
    const port = facts.find((fact) => fact.event === 'connect')?.rport;
    expect(counts('@raddr')).toEqual({ '127.0.0.1': 5 });
    expect(counts('@active')).toEqual({ '127.0.0.1': 5 });
    expect(counts('@port')).toEqual({ [`${port}`]: 5 });
    expect(counts('@both')).toEqual({ [`127.0.0.1 ${port}`]: 5 });
  });

  it('adds up the payload that was transferred, the same sent as received', async () => {
    const { counts } = await counted(
      'transfer',
      {},
      `tcp:::send { @sent[args[2]->ip_saddr] = sum(args[2]->ip_plength - args[4]->tcp_offset); }
       tcp:::receive { @received[args[2]->ip_daddr] = sum(args[2]->ip_plength - args[4]->tcp_offset); }`,
    );
    expect(counts('@sent')).toEqual({ '127.0.0.1': 130_001 });
    expect(counts('@received')).toEqual({ '127.0.0.1': 130_001 });
  });
});

it('counts datagrams once each way, with their data', async () => {
  const script = `udp:send < print(payload, sport, dport) >
    udp:receive < print(payload, sport, dport) >`;
  const { lines } = await counted('udp-noise', { count: 20 }, script);
  const rows = (probe: string): readonly Line[] => lines.filter((line) => line['probe'] === probe);
  expect(rows('udp:send')).toHaveLength(20);
  expect(rows('udp:receive')).toHaveLength(20);
  expect([...rows('udp:send'), ...rows('udp:receive')].every((row) => row['payload'] === 5)).toBe(true);
});
