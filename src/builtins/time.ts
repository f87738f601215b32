// Builtins about time: the stamp of a firing, other clocks, and how a number of nanoseconds shows itself.

import { type Display, type IntType, timestamp, u64 } from '../types/type.js';
import type { Computed } from './builtin.js';
import { func, isNumber, variable, where, wrapped } from './rows.js';

/** Same number, shown another way. */
function shown(name: string, display: Display, summary: string): Computed {
  const type: IntType = { kind: 'int', size: 8, signed: false, display };
  return func('time', {
    signature: `${name}(ns)`,
    summary,
    example: `tcp:connect-done < print(comm, t = ${name}(latency)) >`,
    check: ({ arguments: [ns] }) => where(isNumber(ns), type, 'a number of ns'),
    emit: (_emitter, call) => wrapped(call, (code) => `(__u64)(${code})`),
  });
}

export const timeBuiltins: readonly Computed[] = [
  variable('time', {
    name: 'nsecs',
    type: u64,
    c: (emitter) => ({ code: emitter.now }),
    summary: 'ns of CLOCK_MONOTONIC, one stamp per firing',
  }),
  variable('time', {
    name: 'timestamp',
    aliases: ['walltimestamp'],
    type: timestamp,
    c: (emitter) => ({ code: emitter.now }),
    summary: 'the firing’s time; shows as wall clock',
  }),
  shown('relative', 'relative', 'a time of CLOCK_MONOTONIC as seconds since the first row'),
  shown('clock', 'clock', 'a time of CLOCK_MONOTONIC as HH:MM:SS'),
  shown('milliseconds', 'milliseconds', 'a duration as ms with two decimals'),
  shown('microseconds', 'microseconds', 'a duration as whole µs'),
];
