// A D script as people have them, run for real: many clauses in one session. The traffic calls ftruncate(-1, n) for
// n = 1 … 100 in each of its 4 threads, and each call fails.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { jsonLines, type Line, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

const script = `
#pragma D option quiet
dtrace:::BEGIN { printf("%d %d %s %s", $pid == $ppid, $uid + $target, $$1, probename); }
syscall::ftruncate:entry { @bytes = sum(arg1); @names[probefunc, probename, args[1] == arg1] = count(); @none = sum(arg5); }
syscall::ftruncate:return / arg0 < 0 && arg0 == arg1 && errno == EBADF / { @failed[execname] = count(); }
syscall::ftruncate:entry / arg1 == 100 / { @stacks[stackdepth > 0] = count(); tracemem(&curthread->comm, 4); stack(1); }
profile:::profile-997hz / arg0 != 0 && arg1 != 0 / { @both = count(); }
profile:::tick-1sec { @ticks = count(); }
`;

let cgroup: Cgroup;
let lines: readonly Line[];

beforeAll(async () => {
  cgroup = makeCgroup();
  const flags = ['--cgroup', cgroup.path, '--format', 'json', '--dialect', 'd'];
  const tracer = await trace([...flags, '-e', script, 'first']);
  await makeTraffic('values', { cgroup, count: 100, threads: 4 });
  lines = jsonLines((await tracer.stop()).stdout);
});
afterAll(() => cgroup.remove());

const mapLine = (name: string): Line | undefined => lines.find((line) => line['map'] === name);
const printed = (): readonly unknown[] => lines.flatMap((line) => (line['type'] === 'printf' ? [line['text']] : []));

it('knows tsbpf itself and the arguments', () => {
  expect(printed()[0]).toBe(`0 ${process.getuid?.()} first BEGIN`);
});

it('hands over the arguments of system calls by number', () => {
  expect(mapLine('@bytes')?.['value']).toBe(4 * 5050);
  expect(mapLine('@names')?.['entries']).toEqual([{ key: ['ftruncate', 'entry', true], value: 400 }]);
  expect(mapLine('@none')?.['value']).toBe(0);
  expect(mapLine('@failed')?.['entries']).toEqual([{ key: ['t-client'], value: 400 }]);
});

it('interrupts either the kernel or user code', () => {
  expect(mapLine('@both')?.['value']).toBe(0);
});

it('shows memory and stacks where the statement stands', () => {
  expect(mapLine('@stacks')?.['entries']).toEqual([{ key: [true], value: 4 }]);
  const dumps = printed().filter((text) => String(text).includes('74 2d 63 6c'));
  expect(dumps).toHaveLength(4);
  expect(dumps[0]).toContain('  t-cl\n');
});
