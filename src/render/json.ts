// Turns rows, maps and losses into JSON, one object a line. Every line has a `type`; version 1 of the schema is described
// in docs/output.md.

import type { Manifest, MapLayout, PrintfEvent, RowEvent, ValueEvent } from '../artifact.js';
import { eventHeader } from '../artifact.js';
import { compileRecordDecoder, readU64 } from '../decode/decoder.js';
import type { Loss } from '../decode/loss.js';
import { type EntryValue, eachMap, type MapSnapshot } from '../decode/map-entries.js';
import type { SeriesPoint } from '../decode/series.js';
import type { Ns, TakeRecord, Value } from '../decode/value.js';
import { notPlain } from './byte-text.js';
import { columnKeys } from './column-names.js';
import type { FormatContext } from './format-context.js';
import { jsonFormatterOf, quote } from './format-json.js';
import { type HistogramRange, histogramRanges } from './histogram.js';
import { rowsOfMaps } from './map-rows.js';
import { averageText, deviationText, entryType, rateText } from './map-values.js';
import { perEvent } from './per-event.js';
import { compilePrintf } from './printf.js';
import type { LineRoom, Renderer, Sink } from './renderer.js';
import { compileJsonRow, longestRow, type RowWriter } from './row-writer.js';
import { wallClockWriter } from './wall-clock-writer.js';

export function createJsonRenderer(
  _manifest: Manifest,
  sink: Sink,
  context: FormatContext,
  lines?: LineRoom,
): Renderer {
  const head = (type: string, probe: string, ts: Ns) =>
    `{"type":"${type}","ts":${context.wallClock(ts)},"probe":${probe}`;
  const rows = perEvent((event: RowEvent) => prepareRow(event, context));
  const values = perEvent((event: ValueEvent) => ({
    probe: quote(event.probe),
    format: jsonFormatterOf(event.field.type, context),
  }));
  const printfs = perEvent((event: PrintfEvent) => ({
    probe: quote(event.probe),
    format: compilePrintf(event, context, (text) => text),
  }));
  const row = (event: RowEvent, ts: Ns, cells: readonly Value[]): void => {
    const { probe, columns } = rows(event);
    let text = head('row', probe, ts);
    for (const [i, { key, format }] of columns.entries()) text += `,${key}:${format(cells[i] ?? null)}`;
    sink(`${text}}\n`);
  };
  const writeStamp = wallClockWriter(context.wallClock);
  const take = (event: RowEvent, room: LineRoom): TakeRecord => {
    const { longest, write } = compileRow(event, rows(event), writeStamp);
    const decode = compileRecordDecoder(event.columns, 'text');
    return (reader, base) => {
      const at = room.begin(longest);
      const end = at === notPlain ? notPlain : write(reader, base, room.bytes, at);
      if (end === notPlain) row(event, readU64(reader.view, base + eventHeader.ts), decode(reader, base));
      else room.end(end);
    };
  };
  return {
    start() {},
    row,
    ...(lines === undefined ? {} : { take: (event: RowEvent) => take(event, lines) }),
    value(event, ts, value) {
      const { probe, format } = values(event);
      sink(`${head('value', probe, ts)},"value":${format(value)}}\n`);
    },
    printf(event, ts, cells) {
      const { probe, format } = printfs(event);
      sink(`${head(event.use ?? 'printf', probe, ts)},"text":${quote(format(cells))}}\n`);
    },
    map(snapshot) {
      const asRows = rowsOfMaps(snapshot, context);
      for (const cells of asRows?.rows ?? []) if (asRows) row(asRows.event, asRows.ts, cells);
      if (asRows === undefined)
        sink(
          eachMap(snapshot)
            .map((one) => mapLine(one, context))
            .join(''),
        );
    },
    lost: (losses) => sink(losses.map(lostLine).join('')),
  };
}

interface PreparedRow {
  readonly probe: string;
  readonly columns: readonly { readonly key: string; readonly format: (value: Value) => string }[];
}

