// Turns rows and maps into CSV by RFC 4180. The header comes first, and again when the columns change.

import type { Column, Manifest, MapLayout, PrintfEvent, RowEvent, ValueEvent, ValueType } from '../artifact.js';
import { type EntryValue, eachMap, type MapSnapshot } from '../decode/map-entries.js';
import type { Value } from '../decode/value.js';
import { columnHeadings } from './column-names.js';
import type { FormatContext } from './format-context.js';
import { type Formatter, formatterOf, isStack, oneLine } from './format-value.js';
import { histogramRanges } from './histogram.js';
import { rowsOfMaps } from './map-rows.js';
import { valueFormatter } from './map-text.js';
import { perEvent } from './per-event.js';
import { compilePrintf } from './printf.js';
import type { Renderer, Sink } from './renderer.js';

export function createCsvRenderer(manifest: Manifest, sink: Sink, context: FormatContext): Renderer {
  let current = '';
  const header = (text: string) => {
    if (text !== current) sink(text);
    current = text;
  };
  const rows = perEvent((event: RowEvent) => ({
    header: headerOf(event.columns),
    cells: event.columns.map((column) => cellFormatter(column.type, context)),
  }));
  const values = perEvent((event: ValueEvent) => cellFormatter(event.field.type, context));
  const printfs = perEvent((event: PrintfEvent) => compilePrintf(event, context, (text) => text));
  const row = (event: RowEvent, fields: readonly Value[]): void => {
    const { header: text, cells } = rows(event);
    header(text);
    sink(record(cells.map((cell, i) => cell(fields[i] ?? null))));
  };
  return {
    start() {
      const headers = new Set(manifest.events.map((event) => (event.kind === 'row' ? headerOf(event.columns) : '')));
      const [only] = headers;
      if (headers.size === 1 && only !== undefined) header(only);
    },
    row: (event, _ts, fields) => row(event, fields),
    value: (event, _ts, value) => sink(record([values(event)(value)])),
    printf: (event, _ts, fields) => sink(printfs(event)(fields)),
    map(snapshot) {
      const asRows = rowsOfMaps(snapshot, context);
      for (const fields of asRows?.rows ?? []) if (asRows) row(asRows.event, fields);
      if (asRows) return;
      for (const one of eachMap(snapshot)) {
        header(record([...one.layout.keys.map((field) => field.name), ...valueHeadings(one.layout)]));
        sink(mapRecords(one, context));
      }
    },
    lost() {},
  };
}

function headerOf(columns: readonly Column[]): string {
  return record(columnHeadings(columns));
}

/** Unknown is an empty cell. */
function cellFormatter(type: ValueType, context: FormatContext): (value: Value) => string {
  const format = formatterOf(type, context);
  const text: Formatter = isStack(type) ? (value) => oneLine(format(value)) : format;
  return (value) => (value === null ? '' : text(value));
}

function record(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function valueHeadings(layout: MapLayout): readonly string[] {
  return layout.value.kind === 'hist' ? [`${layout.name} min`, `${layout.name} max`, 'count'] : [layout.name];
}

function mapRecords({ layout, entries }: MapSnapshot, context: FormatContext): string {
  const keys = layout.keys.map((field) => cellFormatter(field.type, context));
  const valueText = valueFormatter(layout, context);
  return entries
    .flatMap(({ key, value }) => {
      const start = keys.map((cell, i) => cell(key[i] ?? null));
      return valueRecords(value, valueText).map((cells) => record([...start, ...cells]));
    })
    .join('');
}

function valueRecords(value: EntryValue, valueText: (value: EntryValue) => string): readonly (readonly string[])[] {
  if (value.kind !== 'histogram') return [[valueText(value)]];
  return histogramRanges(value).map(({ min, end, count }) => [
    String(min ?? ''),
    end === undefined ? '' : String(end - 1n),
    String(count),
  ]);
}
