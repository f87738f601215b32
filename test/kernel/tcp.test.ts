// Every TCP probe over every kind of connection, by every mechanism of this kernel: exactly the rows that the traffic
// itself tells of, and the same ones whichever way they were seen.

import { beforeAll, describe, expect, it } from 'vitest';
import { mechanisms, scaled } from './support/machine.js';
import { type TcpSession, traceEveryScenario, traffic, type Way } from './support/tcp-session.js';
import type { Line } from './support/tracer.js';
import { buildTraffic, type Fact } from './support/traffic.js';

buildTraffic();

/** With the local port in use a function hook has to be taken for tcp:connect, where there is one. */
const ways: readonly Way[] = mechanisms().flatMap((mechanism): readonly Way[] =>
  mechanism.name === 'tracepoint'
    ? [{ name: mechanism.name, mechanism, withPort: true }]
    : [
        { name: mechanism.name, mechanism, withPort: false },
        { name: `${mechanism.name}, with the local port in use`, mechanism, withPort: true },
      ],
);

const sessions: TcpSession[] = [];

for (const way of ways) {
  const { missing } = way.mechanism;
  if (missing === undefined) describe(`by ${way.name}`, () => testWay(way));
  else it.skip(`by ${way.name}: this kernel cannot: ${missing}`, () => undefined);
}

const seen = ways.filter(({ mechanism }) => mechanism.missing === undefined);

it(`every mechanism shows the same: ${seen.map(({ name }) => name).join('; ')}`, () => {
  const [first, ...others] = sessions.map((session) => summary(session));
  expect(sessions).toHaveLength(seen.length);
  for (const other of others) expect(other).toEqual(first);
});

/** What does not differ from one run of a scenario to the next. */
function summary({ made, of }: TcpSession): Readonly<Record<string, readonly string[]>> {
  const probes = ['tcp:connect', 'tcp:connect-done', 'tcp:accept', 'tcp:close'];
  const told = (probe: string, row: Line): string =>
    [
      probe,
      row['comm'],
      row['role'],
      row['ip'],
      row['saddr'],
      row['result'],
      row['error'],
      row['sent'],
      row['received'],
    ].join(' ');
  // Where the ways differ, and say so, is tested by itself.
  const differing = ['accept-blocked', 'noport', 'uring', 'uring-worker', 'uring-polled'];
  const scenarios = [...made.keys()].filter((name) => !differing.includes(name)).sort();
  return Object.fromEntries(
    scenarios.map((name) => [name, probes.flatMap((probe) => of(name, probe).map((row) => told(probe, row))).sort()]),
  );
}

