// Every TCP probe over every kind of connection, by every mechanism of this kernel: exactly the rows that the traffic
// itself tells of, and the same ones whichever way they were seen.

import { beforeAll, describe, expect, it } from 'vitest';
import { mechanisms, scaled } from './support/machine.js';
import { type Run, type TcpSession, traceEveryScenario, type Way } from './support/tcp-session.js';
import type { Line } from './support/tracer.js';
import { buildTraffic } from './support/traffic.js';
import { testAccepts } from './tcp/accepts.js';
import { testCloses } from './tcp/closes.js';
import { testConnects } from './tcp/connects.js';

buildTraffic();

/**
 * With the local port in use a function hook has to be taken for tcp:connect, where there is one. Without it that probe
 * takes the trace event, whichever way the others go: seen once, for a guest takes half a minute for each.
 */
const ways: readonly Way[] = mechanisms().flatMap((mechanism): readonly Way[] => [
  ...(mechanism.name === 'fentry' ? [{ name: mechanism.name, mechanism, withPort: false }] : []),
  {
    name: mechanism.name === 'tracepoint' ? mechanism.name : `${mechanism.name}, with the local port in use`,
    mechanism,
    withPort: true,
  },
]);

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
  const run: Run = {
    way,
    get session() {
      return session;
    },
  };

  beforeAll(async () => {
    session = await traceEveryScenario(way);
    sessions.push(session);
  }, scaled(60_000));

  it('ends with code 0 after Ctrl-C, and lost nothing but firings inside its own programs', () => {
    expect(session.ended).toMatchObject({ code: 0, signal: null });
    expect(session.lost.filter(({ what }) => what !== 'missed-firings')).toEqual([]);
  });

  testConnects(run);
  testAccepts(run);
  testCloses(run);
}
