// The cells of a time series → a point for each interval, up to the last one that has something. Every CPU may have cells of its own.

import type { MapValue, SeriesOf } from '../artifact.js';

type SeriesLayout = Extract<MapValue, { kind: 'tseries' }>;

export interface Series {
  readonly kind: 'series';
  readonly intervalNs: number;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  /** Of CLOCK_MONOTONIC, in ns. */
  readonly start: bigint;
  /** Absent: nothing happened. A mean is total / count, anything else total. */
  readonly value?: { readonly total: bigint; readonly count: bigint };
}

interface Cell {
  readonly interval: bigint;
  readonly n: bigint;
  readonly value: bigint;
}

/** `words` gives all CPUs' u64 at an index of the value. */
export function seriesOf(
  layout: SeriesLayout,
  signed: boolean,
  words: (index: number) => readonly bigint[],
): Series | undefined {
  const { intervalNs, count, of } = layout;
  const found = new Map<bigint, Cell>();
  for (let index = 0; index < count; index++) {
    const [intervals, ns, values] = [words(index * 3), words(index * 3 + 1), words(index * 3 + 2)];
    for (const [cpu, interval] of intervals.entries()) {
      const cell = { interval, n: ns[cpu] ?? 0n, value: values[cpu] ?? 0n };
      if (interval === 0n || cell.n === 0n) continue;
      const before = found.get(interval);
      found.set(interval, before ? merged(of, before, cell) : cell);
    }
  }
  const latest = [...found.keys()].reduce((most, interval) => (interval > most ? interval : most), 0n);
  const kept = [...found.keys()].filter((interval) => interval + BigInt(count) > latest);
  if (kept.length === 0) return undefined;
  const first = kept.reduce((least, interval) => (interval < least ? interval : least), latest);
  const points = Array.from({ length: Number(latest - first) + 1 }, (_, i): SeriesPoint => {
    const cell = found.get(first + BigInt(i));
    const start = (first + BigInt(i) - 1n) * BigInt(intervalNs);
    return cell
      ? { start, value: { total: numberOf(of, cell.value, signed), count: of === 'avg' ? cell.n : 1n } }
      : { start };
  });
  return { kind: 'series', intervalNs, points };
}

function merged(of: SeriesOf, a: Cell, b: Cell): Cell {
  const { interval } = a;
  switch (of) {
    case 'last':
      return b.n > a.n ? b : a;
    // Both are kept in an order in which the greater one is it.
    case 'min':
    case 'max':
      return { interval, n: a.n + b.n, value: b.value > a.value ? b.value : a.value };
    case 'avg':
    case 'sum':
      return { interval, n: a.n + b.n, value: BigInt.asUintN(64, a.value + b.value) };
  }
}

function numberOf(of: SeriesOf, value: bigint, signed: boolean): bigint {
  const ordered = of === 'min' ? BigInt.asUintN(64, ~value) : value;
  if (!signed) return ordered;
  return BigInt.asIntN(64, of === 'min' || of === 'max' ? ordered ^ (1n << 63n) : ordered);
}
