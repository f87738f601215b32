import { describe, expect, it } from 'vitest';
import { type ControlHold, holdControl } from '../../../src/runtime/hold-control.js';
import type { RecordPlace } from '../../../src/runtime/merge-records.js';

/** Records of 16 bytes, headers only: [stamp, order] each. */
function batch(...stamps: readonly (readonly [ts: number, order: number])[]): Parameters<ControlHold['addData']> {
  const bytes = new Uint8Array(stamps.length * 16);
  const view = new DataView(bytes.buffer);
  for (const [i, [ts, order]] of stamps.entries()) {
    view.setBigUint64(i * 16, BigInt(ts), true);
    view.setUint16(i * 16 + 10, order, true);
  }
  return [bytes, Uint32Array.from(stamps, (_, i) => i * 16), Uint32Array.from(stamps, () => 16), stamps.length];
}

const stampsOf = (places: readonly RecordPlace[]) => places.map(({ ts, order }) => `${ts}.${order}`);

describe('control records', () => {
  it('go between the data of their own firing', () => {
    const hold = holdControl();
    hold.addData(...batch([10, 0], [10, 2], [11, 0]));
    hold.addControl(...batch([10, 1]));
    expect(stampsOf(hold.settle())).toEqual(['10.0', '10.1', '10.2', '11.0']);
    expect(hold.waiting).toBe(false);
  });

  it('wait for one more look at the data when nothing later has come yet', () => {
    const hold = holdControl();
    hold.addControl(...batch([10, 1]));
    expect(stampsOf(hold.settle())).toEqual([]);
    expect(hold.waiting).toBe(true);
    hold.addData(...batch([10, 0]));
    expect(stampsOf(hold.settle())).toEqual(['10.0', '10.1']);
    expect(hold.waiting).toBe(false);
  });

  it('wait once and not for ever', () => {
    const hold = holdControl();
    hold.addControl(...batch([10, 0], [10, 1]));
    hold.settle();
    expect(stampsOf(hold.settle())).toEqual(['10.0', '10.1']);
  });
});

describe('data records', () => {
  it('are put in order of time, also over several batches', () => {
    const hold = holdControl();
    hold.addData(...batch([5, 0], [7, 0], [6, 1]));
    hold.addData(...batch([6, 0], [8, 0]));
    expect(stampsOf(hold.settle())).toEqual(['5.0', '6.0', '6.1', '7.0', '8.0']);
  });

  it('survive the reuse of the ring batch', () => {
    const hold = holdControl();
    const first = batch([1, 0]);
    hold.addData(...first);
    first[0].fill(0xff);
    expect(stampsOf(hold.settle())).toEqual(['1.0']);
  });
});
