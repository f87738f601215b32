// The tools on the providers of sockets and segments, as a user runs them, each over traffic that is known.

import { describe, expect, it } from 'vitest';
import { type Ended, jsonLines, type Line, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, prepareTraffic, type Traffic, type TrafficOptions } from './support/traffic.js';

buildTraffic();

interface Traced {
  readonly traffic: Traffic;
  readonly facts: readonly Fact[];
  readonly connect: Fact | undefined;
  readonly rows: readonly Line[];
  readonly ended: Ended;
}

async function traced(tool: readonly string[], scenario: string, options: TrafficOptions = {}): Promise<Traced> {
  const traffic = await prepareTraffic(scenario, { ...options, namespace: true });
  const tracer = await trace(['--netns-of', `${traffic.pid}`, '--format', 'json', ...tool]);
  const facts = await traffic.go();
  const ended = await tracer.stop();
  expect(ended.code).toBe(0);
  const connect = facts.find((fact) => fact.event === 'connect');
  return { traffic, facts, connect, rows: rowsOf(ended.stdout), ended };
}

describe('at the system calls', () => {
  it('soconnect shows a connect that succeeds and one that is refused', async () => {
    const { connect, rows } = await traced(['soconnect'], 'refused4', { count: 2 });
    const row = { pid: connect?.pid, process: 't-client', fam: 2, address: '127.0.0.1', port: connect?.rport };
    expect(rows).toMatchObject([
      { ...row, result: 'ECONNREFUSED' },
      { ...row, result: 'ECONNREFUSED' },
    ]);
    expect((await traced(['soconnect', '-x'], 'connect6')).rows).toEqual([]);
  });

  it('soconnect shows a connect that fails before anything is sent, and one of another family', async () => {
    expect((await traced(['soconnect', '-x'], 'noroute')).rows).toMatchObject([{ fam: 2, result: 'ENETUNREACH' }]);
    expect((await traced(['soconnect'], 'udp-noise')).rows).toMatchObject([
      { fam: 2, address: '127.0.0.1', result: 'ok' },
    ]);
    expect((await traced(['soconnect'], 'unix-noise')).rows).toMatchObject([
      { fam: 1, address: null, port: null, result: 'ok' },
    ]);
  });

  it('sockerrors counts what failed, and nothing that did not', async () => {
    const { ended } = await traced(['sockerrors'], 'refused4', { count: 3 });
    expect(jsonLines(ended.stdout)).toMatchObject([
      { type: 'row', comm: 't-client', call: 'socket:connect', error: 'ECONNREFUSED', count: 3 },
    ]);
  });

  it('soaccept shows who was accepted', async () => {
    const { traffic, connect, rows } = await traced(['soaccept'], 'connect4');
    expect(rows).toMatchObject([
      { pid: traffic.serverPid, process: 't-server', fam: 2, address: '127.0.0.1', port: connect?.lport, result: 'ok' },
    ]);
  });
});

describe('at the segments', () => {
  it('tcpio shows all data both ways', async () => {
    const { connect, rows } = await traced(['tcpio'], 'transfer');
    const bytes = (dir: string, key: string): number =>
      rows
        .filter((row) => row['dir'] === dir && row[key] === connect?.lport)
        .reduce((sum, row) => sum + Number(row['bytes']), 0);
    expect(bytes('->', 'lport')).toBe(100_000);
    expect(bytes('<-', 'lport')).toBe(30_001);
    expect(rows[0]).toMatchObject({ dir: '->', flags: 'SYN', bytes: 0 });
  });

  it('udpio shows each datagram sent and received', async () => {
    const { rows } = await traced(['udpio'], 'udp-noise', { count: 3 });
    expect(rows.map((row) => `${row['dir']} ${row['bytes']}`).sort()).toEqual(
      ['-> 5', '-> 5', '-> 5', '<- 5', '<- 5', '<- 5'].sort(),
    );
  });

  it('ipproto counts packets of UDP', async () => {
    const { ended } = await traced(['ipproto'], 'udp-noise', { count: 3 });
    expect(jsonLines(ended.stdout)).toMatchObject([
      { type: 'row', saddr: '127.0.0.1', daddr: '127.0.0.1', proto: 'UDP', packets: 6 },
    ]);
  });
});

describe('at the events of connections', () => {
  it('tcpreset shows a reset on both sides', async () => {
    const { connect, rows } = await traced(['tcpreset'], 'reset');
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pid: connect?.pid, dir: 'sent', lport: connect?.lport, rport: connect?.rport }),
        expect.objectContaining({ dir: 'received', lport: connect?.rport, rport: connect?.lport, reason: null }),
      ]),
    );
  });

  it('tcplife -x tells why a connection ended, on both sides', async () => {
    const { traffic, connect, rows } = await traced(['tcplife', '-x'], 'transfer');
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pid: connect?.pid, role: 'opener', result: 'ok', lport: connect?.lport }),
        expect.objectContaining({ pid: traffic.serverPid, role: 'acceptor', result: 'ok', lport: connect?.rport }),
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('tcptracer shows connect, accept and both closes', async () => {
    const { traffic, connect, rows } = await traced(['--mechanism', 'tracepoint', 'tcptracer'], 'connect4');
    const told = rows.map((row) => `${row['t']} ${row['pid']} ${row['sport']}`).sort();
    const [client, server] = [`${connect?.pid} ${connect?.lport}`, `${traffic.serverPid} ${connect?.rport}`];
    expect(told).toEqual([`A ${server}`, `C ${client}`, `X ${client}`, `X ${server}`].sort());
  });

  it('tcptop adds up the data that each program’s calls carried, and names its namespace', async () => {
    const { traffic, connect, rows } = await traced(['tcptop', '--show-netns', '60'], 'transfer');
    const { pid, lport, rport } = connect ?? {};
    const row = (tx: number, rx: number): Line => ({ kb: 126, tx_kb: tx, rx_kb: rx, netns: expect.any(Number) });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pid, comm: 't-client', lport, rport, ...row(97, 29) }),
        expect.objectContaining({
          pid: traffic.serverPid,
          comm: 't-server',
          lport: rport,
          rport: lport,
          ...row(29, 97),
        }),
      ]),
    );
  });

  it('tcprtt makes a histogram of what came', async () => {
    const { ended } = await traced(['tcprtt'], 'transfer');
    expect(jsonLines(ended.stdout)).toMatchObject([{ type: 'hist', map: '@rtt' }]);
  });
});
