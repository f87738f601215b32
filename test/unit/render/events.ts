// Hand-made manifests, events and renderers for the tests of this folder.

import type { Column, Manifest, MapLayout, MapValue, RowEvent, ValueType } from '../../../src/artifact.js';
import { createRenderer, type OutputFormat, type Renderer } from '../../../src/render/renderer.js';
import type { Display } from '../../../src/types/type.js';

export const int = (size: 1 | 2 | 4 | 8, display: Display = 'decimal', signed = false): ValueType => ({
  kind: 'int',
  size,
  signed,
  display,
});
export const string = (size: number): ValueType => ({ kind: 'string', size });
export const inet: ValueType = { kind: 'inet' };

export function rowEvent(
  id: number,
  columns: readonly (readonly [heading: string, type: ValueType])[],
  probe = 'tcp:connect',
): RowEvent {
  return {
    kind: 'row',
    id,
    probe,
    sizeBytes: 64,
    columns: columns.map(([heading, type]): Column => ({ name: heading, heading, type, offset: 16 })),
  };
}

export function mapLayout(value: MapValue, keys: readonly ValueType[] = [], name = '@m'): MapLayout {
  return {
    name,
    cName: 'm',
    printed: true,
    perCpu: false,
    keys: keys.map((type, i) => ({ name: `key${i}`, type, offset: 8 * i })),
    keyBytes: 8 * keys.length,
    value,
    valueBytes: 8,
    maxEntries: 16,
  };
}

export function manifestOf(events: Manifest['events']): Manifest {
  return {
    version: 1,
    script: '-e',
    dialect: 'native',
    probes: [],
    events,
    maps: [],
    parameters: { section: '.rodata.args', sizeBytes: 0, parameters: [] },
    counters: [],
    rings: { data: 'data', control: 'control', dataBytes: 4096 },
    warnings: [],
  };
}

/** 2001-09-09T01:46:40Z at monotonic zero. */
export const wallClock = (ns: number | bigint): bigint => BigInt(ns) + 1_000_000_000_000_000_000n;

export function rendered(
  format: OutputFormat,
  events: Manifest['events'],
  use: (renderer: Renderer) => void,
  human = false,
): string {
  let text = '';
  const sink = (more: string) => {
    text += more;
  };
  const renderer = createRenderer(format, manifestOf(events), sink, { wallClock, human });
  use(renderer);
  return text;
}
