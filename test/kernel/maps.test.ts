// What a script has done to maps as a whole: exact lines come out.

import { expect, it } from 'vitest';
import { makeCgroup } from './support/cgroup.js';
import { isGuest } from './support/machine.js';
import { jsonLines, run, trace } from './support/tracer.js';
import { buildTraffic, makeTraffic } from './support/traffic.js';

buildTraffic();

/** The same on every kernel; starting the command anew takes an emulated machine seconds. */
const onAnyKernel = it.skipIf(isGuest);

const filled = `BEGIN {
  @n["a"] = count(); @n["b"] = count(); @n["b"] = count(); @n["c"] = count(); @n["c"] = count(); @n["c"] = count();
  @s["b"] = sum(1000); @s["c"] = sum(3000); @s["d"] = sum(7);
}`;

async function shown(statements: string): Promise<string> {
  const script = `${filled}\nEND { ${statements} clear(@n); clear(@s); }`;
  return (await run(['--duration', '50ms', '-e', script])).stdout;
}

onAnyKernel.each([
  ['trunc(@n, 2); print(@n);', '@n[b]: 2\n@n[c]: 3\n'],
  ['trunc(@n, -1); print(@n);', '@n[a]: 1\n'],
  ['trunc(@n); print(@n); print(@n, 1);', ''],
  ['normalize(@s, 5 * 20); print(@s); denormalize(@s); print(@s, 1);', '@s[d]: 0\n@s[b]: 10\n@s[c]: 30\n@s[c]: 3000\n'],
  ['printa("%-3s|%@5d|%@d%%\\n", @n, @s);', 'd  |    0|7%\na  |    1|0%\nb  |    2|1000%\nc  |    3|3000%\n'],
  ['printa(@s, @n);', '@s, @n[a]: 0, 1\n@s, @n[d]: 7, 0\n@s, @n[b]: 1000, 2\n@s, @n[c]: 3000, 3\n'],
])('%s', async (statements, lines) => {
  expect(await shown(statements)).toBe(lines);
});

it('what each CPU keeps for itself is shown summed and merged', async () => {
  const cgroup = makeCgroup();
  const script = `
    let @n = percpuhash(10);
    let @h = percpulruhash(10);
    let @all = percpuarray(1);
    let @read = percpuhash(10);
    tracepoint:syscalls:sys_enter_ftruncate {
      @n[1] = count(); @h[1] = hist(1); @all = sum(2); @read[1] = count();
      if (@read[1] < 0) { exit(); }
    }`;
  const tracer = await trace(['--cgroup', cgroup.path, '--format', 'json', '-e', script]);
  await makeTraffic('values', { cgroup, count: 1000, threads: 4 });
  const lines = jsonLines((await tracer.stop()).stdout);
  cgroup.remove();
  const entries = (map: string) => lines.find((line) => line['map'] === map)?.['entries'];
  expect(entries('@n')).toEqual([{ key: [1], value: 4000 }]);
  expect(entries('@read')).toEqual([{ key: [1], value: 4000 }]);
  expect(entries('@h')).toEqual([{ key: [1], buckets: [{ min: 1, max: 1, count: 4000 }] }]);
  expect(lines.find((line) => line['map'] === '@all')?.['value']).toBe(8000);
});
