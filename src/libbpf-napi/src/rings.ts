// Delivers the records of one or several ring buffers in batches. Hybrid drain: the first record after a silence wakes
// the event loop; from then on a timer drains until a tick finds nothing, then it waits again. So a burst costs one
// wake-up, not one per record. BPF programs must submit with default flags: BPF_RB_NO_WAKEUP would never wake it.

import { native, type RingsHandle } from './native.js';

export interface RingHandlers {
  /**
   * Up to `count` records of ring number `ring`, without their ring headers, each at `offsets[i]` (a multiple of 8) with
   * `sizes[i]` bytes. All three arrays are reused by the next call: copy what must stay.
   */
  onBatch(ring: number, batch: Uint8Array, offsets: Uint32Array, sizes: Uint32Array, count: number): void;
  /** After every pass over all rings in which at least one record came. */
  onDrained(): void;
}

export interface RingOptions {
  /**
   * The longest tick while records come; a ring that fills faster is drained sooner. 0 drains at every wake-up instead
   * (lower delay, dearer events). Default 20.
   */
  readonly intervalMs?: number;
  /** Records are handed over in batches of at most this many bytes. Default 65536; a larger record gets room by itself. */
  readonly batchBytes?: number;
}

export class Rings {
  readonly #forget: (rings: Rings) => void;
  #handle: RingsHandle | undefined;

  /** Made by LoadedObject.openRings. */
  constructor(fds: readonly number[], handlers: RingHandlers, options: RingOptions, forget: (rings: Rings) => void) {
    const intervalMs = options.intervalMs ?? 20;
    const batchBytes = options.batchBytes ?? 65536;
    if (!Number.isSafeInteger(intervalMs) || intervalMs < 0)
      throw new RangeError(`intervalMs is a whole number of milliseconds, not ${intervalMs}`);
    if (!Number.isSafeInteger(batchBytes) || batchBytes < 4096 || batchBytes > 1 << 28)
      throw new RangeError(`batchBytes is between 4096 and ${1 << 28}, not ${batchBytes}`);
    this.#forget = forget;
    this.#handle = native().ringsOpen(
      fds,
      intervalMs,
      batchBytes,
      (ring, batch, offsets, sizes, count) => handlers.onBatch(ring, batch, offsets, sizes, count),
      () => handlers.onDrained(),
    );
  }

  /** Delivers everything that is there now, before it returns; the number of records. Not from inside a handler. */
  drain(): number {
    return this.#handle === undefined ? 0 : native().ringsDrain(this.#handle);
  }

  /** No handler is called any more, and nothing of this keeps the process alive. Records still in the rings stay there. */
  stop(): void {
    if (this.#handle === undefined) return;
    native().ringsStop(this.#handle);
    this.#handle = undefined;
    this.#forget(this);
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}
