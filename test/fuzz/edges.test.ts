// Where numbers end: each type's least and greatest ones, 0, 1 and -1, through every operator that minds, and into every other
// type; worked out by the kernel, and by the compiler where all is constant.

import { describe, expect, test } from 'vitest';
import { evaluate, type Node, type NumberType, type Scope, types, wrap } from './reference.js';
import { isRoot, printAll, unforeseeable, valuesOf } from './run-script.js';
import { write } from './write-script.js';

const operators: readonly string[] = ['/', '%', '>>', '<<', '*', '-', '<', '>='];

function edgesOf(type: NumberType): readonly bigint[] {
  const all = [0n, 1n, -1n, 1n << BigInt(type.bits - 1), (1n << BigInt(type.bits - 1)) - 1n];
  return [...new Set(all.map((value) => wrap(value, type)))];
}

/** Of each two values, every operator with one of them (the next operator for the next pair), and both divisions with all. */
function nodesOver(operands: readonly Node[]): readonly Node[] {
  const pairs = operands.flatMap((left) => operands.map((right) => ({ left, right })));
  const divided = pairs.flatMap((pair) =>
    ['/', '%'].map((operator) => ({ kind: 'binary', operator, ...pair }) as const),
  );
  const others = pairs.map(
    (pair, at) => ({ kind: 'binary', operator: operators[at % operators.length] ?? '-', ...pair }) as const,
  );
  const alone = operands.flatMap((operand) =>
    (['-', '~', '!'] as const).map((operator) => ({ kind: 'unary', operator, operand }) as const),
  );
  const converted = operands.flatMap((operand) =>
    Object.values(types).map((type) => ({ kind: 'cast', type, operand }) as const),
  );
  return [...divided, ...others, ...alone, ...converted];
}

describe.skipIf(!isRoot)('at the edges of each type (needs root)', () => {
  const all = Object.values(types).flatMap((type) => [true, false].map((isConstant) => ({ type, isConstant })));
  test.each(all)('$type.name, constant: $isConstant', { timeout: 60_000 }, async ({ type, isConstant }) => {
    const variables = edgesOf(type).map((value, index) => ({ name: `$v${index}`, value }));
    const operands = variables.map(
      ({ name, value }): Node =>
        isConstant
          ? { kind: 'cast', type, operand: { kind: 'literal', value: BigInt.asUintN(64, value) } }
          : { kind: 'variable', name },
    );
    const nodes = nodesOver(operands);
    const declarations = variables.map(
      ({ name, value }) => `  let ${name}: ${type.name} = ${BigInt.asUintN(64, value)} + $zero;\n`,
    );
    const script = `BEGIN {\n${unforeseeable}${declarations.join('')}${printAll(nodes.map(write))}  exit();\n}\n`;
    const values = await valuesOf(script);
    const scope: Scope = {
      variables: new Map(variables.map(({ name, value }) => [name, { value, type }])),
      tuples: new Map(),
      maps: new Map(),
      functions: new Map(),
    };
    const got = nodes.map((node, index) => {
      const value = values.get(`e${index}`);
      return `${write(node)} = ${(typeof value === 'boolean' ? Number(value) : value) ?? '-'}`;
    });
    expect(got, declarations.join('')).toEqual(
      nodes.map((node) => `${write(node)} = ${evaluate(node, scope).value ?? '-'}`),
    );
  });
});
