// Who connects, to where, and what becomes of it.

import { describe, expect, it } from 'vitest';
import { hasMptcp } from '../support/machine.js';
import { expectAll, ports, type Run, threads, traffic } from '../support/tcp-session.js';
import type { Line } from '../support/tracer.js';
import type { Fact } from '../support/traffic.js';

export function testConnects(run: Run): void {
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
      if (!run.way.withPort) return {};
      // The change of state comes before the port is chosen.
      return { sport: run.way.mechanism.name === 'tracepoint' ? null : (fact.lport ?? expect.any(Number)) };
    };

    const tellsConnects = (scenario: string, count: number): void => {
      expect(run.session.connects(scenario)).toHaveLength(count);
      expect(run.session.of(scenario, 'tcp:connect')).toMatchObject(run.session.connects(scenario).map(expectedRow));
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
      ['uring', 1],
      ['reset6', 1],
    ])('%s: %i of them, each by who connected and to where', tellsConnects);
    it.skipIf(!hasMptcp)('mptcp: the same', () => tellsConnects('mptcp', 1));

    it('shows a v4-mapped address as IPv4', () => {
      expect(run.session.of('mapped', 'tcp:connect')).toMatchObject([
        { ip: 4, saddr: '127.0.0.1', daddr: '127.0.0.1' },
      ]);
      expect(run.session.of('connect6', 'tcp:connect')).toMatchObject([{ ip: 6, saddr: '::1', daddr: '::1' }]);
    });

    it('names the child that connects, not the parent that made the socket', () => {
      const { pid } = traffic(run.session.made, 'fork-handoff');
      expect(run.session.of('fork-handoff', 'tcp:connect')).toMatchObject([{ comm: 't-child' }]);
      expect(run.session.of('fork-handoff', 'tcp:connect')[0]?.['pid']).not.toBe(pid);
    });

    it.each([
      ['uring-worker', 'iou-wrk-'],
      ['uring-polled', 'iou-sqp-'],
    ])('%s: by the process, whose thread %s… it is that connects', (scenario, thread) => {
      const { pid, raddr, rport } = run.session.only(scenario);
      const [row, ...others] = run.session.of(scenario, 'tcp:connect');
      expect(others).toEqual([]);
      expect(row).toMatchObject({ pid, comm: `${thread}${pid}`.slice(0, 15), daddr: raddr, dport: rport });
      expect(row?.['tid']).not.toBe(pid);
      expect(run.session.of(scenario, 'tcp:connect-done')).toMatchObject([{ pid, tid: row?.['tid'], result: 'ok' }]);
    });

    it.skipIf(!hasMptcp)('names the worker of the kernel that opens a second way for MPTCP', () => {
      const { pid, rport = 0 } = run.session.only('mptcp-subflow');
      const worker = {
        comm: expect.stringMatching(/^kworker\//),
        saddr: '127.0.0.2',
        daddr: '127.0.0.1',
        dport: rport,
      };
      const others = (probe: string): readonly Line[] =>
        run.session.towards(probe, rport).filter((row) => row['pid'] !== pid);
      expect(others('tcp:connect')).toMatchObject([worker]);
      expect(others('tcp:connect-done')).toMatchObject([{ ...worker, result: 'ok' }]);
      expect(run.session.of('mptcp-subflow', 'tcp:connect')).toMatchObject([
        { pid, comm: 't-client', saddr: '127.0.0.1' },
      ]);
    });

    it('misses none of 1,000 connects in a burst of 8 threads', () => {
      const rows = run.session.of('burst', 'tcp:connect');
      expect(run.session.connects('burst')).toHaveLength(1000);
      expectAll(run.session, threads(rows), threads(run.session.connects('burst')));
      expect(new Set(threads(rows)).size).toBe(8);
    });

    it('shows an attempt for which no port is left where the change of state is seen, and not where the SYN is', () => {
      const all = run.session.connects('noport');
      const atSyn = run.way.withPort && run.way.mechanism.name !== 'tracepoint';
      expect(all.at(-1)?.result).toBe('local-error');
      expect(run.session.of('noport', 'tcp:connect')).toHaveLength(atSyn ? all.length - 1 : all.length);
    });

    it('shows nothing of a connect without a route, of UDP and of unix sockets', () => {
      for (const scenario of ['noroute', 'udp-noise', 'unix-noise'])
        for (const probe of ['tcp:connect', 'tcp:connect-done', 'tcp:accept', 'tcp:close'])
          expect(run.session.of(scenario, probe)).toEqual([]);
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
      const expected = run.session.connects(scenario).map(({ pid, tid, comm, uid, raddr, rport }) => ({
        pid,
        tid,
        comm,
        uid,
        daddr: raddr,
        dport: rport,
        result,
        error,
      }));
      expect(run.session.of(scenario, 'tcp:connect-done')).toMatchObject(expected);
    });

    it('knows the local port of those that had one', () => {
      for (const scenario of ['connect4', 'bound', 'aborted', 'fastopen', 'transfer'])
        expect(run.session.of(scenario, 'tcp:connect-done').map((row) => row['sport'])).toEqual(
          run.session.connects(scenario).map((fact) => fact.lport),
        );
    });

    it('tells the outcome of every connect of the burst, to its opener', () => {
      const rows = run.session.of('burst', 'tcp:connect-done');
      expect(rows.every((row) => row['result'] === 'ok' && row['comm'] === 't-client')).toBe(true);
      expectAll(run.session, ports(rows, 'sport'), ports(run.session.connects('burst'), 'lport'));
      expectAll(run.session, threads(rows), threads(run.session.connects('burst')));
    });

    it('calls a connect for which no port was left a local error', () => {
      const rows = run.session.of('noport', 'tcp:connect-done');
      const atSyn = run.way.withPort && run.way.mechanism.name !== 'tracepoint';
      expect(rows.map((row) => row['result'])).toEqual(
        run.session.connects('noport').flatMap(({ result }) => (atSyn && result === 'local-error' ? [] : [result])),
      );
    });

    it('measures no longer than the blocking call took', () => {
      for (const scenario of ['connect4', 'connect6', 'refused4', 'timeout', 'unreachable', 'transfer']) {
        const latencies = run.session.of(scenario, 'tcp:connect-done').map((row) => Number(row['latency']));
        for (const [index, fact] of run.session.connects(scenario).entries()) {
          expect(latencies[index]).toBeGreaterThan(0);
          expect(latencies[index]).toBeLessThanOrEqual(fact.ns ?? 0);
        }
      }
    });

    it('measures as long as nothing answered', () => {
      const latency = (scenario: string): number =>
        Number(run.session.of(scenario, 'tcp:connect-done')[0]?.['latency']);
      expect(latency('aborted')).toBeGreaterThanOrEqual(50e6);
      expect(latency('sndtimeo')).toBeGreaterThanOrEqual(190e6);
      expect(latency('timeout')).toBeGreaterThanOrEqual(1.9e9);
    });
  });

  describe('tcp:connect-established and tcp:connect-refused', () => {
    it('are the outcomes ok and refused, with the same latency', () => {
      const outcomes = (probe: string, result: string): readonly (readonly unknown[])[] =>
        [...run.session.made.keys()].flatMap((scenario) =>
          run.session
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
}
