// Turns records into calls: rows, values and printfs to the handlers, control records to what they ask for.

import type { DataEvent, EventLayout, Manifest, MapEvent } from '../artifact.js';
import { eventHeader } from '../artifact.js';
import { eventFields } from '../artifact-fields.js';
import { compileRecordDecoder, type DecodeMode, type Decoder } from '../decode/decoder.js';
import type { Loss } from '../decode/loss.js';
import type { Ns, Reader, TakeRecord, Value } from '../decode/value.js';
import { type Batch, placeOf, type RecordPlace } from './merge-records.js';
import { createSpeculations } from './speculations.js';

export interface DispatchHandlers {
  event(event: DataEvent, ts: Ns, values: readonly Value[]): void;
  /** Asked at the first record of an event: what takes all of them as they are; undefined: they come through \`event\`. */
  take?(event: DataEvent): TakeRecord | undefined;
  /** Records of one firing have one stamp. */
  control(event: MapEvent, ts: Ns, value: Value): void;
  exit(code: number): void;
}

export interface Dispatch {
  deliver(places: readonly RecordPlace[]): void;
  /** Only data, and in order as it lies. */
  deliverBatch(batch: Batch): void;
  /** Records are passed over from here on. */
  mute(): void;
  unmute(): void;
  /** What could not be kept of speculations. */
  losses(): readonly Loss[];
}

interface Target {
  readonly layout: EventLayout;
  readonly decode: Decoder;
  /** 'ask': before the event's first record. */
  take: TakeRecord | undefined | 'ask';
}

export function createDispatch(manifest: Manifest, mode: DecodeMode, handlers: DispatchHandlers): Dispatch {
  const targets: readonly Target[] = manifest.events.map((layout) => ({
    layout,
    decode: compileRecordDecoder(eventFields(layout), mode),
    take: 'ask',
  }));
  let muted = false;
  const show = (place: RecordPlace, target: Target, layout: DataEvent) => {
    if (target.take === 'ask') target.take = handlers.take?.(layout);
    if (target.take !== undefined) return target.take(place.reader, place.base);
    return handlers.event(layout, place.ts, target.decode(place.reader, place.base));
  };
  const speculations = createSpeculations((place) => {
    const target = targetAt(targets, place.reader, place.base, place.sizeBytes);
    if (isData(target.layout)) show(place, target, target.layout);
  });
  const deliverOne = (place: RecordPlace) => {
    const target = targetAt(targets, place.reader, place.base, place.sizeBytes);
    const { layout, decode } = target;
    switch (layout.kind) {
      case 'exit':
        muted = true;
        return handlers.exit(Number(decode(place.reader, place.base)[0] ?? 0));
      case 'clear-map':
        return handlers.control(layout, place.ts, null);
      case 'print-map':
      case 'map-command':
        return handlers.control(layout, place.ts, decode(place.reader, place.base)[0] ?? null);
      case 'speculation':
        return speculations.end(idAt(place, layout.field.offset), layout.end);
      default: {
        const id = layout.speculation === undefined ? 0n : idAt(place, layout.speculation);
        return id === 0n ? show(place, target, layout) : speculations.keep(id, layout.probe, place);
      }
    }
  };
  return {
    deliver(places) {
      for (let i = 0; i < places.length && !muted; i++) {
        const place = places[i];
        if (place !== undefined) deliverOne(place);
      }
    },
    deliverBatch(batch) {
      const { reader, offsets, sizes, count } = batch;
      for (let i = 0; i < count && !muted; i++) {
        const base = offsets[i] ?? 0;
        const { take, layout } = targetAt(targets, reader, base, sizes[i] ?? 0);
        if (typeof take === 'function' && !('speculation' in layout)) take(reader, base);
        else deliverOne(placeOf(batch, i));
      }
    },
    mute() {
      muted = true;
    },
    unmute() {
      muted = false;
    },
    losses: speculations.losses,
  };
}

function isData(layout: EventLayout): layout is DataEvent {
  return layout.kind === 'row' || layout.kind === 'value' || layout.kind === 'printf';
}

function idAt({ reader, base }: RecordPlace, offset: number): bigint {
  return reader.view.getBigInt64(base + offset, true);
}

/** A record that does not fit its layout is a bug of the emitter, never to be shown as data. */
function targetAt(targets: readonly Target[], reader: Reader, base: number, sizeBytes: number): Target {
  const id = sizeBytes >= eventHeader.sizeBytes ? reader.view.getUint16(base + eventHeader.event, true) : -1;
  const target = targets[id];
  if (target === undefined || sizeBytes < target.layout.sizeBytes)
    throw new Error(`a record of ${sizeBytes} bytes claims to be event ${id}`);
  return target;
}
