// What two tracers print in their own forms, in one: rows by column, sorted, and histograms by the exponent of each bucket.

import type { Line } from '../../kernel/support/tracer.js';

export type Row = Readonly<Record<string, unknown>>;

/** These columns of each row, sorted; `-` for what it does not tell. */
export function told(rows: readonly Row[], ...columns: readonly string[]): readonly string[] {
  return rows.map((row) => columns.map((column) => `${row[column] ?? '-'}`).join(' ')).sort();
}

/** What is left of `all` where each of `some` is taken away once. */
export function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of some) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

/** An address that is mapped from IPv4 is IPv4 to us. */
export function unmapped(text: string): string {
  return text.replaceAll('::ffff:', '');
}

/** Counts by the exponent of the power of two that a bucket begins with; 0 and 1 are one, as libbpf-tools has it. */
export type Exponents = Readonly<Record<string, number>>;

export function exponents(buckets: readonly (readonly [min: number, count: number])[]): Exponents {
  const counts = new Map<number, number>();
  for (const [min, count] of buckets) {
    const exponent = min === 0 ? 0 : Math.floor(Math.log2(min));
    counts.set(exponent, (counts.get(exponent) ?? 0) + count);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}

interface Histogram {
  readonly key?: readonly unknown[];
  readonly buckets: readonly { readonly min: number; readonly count: number }[];
}

/** A histogram of `--format json`. */
export function ourBuckets(line: Line | undefined): Exponents {
  return bucketsOf((line ?? { buckets: [] }) as unknown as Histogram);
}

/** A map of them, by its keys. */
export function ourHistograms(line: Line | undefined): Readonly<Record<string, Exponents>> {
  const { entries } = (line ?? { entries: [] }) as unknown as { readonly entries: readonly Histogram[] };
  return Object.fromEntries(entries.map((entry) => [`${entry.key}`, bucketsOf(entry)]));
}

function bucketsOf({ buckets }: Histogram): Exponents {
  return exponents(buckets.map(({ min, count }) => [min, count]));
}
