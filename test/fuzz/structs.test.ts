// Random structs over random bytes of this process, read by the kernel: each member alone, and in expressions.

import { closeSync, openSync, writeSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type InScope, makeExpression } from './make-expressions.js';
import { makeStruct } from './make-structs.js';
import { type Random, seededRandom } from './random.js';
import { evaluate, type Result, type Scope } from './reference.js';
import { isRoot, printAll, seeds, valuesOf } from './run-script.js';
import { write } from './write-script.js';

const inBytes = 3;
const expressions = 8;
/** A program that reads more is long for no reason. */
const membersRead = 40;

function someOf<Item>(random: Random, items: readonly Item[], most: number): readonly Item[] {
  return items.filter(() => random.below(items.length) < most);
}

describe.skipIf(!isRoot)('members of structs are read as C lays them out (needs root)', () => {
  test.each(seeds(24))('seed %i', { timeout: 60_000 }, async (seed) => {
    const random = seededRandom(seed);
    const made = makeStruct(random);
    const bytes = Uint8Array.from({ length: made.size * inBytes }, () => random.below(256));
    const members = someOf(random, made.find(bytes, '$p'), membersRead);
    const inScope: InScope = {
      variables: members.map(({ path }) => path),
      steppable: [],
      tuples: [],
      functions: [],
      maps: [],
      faults: false,
    };
    const nodes = Array.from({ length: expressions }, () => makeExpression(random, inScope, 2));
    const shown = [...members.map(({ path }) => path), `sizeof(struct ${made.name})`, ...nodes.map(write)];
    const file = openSync('/dev/null', 'w');
    const script = `${made.declarations}tracepoint:syscalls:sys_enter_write
/ pid == ${process.pid} && args.fd == ${file} / {
  let $zero = nsecs / 18446744073709551615;
  $p = (struct ${made.name} *)args.buf;
${printAll(shown)}  exit();
}\n`;
    const writing = setInterval(() => writeSync(file, bytes), 5);
    try {
      const values = await valuesOf(script);
      const scope: Scope = {
        variables: new Map(members.map(({ path, type, value }): [string, Result] => [path, { value, type }])),
        tuples: new Map(),
        maps: new Map(),
        functions: new Map(),
      };
      const expected = [
        ...members.map(({ value }) => value),
        BigInt(made.size),
        ...nodes.map((node) => evaluate(node, scope).value),
      ];
      const got = shown.map((text, index) => {
        const value = values.get(`e${index}`);
        return `${text} = ${typeof value === 'boolean' ? Number(value) : (value ?? '-')}`;
      });
      expect(got, script).toEqual(shown.map((text, index) => `${text} = ${expected[index] ?? '-'}`));
    } finally {
      clearInterval(writing);
      closeSync(file);
    }
  });
});
