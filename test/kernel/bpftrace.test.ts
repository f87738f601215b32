// A script as bpftrace's users write them: exact lines come out.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from './support/tracer.js';

const script = fileURLToPath(new URL('scripts/bpftrace.bt', import.meta.url));

it('runs what they write, and shows maps without keys that something was put into', async () => {
  const { stdout, code } = await run([script]);
  expect(stdout.trim().split(/\n+/)).toEqual([
    '@text: text',
    'ac 0 y',
    '0 1 0',
    '39 30 12345',
    'abcd abcd 97.98.99.100',
    '([25185,25699], [97,98,0,0,0,0,0,0], [1,2,3,4])',
    '(true, false, true, true)',
    '(1, 44, true, true)',
    'hi hi -1 4 1',
    '((), (1), 12345)',
    '@back: 0',
    '@mean: -3',
    '@never_count: 0',
    '@noted: 2',
    '@stats: count 2, average 2, total 5',
    '@stepped: 0x2c',
    '@sum_of_none: 0',
    '@symbol: ',
    '@text: text',
    '@zero: 0',
    '@zeroed: 0',
  ]);
  expect(code).toBe(0);
});