function prepareRow({ probe, columns }: RowEvent, context: FormatContext): PreparedRow {
  const keys = columnKeys(columns);
  return {
    probe: quote(probe),
    columns: columns.map(({ type }, i) => ({ key: quote(keys[i] ?? ''), format: jsonFormatterOf(type, context) })),
  };
}

/** What writes a record as a line at once, and how long that may become. */
function compileRow(
  { columns }: RowEvent,
  prepared: PreparedRow,
  writeStamp: ReturnType<typeof wallClockWriter>,
): { readonly longest: number; readonly write: RowWriter } {
  const start = '{"type":"row","ts":';
  const first = `,"probe":${prepared.probe}`;
  const between = [...prepared.columns.map(({ key }, i) => `${i === 0 ? first : ''},${key}:`), '}\n'];
  const formatters = prepared.columns.map(({ format }) => format);
  // Characters of UTF-8 have up to four bytes.
  const longest = longestRow(columns, 4 * (start.length + between.join('').length));
  return { longest, write: compileJsonRow({ columns, formatters, start, between, writeStamp }) };
}

function mapLine({ layout, entries }: MapSnapshot, context: FormatContext): string {
  const valueJson = entryJson(layout, context);
  const type = layout.value.kind === 'hist' ? 'hist' : 'map';
  const start = `{"type":"${type}","map":${quote(layout.name)}`;
  if (layout.keys.length === 0) return `${start},${valueJson(entries[0]?.value)}}\n`;
  const formatters = layout.keys.map((field) => jsonFormatterOf(field.type, context));
  const key = (values: readonly Value[]) => formatters.map((format, i) => format(values[i] ?? null)).join(',');
  return `${start},"entries":[${entries.map((entry) => `{"key":[${key(entry.key)}],${valueJson(entry.value)}}`).join(',')}]}\n`;
}

function entryJson(layout: MapLayout, context: FormatContext): (value: EntryValue | undefined) => string {
  const format = jsonFormatterOf(entryType(layout.value), context);
  const time = jsonFormatterOf({ kind: 'int', size: 8, signed: false, display: 'timestamp' }, context);
  return (value) => {
    if (value === undefined) return layout.value.kind === 'hist' ? '"buckets":[]' : '"value":null';
    if (value.kind === 'series') return `"series":[${value.points.map((point) => pointJson(point, time)).join(',')}]`;
    if (value.kind === 'histogram') return `"buckets":[${histogramRanges(value).map(rangeJson).join(',')}]`;
    return `"value":${valueJson(value, format)}`;
  };
}

function valueJson(
  value: Exclude<EntryValue, { kind: 'histogram' | 'series' }>,
  format: (value: Value) => string,
): string {
  switch (value.kind) {
    case 'value':
      return format(value.value);
    case 'average':
      return averageText(value.total, value.count, 6);
    case 'stats':
      return `{"count":${value.count},"average":${averageText(value.total, value.count, 6)},"total":${value.total}}`;
    case 'deviation':
      return deviationText(value, 6);
    case 'rate':
      return rateText(value, 6);
    case 'percentiles':
      return `{${value.values.map((one) => `"p${one.percent}":${format(one.value ?? null)}`).join(',')}}`;
  }
}

function pointJson({ start, value }: SeriesPoint, time: (value: Value) => string): string {
  return `{"start":${time(start)},"value":${value ? averageText(value.total, value.count, 6) : 'null'}}`;
}

/** Closed intervals: `max` is the largest value that the bucket counts. */
function rangeJson({ min, end, count }: HistogramRange): string {
  const from = min === undefined ? '' : `"min":${min},`;
  return `{${from}${end === undefined ? '' : `"max":${end - 1n},`}"count":${count}}`;
}

function lostLine({ name, subject, count }: Loss): string {
  return `{"type":"lost","what":"${name}","subject":${quote(subject)},"count":${count}}\n`;
}
