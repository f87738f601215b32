// Functions and blocks that are values, worked out by the kernel.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Json, jsonLines, type Line, run } from './support/tracer.js';

const script = fileURLToPath(new URL('scripts/functions.tsbpf', import.meta.url));

/** A row's columns, a value, a line. */
function said({ type, ts, probe, ...rest }: Line): readonly Json[] {
  return ['row', 'value', 'printf'].includes(`${type}`) ? [Object.values(rest)] : [];
}

it('gives what functions return, out of any depth, and leaves what they were given alone', async () => {
  const { code, stdout } = await run(['--format', 'json', script]);
  const lines = jsonLines(stdout);
  expect(lines.flatMap(said)).toEqual([
    [3, 'negative', 'zero', 'positive'],
    ['8 -1 4\n'],
    [1],
    [2],
    [10, 0, 0, 255, 42],
    ['yes'],
  ]);
  expect(lines.find(({ type }) => type === 'map')).toMatchObject({ entries: [{ key: ['positive'], value: 1 }] });
  expect(code).toBe(0);
});
