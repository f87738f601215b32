// A histogram as D prints it: bars that are shares of the whole.

import { bucketBounds, bucketName, type HistogramShape } from '../types/histogram-shape.js';
import type { HistogramValue } from './histogram.js';

const labelWidth = 16;
const barWidth = 40;

/** With an empty row before the first that counts something and behind the last; around zero where nothing does. */
export function distribution({ shape, buckets }: HistogramValue): string {
  const counted = buckets.flatMap((count, index) => (count === 0n ? [] : [index]));
  const zero = counted.length > 0 ? 0 : buckets.findIndex((_, index) => bucketName(shape, index) === 0n);
  const first = Math.max((counted[0] ?? zero) - 1, 0);
  const last = Math.min(Math.max(counted.at(-1) ?? zero, 0) + 1, buckets.length - 1);
  const bar = barOf(buckets);
  const rows = buckets.slice(first, last + 1).map((count, i) => {
    const label = boundText(shape, first + i).padStart(labelWidth);
    return `${label} ${bar(count)} ${String(count).padEnd(9)}\n`;
  });
  return `${'value'.padStart(labelWidth)}  ------------- Distribution ------------- ${'count'.padEnd(9)}\n${rows.join('')}`;
}

/** Shares of all that was counted, right of a line; what was counted off stands on its left. */
function barOf(buckets: readonly bigint[]): (count: bigint) => string {
  const size = (count: bigint): bigint => (count < 0n ? -count : count);
  const total = buckets.reduce((sum, count) => sum + size(count), 0n) || 1n;
  const isBelow = buckets.some((count) => count < 0n);
  const isAbove = !isBelow || buckets.some((count) => count > 0n);
  const width = isBelow && isAbove ? barWidth / 2 : barWidth;
  const signs = (count: bigint): string =>
    '@'.repeat(Number((size(count) * BigInt(width) * 2n + total) / (total * 2n)));
  return (count) => {
    const left = isBelow ? (count < 0n ? signs(count) : '').padStart(width) : '';
    const right = isAbove ? (count > 0n ? signs(count) : '').padEnd(width) : '';
    return `${left}|${right}`;
  };
}

function boundText(shape: HistogramShape, bucket: number): string {
  const { min, end } = bucketBounds(shape, bucket);
  if (min === undefined) return `< ${end ?? 0n}`;
  return end === undefined ? `>= ${min}` : String(bucketName(shape, bucket));
}
