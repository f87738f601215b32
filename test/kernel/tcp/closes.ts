// The states of a connection, and what is known of it at its end.

import { describe, expect, it } from 'vitest';
import { hasMptcp } from '../support/machine.js';
import { expectAll, ports, type Run, traffic } from '../support/tcp-session.js';
import type { Line } from '../support/tracer.js';

export function testCloses(run: Run): void {
  describe('tcp:state-change', () => {
    it('tells the whole life of a connection on both sides', () => {
      const { lport = 0, rport = 0 } = run.session.only('transfer');
      const changes = run.session.between('tcp:state-change', lport, rport);
      const told = (rows: readonly Line[]): readonly string[] =>
        rows.map((row) => `${row['oldstate']} ${row['newstate']}`);
      // Of the listener, of the client before its port was chosen, and, on kernels that set the remote end only after
      // the first state, of the server's socket.
      const halves = told(run.session.between('tcp:state-change', 0, rport));
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
      run.session.of(scenario, 'tcp:close').filter((row) => row['role'] === 'opener');

    it('tells what a connection carried both ways, on both sides, and who opened it', () => {
      const { lport = 0, rport = 0, pid, uid } = run.session.only('transfer');
      const { serverPid } = traffic(run.session.made, 'transfer');
      const rows = run.session.between('tcp:close', lport, rport);
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
      const latency = Number(run.session.of('transfer', 'tcp:connect-done')[0]?.['latency']);
      expect(Number(ofOpener[0]?.['duration'])).toBeGreaterThan(latency);
    });

    it('tells who reset a connection, on both sides', () => {
      const { lport = 0, rport = 0, pid } = run.session.only('reset');
      const rows = run.session.between('tcp:close', lport, rport);
      expect(rows.filter((row) => row['lport'] === lport)).toMatchObject([
        { pid, role: 'opener', result: 'reset-sent', closed_by: 'local', received: 5 },
      ]);
      expect(rows.filter((row) => row['lport'] === rport)).toMatchObject([
        { pid: null, role: 'acceptor', result: 'reset-received', closed_by: 'remote', sent: 5 },
      ]);
    });

    it('tells who reset a connection of IPv6, too', () => {
      const { lport = 0, rport = 0, pid } = run.session.only('reset6');
      const rows = run.session.between('tcp:close', lport, rport);
      expect(rows.filter((row) => row['lport'] === lport)).toMatchObject([
        { pid, laddr: '::1', role: 'opener', result: 'reset-sent', closed_by: 'local' },
      ]);
      expect(rows.filter((row) => row['lport'] === rport)).toMatchObject([
        { pid: null, role: 'acceptor', result: 'reset-received', closed_by: 'remote' },
      ]);
    });

    it.skipIf(!hasMptcp)(
      'names nobody as the owner of an accepted connection of MPTCP, which a thread of the kernel closes',
      () => {
        const { lport = 0, rport = 0, pid } = run.session.only('mptcp');
        const rows = run.session.between('tcp:close', lport, rport);
        expect(rows.filter((row) => row['lport'] === lport)).toMatchObject([{ pid, role: 'opener', sent: 5 }]);
        expect(rows.filter((row) => row['lport'] === rport)).toMatchObject([
          { pid: null, comm: null, role: 'acceptor', received: 5 },
        ]);
      },
    );

    it('has the id that the connect had', () => {
      const ids = (rows: readonly Line[]): readonly string[] => rows.map((row) => String(row['cid']));
      const connects = ids(run.session.of('burst', 'tcp:connect'));
      expect(new Set(connects).size).toBe(connects.length);
      const closes = ids(opened('burst'));
      expect(connects.filter((id) => !closes.includes(id)).length).toBeLessThanOrEqual(run.session.missed);
      expect(closes.filter((id) => !connects.includes(id)).length).toBeLessThanOrEqual(run.session.missed);
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
      const { pid } = run.session.only('fork-handoff');
      expect(opened('fork-handoff')).toMatchObject([{ pid, comm: 't-child' }]);
    });

    it('is silent about opens that failed', () => {
      for (const scenario of ['refused4', 'timeout', 'unreachable', 'aborted', 'sndtimeo'])
        expect(opened(scenario)).toEqual([]);
    });

    it('tells of every connection of the burst', () => {
      expectAll(run.session, ports(opened('burst'), 'lport'), ports(run.session.connects('burst'), 'lport'));
    });
  });
}
