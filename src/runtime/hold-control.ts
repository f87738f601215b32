// Decides when the records of a drain may be handed on. Where a script sends control records (print, clear, exit) the
// two rings are read one after the other, so a control record can arrive before the data that precede it in its own
// firing: it waits until the data ring has been read once more.

import { type Batch, comparePlaces, copyBatch, mergePlaces, placesInOrder, type RecordPlace } from './merge-records.js';

export interface ControlHold {
  addData(batch: Uint8Array, offsets: Uint32Array, sizes: Uint32Array, count: number): void;
  addControl(batch: Uint8Array, offsets: Uint32Array, sizes: Uint32Array, count: number): void;
  /** Call after each pass over data ring, then control ring: what may go on, in order. */
  settle(): readonly RecordPlace[];
  /** Control records still wait for another pass. */
  readonly waiting: boolean;
  readonly heldBytes: number;
}

export function holdControl(): ControlHold {
  let data: Batch[] = [];
  let heldBytes = 0;
  /** Seen in an earlier pass: whatever precedes them has been read by now. */
  let ripe: readonly RecordPlace[] = [];
  let fresh: Batch[] = [];
  return {
    addData(batch, offsets, sizes, count) {
      const copy = copyBatch(batch, offsets, sizes, count);
      data.push(copy);
      heldBytes += copy.reader.bytes.length;
    },
    addControl(batch, offsets, sizes, count) {
      fresh.push(copyBatch(batch, offsets, sizes, count));
    },
    settle() {
      const rows = placesInOrder(data);
      const arrived = placesInOrder(fresh);
      const last = rows.at(-1);
      const early = last === undefined ? [] : arrived.filter((place) => comparePlaces(place, last) < 0);
      const ready = mergePlaces(rows, [...ripe, ...early].sort(comparePlaces));
      ripe = arrived.slice(early.length);
      data = [];
      fresh = [];
      heldBytes = 0;
      return ready;
    },
    get waiting() {
      return ripe.length > 0;
    },
    get heldBytes() {
      return heldBytes;
    },
  };
}
