// Runs a script of the differential tests and gives what it printed; which seeds it is run for.

import { expect } from 'vitest';
import { type TraceValue, trace } from '../../src/index.js';

/** What a script may lose that divides by zero, follows wild pointers, and puts unknown values into maps. */
const expectedLosses: readonly string[] = ['division-by-zero', 'read-faults', 'unknown-values'];

/** The columns of all rows by name; unknown ones are null. */
export async function valuesOf(script: string): Promise<ReadonlyMap<string, TraceValue>> {
  const found = new Map<string, TraceValue>();
  try {
    for await (const event of trace(script, { cache: false })) {
      if (event.type === 'row') for (const [name, value] of Object.entries(event.values)) found.set(name, value);
      else if (event.type === 'lost') expect(expectedLosses).toContain(event.what);
    }
  } catch (error) {
    throw new Error(`${error}\nfor this script:\n${script}`);
  }
  return found;
}

const perRow = 4;

/** `print(e0 = …, e1 = …); …`, in rows of four. */
export function printAll(expressions: readonly string[]): string {
  const columns = expressions.map((text, index) => `e${index} = ${text}`);
  return columns
    .flatMap((_, index) =>
      index % perRow === 0 ? [`  print(${columns.slice(index, index + perRow).join(', ')}, last = 0);\n`] : [],
    )
    .join('');
}

/** `$zero` is 0 and `$nowhere` an address where nothing is, which neither we nor clang can know. */
export const unforeseeable = '  let $zero = nsecs / 18446744073709551615;\n  let $nowhere: u64 = 16 + $zero;\n';

/**
 * The seeds of a test. `TSBPF_FUZZ_SEED=N` runs that one, `TSBPF_FUZZ_COUNT=N` the first N of them.
 */
export function seeds(count: number): readonly number[] {
  const { TSBPF_FUZZ_SEED: only, TSBPF_FUZZ_COUNT: more } = process.env;
  if (only !== undefined) return [Number(only)];
  return Array.from({ length: more === undefined ? count : Number(more) }, (_, index) => index + 1);
}

export const isRoot: boolean = process.getuid?.() === 0;
