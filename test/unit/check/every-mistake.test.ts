// Every kind of mistake that the checker and the planner know has a golden message, so that its wording is seen when it
// changes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Shown by a test with a kernel of its own: no fixture has that many functions. */
const elsewhere: readonly string[] = ['E0501'];

test.each(['check', 'plan'])('every code of catalog-%s is in a golden', (name) => {
  const catalog = readFileSync(join(root, 'src', 'diagnostics', `catalog-${name}.ts`), 'utf8');
  const codes = [...new Set(catalog.match(/(?<=')[EW]0\d{3}(?=')/g))];
  const goldens = join(root, 'test', 'golden');
  const messages = readdirSync(goldens, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(err|plan)$/.test(path))
    .map((path) => readFileSync(join(goldens, path), 'utf8'))
    .join('');
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => !messages.includes(`[${code}]`) && !elsewhere.includes(code))).toEqual([]);
});
