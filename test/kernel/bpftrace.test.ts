// What bpftrace's users expect of maps: exact lines come out.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from './support/tracer.js';

const script = fileURLToPath(new URL('scripts/untouched.bt', import.meta.url));

it('shows maps without keys that something was put into, and counts', async () => {
  const { stdout } = await run([script]);
  expect(stdout.trim().split(/\n+/)).toEqual([
    '@text: text',
    '@back: 0',
    '@never_count: 0',
    '@sum_of_none: 0',
    '@text: text',
    '@zero: 0',
    '@zeroed: 0',
  ]);
});
