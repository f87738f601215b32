// Builtins about time: the stamp of a firing, other clocks, and how a number of nanoseconds shows itself.

import type { TypedExpression } from '../check/typed-ast.js';
import { badTimeFormat } from '../diagnostics/catalog-builtins.js';
import type { Span } from '../source/source-file.js';
import { badTimeConversion } from '../types/time-format.js';
import { type Display, type IntType, timestamp, u64 } from '../types/type.js';
import type { Builtin, Checked, Computed, CValue } from './builtin.js';
import { func, isNumber, literalText, loadTime, variable, where, wrapped } from './rows.js';

/** Same number, shown another way. */
function shown(called: string, display: Display, summary: string): Computed {
  const type: IntType = { kind: 'int', size: 8, signed: false, display };
  return func('time', {
    signature: `${called}(ns)`,
    summary,
    example: `tcp:connect-done < print(comm, t = ${called}(latency)) >`,
    check: ({ arguments: [ns] }) => where(isNumber(ns), type, 'a number of ns'),
    emit: (_emitter, call) => wrapped(call, (code) => `(__u64)(${code})`),
  });
}

const stamp = (span: Span): TypedExpression => ({ kind: 'builtin', name: 'nsecs', arguments: [], type: u64, span });

const walltime: IntType = { kind: 'int', size: 8, signed: false, display: 'walltime' };

/** The firing's stamp plus what lies between the clocks. */
function wallClock(span: Span, type: IntType): Checked {
  const right = loadTime('wall-clock', '', span);
  return { expression: { kind: 'binary', operator: '+', left: stamp(span), right, type, span } };
}

const clocks: Readonly<Record<string, string>> = {
  boot: 'bpf_ktime_get_boot_ns()',
  tai: 'bpf_ktime_get_tai_ns()',
  sw_tai: 'bpf_ktime_get_tai_ns()',
};

const nsecs = func('time', {
  signature: 'nsecs([clock])',
  isBare: true,
  summary: 'ns of CLOCK_MONOTONIC, one stamp per firing; or of another clock: boot, monotonic, tai',
  example: 'interval:s:1 < print(nsecs, nsecs(boot)) >',
  words: ['boot', 'monotonic', 'tai', 'sw_tai'],
  check({ arguments: [clock], span }): Checked {
    if (clock === undefined) return { type: u64 };
    const word = literalText(clock);
    if (word === undefined) return { argument: 0, expected: 'boot, monotonic, tai or sw_tai' };
    return word === 'monotonic' ? { expression: stamp(span) } : { type: u64 };
  },
  needs: ([clock]) => (clock && literalText(clock) !== 'boot' ? 'tai-clock' : undefined),
  emit(emitter, { arguments: [clock] }): CValue {
    if (clock === undefined) return { code: emitter.now };
    emitter.include('time.bpf.h');
    return { code: clocks[literalText(clock.expression) ?? ''] ?? '0' };
  },
});

const strftime = func('time', {
  signature: 'strftime(format, ns)',
  summary: 'a time by a format of strftime(3); also %f microseconds and %N nanoseconds',
  example: 'tcp:connect < printf("%s %s\\n", strftime("%H:%M:%S.%f", nsecs), comm) >',
  check({ arguments: [format, ns] }): Checked {
    const text = literalText(format);
    if (format === undefined || text === undefined) return { argument: 0, expected: 'a format in quotes' };
    const bad = badTimeConversion(text);
    if (bad !== undefined) return { refused: badTimeFormat(format.span, bad) };
    const isWall = ns?.type.kind === 'int' && ns.type.display === 'walltime';
    const display = isWall ? 'strftime-wall' : 'strftime';
    return where(isNumber(ns), { kind: 'int', size: 8, signed: false, display, format: text }, 'a number of ns', 1);
  },
  emit: (_emitter, { arguments: [, ns] }) => {
    const value = ns?.value() ?? { code: '0' };
    return { ...value, code: `(__u64)(${value.code})` };
  },
});

export const timeBuiltins: readonly Builtin[] = [
  nsecs,
  variable('time', {
    name: 'timestamp',
    type: timestamp,
    check: ({ dialect }) => ({ type: dialect === 'd' ? u64 : timestamp }),
    c: (emitter) => ({ code: emitter.now }),
    summary: 'the firing’s time; shows as wall clock, in D as ns',
  }),
  variable('time', {
    name: 'walltimestamp',
    type: walltime,
    check: ({ dialect, span }) => wallClock(span, dialect === 'd' ? u64 : walltime),
    c: '0',
    summary: 'the firing’s time in ns since 1970; shows as wall clock, in D as ns',
  }),
  variable('time', {
    name: 'vtimestamp',
    type: u64,
    c: 'tsbpf_current_runtime()',
    header: 'task.bpf.h',
    summary: 'ns that the task on the CPU has run so far',
  }),
  variable('time', {
    name: 'elapsed',
    type: u64,
    check: ({ span }) => ({
      expression: {
        kind: 'binary',
        operator: '-',
        left: stamp(span),
        right: loadTime('start', '', span),
        type: u64,
        span,
      },
    }),
    c: '0',
    summary: 'ns since the trace began',
  }),
  variable('time', {
    name: 'jiffies',
    type: u64,
    c: 'bpf_jiffies64()',
    header: 'time.bpf.h',
    summary: 'the kernel’s count of timer ticks',
  }),
  strftime,
  shown('relative', 'relative', 'a time of CLOCK_MONOTONIC as seconds since the first row'),
  shown('clock', 'clock', 'a time of CLOCK_MONOTONIC as HH:MM:SS'),
  shown('milliseconds', 'milliseconds', 'a duration as ms with two decimals'),
  shown('microseconds', 'microseconds', 'a duration as whole µs'),
  shown('seconds', 'seconds', 'a duration as seconds with three decimals'),
];
