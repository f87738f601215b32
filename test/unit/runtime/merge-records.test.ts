import { describe, expect, it } from 'vitest';
import { eventHeader } from '../../../src/artifact.js';
import { readerOf } from '../../../src/decode/value.js';
import { type Batch, bringIntoOrder, placeOf, placesInOrder } from '../../../src/runtime/merge-records.js';

/** Sizes tell the records apart. */
function batchOf(stamps: readonly (readonly [ts: number, order: number])[]): Batch {
  const bytes = new Uint8Array(stamps.length * eventHeader.sizeBytes);
  const view = new DataView(bytes.buffer);
  for (const [i, [ts, order]] of stamps.entries()) {
    view.setBigUint64(i * eventHeader.sizeBytes + eventHeader.ts, BigInt(ts), true);
    view.setUint16(i * eventHeader.sizeBytes + eventHeader.order, order, true);
  }
  const offsets = Uint32Array.from(stamps, (_, i) => i * eventHeader.sizeBytes);
  return { reader: readerOf(bytes), offsets, sizes: Uint32Array.from(stamps.keys()), count: stamps.length };
}

function placesOf(batch: Batch): readonly (readonly [ts: unknown, order: number, sizeBytes: number])[] {
  return Array.from({ length: batch.count }, (_, i) => {
    const { ts, order, sizeBytes } = placeOf(batch, i);
    return [ts, order, sizeBytes];
  });
}

describe('bringIntoOrder', () => {
  it('moves what came late to its place, and keeps equals as they lie', () => {
    const batch = batchOf([
      [5, 0],
      [7, 0],
      [6, 1],
      [6, 0],
      [5, 0],
      [7, 0],
    ]);
    expect(placesOf(bringIntoOrder(batch))).toEqual([
      [5, 0, 0],
      [5, 0, 4],
      [6, 0, 3],
      [6, 1, 2],
      [7, 0, 1],
      [7, 0, 5],
    ]);
  });

  it('agrees with a sort, whatever the disorder', () => {
    let state = 1;
    const below = (limit: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    for (let round = 0; round < 50; round++) {
      const stamps = Array.from({ length: below(60) }, (_, i) => [i + below(1 + round), below(3)] as const);
      const sorted = placesInOrder([batchOf(stamps)]).map(({ ts, order, sizeBytes }) => [ts, order, sizeBytes]);
      expect(placesOf(bringIntoOrder(batchOf(stamps)))).toEqual(sorted);
    }
  });
});
