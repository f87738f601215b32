// The table of cases names tests that there are.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';

const folder = join(packageRoot(), 'test/kernel');

it('each case of test/kernel/cases.md has its test', () => {
  const rows = [...readFileSync(join(folder, 'cases.md'), 'utf8').matchAll(/^\| [^|]+ \| (\S+\.ts) \| ([^|]+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(30);
  const missing = rows.filter(([, file = '', title = '']) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return !["'", '`'].some((quote) => text.includes(`${quote}${title}`));
  });
  expect(missing.map(([row]) => row)).toEqual([]);
});
