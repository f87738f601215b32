// How many BPF instructions the emitted programs have, against the table beside this file: a change that makes one grow
// is seen, and says why in its message. `npx vitest run test/compile/instructions.test.ts -u` puts what grew into the
// table; where programs have shrunk, delete the table before.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileScript } from '../../src/compile.js';
import { type Clang, findClang } from '../../src/toolchain/find-clang.js';
import { fixtureKernel, readHeader, standardTool } from '../golden/header.js';
import { goldenScripts } from '../golden/scripts.js';
import { instructionsOf } from './program-size.js';

const path = fileURLToPath(new URL('instructions.json', import.meta.url));
const table: Readonly<Record<string, number>> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};

const tools = ['tcpconnect', 'tcpaccept', 'tcplife', 'tcpretrans', 'tcpstates', 'tcptop', 'tcpdrop', 'soconnect'];
const goldens = [
  'aggregations/buckets',
  'aggregations/keyed',
  'aggregations/signed',
  'maps/kept-per-cpu',
  'maps/plain-values',
  'maps/print-and-clear-turns',
  'maps/update',
];

/** What it grows by without anybody having to say why: another clang orders code a little differently. */
const allowance = 1.02;

/** Only this one's code is in the table. */
function bundledClang(): Clang | undefined {
  try {
    const clang = findClang();
    return clang.origin === 'bundled' ? clang : undefined;
  } catch {
    return undefined;
  }
}

function toolSize(name: string): number {
  const options = { present: new Set<string>(), filters: new Set<never>(), includes: [] };
  return instructionsOf(compileScript(standardTool(name), fixtureKernel('6.12'), options).artifact.elf);
}

function goldenSize(name: string): number {
  const script = goldenScripts().find((candidate) => candidate.name === name);
  if (!script) throw new Error(`there is no golden ${name}`);
  const { file, given, filters, kernels } = readHeader(script.file);
  const options = { present: given, filters, includes: [] };
  return instructionsOf(compileScript(file, fixtureKernel(kernels[0] ?? '6.12'), options).artifact.elf);
}

describe.skipIf(!bundledClang())('the number of instructions', () => {
  test('grows in no program unseen', { timeout: 120_000 }, async () => {
    const now: Readonly<Record<string, number>> = Object.fromEntries([
      ...tools.map((name): [string, number] => [name, toolSize(name)]),
      ...goldens.map((name): [string, number] => [name, goldenSize(name)]),
    ]);
    const isAlike = Object.keys(now).join() === Object.keys(table).join();
    const hasGrown = Object.entries(now).some(([name, size]) => size > (table[name] ?? 0) * allowance);
    await expect(textOf(isAlike && !hasGrown ? table : now)).toMatchFileSnapshot(path);
  });
});

function textOf(sizes: Readonly<Record<string, number>>): string {
  return `${JSON.stringify(sizes, null, 1)}\n`;
}
