// Turns records into calls: rows, values and printfs to the handlers, control records to what they ask for.

import type { ControlEvent, DataEvent, EventLayout, ExitEvent, Manifest } from '../artifact.js';
import { eventHeader } from '../artifact.js';
import { compileRecordDecoder, type DecodeMode, type Decoder } from '../decode/decoder.js';
import type { Ns, Value } from '../decode/value.js';
import type { RecordPlace } from './merge-records.js';

export interface DispatchHandlers {
  event(event: DataEvent, ts: Ns, values: readonly Value[]): void;
  /** `next` is the record after it, undefined where it is data: print and clear in a row can be one step. */
  control(event: Exclude<ControlEvent, ExitEvent>, next: ControlEvent | undefined): void;
  exit(code: number): void;
}

export interface Dispatch {
  deliver(places: readonly RecordPlace[]): void;
  /** Records are passed over from here on. */
  mute(): void;
  unmute(): void;
}

interface Target {
  readonly layout: EventLayout;
  readonly decode: Decoder;
}

export function createDispatch(manifest: Manifest, mode: DecodeMode, handlers: DispatchHandlers): Dispatch {
  const targets: readonly Target[] = manifest.events.map((layout) => ({
    layout,
    decode: compileRecordDecoder(fieldsOf(layout), mode),
  }));
  let muted = false;
  const deliverOne = (place: RecordPlace, next: RecordPlace | undefined) => {
    const { layout, decode } = targetAt(targets, place);
    switch (layout.kind) {
      case 'exit':
        muted = true;
        return handlers.exit(Number(decode(place.reader, place.base)[0] ?? 0));
      case 'print-map':
      case 'clear-map':
        return handlers.control(layout, next === undefined ? undefined : controlAt(targets, next));
      default:
        return handlers.event(layout, place.ts, decode(place.reader, place.base));
    }
  };
  return {
    deliver(places) {
      for (let i = 0; i < places.length && !muted; i++) {
        const place = places[i];
        if (place !== undefined) deliverOne(place, places[i + 1]);
      }
    },
    mute() {
      muted = true;
    },
    unmute() {
      muted = false;
    },
  };
}

function fieldsOf(layout: EventLayout): DataFields {
  switch (layout.kind) {
    case 'row':
      return layout.columns;
    case 'printf':
      return layout.fields;
    case 'value':
    case 'exit':
      return [layout.field];
    case 'print-map':
    case 'clear-map':
      return [];
  }
}

type DataFields = Parameters<typeof compileRecordDecoder>[0];

/** A record that does not fit its layout is a bug of the emitter, never to be shown as data. */
function targetAt(targets: readonly Target[], { reader, base, sizeBytes }: RecordPlace): Target {
  const id = sizeBytes >= eventHeader.sizeBytes ? reader.view.getUint16(base + eventHeader.event, true) : -1;
  const target = targets[id];
  if (target === undefined || sizeBytes < target.layout.sizeBytes)
    throw new Error(`a record of ${sizeBytes} bytes claims to be event ${id}`);
  return target;
}

function controlAt(targets: readonly Target[], place: RecordPlace): ControlEvent | undefined {
  const { layout } = targetAt(targets, place);
  return layout.kind === 'print-map' || layout.kind === 'clear-map' || layout.kind === 'exit' ? layout : undefined;
}
