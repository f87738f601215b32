// Reads the rings of a session and delivers their records in order. Without control events a batch is delivered from the
// ring's own buffer; with them it is held until the pass is over (hold-control.ts).

import type { LoadedObject, RingHandlers } from 'libbpf-napi';
import type { EventLayout, Manifest } from '../artifact.js';
import { type Reader, readerOf } from '../decode/value.js';
import { heldRecordBytes } from '../limits.js';
import type { Dispatch } from './dispatch.js';
import { holdControl } from './hold-control.js';
import { bringIntoOrder } from './merge-records.js';

export interface Drain {
  /** Everything that is there now, control included, before it returns. */
  now(): void;
  stop(): void;
}

export function startDrain(object: LoadedObject, manifest: Manifest, dispatch: Dispatch, drained: () => void): Drain {
  const hasControl = manifest.events.some(isControl);
  const hasData = !manifest.events.every(isControl);
  if (!hasControl && !hasData) return { now() {}, stop() {} };
  return hasControl
    ? startHeldDrain(object, manifest, hasData, dispatch, drained)
    : startDirectDrain(object, manifest, dispatch, drained);
}

function startDirectDrain(object: LoadedObject, manifest: Manifest, dispatch: Dispatch, drained: () => void): Drain {
  const readerFor = cachedReader();
  const rings = object.openRings([manifest.rings.data], {
    onBatch(_ring, bytes, offsets, sizes, count) {
      dispatch.deliverBatch(bringIntoOrder({ reader: readerFor(bytes), offsets, sizes, count }));
    },
    onDrained: drained,
  });
  return { now: () => void rings.drain(), stop: () => rings.stop() };
}

function startHeldDrain(
  object: LoadedObject,
  manifest: Manifest,
  hasData: boolean,
  dispatch: Dispatch,
  drained: () => void,
): Drain {
  const hold = holdControl();
  let again: NodeJS.Immediate | undefined;
  const settle = () => dispatch.deliver(hold.settle());
  // The data ring first: see hold-control.ts.
  const names = hasData ? [manifest.rings.data, manifest.rings.control] : [manifest.rings.control];
  const controlRing = names.length - 1;
  const drainAgain = () => {
    again = undefined;
    if (rings.drain() === 0) {
      settle();
      drained();
    }
  };
  const handlers: RingHandlers = {
    onBatch(ring, bytes, offsets, sizes, count) {
      if (ring === controlRing) return hold.addControl(bytes, offsets, sizes, count);
      hold.addData(bytes, offsets, sizes, count);
      if (hold.heldBytes > heldRecordBytes) settle();
    },
    onDrained() {
      settle();
      drained();
      if (hold.waiting) again ??= setImmediate(drainAgain);
    },
  };
  const rings = object.openRings(names, handlers);
  return {
    now() {
      rings.drain();
      while (hold.waiting) if (rings.drain() === 0) settle();
    },
    stop() {
      clearImmediate(again);
      rings.stop();
    },
  };
}

function isControl(event: EventLayout): boolean {
  return ['print-map', 'clear-map', 'map-command', 'speculation', 'exit'].includes(event.kind);
}

/** The ring hands over the same buffer each time. */
function cachedReader(): (bytes: Uint8Array) => Reader {
  let known: { readonly bytes: Uint8Array; readonly reader: Reader } | undefined;
  return (bytes) => {
    if (known?.bytes !== bytes) known = { bytes, reader: readerOf(bytes) };
    return known.reader;
  };
}
