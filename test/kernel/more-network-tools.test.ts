// Tools that other files do not run, each over traffic of its own network namespace.

import { describe, expect, it } from 'vitest';
import { tableLines } from './support/lines.js';
import { isGuest } from './support/machine.js';
import { type Ended, type Line, missedFirings, notSent, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, prepareTraffic, type Traffic } from './support/traffic.js';

buildTraffic();

interface Traced {
  readonly traffic: Traffic;
  readonly facts: readonly Fact[];
  readonly rows: readonly Line[];
  readonly ended: Ended;
}

async function traced(tool: readonly string[], scenario: string, count?: number): Promise<Traced> {
  const traffic = await prepareTraffic(scenario, { namespace: true, ...(count === undefined ? {} : { count }) });
  const tracer = await trace(['--netns-of', `${traffic.pid}`, '--format', 'json', ...tool]);
  const facts = await traffic.go();
  const ended = await tracer.stop();
  expect(ended.code).toBe(0);
  return { traffic, facts, rows: rowsOf(ended.stdout), ended };
}

/** The probes behind them run on every kernel in trouble.test.ts, in one trace; ten traces take an emulated machine too long. */
const onThisKernel = describe.skipIf(isGuest);

onThisKernel('when something goes wrong', () => {
  it('tcpconnect -x shows who failed before anything was sent, and why', async () => {
    const { facts, rows } = await traced(['tcpconnect', '-x', '-P', '9', '--show-container'], 'noroute');
    expect(rows).toMatchObject([
      {
        pid: facts[0]?.pid,
        comm: 't-client',
        ip: 4,
        daddr: '10.99.0.2',
        dport: 9,
        result: 'unreachable',
        container: null,
      },
    ]);
  });

  it('tcpretrans -s shows each segment that is sent again, of the port that is asked for', async () => {
    const traffic = await prepareTraffic('loss', { namespace: true });
    const tracer = await trace([
      '--netns-of',
      `${traffic.pid}`,
      '--format',
      'json',
      'tcpretrans',
      '-s',
      '-D',
      `${traffic.rport}`,
    ]);
    const facts = await traffic.go();
    const { stdout } = await tracer.stop();
    const rows = rowsOf(stdout);
    const totals = facts.find((fact) => fact.event === 'totals');
    const counted = Number((totals as unknown as Line)['retransmits']);
    expect(notSent(counted, rows), stdout).toBeLessThanOrEqual(missedFirings(stdout) + 1);
    expect(new Set(rows.map((row) => row['seq'])).size).toBe(1);
    expect(rows[0]).toMatchObject({
      pid: totals?.pid,
      laddr: '127.0.0.1',
      lport: totals?.lport,
      rport: totals?.rport,
      state: 'ESTABLISHED',
    });
  });

  it('tcpcong -l shows that loss reduces the window', async () => {
    const { facts, rows } = await traced(['tcpcong', '-l'], 'loss');
    const totals = facts.find((fact) => fact.event === 'totals');
    const own = rows.filter((row) => row['lport'] === totals?.lport);
    expect(own.at(0)).toMatchObject({ oldstate: 'Open', rport: totals?.rport });
    expect(own.map((row) => row['newstate'])).toContain('Loss');
  });

  it('tcpcong tells how long a connection was in which state', async () => {
    const { facts, rows } = await traced(['tcpcong'], 'loss');
    const totals = facts.find((fact) => fact.event === 'totals');
    const own = rows.filter((row) => row['lport'] === totals?.lport);
    expect(own).toMatchObject([{ rport: totals?.rport, dod_ms: 0 }]);
    expect(Number(own[0]?.['los_ms'])).toBeGreaterThan(200);
    expect(own[0]?.['chgs']).toBeGreaterThan(0);
  });

  it('tcpsynbl -f shows the connection that fills the queue', async () => {
    const { traffic, rows } = await traced(['tcpsynbl', '-f'], 'queue-full');
    expect(rows).toMatchObject([{ ip: 4, laddr: '127.0.0.1', lport: traffic.rport, queued: 2, backlog: 2 }]);
  });
});

onThisKernel('when all is well', () => {
  it('tcpstat adds up what is carried, second by second', async () => {
    const { rows } = await traced(['tcpstat', '-T', '60'], 'transfer');
    expect(rows).toMatchObject([
      { time: expect.stringMatching(/^\d\d:\d\d:\d\d$/), ip: 4, sent: 130_001, received: 130_001, retrans: 0 },
    ]);
  });

  it('tcplisten and solisten show who listens, and for how many', async () => {
    const script =
      'tcp:listen < print(pid, comm, laddr, lport, backlog, netns) > socket:listen < print(pid, comm, backlog, error, protocol) >';
    const { facts, rows } = await traced(['-e', script], 'listen');
    const { pid, lport } = facts[0] ?? {};
    expect(rows).toMatchObject([
      { probe: 'tcp:listen', pid, comm: 't-client', laddr: '127.0.0.1', lport, backlog: 7 },
      { probe: 'socket:listen', pid, comm: 't-client', backlog: 7, error: 'ok', protocol: 6 },
    ]);
  });

  it('bindsnoop shows a port that is taken', async () => {
    const { facts, rows } = await traced(['bindsnoop'], 'listen');
    const { pid, lport } = facts[0] ?? {};
    expect(rows).toMatchObject([
      { pid, comm: 't-client', ret: 'ok', fam: 2, proto: 'TCP', opts: '..', if: 0, port: 0, addr: '127.0.0.1' },
      { pid, ret: 'EADDRINUSE', fam: 2, proto: 'TCP', port: lport, addr: '127.0.0.1' },
    ]);
  });

  it('solisten shows the backlog, and where', async () => {
    const { facts, rows } = await traced(['solisten'], 'listen');
    expect(rows).toMatchObject([
      {
        pid: facts[0]?.pid,
        comm: 't-client',
        ret: 'ok',
        proto: 'TCP',
        backlog: 7,
        port: facts[0]?.lport,
        addr: '127.0.0.1',
      },
    ]);
  });

  it('udpconnect shows where datagrams will go', async () => {
    const { facts, rows } = await traced(['udpconnect'], 'udp-noise', 3);
    const { pid, laddr, lport, raddr, rport } = facts[0] ?? {};
    expect(rows).toMatchObject([
      { pid, comm: 't-client', ip: 4, saddr: laddr, lport, daddr: raddr, dport: rport, result: 'ok' },
    ]);
  });

  it('udplife adds up both directions of a flow', async () => {
    const traffic = await prepareTraffic('udp-noise', { namespace: true, count: 3 });
    const tracer = await trace(['--netns-of', `${traffic.pid}`, 'udplife']);
    const { lport, rport } = (await traffic.go())[0] ?? {};
    const { stdout } = await tracer.stop();
    const [header, ...flows] = tableLines(stdout).map((line) => line.split(/ +/));
    expect(header).toEqual(['LADDR', 'LPORT', 'RADDR', 'RPORT', 'TX_BYTES', 'RX_BYTES', 'MS']);
    expect(flows.map((flow) => flow.slice(0, 6).join(' ')).sort()).toEqual(
      [`127.0.0.1 ${lport} 127.0.0.1 ${rport} 15 0`, `127.0.0.1 ${rport} 127.0.0.1 ${lport} 0 15`].sort(),
    );
  });
});
