// Every script of Debian's package of bpftrace, unchanged: `tsbpf check` finds no mistake in it. What only this kernel lacks
// is a warning.

import { expect, test } from 'vitest';
import { run } from '../kernel/support/tracer.js';
import { bpftracePackage } from './bpftrace-package.js';

const found = bpftracePackage();

/** What these ask for is not in this version: probes in user space and their symbols, join(), kaddr(), buf() of any length. */
const later: ReadonlySet<string> = new Set([
  'bashreadline',
  'execsnoop',
  'gethostlatency',
  'loads',
  'ssllatency',
  'sslsnoop',
  'threadsnoop',
  'undump',
]);
const notYet = /^error\[(E0901|E0202|E0303)\]/;

test.skipIf(typeof found === 'string')(`there are scripts${typeof found === 'string' ? `: ${found}` : ''}`, () => {
  expect(typeof found === 'string' ? 0 : found.scripts.length).toBeGreaterThan(30);
});

test.each(typeof found === 'string' ? [] : found.scripts)('$name', async ({ name, path }) => {
  const { code, stderr } = await run(['check', path]);
  const errors = stderr.split('\n').filter((line) => line.startsWith('error'));
  expect(errors.filter((line) => !(later.has(name) && notYet.test(line)))).toEqual([]);
  expect(code).toBe(errors.length === 0 ? 0 : 1);
});
