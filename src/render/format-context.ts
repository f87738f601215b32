// What showing a value needs besides the value: the clock, the run's first stamp, the reader's wishes.

import type { Ns } from '../decode/value.js';
import type { Dialect } from '../dialect.js';

export interface FormatContext {
  /** CLOCK_MONOTONIC to nanoseconds since the epoch. */
  readonly wallClock: (ns: Ns) => bigint;
  /** Since the first stamp that this run has shown so. */
  readonly sinceFirst: (ns: Ns) => Ns;
  /** Durations with units. */
  readonly human: boolean;
  /** `true` and `false`, or 1 and 0. */
  readonly truth: Dialect['truth'];
  readonly lineEnds: Dialect['lineEnds'];
  readonly means: Dialect['means'];
  /** The kernel symbol at an address, where it can be known. */
  readonly symbol: (address: bigint) => string | undefined;
  /** The module of the kernel that has the code at an address: 'vmlinux' is the kernel itself. */
  readonly module: (address: bigint) => string | undefined;
  /** The frames of a kept stack, innermost first, as its type's format says; without one as symbols. */
  readonly stack: (id: number, format?: string) => readonly string[];
  /** What runs at a port by custom. */
  readonly service: (port: number) => string | undefined;
  /** Its name, where it has one. */
  readonly user: (id: number) => string | undefined;
  /** The name of the process of that id, while it runs. */
  readonly process: (id: number) => string | undefined;
  /** The path of a control group from the root of its hierarchy, while it is there. */
  readonly cgroupPath: (id: bigint) => string | undefined;
}

export interface FormatOptions {
  readonly wallClock: (ns: Ns) => bigint;
  readonly human?: boolean;
  readonly truth?: Dialect['truth'];
  readonly lineEnds?: Dialect['lineEnds'];
  readonly means?: Dialect['means'];
  readonly symbol?: (address: bigint) => string | undefined;
  readonly module?: (address: bigint) => string | undefined;
  readonly stack?: (id: number, format?: string) => readonly string[];
  readonly service?: (port: number) => string | undefined;
  readonly user?: (id: number) => string | undefined;
  readonly process?: (id: number) => string | undefined;
  readonly cgroupPath?: (id: bigint) => string | undefined;
}

export function formatContext(options: FormatOptions): FormatContext {
  let first: Ns | undefined;
  return {
    wallClock: options.wallClock,
    human: options.human ?? false,
    truth: options.truth ?? 'words',
    lineEnds: options.lineEnds ?? 'shown',
    means: options.means ?? 'exact',
    symbol: options.symbol ?? (() => undefined),
    module: options.module ?? (() => undefined),
    stack: options.stack ?? (() => []),
    service: options.service ?? (() => undefined),
    user: options.user ?? (() => undefined),
    process: options.process ?? (() => undefined),
    cgroupPath: options.cgroupPath ?? (() => undefined),
    sinceFirst: (ns) => {
      first ??= ns;
      return typeof ns === 'number' && typeof first === 'number' ? ns - first : BigInt(ns) - BigInt(first);
    },
  };
}
