// What each filter of the command line keeps, of the same three clients: one in a container, one in a network namespace of its
// own, one of another user.

import { describe, expect, it } from 'vitest';
import { makeCgroup } from './support/cgroup.js';
import { isGuest } from './support/machine.js';
import { rowsOf, trace } from './support/tracer.js';
import { buildTraffic, prepareTraffic, type Traffic } from './support/traffic.js';

buildTraffic();

type Client = 'contained' | 'apart' | 'other user';

interface Clients {
  readonly cgroup: string;
  readonly container: string;
  readonly contained: Traffic;
  readonly apart: Traffic;
  readonly other: Traffic;
}

const script = `tcp:connect < print(pid, comm, daddr, "of" = "connect") >
  tcp:connect-done < print(pid, comm, daddr, "of" = "outcome") >
  socket:connect < print(pid, comm, "of" = "call") >
  tcp:data-sent < print(pid, comm, "of" = "data") >`;

const all: readonly Client[] = ['contained', 'apart', 'other user'];

/** Flags, and whose events they keep. */
const cases: readonly (readonly [
  name: string,
  flags: (clients: Clients) => readonly string[],
  kept: readonly Client[],
])[] = [
  ['--cgroup, with all below it', ({ cgroup }) => ['--cgroup', cgroup], ['contained']],
  ['--container by the beginning of its id', ({ container }) => ['--container', container.slice(0, 16)], ['contained']],
  ['--netns-of a process', ({ apart }) => ['--netns-of', `${apart.pid}`], ['apart']],
  ['--uid by number', () => ['--uid', '65534'], ['other user']],
  ['--uid by name', () => ['--uid', 'nobody'], ['other user']],
  ['--comm', () => ['--comm', 't-client'], all],
  ['-p', ({ other }) => ['-p', `${other.pid}`], ['other user']],
  ['two at once', ({ cgroup }) => ['--cgroup', cgroup, '--uid', '65534'], []],
];

// Guests run one of them in trouble.test.ts, and each costs them seconds.
describe.skipIf(isGuest)('the filter', () => {
  it.each(cases)('%s', async (_name, flags, kept) => {
    const cgroup = makeCgroup();
    const contained = await prepareTraffic('transfer', { cgroup });
    const apart = await prepareTraffic('transfer', { namespace: true });
    const other = await prepareTraffic('transfer', { uid: 65534 });
    const given = flags({ cgroup: cgroup.path, container: cgroup.container, contained, apart, other });
    const tracer = await trace([...given, '--format', 'json', '-e', script]);
    const pids = new Map<unknown, Client>();
    for (const [traffic, client] of [
      [contained, 'contained'],
      [apart, 'apart'],
      [other, 'other user'],
    ] as const)
      for (const fact of await traffic.go()) if (fact.event === 'connect') pids.set(fact.pid, client);
    const { stdout } = await tracer.stop();
    cgroup.remove();
    expect([...pids.values()].sort()).toEqual([...all].sort());
    const seen = (of: string): readonly string[] =>
      rowsOf(stdout)
        .flatMap((row) => (row['of'] === of ? (pids.get(row['pid']) ?? []) : []))
        .sort();
    const expected = [...kept].sort();
    expect(seen('connect')).toEqual(expected);
    expect(seen('outcome')).toEqual(expected);
    expect(seen('call')).toEqual(expected);
    expect(new Set(seen('data'))).toEqual(new Set(expected));
  });
});