function testWay(way: Way): void {
  let session: TcpSession;

  beforeAll(async () => {
    session = await traceEveryScenario(way);
    sessions.push(session);
  }, scaled(60_000));

  const connects = (scenario: string): readonly Fact[] =>
    traffic(session.made, scenario).facts.filter((fact) => fact.event === 'connect');
  const accepts = (scenario: string): readonly Fact[] =>
    traffic(session.made, scenario).facts.filter((fact) => fact.event === 'accept');
  const only = (scenario: string): Fact => {
    const [fact, ...others] = connects(scenario);
    if (fact === undefined || others.length > 0) throw new Error(`${scenario} is not one connect`);
    return fact;
  };

  /** All of them; where the kernel left firings out, all but at most so many. */
  const expectAll = (rows: readonly (number | string)[], made: readonly (number | string)[]): void => {
    const left = [...made];
    for (const row of rows) {
      const at = left.indexOf(row);
      expect(at, `a row for ${row}, which was not made`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    expect(left.length, 'firings without a row that no loss accounts for').toBeLessThanOrEqual(session.missed);
  };

  it('ends with code 0 after Ctrl-C, and lost nothing but firings inside its own programs', () => {
    expect(session.ended).toMatchObject({ code: 0, signal: null });
    expect(session.lost.filter(({ what }) => what !== 'missed-firings')).toEqual([]);
  });

  describe('tcp:connect', () => {
    const expectedRow = (fact: Fact): object => ({
      probe: 'tcp:connect',
      pid: fact.pid,
      tid: fact.tid,
      comm: fact.comm,
      uid: fact.uid,
      ip: fact.rfamily,
      daddr: fact.raddr,
      dport: fact.rport,
      ...(fact.laddr === undefined ? {} : { saddr: fact.laddr }),
      ...portOf(fact),
    });
    const portOf = (fact: Fact): object => {
      if (!way.withPort) return {};
      // The change of state comes before the port is chosen.
      return { sport: way.mechanism.name === 'tracepoint' ? null : (fact.lport ?? expect.any(Number)) };
    };

    it.each([
      ['connect4', 3],
      ['connect6', 1],
      ['mapped', 1],
      ['accept-mapped', 1],
      ['refused4', 2],
      ['refused6', 1],
      ['nonblocking', 1],
      ['nonblocking-refused', 1],
      ['aborted', 1],
      ['sndtimeo', 1],
      ['timeout', 1],
      ['unreachable', 1],
      ['self-connect', 1],
      ['bound', 1],
      ['fork-handoff', 1],
      ['fastopen', 2],
      ['fastopen-connect', 2],
      ['accept4', 2],
      ['transfer', 1],
      ['accept-blocked', 1],
      ['mptcp', 1],
      ['uring', 1],
      ['reset6', 1],
    ])('%s: %i of them, each by who connected and to where', (scenario, count) => {
      expect(connects(scenario)).toHaveLength(count);
      expect(session.of(scenario, 'tcp:connect')).toMatchObject(connects(scenario).map(expectedRow));
    });

    it('shows a v4-mapped address as IPv4', () => {
      expect(session.of('mapped', 'tcp:connect')).toMatchObject([{ ip: 4, saddr: '127.0.0.1', daddr: '127.0.0.1' }]);
      expect(session.of('connect6', 'tcp:connect')).toMatchObject([{ ip: 6, saddr: '::1', daddr: '::1' }]);
    });

    it('names the child that connects, not the parent that made the socket', () => {
      const { pid } = traffic(session.made, 'fork-handoff');
      expect(session.of('fork-handoff', 'tcp:connect')).toMatchObject([{ comm: 't-child' }]);
      expect(session.of('fork-handoff', 'tcp:connect')[0]?.['pid']).not.toBe(pid);
    });

    it.each([
      ['uring-worker', 'iou-wrk-'],
      ['uring-polled', 'iou-sqp-'],
    ])('%s: by the process, whose thread %s… it is that connects', (scenario, thread) => {
      const { pid, raddr, rport } = only(scenario);
      const [row, ...others] = session.of(scenario, 'tcp:connect');
      expect(others).toEqual([]);
      expect(row).toMatchObject({ pid, comm: `${thread}${pid}`.slice(0, 15), daddr: raddr, dport: rport });
      expect(row?.['tid']).not.toBe(pid);
      expect(session.of(scenario, 'tcp:connect-done')).toMatchObject([{ pid, tid: row?.['tid'], result: 'ok' }]);
    });

    it('names the worker of the kernel that opens a second way for MPTCP', () => {
      const { pid, rport = 0 } = only('mptcp-subflow');
      const worker = {
        comm: expect.stringMatching(/^kworker\//),
        saddr: '127.0.0.2',
        daddr: '127.0.0.1',
        dport: rport,
      };
      const others = (probe: string): readonly Line[] =>
        session.towards(probe, rport).filter((row) => row['pid'] !== pid);
      expect(others('tcp:connect')).toMatchObject([worker]);
      expect(others('tcp:connect-done')).toMatchObject([{ ...worker, result: 'ok' }]);
      expect(session.of('mptcp-subflow', 'tcp:connect')).toMatchObject([{ pid, comm: 't-client', saddr: '127.0.0.1' }]);
    });

    it('misses none of 1,000 connects in a burst of 8 threads', () => {
      const rows = session.of('burst', 'tcp:connect');
      expect(connects('burst')).toHaveLength(1000);
      expectAll(threads(rows), threads(connects('burst')));
      expect(new Set(threads(rows)).size).toBe(8);
    });

    it('shows an attempt for which no port is left where the change of state is seen, and not where the SYN is', () => {
      const all = connects('noport');
      const atSyn = way.withPort && way.mechanism.name !== 'tracepoint';
      expect(all.at(-1)?.result).toBe('local-error');
      expect(session.of('noport', 'tcp:connect')).toHaveLength(atSyn ? all.length - 1 : all.length);
    });

    it('shows nothing of a connect without a route, of UDP and of unix sockets', () => {
      for (const scenario of ['noroute', 'udp-noise', 'unix-noise'])
        for (const probe of ['tcp:connect', 'tcp:connect-done', 'tcp:accept', 'tcp:close'])
          expect(session.of(scenario, probe)).toEqual([]);
    });
  });

  describe('tcp:connect-done', () => {
    it.each([
      ['connect4', 'ok', 'ok'],
      ['connect6', 'ok', 'ok'],
      ['mapped', 'ok', 'ok'],
      ['nonblocking', 'ok', 'ok'],
      ['self-connect', 'ok', 'ok'],
      ['fastopen', 'ok', 'ok'],
      ['fastopen-connect', 'ok', 'ok'],
      ['transfer', 'ok', 'ok'],
      ['refused4', 'refused', 'ECONNREFUSED'],
      ['refused6', 'refused', 'ECONNREFUSED'],
      ['nonblocking-refused', 'refused', 'ECONNREFUSED'],
      ['timeout', 'timeout', 'ETIMEDOUT'],
      ['unreachable', 'unreachable', 'EHOSTUNREACH'],
      ['aborted', 'aborted', 'ok'],
      ['sndtimeo', 'timeout', 'ok'],
    ])('%s ends %s (%s), told of who opened it', (scenario, result, error) => {
      const expected = connects(scenario).map(({ pid, tid, comm, uid, raddr, rport }) => ({
        pid,
        tid,
        comm,
        uid,
        daddr: raddr,
        dport: rport,
        result,
        error,
      }));
      expect(session.of(scenario, 'tcp:connect-done')).toMatchObject(expected);
    });

    it('knows the local port of those that had one', () => {
      for (const scenario of ['connect4', 'bound', 'aborted', 'fastopen', 'transfer'])
        expect(session.of(scenario, 'tcp:connect-done').map((row) => row['sport'])).toEqual(
          connects(scenario).map((fact) => fact.lport),
        );
    });

    it('tells the outcome of every connect of the burst, to its opener', () => {
      const rows = session.of('burst', 'tcp:connect-done');
      expect(rows.every((row) => row['result'] === 'ok' && row['comm'] === 't-client')).toBe(true);
      expectAll(ports(rows, 'sport'), ports(connects('burst'), 'lport'));
      expectAll(threads(rows), threads(connects('burst')));
    });

    it('calls a connect for which no port was left a local error', () => {
      const rows = session.of('noport', 'tcp:connect-done');
      const atSyn = way.withPort && way.mechanism.name !== 'tracepoint';
      expect(rows.map((row) => row['result'])).toEqual(
        connects('noport').flatMap(({ result }) => (atSyn && result === 'local-error' ? [] : [result])),
      );
    });

    it('measures no longer than the blocking call took', () => {
      for (const scenario of ['connect4', 'connect6', 'refused4', 'timeout', 'unreachable', 'transfer']) {
        const latencies = session.of(scenario, 'tcp:connect-done').map((row) => Number(row['latency']));
        for (const [index, fact] of connects(scenario).entries()) {
          expect(latencies[index]).toBeGreaterThan(0);
          expect(latencies[index]).toBeLessThanOrEqual(fact.ns ?? 0);
        }
      }
    });

    it('measures as long as nothing answered', () => {
      const latency = (scenario: string): number => Number(session.of(scenario, 'tcp:connect-done')[0]?.['latency']);
      expect(latency('aborted')).toBeGreaterThanOrEqual(50e6);
      expect(latency('sndtimeo')).toBeGreaterThanOrEqual(190e6);
      expect(latency('timeout')).toBeGreaterThanOrEqual(1.9e9);
    });
  });

  describe('tcp:connect-established and tcp:connect-refused', () => {
    it('are the outcomes ok and refused, with the same latency', () => {
      const outcomes = (probe: string, result: string): readonly (readonly unknown[])[] =>
        [...session.made.keys()].flatMap((scenario) =>
          session
            .of(scenario, probe)
            .filter((row) => row['result'] === undefined || row['result'] === result)
            .map((row) => [scenario, row['pid'], row['comm'], row['daddr'], row['dport'], row['latency']]),
        );
      const established = outcomes('tcp:connect-established', 'ok');
      const refused = outcomes('tcp:connect-refused', 'refused');
      expect(established).toEqual(outcomes('tcp:connect-done', 'ok'));
      expect(refused).toEqual(outcomes('tcp:connect-done', 'refused'));
      expect(refused).toHaveLength(4);
      expect(established.length).toBeGreaterThan(1000);
    });
  });

  describe('tcp:accept', () => {
    it.each(['connect4', 'connect6', 'mapped', 'accept4', 'accept-mapped', 'bound', 'fastopen', 'transfer'])(
      '%s: one for each accept, by who accepts and of whom',
      (scenario) => {
        const expected = accepts(scenario).map((fact) => ({
          probe: 'tcp:accept',
          pid: fact.pid,
          tid: fact.tid,
          comm: 't-server',
          uid: fact.uid,
          ip: fact.rfamily,
          raddr: fact.raddr,
          rport: fact.rport,
          laddr: fact.laddr,
          lport: fact.lport,
        }));
        expect(expected.length).toBeGreaterThan(0);
        expect(session.of(scenario, 'tcp:accept')).toMatchObject(expected);
      },
    );

    it('shows every accept of the burst', () => {
      const rows = session.of('burst', 'tcp:accept');
      expect(rows.every((row) => row['comm'] === 't-server')).toBe(true);
      expectAll(ports(rows, 'rport'), ports(connects('burst'), 'lport'));
    });

    it('sees MPTCP’s once, and io_uring’s where the function is hooked', () => {
      const expected = (scenario: string): readonly object[] =>
        accepts(scenario).map(({ pid, lport, rport }) => ({ pid, comm: 't-server', lport, rport }));
      expect(session.of('mptcp', 'tcp:accept')).toMatchObject(expected('mptcp'));
      for (const scenario of ['uring', 'uring-worker', 'uring-polled'])
        expect(session.of(scenario, 'tcp:accept')).toMatchObject(
          way.mechanism.name === 'tracepoint' ? [] : expected(scenario),
        );
    });

    it('sees an accept that was already waiting by the system calls’ trace events, and only by them', () => {
      const rows = session.of('accept-blocked', 'tcp:accept');
      const expected = accepts('accept-blocked').map(({ pid, rport }) => ({ pid, comm: 't-server', rport }));
      expect(rows).toMatchObject(way.mechanism.name === 'tracepoint' ? expected : []);
    });
  });

  describe('tcp:accept-established', () => {
    // Not the fast opens: a server may answer and close before the handshake is over.
    it.each(['connect4', 'connect6', 'accept-mapped', 'accept-blocked'])(
      '%s: one for each connection that was accepted, and nobody is named',
      (scenario) => {
        for (const { lport, rport, laddr, raddr, rfamily } of accepts(scenario))
          expect(session.between('tcp:accept-established', lport ?? 0, rport ?? 0)).toMatchObject([
            { pid: null, comm: null, ip: rfamily, laddr, lport, raddr, rport },
          ]);
      },
    );

    it('is silent about a socket that connects to its own port', () => {
      const { lport } = only('self-connect');
      expect(session.between('tcp:accept-established', lport ?? 0, lport ?? 0)).toEqual([]);
    });
  });

  describe('tcp:state-change', () => {
    it('tells the whole life of a connection on both sides', () => {
      const { lport = 0, rport = 0 } = only('transfer');
      const changes = session.between('tcp:state-change', lport, rport);
      const told = (rows: readonly Line[]): readonly string[] =>
        rows.map((row) => `${row['oldstate']} ${row['newstate']}`);
      // Of the listener, of the client before its port was chosen, and, on kernels that set the remote end only after
      // the first state, of the server's socket.
      const halves = told(session.between('tcp:state-change', 0, rport));
      const ofServer = told(changes.filter((row) => row['sport'] === rport));
      expect(told(changes.filter((row) => row['sport'] === lport))).toEqual([
        'SYN_SENT ESTABLISHED',
        'ESTABLISHED CLOSE_WAIT',
        'CLOSE_WAIT LAST_ACK',
        'LAST_ACK CLOSE',
      ]);
      expect(ofServer.filter((change) => change !== 'LISTEN SYN_RECV')).toEqual([
        'SYN_RECV ESTABLISHED',
        'ESTABLISHED FIN_WAIT1',
        'FIN_WAIT1 FIN_WAIT2',
        'FIN_WAIT2 CLOSE',
      ]);
      expect(halves.filter((change) => change !== 'LISTEN SYN_RECV')).toEqual([
        'CLOSE LISTEN',
        'CLOSE SYN_SENT',
        'LISTEN CLOSE',
      ]);
      expect([...halves, ...ofServer].filter((change) => change === 'LISTEN SYN_RECV')).toHaveLength(1);
      expect(changes.every((row) => row['pid'] === null && row['comm'] === null)).toBe(true);
    });
  });

  describe('tcp:close', () => {
    // The other end of a connection closes here too.
    const opened = (scenario: string): readonly Line[] =>
      session.of(scenario, 'tcp:close').filter((row) => row['role'] === 'opener');

    it('tells what a connection carried both ways, on both sides, and who opened it', () => {
      const { lport = 0, rport = 0, pid, uid } = only('transfer');
      const { serverPid } = traffic(session.made, 'transfer');
      const rows = session.between('tcp:close', lport, rport);
      const ofOpener = rows.filter((row) => row['lport'] === lport);
      const ofAcceptor = rows.filter((row) => row['lport'] === rport);
      expect(uid).toBe(65534);
      expect(ofOpener).toMatchObject([
        {
          pid,
          comm: 't-client',
          uid,
          sent: 100_000,
          received: 30_001,
          laddr: '127.0.0.1',
          raddr: '127.0.0.1',
          role: 'opener',
          result: 'ok',
          closed_by: 'remote',
        },
      ]);
      expect(ofAcceptor).toMatchObject([
        {
          pid: serverPid,
          comm: 't-server',
          uid: 0,
          sent: 30_001,
          received: 100_000,
          role: 'acceptor',
          result: 'ok',
          closed_by: 'local',
        },
      ]);
      const latency = Number(session.of('transfer', 'tcp:connect-done')[0]?.['latency']);
      expect(Number(ofOpener[0]?.['duration'])).toBeGreaterThan(latency);
    });

    it('tells who reset a connection, on both sides', () => {
      const { lport = 0, rport = 0, pid } = only('reset');
      const rows = session.between('tcp:close', lport, rport);
      expect(rows.filter((row) => row['lport'] === lport)).toMatchObject([
        { pid, role: 'opener', result: 'reset-sent', closed_by: 'local', received: 5 },
      ]);
      expect(rows.filter((row) => row['lport'] === rport)).toMatchObject([
        { pid: null, role: 'acceptor', result: 'reset-received', closed_by: 'remote', sent: 5 },
      ]);
    });

    it('tells who reset a connection of IPv6, too', () => {
      const { lport = 0, rport = 0, pid } = only('reset6');
      const rows = session.between('tcp:close', lport, rport);
      expect(rows.filter((row) => row['lport'] === lport)).toMatchObject([
        { pid, laddr: '::1', role: 'opener', result: 'reset-sent', closed_by: 'local' },
      ]);
      expect(rows.filter((row) => row['lport'] === rport)).toMatchObject([
        { pid: null, role: 'acceptor', result: 'reset-received', closed_by: 'remote' },
      ]);
    });

    it('names nobody as the owner of an accepted connection of MPTCP, which a thread of the kernel closes', () => {
      const { lport = 0, rport = 0, pid } = only('mptcp');
      const rows = session.between('tcp:close', lport, rport);
      expect(rows.filter((row) => row['lport'] === lport)).toMatchObject([{ pid, role: 'opener', sent: 5 }]);
      expect(rows.filter((row) => row['lport'] === rport)).toMatchObject([
        { pid: null, comm: null, role: 'acceptor', received: 5 },
      ]);
    });

    it('has the id that the connect had', () => {
      const ids = (rows: readonly Line[]): readonly string[] => rows.map((row) => String(row['cid']));
      const connects = ids(session.of('burst', 'tcp:connect'));
      expect(new Set(connects).size).toBe(connects.length);
      const closes = ids(opened('burst'));
      expect(connects.filter((id) => !closes.includes(id)).length).toBeLessThanOrEqual(session.missed);
      expect(closes.filter((id) => !connects.includes(id)).length).toBeLessThanOrEqual(session.missed);
    });

    it('counts the data of a fast open, and no SYN or FIN as data', () => {
      const bytes = (scenario: string): readonly unknown[] =>
        opened(scenario).map((row) => [row['sent'], row['received'], row['retransmits']]);
      expect(bytes('fastopen')).toEqual([
        [5, 0, 0],
        [5, 0, 0],
      ]);
      expect(bytes('connect4')).toEqual([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]);
      expect(bytes('self-connect')).toEqual([[0, 0, 0]]);
    });

    it('names the task that opened, though another closed', () => {
      const { pid } = only('fork-handoff');
      expect(opened('fork-handoff')).toMatchObject([{ pid, comm: 't-child' }]);
    });

    it('is silent about opens that failed', () => {
      for (const scenario of ['refused4', 'timeout', 'unreachable', 'aborted', 'sndtimeo'])
        expect(opened(scenario)).toEqual([]);
    });

    it('tells of every connection of the burst', () => {
      expectAll(ports(opened('burst'), 'lport'), ports(connects('burst'), 'lport'));
    });
  });
}

function ports(items: readonly object[], key: 'lport' | 'rport' | 'sport'): readonly number[] {
  return items.map((item) => Number(new Map(Object.entries(item)).get(key))).sort((a, b) => a - b);
}

function threads(items: readonly (Line | Fact)[]): readonly number[] {
  return items.map((item) => Number(new Map(Object.entries(item)).get('tid')));
}
