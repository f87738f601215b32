// A histogram as D prints it: bars that are shares of the whole.

import { type BucketBounds, bucketBounds } from '../types/histogram-shape.js';
import type { HistogramValue } from './histogram.js';

const labelWidth = 16;
const barWidth = 40;

/** With an empty row before the first that counts something and behind the last. */
export function distribution({ shape, buckets }: HistogramValue): string {
  const counted = buckets.flatMap((count, index) => (count > 0n ? [index] : []));
  const first = Math.max((counted[0] ?? 0) - 1, 0);
  const last = Math.min((counted.at(-1) ?? 0) + 1, buckets.length - 1);
  const total = buckets.reduce((sum, count) => sum + count, 0n);
  const rows = buckets.slice(first, last + 1).map((count, i) => {
    const label = boundText(bucketBounds(shape, first + i)).padStart(labelWidth);
    const bar = '@'.repeat(Number((count * BigInt(barWidth) * 2n + total) / (total * 2n))).padEnd(barWidth);
    return `${label} |${bar} ${String(count).padEnd(9)}\n`;
  });
  return `${'value'.padStart(labelWidth)}  ------------- Distribution ------------- ${'count'.padEnd(9)}\n${rows.join('')}`;
}

/** A bucket is named by its bound that is nearer to zero. */
function boundText({ min, end }: BucketBounds): string {
  if (min === undefined) return `< ${end ?? 0n}`;
  if (end === undefined) return `>= ${min}`;
  return String(min < 0n ? end - 1n : min);
}
