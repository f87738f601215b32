// Entries of maps, lengths, assertions: one script says them all.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from './support/tracer.js';

const script = fileURLToPath(new URL('scripts/entries.tsbpf', import.meta.url));

it('shows one entry of many, counts entries, keeps those of unknown keys, and ends where an assertion fails', async () => {
  const { code, stdout, stderr } = await run([script]);
  expect(stdout.split('\n'), stderr).toEqual([
    '@h[2, b]:',
    expect.stringMatching(/^\[32, 64\) +2 \|@+\|$/),
    '',
    '@s[1]: count 2, average 5, total 10',
    '@d[4]: 0',
    '1',
    'len 2 1 1',
    'each 3 5',
    'stack 1',
    expect.stringMatching(/^own 1 1 .+$/),
    'unknown 0 0',
    '@u[7, 1]: 1',
    '@u[-, 1]: 2',
    '@t[-]: 1',
    '@t[]: 1',
    'container 4096',
    '',
  ]);
  expect(stderr).toContain('ERROR: counted 1\n');
  expect(code).toBe(1);
});
