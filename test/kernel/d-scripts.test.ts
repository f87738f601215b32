// A D script as people have them, run for real: many clauses in one session. The traffic calls ftruncate(-1, n) for
// n = 1 … 100 in each of its 4 threads, and each call fails.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { jsonLines, type Line, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

const script = `
#pragma D option quiet
#pragma D option nspec=4
dtrace:::BEGIN { printf("%d %d %s %s", $pid == $ppid, $uid, $$1, probename); }
syscall::ftruncate:entry { @bytes = sum(arg1); @names[probefunc, probename, args[1] == arg1] = count(); @none = sum(arg5); }
syscall::ftruncate:return / arg0 < 0 && arg0 == arg1 && errno == EBADF / { @failed[execname] = count(); }
syscall::ftruncate:entry / arg1 == 100 / { @files[fds[0].fi_name, fds[0].fi_fs, fds[0].fi_offset] = count(); tracemem(&curthread->comm, 4); }
syscall::ftruncate:entry / arg1 > 98 / { self->held = speculation(); self->length = arg1; }
syscall::ftruncate:entry / self->held / { speculate(self->held); printf("held %d", arg1); }
syscall::ftruncate:return / self->held / { speculate(self->held); printf("ended %d", errno); }
syscall::ftruncate:return / self->held && self->length == 100 / { commit(self->held); self->held = 0; }
syscall::ftruncate:return / self->held / { discard(self->held); self->held = 0; }
END { a = speculation(); b = speculation(); c = speculation(); d = speculation(); e = speculation(); }
END { printf("open %d %d", a && b && c && d && a != b && b != c && c != d, e); discard(a); f = speculation(); printf(" %d", f > 0); }
proc:::lwp-exit / execname == "t-client" / { @stacks[stackdepth > 1] = count(); stack(1); }
proc:::create { @created[args[0]->pr_pid > 0] = count(); }
proc:::exec-success { @ran[execname] = count(); }
proc:::exec-failure { @failures[args[0]] = count(); }
proc:::exit { @ended[execname, args[0], status] = count(); }
proc:::signal-send / args[2] == SIGTERM / { @sent[execname, stringof(args[1]->pr_fname)] = count(); }
proc:::signal-handle / args[0] == SIGTERM / { @handled[execname] = count(); }
sched:::off-cpu / execname == "sleep" / { @off[args[1]->pr_pid != pid] = count(); }
proc:::start { @begun[execname] = count(); }
sysinfo:::writech / execname == "head" / { @written = sum(arg0); }
sysinfo:::syswrite / execname == "head" / { @writes = sum(arg0); }
syscall::read:entry / execname == "head" / { @paths[fds[arg0].fi_pathname, fds[arg0].fi_dirname, fds[arg0].fi_fs] = count(); @cwd[cwd, root] = count(); }
syscall::write:entry / execname == "cat" / { @pipes[fds[arg0].fi_pathname] = count(); }
vminfo:::as_fault / execname == "sleep" / { @faults = sum(arg0); }
sched:::sleep / execname == "sleep" / { @slept = count(); }
sched:::enqueue { @enqueued[stringof(args[1]->pr_fname), args[2]->cpu_id < 4096] = count(); }
sched:::dequeue / args[0]->pr_lwpid == 0 / { @idle = count(); }
lockstat:::contended { @locks[arg2 & 1] = quantize(arg1); }
io:::start / args[2]->fi_name == "tsbpf-disk" / { @disk[args[0]->b_flags == B_WRITE, strlen(args[1]->dev_statname) > 0] = sum(args[0]->b_bcount); }
proc:::exit / execname == "dd" / { @psinfo[curpsinfo->pr_nlwp, curpsinfo->pr_pgid > 0, curlwpsinfo->pr_clname, curcpu->cpu_pset] = count(); }
profile:::profile-997hz / arg0 != 0 && arg1 != 0 / { @both = count(); }
profile:::tick-1sec { @ticks = count(); }
`;

/** A folder on the root file system, where that is one of a disk. */
const onDisk = readFileSync('/proc/self/mountinfo', 'utf8').includes(' / / ')
  ? [tmpdir(), process.cwd()].find((folder) => statSync(folder).dev === statSync('/').dev)
  : undefined;
const isOnDisk = onDisk !== undefined && / \/ \/ .* - ext4 /.test(readFileSync('/proc/self/mountinfo', 'utf8'));
const file = join(onDisk ?? tmpdir(), 'tsbpf-disk');

let cgroup: Cgroup;
let lines: readonly Line[];

