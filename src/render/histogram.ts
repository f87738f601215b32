// Turns the 66 power-of-two buckets of a histogram into rows with bars, and into ranges for JSON and CSV.

export interface HistogramRange {
  /** Inclusive; absent: everything below. */
  readonly min?: bigint;
  /** Exclusive. */
  readonly end: bigint;
  readonly count: bigint;
}

const barWidth = 52;

/** From the first bucket that counts something to the last; the empty ones between are kept. */
export function histogramRanges(buckets: readonly bigint[]): readonly HistogramRange[] {
  const first = buckets.findIndex((count) => count > 0n);
  const last = buckets.findLastIndex((count) => count > 0n);
  return buckets.slice(Math.max(first, 0), last + 1).map((count, i) => ({ ...boundsOf(first + i), count }));
}

export function histogramRows(buckets: readonly bigint[]): string {
  const ranges = histogramRanges(buckets);
  const most = largest(ranges);
  return ranges
    .map((range) => `${label(range).padEnd(16)} ${String(range.count).padStart(8)} |${bar(range.count, most)}|\n`)
    .join('');
}

function largest(ranges: readonly HistogramRange[]): bigint {
  let most = 1n;
  for (const { count } of ranges) if (count > most) most = count;
  return most;
}

function boundsOf(bucket: number): { readonly min?: bigint; readonly end: bigint } {
  if (bucket === 0) return { end: 0n };
  if (bucket === 1) return { min: 0n, end: 1n };
  return { min: 1n << BigInt(bucket - 2), end: 1n << BigInt(bucket - 1) };
}

function label({ min, end }: HistogramRange): string {
  if (min === undefined) return `(..., ${end})`;
  return end - min === 1n ? `[${min}]` : `[${short(min)}, ${short(end)})`;
}

/** Bounds are powers of two, so these units are exact. */
function short(value: bigint): string {
  let power = 0;
  let rest = value;
  while (rest >= 1024n && power < 6) {
    rest /= 1024n;
    power++;
  }
  return `${rest}${'KMGTPE'[power - 1] ?? ''}`;
}

function bar(count: bigint, most: bigint): string {
  return '@'.repeat(Number((count * BigInt(barWidth)) / most)).padEnd(barWidth);
}
