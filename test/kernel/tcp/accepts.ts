// Who accepts, and of whom.

import { describe, expect, it } from 'vitest';
import { hasMptcp } from '../support/machine.js';
import { expectAll, ports, type Run } from '../support/tcp-session.js';

export function testAccepts(run: Run): void {
  describe('tcp:accept', () => {
    it.each(['connect4', 'connect6', 'mapped', 'accept4', 'accept-mapped', 'bound', 'fastopen', 'transfer'])(
      '%s: one for each accept, by who accepts and of whom',
      (scenario) => {
        const expected = run.session.accepts(scenario).map((fact) => ({
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
        expect(run.session.of(scenario, 'tcp:accept')).toMatchObject(expected);
      },
    );

    it('shows every accept of the burst', () => {
      const rows = run.session.of('burst', 'tcp:accept');
      expect(rows.every((row) => row['comm'] === 't-server')).toBe(true);
      expectAll(run.session, ports(rows, 'rport'), ports(run.session.connects('burst'), 'lport'));
    });

    const expectedOf = (scenario: string): readonly object[] =>
      run.session.accepts(scenario).map(({ pid, lport, rport }) => ({ pid, comm: 't-server', lport, rport }));
    it.skipIf(!hasMptcp)('sees MPTCP’s once', () => {
      expect(run.session.of('mptcp', 'tcp:accept')).toMatchObject(expectedOf('mptcp'));
    });

    it('sees io_uring’s where the function is hooked', () => {
      for (const scenario of ['uring', 'uring-worker', 'uring-polled'])
        expect(run.session.of(scenario, 'tcp:accept')).toMatchObject(
          run.way.mechanism.name === 'tracepoint' ? [] : expectedOf(scenario),
        );
    });

    it('sees an accept that was already waiting by the system calls’ trace events, and only by them', () => {
      const rows = run.session.of('accept-blocked', 'tcp:accept');
      const expected = run.session
        .accepts('accept-blocked')
        .map(({ pid, rport }) => ({ pid, comm: 't-server', rport }));
      expect(rows).toMatchObject(run.way.mechanism.name === 'tracepoint' ? expected : []);
    });
  });

  describe('tcp:accept-established', () => {
    // Not the fast opens: a server may answer and close before the handshake is over.
    it.each(['connect4', 'connect6', 'accept-mapped', 'accept-blocked'])(
      '%s: one for each connection that was accepted, and nobody is named',
      (scenario) => {
        for (const { lport, rport, laddr, raddr, rfamily } of run.session.accepts(scenario))
          expect(run.session.between('tcp:accept-established', lport ?? 0, rport ?? 0)).toMatchObject([
            { pid: null, comm: null, ip: rfamily, laddr, lport, raddr, rport },
          ]);
      },
    );

    it('is silent about a socket that connects to its own port', () => {
      const { lport } = run.session.only('self-connect');
      expect(run.session.between('tcp:accept-established', lport ?? 0, lport ?? 0)).toEqual([]);
    });
  });
}
