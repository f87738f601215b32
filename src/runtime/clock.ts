// Turns the kernel's CLOCK_MONOTONIC stamps into wall-clock time, following the wall clock when it is set or slewed.

import type { Ns } from '../decode/value.js';

export interface Clock {
  /** Nanoseconds since the epoch. */
  readonly wallClock: (monotonic: Ns) => bigint;
  /** Looks at the wall clock again. */
  readonly synchronise: () => void;
  readonly stop: () => void;
}

/** The two clocks, replaceable for tests. */
export interface ClockSources {
  readonly monotonicNs: () => bigint;
  /** Milliseconds since the epoch, whole. */
  readonly wallMs: () => number;
  /** The same with microseconds, but as of this process's start: it does not see the clock being set. */
  readonly fineWallMs: () => number;
}

const systemClocks: ClockSources = {
  monotonicNs: () => process.hrtime.bigint(),
  wallMs: () => Date.now(),
  fineWallMs: () => performance.timeOrigin + performance.now(),
};

const synchroniseEveryMs = 1000;
/** Date.now() is cut to milliseconds, so a smaller difference is no sign of a change. */
const toleranceMs = 2;

export function startClock(sources: ClockSources = systemClocks): Clock {
  let adjustMs = 0;
  let offset: bigint | undefined;
  let timer: NodeJS.Timeout | undefined;
  const synchronise = () => {
    const difference = sources.wallMs() - (sources.fineWallMs() + adjustMs);
    if (Math.abs(difference) > toleranceMs) adjustMs += difference;
    offset = nanoseconds(sources.fineWallMs() + adjustMs) - sources.monotonicNs();
    return offset;
  };
  /** Most runs show no time of day, and need no timer. */
  const begin = (): bigint => {
    timer ??= setInterval(synchronise, synchroniseEveryMs).unref();
    return synchronise();
  };
  return {
    wallClock: (monotonic) => BigInt(monotonic) + (offset ?? begin()),
    synchronise: () => void synchronise(),
    stop: () => clearInterval(timer),
  };
}

/** In two parts, because a double cannot hold today's date in nanoseconds. */
function nanoseconds(milliseconds: number): bigint {
  const whole = Math.floor(milliseconds);
  return BigInt(whole) * 1_000_000n + BigInt(Math.round((milliseconds - whole) * 1e6));
}
