// Turns the buckets of a histogram into rows with bars, and into ranges for JSON and CSV.

import { type BucketBounds, bucketBounds, type HistogramShape } from '../types/histogram-shape.js';

export interface HistogramRange extends BucketBounds {
  readonly count: bigint;
}

/** Buckets of one histogram. */
export interface HistogramValue {
  readonly shape: HistogramShape;
  readonly buckets: readonly bigint[];
}

const barWidth = 52;

/** From the first bucket that counts something to the last; the empty ones between are kept. */
export function histogramRanges({ shape, buckets }: HistogramValue): readonly HistogramRange[] {
  const first = buckets.findIndex((count) => count !== 0n);
  const last = buckets.findLastIndex((count) => count !== 0n);
  return buckets.slice(Math.max(first, 0), last + 1).map((count, i) => ({ ...bucketBounds(shape, first + i), count }));
}

export function histogramRows(histogram: HistogramValue): string {
  const ranges = histogramRanges(histogram);
  const most = largest(ranges);
  return ranges
    .map(
      (range) =>
        `${label(range, histogram.shape).padEnd(16)}${String(range.count).padStart(8)} |${bar(range.count, most)}|\n`,
    )
    .join('');
}

function largest(ranges: readonly HistogramRange[]): bigint {
  let most = 1n;
  for (const { count } of ranges) if (count > most) most = count;
  return most;
}

function label({ min, end }: HistogramRange, shape: HistogramShape): string {
  if (min === undefined) return `(..., ${short(end ?? 0n)})`;
  if (end === undefined) return `[${short(min)}, ...)`;
  if (end <= 0n && shape.kind === 'signed-powers') return `(${short(min - 1n)}, ${short(end - 1n)}]`;
  return end - min === 1n && shape.kind !== 'linear' ? `[${min}]` : `[${short(min)}, ${short(end)})`;
}

/** In units of 1024 where that is exact. */
function short(value: bigint): string {
  let power = 0;
  let rest = value;
  while ((rest >= 1024n || rest <= -1024n) && rest % 1024n === 0n && power < 6) {
    rest /= 1024n;
    power++;
  }
  return `${rest}${'KMGTPE'[power - 1] ?? ''}`;
}

function bar(count: bigint, most: bigint): string {
  return '@'.repeat(Math.max(0, Number((count * BigInt(barWidth)) / most))).padEnd(barWidth);
}
