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