beforeAll(async () => {
  cgroup = makeCgroup();
  const flags = ['--cgroup', cgroup.path, '--format', 'json', '--dialect', 'd'];
  const tracer = await trace([...flags, '-e', script, 'first']);
  await makeTraffic('values', { cgroup, count: 100, threads: 4 });
  const [sh, args] = cgroup.start('sh', [
    '-c',
    'sleep 60 & while [ "$(cat /proc/$!/comm)" != sleep ]; do :; done; kill -TERM $!; wait; head -c 7000 /dev/zero > /dev/null; dd if=/dev/zero of="$0" bs=65536 count=4 conv=fsync; exec /nonexistent; exit 3',
    file,
  ]);
  spawnSync(sh, args);
  lines = jsonLines((await tracer.stop()).stdout);
});
afterAll(() => {
  cgroup.remove();
  rmSync(file, { force: true });
});

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
  expect(mapLine('@both')).toBeUndefined(); // D shows no aggregation that was fed nothing.
});

it('knows open files, also as a key of long texts', () => {
  expect(mapLine('@files')?.['entries']).toEqual([{ key: [expect.any(String), 'sockfs', 0], value: 4 }]);
});

it('shows memory and stacks where the statement stands', () => {
  const dumps = printed().filter((text) => String(text).includes('74 2d 63 6c'));
  expect(dumps).toHaveLength(4);
  expect(dumps[0]).toContain('  t-cl\n');
  expect(mapLine('@stacks')?.['entries']).toEqual([{ key: [true], value: 5 }]);
});

it('shows what was committed, whole, and nothing of what was discarded', () => {
  const held = printed().filter((text) => /^(held|ended) /.test(String(text)));
  expect(held.filter((text) => text === 'held 100')).toHaveLength(4);
  expect(held.filter((text) => text === `ended ${constants.errno.EBADF}`)).toHaveLength(4);
  expect(held).toHaveLength(8);
});

it('opens so many speculations at once, says when there is none, and has one again when one ended', () => {
  expect(printed().slice(-2)).toEqual(['open 1 0', ' 1']);
  expect(lines).toContainEqual({ type: 'lost', what: 'no-speculation', subject: 'END', count: 1 });
});

it('sees processes begin, run, end and signal each other', () => {
  const entries = (name: string): unknown => mapLine(name)?.['entries'];
  expect(JSON.stringify(entries('@failures'))).toMatch(/^\[{"key":\["ENOENT"\],"value":\d+}\]$/);
  expect(entries('@ran')).toContainEqual({ key: ['sleep'], value: 1 });
  expect(entries('@ended')).toContainEqual({ key: ['sleep', 2, 0], value: 1 });
  expect(entries('@ended')).toContainEqual({ key: ['sh', 1, 127], value: 1 });
  expect(entries('@sent')).toEqual([{ key: ['sh', 'sleep'], value: 1 }]);
});

it('counts what statistics count: bytes, calls, faults', () => {
  expect(mapLine('@written')?.['value']).toBe(7000);
  expect(mapLine('@writes')?.['value']).toBeGreaterThanOrEqual(1);
  expect(mapLine('@faults')?.['value']).toBeGreaterThan(10);
  expect(mapLine('@begun')?.['entries']).toContainEqual({ key: ['sh'], value: expect.any(Number) });
});

it('knows who sleeps and who begins to wait for a CPU', () => {
  expect(mapLine('@slept')?.['value']).toBeGreaterThanOrEqual(1);
  // What begins is put into a queue by who began it.
  expect(mapLine('@enqueued')?.['entries']).toContainEqual({ key: ['sh', true], value: expect.any(Number) });
  expect(mapLine('@idle')).toBeUndefined();
});

it('puts whole paths together, over mounts', () => {
  expect(mapLine('@paths')?.['entries']).toContainEqual({
    key: ['/dev/zero', '/dev', 'devtmpfs'],
    value: expect.any(Number),
  });
  expect(mapLine('@cwd')?.['entries']).toEqual([{ key: [process.cwd(), '/'], value: expect.any(Number) }]);
  expect(mapLine('@pipes')?.['entries']).toEqual([{ key: ['pipefs:'], value: expect.any(Number) }]);
});

it('knows the record of a process', () => {
  expect(mapLine('@psinfo')?.['entries']).toEqual([{ key: [1, true, 'TS', 0], value: 1 }]);
});

it.skipIf(!isOnDisk)(
  `sees what a file costs a disk${isOnDisk ? '' : ': no folder here is on an ext4 of a disk'}`,
  () => {
    expect(mapLine('@disk')?.['entries']).toEqual([{ key: [true, true], value: 4 * 65536 }]);
  },
);
