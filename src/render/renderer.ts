// What the run hands to a format, and the choice of the format. Renderers only make text: a sink takes it whole lines
// at a time and decides when it is written.

import type { Manifest, PrintfEvent, RowEvent, ValueEvent } from '../artifact.js';
import type { Loss } from '../decode/loss.js';
import type { MapSnapshot } from '../decode/map-entries.js';
import type { Ns, TakeRecord, Value } from '../decode/value.js';
import { dialects } from '../dialect.js';
import { createCsvRenderer } from './csv.js';
import { type FormatContext, type FormatOptions, formatContext } from './format-context.js';
import { createJsonRenderer } from './json.js';
import { createTableRenderer } from './table.js';

export type OutputFormat = 'table' | 'json' | 'csv';

export type Sink = (text: string) => void;

/** The way for lines that are written as bytes; in one order with those of the sink. */
export interface LineRoom {
  readonly bytes: Buffer;
  /** Where a line of up to `longest` bytes may begin in `bytes`; -1: there is no room, the sink drops and counts it. */
  readonly begin: (longest: number) => number;
  readonly end: (at: number) => void;
}

export interface Renderer {
  /** Everything is attached. */
  start(): void;
  row(event: RowEvent, ts: Ns, values: readonly Value[]): void;
  /** Rows from their bytes, which spares making values; undefined: they come through `row`. */
  take?(event: RowEvent): TakeRecord | undefined;
  value(event: ValueEvent, ts: Ns, value: Value): void;
  printf(event: PrintfEvent, ts: Ns, values: readonly Value[]): void;
  /** Before the maps of the end. */
  ending?(): void;
  map(snapshot: MapSnapshot): void;
  /** Only JSON carries losses among the data; the others' readers find them on stderr. */
  lost(losses: readonly Loss[]): void;
}

export type RendererFactory = (manifest: Manifest, sink: Sink, context: FormatContext, lines?: LineRoom) => Renderer;

const factories: Readonly<Record<OutputFormat, RendererFactory>> = {
  table: createTableRenderer,
  json: createJsonRenderer,
  csv: createCsvRenderer,
};

export function createRenderer(
  format: OutputFormat,
  manifest: Manifest,
  sink: Sink,
  options: FormatOptions,
  lines?: LineRoom,
): Renderer {
  const { truth, lineEnds, ...dialect } = dialects[manifest.dialect];
  // What programs read keeps its fractions.
  const means = format === 'csv' ? 'exact' : dialect.means;
  return factories[format](manifest, sink, formatContext({ ...options, truth, lineEnds, means }), lines);
}
