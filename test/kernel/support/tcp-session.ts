// All traffic scenarios under one trace of every TCP probe, by one mechanism. Only this cgroup's events reach us; what a
// scenario caused is found by its processes or, where nobody is named, by the two ports of its connections.

import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { makeCgroup } from './cgroup.js';
import { hasMptcp, type Mechanism } from './machine.js';
import { type Ended, jsonLines, type Line, missedFirings, rowsOf, trace } from './tracer.js';
import { type Fact, type MadeTraffic, prepareTraffic, type TrafficOptions } from './traffic.js';

/** One run of all the traffic. */
export interface Way {
  readonly name: string;
  readonly mechanism: Mechanism;
  readonly withPort: boolean;
}

export interface TcpSession {
  readonly way: Way;
  readonly made: ReadonlyMap<string, MadeTraffic>;
  readonly ended: Ended;
  /** Rows of a probe that name the scenario's processes. */
  readonly of: (scenario: string, probe: string) => readonly Line[];
  /** Rows of a probe between two ports, whichever is the local one. */
  readonly between: (probe: string, one: number, other: number) => readonly Line[];
  /** Rows of a probe of connections to a port. */
  readonly towards: (probe: string, port: number) => readonly Line[];
  /** What the scenario's processes say of their calls. */
  readonly connects: (scenario: string) => readonly Fact[];
  readonly accepts: (scenario: string) => readonly Fact[];
  /** The one connect of it. */
  readonly only: (scenario: string) => Fact;
  /** Losses that the trace admitted. */
  readonly lost: readonly Line[];
  /** Firings that the kernel left out because they came while their own program was running on that CPU: a softirq that
   * interrupts it works through a whole backlog of packets. tsbpf cannot see them; it says how many there were. */
  readonly missed: number;
}

/** What is asked of one way; the session is there when its tests run. */
export interface Run {
  readonly way: Way;
  readonly session: TcpSession;
}

const script = fileURLToPath(new URL('../scripts/every-tcp-probe.tsbpf', import.meta.url));

const scenarios: readonly (readonly [string, TrafficOptions])[] = [
  ['connect4', { count: 3 }],
  ['connect6', {}],
  ['mapped', {}],
  ['accept4', { count: 2 }],
  ['accept-mapped', {}],
  ['refused4', { count: 2 }],
  ['refused6', {}],
  ['nonblocking', {}],
  ['nonblocking-refused', {}],
  ['aborted', {}],
  ['sndtimeo', {}],
  ['unreachable', {}],
  ['noroute', {}],
  ['noport', {}],
  ['self-connect', {}],
  ['bound', {}],
  ['fork-handoff', {}],
  ['fastopen', {}],
  ['fastopen-connect', {}],
  ['transfer', { uid: 65534 }],
  ['reset', {}],
  ['reset6', {}],
  ...(hasMptcp
    ? ([
        ['mptcp', {}],
        ['mptcp-subflow', {}],
      ] as const)
    : []),
  ['uring', {}],
  ['uring-worker', {}],
  ['uring-polled', {}],
  ['udp-noise', { count: 20 }],
  ['unix-noise', {}],
  ['burst', { count: 1000, threads: 8 }],
];

export async function traceEveryScenario(way: Way): Promise<TcpSession> {
  const cgroup = makeCgroup();
  const made = new Map<string, MadeTraffic>();
  // Asleep in accept before anything is attached.
  const blocked = await prepareTraffic('accept-blocked', { cgroup });
  const args = ['--mechanism', way.mechanism.name, '--cgroup', cgroup.path, '--format', 'json', script];
  const tracer = await trace(way.withPort ? [...args, '--port'] : args);
  made.set('accept-blocked', { ...blocked, facts: await blocked.go() });
  for (const [scenario, options] of scenarios) {
    const traffic = await prepareTraffic(scenario, { ...options, cgroup });
    made.set(scenario, { ...traffic, facts: await traffic.go() });
  }
  // Alone: its end comes by a timer, and where that interrupts a program on its CPU the kernel leaves the firing out.
  const slow = await prepareTraffic('timeout', { cgroup });
  made.set('timeout', { ...slow, facts: await slow.go() });
  // Nothing is left to come: what a connection ends with follows its last process at once over loopback, and a trace
  // that is stopped first drains.
  const closes = made.get('burst')?.facts.length ?? 0;
  await tracer.until(() => occurrences(tracer.stdout(), '"probe":"tcp:close"') >= closes, 'the closes of the burst');
  const ended = await tracer.stop();
  cgroup.remove();
  return session(way, made, ended);
}

function session(way: Way, made: ReadonlyMap<string, MadeTraffic>, ended: Ended): TcpSession {
  const rows = rowsOf(ended.stdout);
  const facts = (scenario: string, event: string): readonly Fact[] =>
    traffic(made, scenario).facts.filter((fact) => fact.event === event);
  const lost = jsonLines(ended.stdout).filter((line) => line['type'] === 'lost');
  return {
    lost,
    missed: missedFirings(ended.stdout),
    way,
    made,
    ended,
    connects: (scenario) => facts(scenario, 'connect'),
    accepts: (scenario) => facts(scenario, 'accept'),
    only(scenario) {
      const [fact, ...others] = facts(scenario, 'connect');
      if (fact === undefined || others.length > 0) throw new Error(`${scenario} is not one connect`);
      return fact;
    },
    of(scenario, probe) {
      const { pid, serverPid, facts } = traffic(made, scenario);
      const pids = new Set<unknown>([pid, serverPid, ...facts.map((fact) => fact.pid)]);
      return rows.filter((row) => row['probe'] === probe && pids.has(row['pid']));
    },
    towards: (probe, port) => rows.filter((row) => row['probe'] === probe && (row['dport'] ?? row['rport']) === port),
    between(probe, one, other) {
      const ends = (row: Line): readonly unknown[] =>
        row['lport'] === undefined ? [row['sport'], row['dport']] : [row['lport'], row['rport']];
      return rows.filter((row) => {
        const [local, remote] = ends(row);
        return row['probe'] === probe && ((local === one && remote === other) || (local === other && remote === one));
      });
    },
  };
}

export function traffic(made: ReadonlyMap<string, MadeTraffic>, scenario: string): MadeTraffic {
  const found = made.get(scenario);
  if (found === undefined) throw new Error(`there was no ${scenario}`);
  return found;
}

/** All of them; where the kernel left firings out, all but at most so many. */
export function expectAll(
  { missed }: TcpSession,
  rows: readonly (number | string)[],
  made: readonly (number | string)[],
): void {
  const left = [...made];
  for (const row of rows) {
    const at = left.indexOf(row);
    expect(at, `a row for ${row}, which was not made`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
  expect(left.length, 'firings without a row that no loss accounts for').toBeLessThanOrEqual(missed);
}

export function ports(items: readonly object[], key: 'lport' | 'rport' | 'sport'): readonly number[] {
  return items.map((item) => Number(new Map(Object.entries(item)).get(key))).sort((a, b) => a - b);
}

export function threads(items: readonly (Line | Fact)[]): readonly number[] {
  return items.map((item) => Number(new Map(Object.entries(item)).get('tid')));
}

function occurrences(text: string, what: string): number {
  return text.split(what).length - 1;
}
