import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Column, RowEvent, ValueType } from '../../../src/artifact.js';
import { eventHeader } from '../../../src/artifact.js';
import { compileRecordDecoder, readU64 } from '../../../src/decode/decoder.js';
import { readerOf } from '../../../src/decode/value.js';
import { createOutputWriter } from '../../../src/render/output-writer.js';
import { createRenderer, type OutputFormat } from '../../../src/render/renderer.js';
import { inet, int, manifestOf, string, wallClock } from './events.js';

const types: readonly (readonly [heading: string, type: ValueType, sizeBytes: number])[] = [
  ['NS', int(8), 8],
  ['ID', int(8, 'id'), 8],
  ['DELTA', int(8, 'decimal', true), 8],
  ['HEX', int(8, 'hex'), 8],
  ['ADDR', inet, 16],
  ['COMM', string(16), 16],
  ['PID', int(4), 4],
  ['RESULT', int(4, 'errno', true), 4],
  ['SMALL', int(4, 'decimal', true), 4],
  ['PORT', int(2, 'port'), 2],
  ['BYTE', int(1, 'decimal', true), 1],
  ['FLAG', { kind: 'bool' }, 1],
];

const event = eventOf();

function eventOf(): RowEvent {
  let offset: number = eventHeader.sizeBytes;
  const columns = types.map(([heading, type, sizeBytes], validBit): Column => {
    const column = { name: heading, heading, type, offset, validBit };
    offset += sizeBytes;
    return column;
  });
  return { kind: 'row', id: 0, probe: 'é:"x"', sizeBytes: (offset + 7) & ~7, columns };
}

/** Always the same sequence. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const names = [
  'node',
  '',
  'a b ',
  'sixteen-bytes-ab',
  'caf\u00e9',
  'esc\u001b[1m',
  'tab\there',
  'quo"te',
  'back\\slash',
];

function records(count: number): Buffer {
  const bytes = Buffer.alloc(count * event.sizeBytes);
  const random = numbers(7);
  for (let i = 0; i < count; i++) {
    const base = i * event.sizeBytes;
    for (let at = base; at < base + event.sizeBytes; at++) bytes[at] = random() < 0.3 ? 0 : random() * 256;
    bytes.writeBigUInt64LE(BigInt(Math.floor(random() * 1e13)), base + eventHeader.ts);
    // Mostly known, and numbers of all lengths.
    bytes.writeUInt32LE(random() < 0.7 ? 0xffffffff : Math.floor(random() * 4096), base + eventHeader.valid);
    bytes.writeBigUInt64LE(BigInt(Math.floor(random() * 2 ** 63)) >> BigInt(Math.floor(random() * 64)), base + 16);
    const comm = base + 16 + 4 * 8 + 16;
    bytes.fill(0, comm, comm + 16);
    bytes.write(names[Math.floor(random() * names.length)] ?? '', comm, 16, 'utf8');
  }
  return bytes;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'row-writer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function printed(format: OutputFormat, asBytes: boolean, bytes: Buffer): Promise<string> {
  const path = join(folder, 'out');
  const fd = openSync(path, 'w');
  const writer = createOutputWriter(fd);
  const renderer = createRenderer(format, manifestOf([event]), writer.write, { wallClock }, writer.lines);
  const take = asBytes ? renderer.take?.(event) : undefined;
  const decode = compileRecordDecoder(event.columns, 'text');
  const reader = readerOf(bytes);
  for (let base = 0; base < bytes.length; base += event.sizeBytes) {
    if (take === undefined) renderer.row(event, readU64(reader.view, base + eventHeader.ts), decode(reader, base));
    else take(reader, base);
    if (base % 7 === 0) writer.write('between \u00e9\n');
  }
  await writer.end();
  closeSync(fd);
  return readFileSync(path, 'utf8');
}

describe('a row written as bytes', () => {
  it.each(['table', 'json'] as const)('is the same text as one made of strings: %s', async (format) => {
    const bytes = records(5000);
    const text = await printed(format, true, bytes);
    expect(text.split('\n').length).toBeGreaterThan(5000);
    expect(text).toBe(await printed(format, false, bytes));
  });

  it('is dropped and counted like any other line when the reader is too slow', () => {
    const fd = openSync(join(folder, 'out'), 'w');
    const writer = createOutputWriter(fd, { limitBytes: -1 });
    const renderer = createRenderer('json', manifestOf([event]), writer.write, { wallClock }, writer.lines);
    renderer.take?.(event)?.(readerOf(records(1)), 0);
    expect(writer.dropped).toBe(1n);
    closeSync(fd);
  });
});
