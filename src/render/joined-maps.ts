// Maps with the same keys side by side, ordered by the first: by printa's format, or a line for each key.

import type { MapLayout, PrintfEvent, ValueType } from '../artifact.js';
import { type EntryValue, eachMap, type MapEntry, type MapSnapshot } from '../decode/map-entries.js';
import type { Value } from '../decode/value.js';
import { bucketCount } from '../types/histogram-shape.js';
import { parseMapFormat } from '../types/map-format.js';
import { escapeControlKeepingLines } from './escape.js';
import type { FormatContext } from './format-context.js';
import { type HistogramValue, histogramRows } from './histogram.js';
import { keyFormatter, valueFormatter } from './map-text.js';
import { entryType } from './map-values.js';
import { compilePrintf } from './printf.js';

export interface JoinedEntry {
  readonly entry: MapEntry;
  /** By map; undefined: that one has no such key. */
  readonly values: readonly (EntryValue | undefined)[];
}

/** How a dialect draws a histogram. */
type Drawing = (histogram: HistogramValue) => string;

export function joinedText(snapshot: MapSnapshot, context: FormatContext): string {
  const maps = eachMap(snapshot);
  const joined = joinEntries(maps, context);
  const name = maps.map(({ layout }) => layout.name).join(', ');
  const keyText = keyFormatter(snapshot.layout, context);
  const texts = maps.map(({ layout }) => textOf(layout, context, histogramRows));
  return joined
    .map(({ entry, values }) => `${name}${keyText(entry)}: ${values.map((value, i) => texts[i]?.(value)).join(', ')}\n`)
    .join('');
}

/** In the order of the first map; keys that only another one has come first, as there they are nothing. */
export function joinEntries(maps: readonly MapSnapshot[], context: FormatContext): readonly JoinedEntry[] {
  const tables = maps.map(({ layout, entries }) => {
    const keyText = keyFormatter(layout, context);
    return new Map(entries.map((entry) => [keyText(entry), entry]));
  });
  const [first = new Map<string, MapEntry>(), ...others] = tables;
  const missing = new Map(others.flatMap((table) => [...table]).filter(([key]) => !first.has(key)));
  return [...missing, ...first].map(([key, entry]) => ({
    entry,
    values: tables.map((table) => table.get(key)?.value),
  }));
}

/** As printf has it: numbers are numbers, everything else is its text. */
export function formattedMaps(snapshot: MapSnapshot, format: string, context: FormatContext, drawing: Drawing): string {
  const maps = eachMap(snapshot);
  const joined = joinEntries(maps, context);
  const parsed = parseMapFormat(format);
  if (parsed.kind === 'error') throw new Error(`printa format that the compiler let through: ${parsed.reason}`);
  const { keys } = snapshot.layout;
  const texts = maps.map(({ layout }) => textOf(layout, context, drawing));
  const take = { key: 0, value: 0 };
  const sources: ((entry: JoinedEntry) => Value)[] = [];
  const types: ValueType[] = [];
  const pieces = parsed.parts.map(({ kind, text, conversion }) => {
    if (kind === 'text') return text.replaceAll('%', '%%');
    const index = take[kind]++;
    const type = kind === 'key' ? keys[index]?.type : numberType(maps[index]?.layout);
    types.push(type ?? { kind: 'string', size: 1 });
    sources.push(
      kind === 'key'
        ? ({ entry }) => entry.key[index] ?? null
        : ({ values }) => (type ? numberFor(conversion, values[index]) : (texts[index]?.(values[index]) ?? '')),
    );
    return `%${text}${type && type.kind !== 'string' ? conversion : 's'}`;
  });
  const fields = types.map((type, index) => ({ name: `argument${index}`, type, offset: 0 }));
  const event: PrintfEvent = { kind: 'printf', id: 0, probe: '', sizeBytes: 0, format: pieces.join(''), fields };
  const write = compilePrintf(event, context, escapeControlKeepingLines);
  return joined.map((entry) => write(sources.map((source) => source(entry)))).join('');
}

/** Of a map whose values are whole numbers. */
function numberType(layout: MapLayout | undefined): ValueType | undefined {
  if (!layout || !['value', 'count', 'sum', 'min', 'max', 'avg'].includes(layout.value.kind)) return undefined;
  const type = entryType(layout.value);
  return type.kind === 'int' ? type : undefined;
}

/** A mean keeps its fraction where the conversion has one. */
function numberFor(conversion: string, value: EntryValue | undefined): Value {
  const hasFraction = value?.kind === 'average' && 'eEfFgG'.includes(conversion);
  return hasFraction ? Number(value.total) / Number(value.count) : numberOf(value);
}

export function numberOf(value: EntryValue | undefined): Value {
  if (value === undefined) return 0n;
  if (value.kind === 'average') return value.total / value.count;
  return value.kind === 'value' ? value.value : 0n;
}

/** What a map shows for a key that it has not. */
function emptyOf({ value }: MapLayout): EntryValue | undefined {
  if (value.kind !== 'hist') return undefined;
  const { shape } = value;
  return { kind: 'histogram', shape, buckets: Array.from({ length: bucketCount(shape) }, () => 0n) };
}

function textOf(
  layout: MapLayout,
  context: FormatContext,
  drawing: Drawing,
): (value: EntryValue | undefined) => string {
  const text = valueFormatter(layout, context);
  return (value) => {
    const shown = value ?? emptyOf(layout);
    if (shown === undefined) return '0';
    return shown.kind === 'histogram' ? `\n${drawing(shown)}` : text(shown);
  };
}
