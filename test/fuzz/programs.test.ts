// Random programs, run by the kernel and by the reference: what their variables and maps hold in the end.

import { describe, expect, test } from 'vitest';
import { anyBits, type InScope } from './make-expressions.js';
import { makeProgram, type Program } from './make-programs.js';
import { seededRandom } from './random.js';
import { type NumberType, type Result, run, type Scope, types, wrap } from './reference.js';
import { isRoot, printAll, seeds, unforeseeable, valuesOf } from './run-script.js';
import { writeAll, writeFunction } from './write-script.js';

interface Variable {
  readonly name: string;
  readonly type: NumberType;
  readonly value: bigint;
}

const maps: readonly string[] = ['@m', '@n'];
const keys: readonly bigint[] = [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n];

function scriptOf({ functions, statements }: Program, variables: readonly Variable[]): string {
  const declarations = variables.map(
    ({ name, type, value }) => `  let ${name}: ${type.name} = ${BigInt.asUintN(64, value)} + $zero;\n`,
  );
  const shown = [...variables.map(({ name }) => name), ...maps.flatMap((map) => keys.map((key) => `${map}[${key}]`))];
  const made = maps.map((map) => `  ${map}[(s64)0] = (s64)0;\n`);
  const lines = [unforeseeable, ...declarations, ...made, writeAll(statements, '  ')];
  return `${functions.map(writeFunction).join('')}BEGIN {\n${lines.join('')}}\nBEGIN {\n${printAll([])}}\n`.replace(
    '}\nBEGIN {\n}\n',
    `${printAll(shown)}  exit();\n}\n`,
  );
}

describe.skipIf(!isRoot)('programs do in the kernel what they do by the book (needs root)', () => {
  test.each(seeds(20))('seed %i', { timeout: 60_000 }, async (seed) => {
    const random = seededRandom(seed);
    const variables = Object.values(types).map((type) => ({
      name: `$${type.name}`,
      type,
      value: wrap(anyBits(random), type),
    }));
    const names = variables.map(({ name }) => name);
    const steppable = names.filter((name) => name !== '$bool');
    const inScope: InScope = { variables: names, steppable, tuples: [], functions: [], maps, faults: seed % 2 === 0 };
    const program = makeProgram(random, inScope);
    const scope: Scope = {
      variables: new Map(variables.map(({ name, type, value }): [string, Result] => [name, { value, type }])),
      tuples: new Map(),
      maps: new Map(maps.map((map) => [map, new Map([[0n, 0n]])])),
      functions: new Map(program.functions.map((definition) => [definition.name, definition])),
    };
    run(program.statements, scope);
    const script = scriptOf(program, variables);
    const values = await valuesOf(script);
    const expected = [
      ...names.map((name) => scope.variables.get(name)?.value),
      ...maps.flatMap((map) => keys.map((key) => scope.maps.get(map)?.get(key) ?? 0n)),
    ];
    const show = (value: unknown): string => (value === undefined || value === null ? '-' : String(value));
    const shown = expected.map((_, index) => {
      const value = values.get(`e${index}`);
      return show(typeof value === 'boolean' ? Number(value) : value);
    });
    expect(shown, script).toEqual(expected.map(show));
  });
});
