// Maps as D prints them: keys left, values right, and histograms whose bars are shares of the whole.

import type { ValueType } from '../artifact.js';
import { type EntryValue, eachMap, type MapSnapshot } from '../decode/map-entries.js';
import { distribution } from './d-distribution.js';
import type { FormatContext } from './format-context.js';
import { safeFormatterOf } from './format-value.js';
import { joinEntries } from './joined-maps.js';
import { valueFormatter } from './map-text.js';
import { isNamed } from './named-integers.js';
import { seriesRows } from './series.js';

const textWidth = 50;
const numberWidth = 16;
/** By the bytes of a number. */
const keyWidths: Readonly<Record<number, number>> = { 1: 3, 2: 5, 4: 8, 8: numberWidth };

/** One map, or several side by side. */
export function dMapText(snapshot: MapSnapshot, context: FormatContext): string {
  const maps = eachMap(snapshot);
  const keyFormatters = snapshot.layout.keys.map((field) => ({
    format: safeFormatterOf(field.type, context),
    width: numberWidthOf(field.type),
  }));
  const texts = maps.map(({ layout }) => valueFormatter(layout, context));
  const rows =
    maps.length === 1
      ? snapshot.entries.map(({ key, value }) => ({ key, values: [value] }))
      : joinEntries(maps, context).map(({ entry: { key }, values }) => ({ key, values }));
  const lines = rows.map(({ key, values }) => {
    const keys = keyFormatters.map(({ format, width }, i) => {
      const text = format(key[i] ?? null);
      return width === undefined ? `  ${text.padEnd(textWidth)}` : ` ${text.padStart(width)}`;
    });
    const shown = values.map((value, i) => columnOf(value, texts[i], context));
    return `${keys.join('')}${shown.join('')}\n`;
  });
  return lines.join('');
}

/** Where another map has the key and this one has not, it is 0. */
function columnOf(
  value: EntryValue | undefined,
  text: ((value: EntryValue) => string) | undefined,
  context: FormatContext,
): string {
  if (value?.kind === 'series') return `\n${seriesRows(value, context)}`;
  if (value?.kind === 'histogram') return `\n${distribution(value)}`;
  return ` ${((value && text?.(value)) ?? '0').padStart(numberWidth)}`;
}

function numberWidthOf(type: ValueType): number | undefined {
  const isText = type.kind !== 'int' || type.display === 'ksym' || type.display === 'kstack' || isNamed(type.display);
  return isText ? undefined : keyWidths[type.size];
}
