import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Field, MapLayout, MapOrder, MapValue, ValueType } from '../../../src/artifact.js';
import { type Arrangement, arrangeEntries } from '../../../src/decode/arrange-entries.js';
import { arrangeMap } from '../../../src/decode/arrange-map.js';
import { decodeEntries, type MapContents, type MapSnapshot } from '../../../src/decode/map-entries.js';
import { createOutputWriter } from '../../../src/render/output-writer.js';
import { createRenderer } from '../../../src/render/renderer.js';
import { inet, int, manifestOf, string, wallClock } from '../render/events.js';

const keyTypes: readonly (readonly [type: ValueType, size: number])[] = [
  [string(16), 16],
  [int(8, 'decimal', true), 8],
  [int(4), 4],
  [int(2, 'port'), 2],
  [{ kind: 'enum', size: 1, signed: true, names: { '-1': 'minus', '1': 'plus' } }, 1],
];

function layoutOf(value: MapValue, valueBytes: number, perCpu = false): MapLayout {
  let offset = 0;
  const keys = keyTypes.map(([type, size]): Field => {
    const field = { name: 'key', type, offset };
    offset += size;
    return field;
  });
  return {
    name: '@räume',
    cName: 'm',
    printed: true,
    perCpu,
    keys,
    keyBytes: 32,
    value,
    valueBytes,
    maxEntries: 1024,
  };
}

/** Always the same sequence. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = ['node', 'nodejs', '', 'a b', 'sixteen-bytes-ab', 'quo"te', 'esc\u001b[1m'];

/** Few different numbers, so that every part of the key decides somewhere. */
function contentsOf(layout: MapLayout, count: number, texts: readonly string[] = names): MapContents {
  const random = numbers(count);
  const keys = Buffer.alloc(count * layout.keyBytes);
  const cpus = layout.perCpu ? 3 : 1;
  const values = Buffer.alloc(count * cpus * layout.valueBytes);
  for (let i = 0; i < count; i++) {
    const base = i * layout.keyBytes;
    keys.write(texts[random(texts.length)] ?? '', base, 16, 'utf8');
    keys.writeBigInt64LE([-(1n << 62n), -1n, 0n, 256n][random(4)] ?? 0n, base + 16);
    keys.writeUInt32LE([0, 1, 0xffffffff][random(3)] ?? 0, base + 24);
    keys.writeUInt16LE([1, 256][random(2)] ?? 0, base + 28);
    keys.writeInt8(random(3) - 1, base + 30);
  }
  for (let at = 0; at < values.length; at += layout.valueBytes) {
    const value = [0n, 1n, 300n, 1n << 40n, -2n][random(5)] ?? 0n;
    if (layout.valueBytes === 8) values.writeBigInt64LE(value, at);
    else values.writeInt32LE(Number(BigInt.asIntN(32, value)), at);
  }
  return { raw: { count, keys, values }, elapsedNs: 1n };
}

const layouts: readonly (readonly [what: string, layout: MapLayout])[] = [
  ['a count', layoutOf({ kind: 'count' }, 8)],
  ['a count of each CPU', layoutOf({ kind: 'count' }, 8, true)],
  ['a signed sum of each CPU', layoutOf({ kind: 'sum', type: int(4, 'decimal', true) }, 8, true)],
  ['a number of 32 bits', layoutOf({ kind: 'value', type: int(4, 'decimal', true) }, 4)],
  ['a duration', layoutOf({ kind: 'value', type: int(8, 'milliseconds') }, 8)],
];

const byPort: MapOrder = { by: 'key', keyPart: 3, reversed: false };
const arrangements: readonly Arrangement[] = [
  {},
  { top: 7 },
  { order: byPort },
  { top: 50, order: { ...byPort, reversed: true } },
  { order: { by: 'value', keyPart: 0, reversed: true } },
];

function byValues(layout: MapLayout, { raw, elapsedNs }: MapContents, arrangement: Arrangement): MapSnapshot {
  return arrangeEntries(layout, decodeEntries(layout, { raw, elapsedNs }), arrangement);
}

function written(snapshot: MapSnapshot): string {
  const folder = mkdtempSync(join(tmpdir(), 'raw-order-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'out');
  const fd = openSync(path, 'w');
  const writer = createOutputWriter(fd);
  createRenderer('table', manifestOf([]), writer.write, { wallClock }, writer.lines).map(snapshot);
  writer.flush();
  closeSync(fd);
  return readFileSync(path, 'utf8');
}

describe('a map arranged by its bytes', () => {
  it.each(layouts)('is in the order that its values have, and the same text: %s', (_, layout) => {
    const contents = contentsOf(layout, 500);
    for (const arrangement of arrangements) {
      const snapshot = arrangeMap(layout, contents, arrangement);
      const expected = byValues(layout, contents, arrangement);
      expect(snapshot.table).toBeDefined();
      expect(snapshot.entries).toEqual(expected.entries);
      expect(written(snapshot)).toBe(written(expected));
    }
  });

  it('is left to its values where they have another order than their bytes, or none', () => {
    const count = layoutOf({ kind: 'count' }, 8);
    const tableOf = (layout: MapLayout, arrangement: Arrangement = {}, texts = names) =>
      arrangeMap(layout, contentsOf(layout, 20, texts), arrangement).table;
    expect(tableOf(count)).toBeDefined();
    expect(tableOf(count, { div: 10 })).toBeUndefined();
    expect(tableOf(count, {}, ['café'])).toBeUndefined();
    expect(tableOf(count, {}, ['a\0b'])).toBeUndefined();
    expect(tableOf({ ...count, keys: [{ name: 'key', type: inet, offset: 0 }] })).toBeUndefined();
    expect(tableOf({ ...count, keys: [] })).toBeUndefined();
    expect(tableOf(layoutOf({ kind: 'max', type: int(8) }, 16))).toBeUndefined();
  });
});
