// Patterns with many places, each a program or a few, in one session: every firing is laid to its own place, and counted
// once. The workload's process makes 10 rounds of known system calls.

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isGuest, mechanisms } from './support/machine.js';
import { checkout, jsonLines, type Line, run } from './support/tracer.js';
import { buildTraffic } from './support/traffic.js';

buildTraffic();

const script = join(checkout, 'test/kernel/scripts/places.tsbpf');

let maps: ReadonlyMap<string, ReadonlyMap<string, unknown>>;

beforeAll(async () => {
  const workload = `${join(checkout, 'test/kernel/traffic/calls')} 10`;
  const { stdout } = await run(['--format', 'json', '-c', workload, script]);
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  maps = new Map(jsonLines(`${lines.join('\n')}\n`).flatMap((line) => [[String(line['map']), entriesOf(line)]]));
});

/** By their keys as text; the value of a map without keys stands under ''. */
function entriesOf({ entries, value }: Line): ReadonlyMap<string, unknown> {
  if (!Array.isArray(entries)) return new Map([['', value]]);
  return new Map(entries.map((entry) => [entry.key.join(' '), entry.value]));
}

const entries = (map: string): unknown => Object.fromEntries(maps.get(map) ?? []);

describe('system calls by one hook', () => {
  it('are counted by name, each as often as it was made', () => {
    const calls = { fsync: 10, fdatasync: 10, kill: 20, setuid: 10, setresuid: 10, statfs: 10, nanosleep: 10 };
    expect(entries('@entered')).toMatchObject({ ...calls, execve: 1, exit_group: 1 });
    const returns = Object.fromEntries(Object.entries(calls).map(([name, count]) => [`${name} return`, count]));
    expect(entries('@left')).toMatchObject(returns);
  });

  it.runIf(process.arch === 'x64')('are known by the names of the kernel’s events too', () => {
    expect(entries('@entered')).toMatchObject({ newstat: 10, newlstat: 10, open: 10 });
  });

  it('hand over what they return', () => {
    expect(entries('@failed')).toEqual({ 'syscall:kill:return 3': 10 });
  });

  it('hand over their number and arguments, with their types', () => {
    expect(entries('@numbers')).toEqual({
      'tracepoint:syscalls:sys_enter_fsync false true': 10,
      'tracepoint:syscalls:sys_enter_fdatasync false true': 10,
    });
    expect(entries('@arguments')).toEqual({ 'true 0 0': 10, 'false 18 18': 10 });
  });

  it('leave a call that another clause names a program of its own', () => {
    expect(entries('@single')).toEqual({ '': 10 });
  });
});

describe('trace events', () => {
  it('are counted by name without their records, and with them', () => {
    expect(entries('@events')).toMatchObject({
      'tracepoint:sched:sched_process_fork': 10,
      'tracepoint:sched:sched_process_exit': 1,
    });
    expect(entries('@forks')).toEqual({ '': 10 });
  });
});

const kprobes = mechanisms().find(({ name }) => name === 'kprobe');

const without = kprobes?.missing === undefined ? '' : `: this kernel cannot: ${kprobes.missing}`;

describe.skipIf(without !== '')(`functions${without}`, () => {
  it('are counted by name, with what each returns', () => {
    const symbol = process.arch === 'x64' ? '__x64_sys_kill' : '__arm64_sys_kill';
    expect(entries('@functions')).toMatchObject({ [symbol]: 20 });
    expect(entries('@returned')).toMatchObject({ [`kretprobe:${symbol} 0`]: 10, [`kretprobe:${symbol} -3`]: 10 });
  });
});

const inGuest = isGuest ? ': seen on the host, a guest takes seconds for another trace' : '';

it.skipIf(isGuest)(`functions of a library share a program too${inGuest}`, async () => {
  const program = 'uprobe:libc:*endir, uretprobe:libc:*endir / pid == $target / { @[probe] = count(); }';
  const { stdout } = await run(['-c', 'ls /proc/self', '-e', program]);
  expect(stdout).toContain('@[uprobe:libc:opendir]: 1\n');
  expect(stdout).toContain('@[uretprobe:libc:opendir]: 1\n');
});
