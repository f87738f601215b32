// Maps as D prints them: keys left, values right, and histograms whose bars are shares of the whole.

import type { ValueType } from '../artifact.js';
import type { MapSnapshot } from '../decode/map-entries.js';
import { type BucketBounds, bucketBounds } from '../types/histogram-shape.js';
import type { FormatContext } from './format-context.js';
import { safeFormatterOf } from './format-value.js';
import type { HistogramValue } from './histogram.js';
import { valueFormatter } from './map-text.js';
import { seriesRows } from './series.js';

const textWidth = 50;
const numberWidth = 16;
const barWidth = 40;

export function dMapText({ layout, entries }: MapSnapshot, context: FormatContext): string {
  const formatters = layout.keys.map((field) => ({
    format: safeFormatterOf(field.type, context),
    isNumber: isNumber(field.type),
  }));
  const valueText = valueFormatter(layout, context);
  const lines = entries.map(({ key, value }) => {
    const keys = formatters.map(({ format, isNumber }, i) => {
      const text = format(key[i] ?? null);
      return `  ${isNumber ? text.padStart(numberWidth) : text.padEnd(textWidth)}`;
    });
    if (value.kind === 'series') return `${keys.join('')}\n${seriesRows(value, context)}\n`;
    if (value.kind === 'histogram') return `${keys.join('')}\n${distribution(value)}\n`;
    return `${keys.join('')}  ${valueText(value).padStart(numberWidth)}\n`;
  });
  return `${lines.join('')}`;
}

function isNumber(type: ValueType): boolean {
  return type.kind === 'int' && type.display !== 'ksym' && type.display !== 'kstack';
}

/** With an empty row before the first that counts something and behind the last. */
function distribution({ shape, buckets }: HistogramValue): string {
  const counted = buckets.flatMap((count, index) => (count > 0n ? [index] : []));
  const first = Math.max((counted[0] ?? 0) - 1, 0);
  const last = Math.min((counted.at(-1) ?? 0) + 1, buckets.length - 1);
  const total = buckets.reduce((sum, count) => sum + count, 0n);
  const rows = buckets.slice(first, last + 1).map((count, i) => {
    const label = boundText(bucketBounds(shape, first + i)).padStart(numberWidth);
    const bar = '@'.repeat(Number((count * BigInt(barWidth) * 2n + total) / (total * 2n))).padEnd(barWidth);
    return `${label} |${bar} ${String(count).padEnd(9)}\n`;
  });
  return `${'value'.padStart(numberWidth)}  ------------- Distribution ------------- ${'count'.padEnd(9)}\n${rows.join('')}`;
}

/** A bucket is named by its bound that is nearer to zero. */
function boundText({ min, end }: BucketBounds): string {
  if (min === undefined) return `< ${end ?? 0n}`;
  if (end === undefined) return `>= ${min}`;
  return String(min < 0n ? end - 1n : min);
}
