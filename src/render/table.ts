// Turns rows into a table whose columns start wide enough for their type and grow when a value needs more.

import type { Column, Manifest, PrintfEvent, RowEvent, ValueEvent, ValueType } from '../artifact.js';
import { compileRecordDecoder } from '../decode/decoder.js';
import type { TakeRecord, Value } from '../decode/value.js';
import { type Dialect, dialects } from '../dialect.js';
import type { Display, NamedDisplay } from '../types/type.js';
import { notPlain } from './byte-text.js';
import { distribution } from './d-distribution.js';
import { dMapText } from './d-map-text.js';
import { escapeControlKeepingLines } from './escape.js';
import type { FormatContext } from './format-context.js';
import { type Formatter, indented, isStack, oneLine, safeFormatterOf, unknownText } from './format-value.js';
import { histogramRows } from './histogram.js';
import { formattedMaps, joinedText } from './joined-maps.js';
import { writeMapLines } from './map-lines.js';
import { rowsOfMaps } from './map-rows.js';
import { mapText } from './map-text.js';
import { isNamed, namedIntegers } from './named-integers.js';
import { perEvent } from './per-event.js';
import { compilePrintf } from './printf.js';
import type { LineRoom, Renderer, Sink } from './renderer.js';
import { compileTableRow, longestRow } from './row-writer.js';

/** Rows of any probe with the same headings share one. */
interface Table {
  readonly headings: readonly string[];
  readonly widths: number[];
}

export function createTableRenderer(
  manifest: Manifest,
  sink: Sink,
  context: FormatContext,
  lines?: LineRoom,
): Renderer {
  const tables = new Map<string, Table>();
  const { maps, mapsAtEnd } = dialects[manifest.dialect];
  const style = mapStyles[maps];
  /** D's are set off from what is above, those of the end together. */
  let aboveMap = maps === 'columns' ? '\n' : '';
  let isEnding = false;
  const sinkMap = (text: string): void => {
    sink(aboveMap + text);
    if (isEnding) aboveMap = '';
  };
  let current: Table | undefined;
  /** Above the first text, if there is any. */
  let heading = manifest.heading ?? '';
  const rows = perEvent((event: RowEvent) => ({
    table: tableOf(tables, event.columns),
    formatters: event.columns.map((column) => cellFormatter(column.type, context)),
  }));
  const values = perEvent(({ field: { type } }: ValueEvent) => indented(type, safeFormatterOf(type, context)));
  const printfs = perEvent((event: PrintfEvent) => compilePrintf(event, context, escapeControlKeepingLines));
  const row = (event: RowEvent, cells: readonly Value[]): void => {
    const { table, formatters } = rows(event);
    const texts = formatters.map((format, i) => format(cells[i] ?? null));
    grow(table.widths, texts);
    if (current !== table) sink(line(table.widths, table.headings));
    current = table;
    sink(line(table.widths, texts));
  };
  /** Its first row, and rows with other than plain text, go the way of strings. */
  const take = (event: RowEvent, room: LineRoom): TakeRecord => {
    const { table, formatters } = rows(event);
    const { columns } = event;
    const { widths } = table;
    const write = compileTableRow({ columns, formatters, widths, unknown: unknownText });
    const decode = compileRecordDecoder(columns, 'text');
    const longest = longestRow(columns, 0);
    return (reader, base) => {
      const at = current === table ? room.begin(longest + sum(widths)) : notPlain;
      const end = at === notPlain ? notPlain : write(reader, base, room.bytes, at);
      if (end === notPlain) row(event, decode(reader, base));
      else room.end(end);
    };
  };
  return {
    start() {},
    row: (event, _ts, cells) => row(event, cells),
    ...(lines === undefined ? {} : { take: (event: RowEvent) => take(event, lines) }),
    value: (event, _ts, value) => sink(`${values(event)(value)}\n`),
    printf(event, _ts, cells) {
      sink(heading + printfs(event)(cells));
      heading = '';
    },
    ending() {
      sink(linesBeforeMaps[mapsAtEnd]);
      isEnding = true;
    },
    map(snapshot) {
      const { layout, table, beside } = snapshot;
      const asRows = rowsOfMaps(snapshot, context);
      if (asRows) {
        // Each time a table of its own.
        current = undefined;
        for (const cells of asRows.rows) row(asRows.event, cells);
      } else if (beside?.format !== undefined) sink(formattedMaps(snapshot, beside.format, context, style.histogram));
      else if (beside) sinkMap(style.joined(snapshot, context));
      else if (table && lines && style.whole === mapText) writeMapLines(layout, table, context, lines, sink);
      else sinkMap(style.whole(snapshot, context));
    },
    lost() {},
  };
}

