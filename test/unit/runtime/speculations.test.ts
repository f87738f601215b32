// Records of speculations: kept as copies, shown in order or dropped, also those that come late; bounded.

import { expect, it } from 'vitest';
import { readerOf } from '../../../src/decode/value.js';
import type { RecordPlace } from '../../../src/runtime/merge-records.js';
import { createSpeculations } from '../../../src/runtime/speculations.js';

function place(ts: number, text: string): RecordPlace {
  const bytes = Buffer.from(text);
  return { reader: readerOf(bytes), base: 0, sizeBytes: bytes.length, ts, order: 0 };
}

function shown(limit?: number) {
  const texts: string[] = [];
  const speculations = createSpeculations(({ reader }) => void texts.push(reader.bytes.toString()), limit);
  return { texts, speculations };
}

it('shows what was committed in the order of its stamps, and drops what was discarded', () => {
  const { texts, speculations } = shown();
  speculations.keep(1n, 'p', place(20, 'second'));
  speculations.keep(2n, 'p', place(15, 'other'));
  speculations.keep(1n, 'p', place(10, 'first'));
  expect(texts).toEqual([]);
  speculations.end(1n, 'commit');
  speculations.end(2n, 'discard');
  expect(texts).toEqual(['first', 'second']);
});

it('keeps a copy: the ring is reused', () => {
  const { texts, speculations } = shown();
  const record = place(1, 'before');
  speculations.keep(1n, 'p', record);
  record.reader.bytes.write('BEHIND');
  speculations.end(1n, 'commit');
  expect(texts).toEqual(['before']);
});

it('lets a late record share the fate of the others', () => {
  const { texts, speculations } = shown();
  speculations.end(1n, 'commit');
  speculations.end(2n, 'discard');
  speculations.keep(1n, 'p', place(1, 'late'));
  speculations.keep(2n, 'p', place(1, 'unwanted'));
  expect(texts).toEqual(['late']);
});

it('drops and counts what it has no room for, and has room again when a speculation ends', () => {
  const { texts, speculations } = shown(600);
  for (const text of ['a', 'b', 'c']) speculations.keep(1n, 'p', place(1, text));
  expect(speculations.losses()).toEqual([{ name: 'speculation-dropped', subject: 'p', count: 1n }]);
  speculations.end(1n, 'discard');
  speculations.keep(2n, 'p', place(1, 'd'));
  speculations.end(2n, 'commit');
  expect(texts).toEqual(['d']);
});
