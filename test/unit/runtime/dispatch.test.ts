import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/artifact.js';
import { readerOf } from '../../../src/decode/value.js';
import { createDispatch, type Dispatch } from '../../../src/runtime/dispatch.js';
import type { RecordPlace } from '../../../src/runtime/merge-records.js';
import { int, manifestOf } from '../render/events.js';

const field = { name: 'x', type: int(4), offset: 16 };
const events: Manifest['events'] = [
  { kind: 'value', id: 0, probe: 'p', sizeBytes: 24, field },
  { kind: 'exit', id: 1, probe: 'p', sizeBytes: 24, field: { ...field, type: int(4, 'decimal', true) } },
  { kind: 'print-map', id: 2, probe: 'p', sizeBytes: 16, map: '@' },
  { kind: 'clear-map', id: 3, probe: 'p', sizeBytes: 16, map: '@', mode: 'clear' },
];

function record(event: number, value = 0, sizeBytes = 24): RecordPlace {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  view.setUint16(8, event, true);
  view.setInt32(16, value, true);
  return { reader: readerOf(bytes), base: 0, sizeBytes, ts: 5, order: 0 };
}

function start(): { readonly dispatch: Dispatch; readonly calls: string[] } {
  const calls: string[] = [];
  const dispatch = createDispatch(manifestOf(events), 'api', {
    event: (event, ts, values) => calls.push(`${event.kind} ${ts} ${values.join()}`),
    control: (event, ts) => calls.push(`${event.kind} ${ts}`),
    exit: (code) => calls.push(`exit ${code}`),
  });
  return { dispatch, calls };
}

describe('dispatch', () => {
  it('ends the stream at exit: what came later is not shown, until END', () => {
    const { dispatch, calls } = start();
    dispatch.deliver([record(0, 1), record(1, -3), record(0, 2)]);
    dispatch.deliver([record(0, 3)]);
    dispatch.unmute();
    dispatch.deliver([record(0, 4)]);
    expect(calls).toEqual(['value 5 1', 'exit -3', 'value 5 4']);
  });

  it('hands control records on with the stamp that those of one firing share', () => {
    const { dispatch, calls } = start();
    dispatch.deliver([record(2), record(3), record(0, 1)]);
    expect(calls).toEqual(['print-map 5', 'clear-map 5', 'value 5 1']);
  });

  it('never shows a record that does not fit its layout', () => {
    const { dispatch } = start();
    expect(() => dispatch.deliver([record(9)])).toThrow('claims to be event 9');
    expect(() => dispatch.deliver([record(0, 1, 16)])).toThrow('a record of 16 bytes');
    expect(() => dispatch.deliver([record(0, 1, 8)])).toThrow('a record of 8 bytes');
  });
});