interface MapStyle {
  readonly whole: typeof mapText;
  readonly joined: typeof mapText;
  readonly histogram: typeof histogramRows;
}

const mapStyles: Readonly<Record<Dialect['maps'], MapStyle>> = {
  lines: { whole: mapText, joined: joinedText, histogram: histogramRows },
  columns: { whole: dMapText, joined: dMapText, histogram: distribution },
};

const linesBeforeMaps: Readonly<Record<Dialect['mapsAtEnd'], string>> = { 'in order': '', 'by name': '\n\n' };

/** One line a cell: frames of a stack are joined by `;`. */
function cellFormatter(type: ValueType, context: FormatContext): Formatter {
  const format = safeFormatterOf(type, { ...context, lineEnds: 'shown' });
  return isStack(type) ? (value) => oneLine(format(value)) : format;
}

function tableOf(tables: Map<string, Table>, columns: readonly Column[]): Table {
  const headings = columns.map((column) => column.heading);
  const key = JSON.stringify(headings);
  const table = tables.get(key) ?? { headings, widths: headings.map((heading) => heading.length) };
  for (const [i, column] of columns.entries()) {
    table.widths[i] = Math.max(table.widths[i] ?? 0, minimumWidth(column));
  }
  tables.set(key, table);
  return table;
}

function grow(widths: number[], texts: readonly string[]): void {
  for (const [i, text] of texts.entries()) {
    if (text.length > (widths[i] ?? 0)) widths[i] = text.length;
  }
}

function sum(widths: readonly number[]): number {
  let total = 0;
  for (const width of widths) total += width;
  return total;
}

function line(widths: readonly number[], texts: readonly string[]): string {
  let text = '';
  for (let i = 0; i < texts.length; i++) text += `${(texts[i] ?? '').padEnd(widths[i] ?? 0)} `;
  return `${text.trimEnd()}\n`;
}

/** Widths that the tools' readers know; the type alone does not tell a pid from a count. */
const headingWidths: Readonly<Record<string, number>> = { PID: 7, TID: 7, PPID: 7, UID: 6, IP: 2, COMM: 16 };

const displayWidths: Readonly<Record<Exclude<Display, NamedDisplay>, number>> = {
  decimal: 0,
  id: 10,
  hex: 10,
  pointer: 18,
  port: 6,
  errno: 12,
  duration: 10,
  timestamp: 23,
  relative: 9,
  clock: 8,
  milliseconds: 8,
  microseconds: 8,
  seconds: 8,
  ksym: 16,
  kstack: 16,
};

const integerWidths: Readonly<Record<number, number>> = { 1: 3, 2: 6, 4: 7, 8: 8 };

const otherWidths: Readonly<Record<Exclude<ValueType['kind'], 'int'>, (type: ValueType) => number>> = {
  enum: (type) =>
    Math.min(16, type.kind === 'enum' ? Math.max(...Object.values(type.names).map((name) => name.length), 0) : 0),
  bool: () => 5,
  string: (type) => Math.min(16, type.kind === 'string' ? type.size : 0),
  bytes: () => 16,
  inet: () => 16,
  record: () => 0,
  tuple: () => 0,
  array: () => 0,
};

function minimumWidth({ heading, type }: Column): number {
  const known = Object.hasOwn(headingWidths, heading) ? headingWidths[heading] : undefined;
  if (known !== undefined) return known;
  if (type.kind !== 'int') return otherWidths[type.kind](type);
  const { display } = type;
  if (isNamed(display)) return namedIntegers[display].width;
  return displayWidths[display] || (integerWidths[type.size] ?? 0);
}
