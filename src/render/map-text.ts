// Turns a map into lines: `@name[k1, k2]: value`, and a block of bars for a histogram.

import type { MapLayout, ValueType } from '../artifact.js';
import type { EntryValue, MapEntry, MapSnapshot } from '../decode/map-entries.js';
import type { FormatContext } from './format-context.js';
import { type Formatter, indented, safeFormatterOf } from './format-value.js';
import { histogramRows } from './histogram.js';
import { averageText, deviationText, entryType, hasPlainAverage, rateText } from './map-values.js';
import { pointText, seriesRows } from './series.js';

export function mapText(snapshot: MapSnapshot, context: FormatContext): string {
  const { layout, entries } = snapshot;
  const keyText = keyFormatter(layout, context);
  const valueText = valueFormatter(layout, context, indented);
  return entries.map((entry) => entryText(layout.name + keyText(entry), entry.value, valueText, context)).join('');
}

/** The value alone, also for CSV; histograms are shown otherwise. */
export function valueFormatter(
  layout: MapLayout,
  context: FormatContext,
  lines = (_type: ValueType, format: Formatter): Formatter => format,
): (value: EntryValue) => string {
  const type = entryType(layout.value);
  const format = lines(type, safeFormatterOf(type, context));
  const plain = hasPlainAverage(layout) && context.means === 'exact';
  const average = (total: bigint, count: bigint): string =>
    plain ? averageText(total, count, 2) : format(total / count);
  return (value) => {
    switch (value.kind) {
      case 'value':
        return format(value.value);
      case 'average':
        return average(value.total, value.count);
      case 'stats':
        return `count ${value.count}, average ${average(value.total, value.count)}, total ${value.total}`;
      case 'deviation':
        return deviationText(value, context.means === 'whole' ? 0 : 2);
      case 'rate':
        return rateText(value, 2);
      case 'percentiles':
        return value.values.map((one) => `p${one.percent} ${format(one.value ?? null)}`).join(', ');
      case 'series':
        return value.points.map((point) => pointText(point, context)).join(', ');
      case 'histogram':
        return '';
    }
  };
}

function entryText(
  label: string,
  value: EntryValue,
  valueText: (value: EntryValue) => string,
  context: FormatContext,
): string {
  if (value.kind === 'series') return `${label}:\n${seriesRows(value, context)}\n`;
  return value.kind === 'histogram' ? `${label}:\n${histogramRows(value)}\n` : `${label}: ${valueText(value)}\n`;
}

export function keyFormatter(layout: MapLayout, context: FormatContext): (entry: MapEntry) => string {
  if (layout.keys.length === 0) return () => '';
  const formatters = layout.keys.map((field) => safeFormatterOf(field.type, context));
  return ({ key }) => `[${formatters.map((format, i) => format(key[i] ?? null)).join(', ')}]`;
}
