// Puts the records of one drain in the order in which they happened: data and control by (stamp, order within a firing).

import { eventHeader } from '../artifact.js';
import { readU64 } from '../decode/decoder.js';
import { type Ns, type Reader, readerOf } from '../decode/value.js';

/** A record in a batch: where it is and when it happened. */
export interface RecordPlace {
  readonly reader: Reader;
  readonly base: number;
  readonly sizeBytes: number;
  readonly ts: Ns;
  readonly order: number;
}

export interface Batch {
  readonly reader: Reader;
  readonly offsets: Uint32Array;
  readonly sizes: Uint32Array;
  readonly count: number;
}

/** A batch belongs to the ring's reader and is overwritten by the next one. */
export function copyBatch(batch: Uint8Array, offsets: Uint32Array, sizes: Uint32Array, count: number): Batch {
  const end = count === 0 ? 0 : (offsets[count - 1] ?? 0) + (sizes[count - 1] ?? 0);
  return {
    reader: readerOf(Uint8Array.prototype.slice.call(batch, 0, end)),
    offsets: offsets.slice(0, count),
    sizes: sizes.slice(0, count),
    count,
  };
}

/**
 * Brings a batch into order where it lies. Producers on several CPUs take their stamps just before they take their room, so that
 * what is out of order is only by a place or two.
 */
export function bringIntoOrder(batch: Batch): Batch {
  const { reader, offsets, count } = batch;
  const { view } = reader;
  let latestTs: Ns = 0;
  let latestOrder = 0;
  for (let i = 0; i < count; i++) {
    const base = offsets[i] ?? 0;
    const ts = readU64(view, base + eventHeader.ts);
    const order = view.getUint16(base + eventHeader.order, true);
    if (ts < latestTs || (ts === latestTs && order < latestOrder)) {
      moveBack(batch, i, ts, order);
    } else {
      latestTs = ts;
      latestOrder = order;
    }
  }
  return batch;
}

/** Record `from`, to behind the last one before it that is not later. */
function moveBack({ reader: { view }, offsets, sizes }: Batch, from: number, ts: Ns, order: number): void {
  const offset = offsets[from] ?? 0;
  const size = sizes[from] ?? 0;
  let to = from;
  for (; to > 0; to--) {
    const before = offsets[to - 1] ?? 0;
    const beforeTs = readU64(view, before + eventHeader.ts);
    if (beforeTs < ts || (beforeTs === ts && view.getUint16(before + eventHeader.order, true) <= order)) break;
    offsets[to] = before;
    sizes[to] = sizes[to - 1] ?? 0;
  }
  offsets[to] = offset;
  sizes[to] = size;
}

/** In order; sorted only where an inversion is seen, because nearly always there is none. */
export function placesInOrder(batches: readonly Batch[]): readonly RecordPlace[] {
  const places: RecordPlace[] = [];
  let previous: RecordPlace | undefined;
  let inverted = false;
  for (const batch of batches) {
    for (let i = 0; i < batch.count; i++) {
      const place = placeOf(batch, i);
      if (previous !== undefined && comparePlaces(previous, place) > 0) inverted = true;
      places.push(place);
      previous = place;
    }
  }
  return inverted ? places.sort(comparePlaces) : places;
}

/** Both in order already. */
export function mergePlaces(data: readonly RecordPlace[], control: readonly RecordPlace[]): readonly RecordPlace[] {
  if (control.length === 0) return data;
  if (data.length === 0) return control;
  const merged: RecordPlace[] = [];
  let next = 0;
  for (const place of data) {
    for (let action = control[next]; action !== undefined && comparePlaces(action, place) < 0; action = control[++next])
      merged.push(action);
    merged.push(place);
  }
  return [...merged, ...control.slice(next)];
}

export function comparePlaces(a: RecordPlace, b: RecordPlace): number {
  if (a.ts !== b.ts) return a.ts < b.ts ? -1 : 1;
  return a.order - b.order;
}

export function placeOf({ reader, offsets, sizes }: Batch, i: number): RecordPlace {
  const base = offsets[i] ?? 0;
  return {
    reader,
    base,
    sizeBytes: sizes[i] ?? 0,
    ts: readU64(reader.view, base + eventHeader.ts),
    order: reader.view.getUint16(base + eventHeader.order, true),
  };
}
