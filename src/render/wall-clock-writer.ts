// Writes the wall-clock time of monotonic stamps as digits. A double holds no nanoseconds since 1970, so seconds and the
// rest are kept apart; the wall clock is asked once for each second of stamps.

import { readU64 } from '../decode/decoder.js';
import type { Ns } from '../decode/value.js';
import { writeNine, writeText, writeUnsigned } from './byte-text.js';

export function wallClockWriter(
  wallClock: (ns: Ns) => bigint,
): (out: Uint8Array, at: number, view: DataView, from: number) => number {
  let second = -1;
  let wallSeconds = 0;
  let wallRest = 0;
  return (out, at, view, from) => {
    const ts = readU64(view, from);
    if (typeof ts === 'bigint') return writeText(out, at, String(wallClock(ts)));
    const stampSecond = Math.floor(ts / 1e9);
    if (stampSecond !== second) {
      const wall = wallClock(stampSecond * 1e9);
      second = stampSecond;
      wallSeconds = Number(wall / 1_000_000_000n);
      wallRest = Number(wall % 1_000_000_000n);
    }
    const rest = wallRest + (ts - stampSecond * 1e9);
    const carry = rest >= 1e9 ? 1 : 0;
    return writeNine(out, writeUnsigned(out, at, wallSeconds + carry), rest - carry * 1e9);
  };
}
