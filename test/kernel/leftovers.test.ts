// However a trace ends, its programs, links and maps are gone from the kernel.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { existing, heldBy, remaining } from './support/bpf-objects.js';
import { type Cgroup, makeCgroup } from './support/cgroup.js';
import { run, type Tracer, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

let cgroup: Cgroup;
beforeAll(() => {
  cgroup = makeCgroup();
});
afterAll(() => cgroup.remove());

const script = 'tcp:connect, tcp:accept < @n[comm] = count(); print(pid, dport) >';

it.each([
  ['Ctrl-C', [], (tracer: Tracer) => tracer.signal('SIGINT'), 0],
  ['SIGTERM', [], (tracer: Tracer) => tracer.signal('SIGTERM'), 0],
  ['SIGKILL', [], (tracer: Tracer) => tracer.signal('SIGKILL'), null],
  ['an output that cannot be written', ['-o', '/dev/full'], () => undefined, 2],
  ['the last row of --count', ['--count', '1'], () => undefined, 0],
] as const)('after %s nothing is left', async (_, args, end, code) => {
  const tracer = await trace(['--cgroup', cgroup.path, ...args, '-e', script]);
  const held = heldBy(tracer.pid);
  expect([...held].filter((object) => object.startsWith('prog ')).length).toBeGreaterThan(0);
  expect([...held].filter((object) => existing().has(object))).toEqual([...held]);
  await makeTraffic('connect4', { cgroup });
  end(tracer);
  expect((await tracer.ended).code).toBe(code);
  expect(remaining(held)).toEqual([]);
});

it('exit(code) ends the trace with that code, after END and with its maps', async () => {
  const program = `BEGIN { @begun = count(); printf("begin\\n"); exit(7); printf("not reached\\n"); } END { printf("end\\n"); }`;
  const { code, stdout, stderr } = await run(['-e', program]);
  expect(stdout).toBe('begin\nend\n@begun: 1\n');
  expect(stderr).toMatch(/^tsbpf: tracing BEGIN, END\n$/);
  expect(code).toBe(7);
});

it('exit(code) counts though the command of -c ends meanwhile, and a predicate that names $target says whose events count', async () => {
  const program = `tracepoint:sched:sched_process_exec / progenyof(cpid) / { @run++; if (@run == 3) { exit(9); } }`;
  const { code, stdout } = await run(['-c', 'sh -c "/bin/true; /bin/echo; exit 0"', '-e', program]);
  expect({ code, stdout }).toEqual({ code: 9, stdout: '@run: 3\n' });
});

it('at an iterator the filters speak of what it lists', async () => {
  const ours = ['-p', String(process.pid), '--uid', '0', '-q', '-e'];
  const program =
    'iter:task { printf("%d\\n", ctx.task.tgid); } iter:task_file / ctx.fd == 0 / { printf("%d\\n", ctx.task.tgid); }';
  const { stdout } = await run([...ours, program]);
  const listed = stdout.trimEnd().split('\n');
  expect(new Set(listed)).toEqual(new Set([String(process.pid)]));
  expect(listed.length).toBeGreaterThan(1);
  const refused = await run([...ours, 'iter:bpf_map { @ = count(); }']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('`pid` is not known at `iter:bpf_map`');
});
