// Random expressions, computed by the kernel and by the reference (reference.ts): any difference is a bug of one of
// them. Seeded, so that a failure comes back: the message holds the expression.

import { describe, expect, test } from 'vitest';
import { anyBits, type InScope, makeExpression } from './make-expressions.js';
import { type Random, seededRandom } from './random.js';
import { evaluate, type NumberType, type Scope, types, wrap } from './reference.js';
import { isRoot, printAll, seeds, unforeseeable, valuesOf } from './run-script.js';
import { write } from './write-script.js';

interface Variable {
  readonly name: string;
  readonly type: NumberType;
  readonly value: bigint;
}

function makeVariables(random: Random): readonly Variable[] {
  return Object.values(types).flatMap((type) =>
    [0, 1].map((index) => ({ name: `$${type.name}_${index}`, type, value: wrap(anyBits(random), type) })),
  );
}

const expressionsPerSeed = 40;

describe.skipIf(!isRoot)('computed by the kernel as by the book (needs root)', () => {
  test.each(seeds(24))('numbers, seed %i', { timeout: 60_000 }, async (seed) => {
    const random = seededRandom(seed);
    const variables = makeVariables(random);
    const names = variables.map(({ name }) => name);
    const inScope: InScope = {
      variables: names,
      steppable: names.filter((name) => !name.startsWith('$bool')),
      tuples: [],
      functions: [],
      maps: [],
      faults: seed % 3 === 0,
    };
    const nodes = Array.from({ length: expressionsPerSeed }, () =>
      makeExpression(random, inScope, 1 + random.below(4)),
    );
    const declarations = variables.map(
      ({ name, type, value }) => `  let ${name}: ${type.name} = ${BigInt.asUintN(64, value)} + $zero;\n`,
    );
    const script = `BEGIN {\n${unforeseeable}${declarations.join('')}${printAll(nodes.map(write))}  exit();\n}\n`;
    const values = await valuesOf(script);
    const scope: Scope = {
      variables: new Map(variables.map(({ name, type, value }) => [name, { value, type }])),
      tuples: new Map(),
      maps: new Map(),
      functions: new Map(),
    };
    const expected = nodes.map((node) => `${write(node)} = ${evaluate(node, scope).value ?? '-'}`);
    const got = nodes.map((node, index) => {
      const value = values.get(`e${index}`);
      return `${write(node)} = ${(typeof value === 'boolean' ? Number(value) : value) ?? '-'}`;
    });
    expect(got, declarations.join('')).toEqual(expected);
  });
});
