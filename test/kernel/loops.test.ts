// Loops by the kernel: short ones, those that it calls for each round, those over maps; left in every way there is.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Json, jsonLines, type Line, run } from './support/tracer.js';

const script = fileURLToPath(new URL('scripts/loops.tsbpf', import.meta.url));

function said({ type, value, text }: Line): Json | undefined {
  if (type === 'printf') return text;
  return type === 'value' ? value : undefined;
}

it('goes round as often as the script says', async () => {
  const { code, stdout } = await run(['--format', 'json', '--duration', '100ms', script]);
  const lines = jsonLines(stdout);
  expect(lines.map(said).filter((value) => value !== undefined)).toEqual([
    ...[0, 2, 3].flatMap((i) => [`short ${i}`, `then ${i}`]),
    ['unroll', 3],
    ['while', 50001, 25000],
    ['range', 39800, 0],
    ['map', 799980000, false],
    ['keys', 3, 79997],
    ['limit', 1048576],
    'left',
    ['left after', 501],
    ['end', 3],
  ]);
  expect(lines.filter(({ type }) => type === 'lost')).toEqual([
    { type: 'lost', what: 'loops-cut', subject: 'BEGIN', count: 1 },
  ]);
  expect(code).toBe(0);
});
