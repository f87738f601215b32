// What is known of a whole connection: its segments only if it ended badly, and who has one that is older than the trace.

import { expect, it } from 'vitest';
import { type Line, rowsOf, trace } from './support/tracer.js';
import { buildTraffic, type Fact, prepareTraffic } from './support/traffic.js';

buildTraffic();

interface Seen {
  readonly facts: readonly Fact[];
  readonly stdout: string;
  readonly serverPid: number;
}

async function seen(scenario: string, args: readonly string[]): Promise<Seen> {
  const traffic = await prepareTraffic(scenario, { namespace: true });
  const tracer = await trace(['--netns-of', `${traffic.pid}`, '--format', 'json', ...args]);
  const facts = await traffic.go();
  const { stdout, code } = await tracer.stop();
  expect(code).toBe(0);
  expect(stdout).not.toContain('"type":"lost"');
  return { facts, stdout, serverPid: traffic.serverPid };
}

it('tcpio --only shows all segments of the connections that ended badly, and none of the other', async () => {
  const { facts, stdout } = await seen('verdicts', ['tcpio', '--only', 'result != ok || retransmits > 0']);
  const [, reset, refused] = facts;
  const segments = (local: number | undefined): readonly string[] =>
    [...rowsOf(stdout, 'tcp:send'), ...rowsOf(stdout, 'tcp:receive')]
      .filter((row: Line) => row['lport'] === local)
      .sort((a: Line, b: Line) => Number(a['ts']) - Number(b['ts']))
      .map(({ dir, bytes, flags }: Line) => `${dir} ${bytes} ${flags}`);
  expect(segments(refused?.lport)).toEqual(['-> 0 SYN', '<- 0 RST|ACK']);
  expect(segments(reset?.lport)).toEqual([
    '-> 0 SYN',
    '<- 0 SYN|ACK',
    '-> 0 ACK',
    '<- 5 PUSH|ACK',
    '-> 0 ACK',
    '-> 0 RST|ACK',
  ]);
  // Its other end ended badly too; the port of nobody has no connection.
  expect(segments(reset?.rport)).toHaveLength(6);
  expect(stdout.trim().split('\n')).toHaveLength(2 + 6 + 6);
});

it('--seed names the owners of a connection that is older than the trace, from its first segment on', async () => {
  const { facts, stdout, serverPid } = await seen('older', [
    '--seed',
    '-e',
    `tcp:send / payload != 0 / < print(pid, comm, lport, rport, payload) >
     tcp:receive / payload != 0 / < print(pid, comm, lport, rport, payload) >
     tcp:close < print(pid, comm, lport, rport, sent, received) >`,
  ]);
  const [{ pid, lport, rport } = { pid: 0, lport: 0, rport: 0 }] = facts;
  const client = { pid, comm: 't-client', lport, rport };
  const server = { pid: serverPid, comm: 't-server', lport: rport, rport: lport };
  expect(rowsOf(stdout, 'tcp:send')).toMatchObject([
    { ...client, payload: 5 },
    { ...server, payload: 6 },
  ]);
  expect(rowsOf(stdout, 'tcp:receive')).toMatchObject([
    { ...server, payload: 5 },
    { ...client, payload: 6 },
  ]);
  const closes = rowsOf(stdout, 'tcp:close');
  expect(closes).toHaveLength(2);
  expect(closes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...client, sent: 5, received: 6 }),
      expect.objectContaining({ ...server, sent: 6, received: 5 }),
    ]),
  );
});
