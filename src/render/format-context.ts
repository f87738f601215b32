// What showing a value needs besides the value: the clock, the run's first stamp, the reader's wishes.

import type { Ns } from '../decode/value.js';

export interface FormatContext {
  /** CLOCK_MONOTONIC to nanoseconds since the epoch. */
  readonly wallClock: (ns: Ns) => bigint;
  /** Since the first stamp that this run has shown so. */
  readonly sinceFirst: (ns: Ns) => Ns;
  /** Durations with units. */
  readonly human: boolean;
  /** The kernel symbol at an address, where it can be known. */
  readonly symbol: (address: bigint) => string | undefined;
  /** The frames of a kept stack as symbols, innermost first. */
  readonly stack: (id: number) => readonly string[];
}

export interface FormatOptions {
  readonly wallClock: (ns: Ns) => bigint;
  readonly human?: boolean;
  readonly symbol?: (address: bigint) => string | undefined;
  readonly stack?: (id: number) => readonly string[];
}

export function formatContext(options: FormatOptions): FormatContext {
  let first: Ns | undefined;
  return {
    wallClock: options.wallClock,
    human: options.human ?? false,
    symbol: options.symbol ?? (() => undefined),
    stack: options.stack ?? (() => []),
    sinceFirst: (ns) => {
      first ??= ns;
      return typeof ns === 'number' && typeof first === 'number' ? ns - first : BigInt(ns) - BigInt(first);
    },
  };
}
