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
