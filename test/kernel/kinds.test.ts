// Probes beyond trace events and functions: iterators, the kernel's own counters, our own signals.

import { describe, expect, it } from 'vitest';
import { jsonLines, run, trace } from './support/tracer.js';

describe('iterators', () => {
  it('go once over what there is, and the trace is over', async () => {
    const program = `iter:task / ctx.task.pid == ${process.pid} / { print(ctx.task.tgid, ctx.task.pid) }`;
    const { code, stdout } = await run(['--format', 'json', '-e', program]);
    const rows = jsonLines(stdout).filter((line) => line['type'] === 'row');
    expect(rows).toEqual([expect.objectContaining({ tgid: process.pid, pid: process.pid })]);
    expect(code).toBe(0);
  });
});

it('a software event fires on every CPU where something runs', async () => {
  const program = 'software:cpu-clock:1000000 { @n = count(); } interval:ms:300 { exit(); }';
  const { stdout } = await run(['--format', 'json', '-e', program]);
  const map = jsonLines(stdout).find((line) => line['map'] === '@n');
  expect(Number(map?.['value'])).toBeGreaterThan(0);
});

it('a signal to tsbpf runs its clause', async () => {
  const tracer = await trace(['--format', 'json', '-e', 'self:signal:SIGUSR1 { print("signalled"); }']);
  tracer.signal('SIGUSR1');
  await tracer.until(() => tracer.stdout().includes('signalled'), 'the row of the signal');
  const { stdout } = await tracer.stop();
  expect(jsonLines(stdout).filter((line) => line['type'] === 'value')).toHaveLength(1);
});

it('values of structs, arrays and pointers are those of the kernel', async () => {
  const program = `BEGIN {
    $bytes = (u8[4])0x01020304; $i = cpu - cpu + 2;
    print($bytes, $bytes[1], $bytes[$i], (u32)$bytes == 0x01020304, *(u32 *)(&curtask.pid) == curtask.pid);
    $t = (u32 *)(&curtask.pid);
    print(*($t + 1) == curtask.tgid, ($t + 3) - $t, sizeof($bytes));
    exit();
  }`;
  const { stdout } = await run(['--format', 'json', '-e', program]);
  const rows = jsonLines(stdout).filter((line) => line['type'] === 'row');
  const values = rows.map(({ type: _type, ts: _ts, probe: _probe, ...rest }) => Object.values(rest));
  expect(values).toEqual([
    [[4, 3, 2, 1], 3, 2, true, true],
    [true, 3, 4],
  ]);
});
