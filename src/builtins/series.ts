// tseries(): what happened in each of the last intervals of time.

import type { SeriesOf } from '../artifact.js';
import { seriesIntervals } from '../limits.js';
import { type Aggregation, documented } from './aggregation.js';

/** In the order of series.bpf.h. */
const kinds: readonly SeriesOf[] = ['last', 'avg', 'min', 'max', 'sum'];
/** The interval's number, and the two numbers of what it holds. */
const cellWords = 3;

const isOrdered = (of: SeriesOf): boolean => of === 'min' || of === 'max';

function kindOf([, , kind = 0n]: readonly bigint[]): SeriesOf {
  return kinds[Number(kind)] ?? 'last';
}

/** As aggregate.bpf.h orders them. */
function ordered(value: string, signed: boolean, of: SeriesOf): string {
  if (!isOrdered(of)) return value;
  return `${of === 'min' ? '~' : ''}${signed ? `(${value} ^ TSBPF_SIGN)` : value}`;
}

const words = ([, count = 0n]: readonly bigint[]): number => Number(count) * cellWords;

export const series: Aggregation = {
  ...documented(
    'tseries',
    [],
    'tseries(n, interval, count[, how])',
    'the last number, or the "avg", "min", "max" or "sum", in each of the last intervals of time',
    'tseries(args.ret, 1s, 20, "max")',
  ),
  values: 1,
  constants: [{ name: 'interval' }, { name: 'count' }, { name: 'how', defaultValue: 0n, words: kinds }],
  problem([interval = 0n, count = 0n]): string | undefined {
    if (interval < 1_000_000n) return 'an interval of at least 1ms';
    return count < 2n || count > BigInt(seriesIntervals) ? `from 2 to ${BigInt(seriesIntervals)} intervals` : undefined;
  },
  header: 'series.bpf.h',
  fetches: true,
  cType: (constants) => `struct tsbpf_buckets_${words(constants)}`,
  sizeBytes: (constants) => words(constants) * 8,
  mapValue: (type, constants) => ({
    kind: 'tseries',
    type,
    intervalNs: Number(constants[0] ?? 0n),
    count: Number(constants[1] ?? 0n),
    of: kindOf(constants),
  }),
  update({ slot, value, signed, constants }): { readonly condition: string } {
    const [interval, count, kind] = constants;
    const number = ordered(value, signed, kindOf(constants));
    return { condition: `tsbpf_series_update(${slot}->buckets, ${count}, ${interval}ULL, ${kind}, ${number})` };
  },
};
