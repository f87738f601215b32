// Every script of Debian's package of bpftrace, unchanged: `tsbpf check` finds no mistake in it. What only this kernel lacks
// is a warning.

import { expect, test } from 'vitest';
import { run } from '../kernel/support/tracer.js';
import { bpftracePackage } from './bpftrace-package.js';

const found = bpftracePackage();

test.skipIf(typeof found === 'string')(`there are scripts${typeof found === 'string' ? `: ${found}` : ''}`, () => {
  expect(typeof found === 'string' ? 0 : found.scripts.length).toBeGreaterThan(30);
});

test.each(typeof found === 'string' ? [] : found.scripts)('$name', async ({ path }) => {
  const { code, stderr } = await run(['check', path]);
  expect(stderr.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
  expect(code).toBe(0);
});
