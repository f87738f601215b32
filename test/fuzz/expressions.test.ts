// Random expressions, computed by the kernel and by the reference (reference.ts): any difference is a bug of one of
// them. Seeded, so that a failure comes back: the message holds the expression.

import { describe, expect, test } from 'vitest';
import { type TraceValue, trace } from '../../src/index.js';
import { type Random, seededRandom } from './random.js';
import {
  arithmeticOperators,
  comparisonOperators,
  evaluate,
  type Node,
  type NumberType,
  wrap,
  write,
} from './reference.js';

const types: Readonly<Record<string, NumberType>> = {
  s64: { bits: 64, signed: true },
  u64: { bits: 64, signed: false },
  s32: { bits: 32, signed: true },
  u32: { bits: 32, signed: false },
  s16: { bits: 16, signed: true },
  u16: { bits: 16, signed: false },
  s8: { bits: 8, signed: true },
  u8: { bits: 8, signed: false },
  bool: { bits: 1, signed: false },
};

const edges: readonly bigint[] = [0, 1, 2, 31, 32, 62, 63, 64].flatMap((power) => [
  BigInt.asUintN(64, (1n << BigInt(power)) - 1n),
  BigInt.asUintN(64, 1n << BigInt(power)),
  BigInt.asUintN(64, -(1n << BigInt(power))),
]);

type Variable = Extract<Node, { kind: 'variable' }>;

function anyBits(random: Random): bigint {
  return random.chance(0.5) ? random.pick(edges) : random.bits64() >> BigInt(random.below(64));
}

function makeVariables(random: Random): readonly Variable[] {
  return Object.entries(types).flatMap(([name, type]) =>
    [0, 1].map((index) => ({
      kind: 'variable' as const,
      name: `$${name}_${index}`,
      type,
      value: wrap(anyBits(random), type),
    })),
  );
}

function makeNode(random: Random, variables: readonly Variable[], depth: number): Node {
  const inner = (): Node => makeNode(random, variables, depth - 1);
  if (depth === 0 || random.chance(0.1)) {
    return random.chance(0.7) ? random.pick(variables) : { kind: 'literal', value: anyBits(random) };
  }
  const kind = random.below(20);
  if (kind < 9) return { kind: 'binary', operator: random.pick(arithmeticOperators), left: inner(), right: inner() };
  if (kind < 13) return { kind: 'binary', operator: random.pick(comparisonOperators), left: inner(), right: inner() };
  if (kind < 15) return { kind: 'unary', operator: random.pick(['-', '~', '!'] as const), operand: inner() };
  if (kind < 17) return { kind: 'choice', condition: inner(), then: inner(), else: inner() };
  if (kind < 18) return { kind: 'or-else', value: inner(), else: inner() };
  const [name, type] = random.pick(Object.entries(types));
  return { kind: 'cast', name, type, operand: inner() };
}

/** `$zero` is 0, which neither we nor clang can know: without it everything would be computed by clang. */
const unknownZero = 'let $zero = nsecs / 18446744073709551615;';

function declare({ name, value }: Variable): string {
  const type = name.slice(1).replace(/_.*/, '');
  return `let ${name}: ${type} = ${BigInt.asUintN(64, value)} + $zero;`;
}

async function valuesOf(script: string): Promise<ReadonlyMap<string, TraceValue>> {
  const found = new Map<string, TraceValue>();
  for await (const event of trace(script, { cache: false })) {
    if (event.type === 'row') for (const [name, value] of Object.entries(event.values)) found.set(name, value);
    else expect(event).toMatchObject({ type: 'lost', what: 'division-by-zero' });
  }
  return found;
}

const perRow = 4;

/** `print(e0 = …, e1 = …); …` in one BEGIN. */
function scriptOf(declarations: readonly string[], expressions: readonly string[]): string {
  const columns = expressions.map((text, index) => `e${index} = ${text}`);
  const rows = columns.flatMap((_, index) =>
    index % perRow === 0 ? [`print(${columns.slice(index, index + perRow).join(', ')}, last = 0);`] : [],
  );
  return `BEGIN {\n${[unknownZero, ...declarations, ...rows, 'exit();'].map((line) => `  ${line}\n`).join('')}}\n`;
}

const isRoot = process.getuid?.() === 0;
const seeds = Array.from({ length: 24 }, (_, index) => index + 1);
const expressionsPerSeed = 40;

describe.skipIf(!isRoot)('computed by the kernel as by the book (needs root)', () => {
  test.each(seeds)('numbers, seed %i', { timeout: 60_000 }, async (seed) => {
    const random = seededRandom(seed);
    const variables = makeVariables(random);
    const nodes = Array.from({ length: expressionsPerSeed }, () => makeNode(random, variables, 1 + random.below(4)));
    const values = await valuesOf(scriptOf(variables.map(declare), nodes.map(write)));
    const show = (node: Node, value: unknown): string => `${write(node)} = ${value}`;
    const got = nodes.map((node, index) => {
      const value = values.get(`e${index}`);
      return show(node, typeof value === 'boolean' ? Number(value) : value);
    });
    const given = variables.map((variable) => `${variable.name} = ${variable.value}`).join(', ');
    expect(got, given).toEqual(nodes.map((node) => show(node, evaluate(node).value)));
  });

  test.each([101, 102, 103])('comparisons of text, seed %i', { timeout: 60_000 }, async (seed) => {
    const random = seededRandom(seed);
    const letters = ['a', 'b', 'A', 'é', '"', '\\', ' ', '~', '?'];
    const makeText = (): string => Array.from({ length: random.below(6) }, () => random.pick(letters)).join('');
    const texts = Array.from({ length: 6 }, makeText);
    const declarations = texts.map(
      (text, index) => `let $s${index}: string = $zero == 0 ? ${JSON.stringify(text)} : "-";`,
    );
    const cases = Array.from({ length: 40 }, () => {
      const operator = random.pick(['==', '!=', '<', '<=', '>', '>=']);
      const left = random.below(texts.length);
      const right = random.chance(0.5) ? random.pick(texts) : makeText();
      const difference = Buffer.compare(Buffer.from(texts[left] ?? ''), Buffer.from(right));
      const expected = evaluate({
        kind: 'binary',
        operator,
        left: { kind: 'literal', value: BigInt(difference + 1) },
        right: { kind: 'literal', value: 1n },
      });
      const text = JSON.stringify(right);
      return { text: `$s${left} ${operator} ${text}`, shown: `${texts[left]} ${operator} ${right}`, expected };
    });
    const values = await valuesOf(
      scriptOf(
        declarations,
        cases.map(({ text }) => text),
      ),
    );
    const got = cases.map(({ shown }, index) => `${shown}: ${values.get(`e${index}`)}`);
    expect(got).toEqual(cases.map(({ shown, expected }) => `${shown}: ${expected.value === 1n}`));
  });
});
