// Histograms: one map value holds all buckets. What differs is their shape, and the C that finds a number's bucket.

import { mostBuckets } from '../limits.js';
import { bucketCount, type HistogramShape, magnitudesOf } from '../types/histogram-shape.js';
import { type Aggregation, type AggregationConstant, type AggregationUpdate, documented } from './aggregation.js';

/** Of each power of two that percentiles are read from: a bucket is at most 1/32 of its values wide. */
const percentileBits = 5;

type FindBucket = (call: Pick<AggregationUpdate, 'value' | 'signed' | 'constants'>) => string;

interface HistogramRecord extends Pick<Aggregation, 'constants' | 'problem' | 'weighted'> {
  readonly shape: (constants: readonly bigint[]) => HistogramShape;
  /** C of the bucket's index; one that is too large counts nowhere, and there is none. */
  readonly bucket: FindBucket;
}

function histogram(
  documentation: ReturnType<typeof documented>,
  { shape, bucket, ...rest }: HistogramRecord,
): Aggregation {
  const buckets = (constants: readonly bigint[]): number => bucketCount(shape(constants));
  return {
    ...documentation,
    ...rest,
    values: 1,
    header: 'histogram.bpf.h',
    cType: (constants) => `struct tsbpf_buckets_${buckets(constants)}`,
    sizeBytes: (constants) => buckets(constants) * 8,
    mapValue: (type, constants) => ({ kind: 'hist', type, shape: shape(constants) }),
    update: (call) => ({
      statement: `tsbpf_bucket_add(${call.slot}->buckets, ${buckets(call.constants)}, ${bucket(call)}, ${call.weight});`,
    }),
  };
}

const powersOfTwo = (bits: bigint | number): HistogramShape => ({ kind: 'powers-of-two', bits: Number(bits) });

function powerBucket({ value, signed }: Parameters<FindBucket>[0], bits: bigint | number): string {
  return `tsbpf_power_bucket(${value}, ${signed}, ${bits})`;
}

const hist = histogram(
  documented('hist', [], 'hist(n[, k])', 'a histogram in powers of two, each in 2^k parts', 'hist(args.ret)'),
  {
    constants: [{ name: 'k', defaultValue: 0n }],
    problem: ([k = 0n]) => (k < 0n || k > 5n ? 'a k from 0 to 5' : undefined),
    shape: ([k = 0n]) => powersOfTwo(k),
    bucket: (call) => powerBucket(call, call.constants[0] ?? 0n),
  },
);

const quantize = histogram(
  documented('quantize', [], 'quantize(n[, times])', 'powers of two on both sides of zero', 'quantize(args.ret)'),
  {
    constants: [],
    weighted: true,
    shape: () => ({ kind: 'signed-powers' }),
    bucket: ({ value, signed }) => `tsbpf_signed_power_bucket(${value}, ${signed})`,
  },
);

function linear([low = 0n, high = 0n, step = 1n]: readonly bigint[]): HistogramShape {
  return { kind: 'linear', low: Number(low), high: Number(high), step: Number(step) };
}

const linearHistogram = histogram(
  documented(
    'lhist',
    ['lquantize'],
    'lhist(n, low, high[, step[, times]])',
    'a histogram in equal steps',
    'lhist(args.ret, 0, 100, 10)',
  ),
  {
    constants: [{ name: 'low' }, { name: 'high' }, { name: 'step', defaultValue: 1n }],
    weighted: true,
    problem([low = 0n, high = 0n, step = 1n]): string | undefined {
      if (step <= 0n || high <= low) return 'low < high and a step above 0';
      return (high - low) / step > 1000n ? 'at most 1000 buckets' : undefined;
    },
    shape: linear,
    bucket({ value, signed, constants }): string {
      const [low = 0n, , step = 1n] = constants;
      return `tsbpf_linear_bucket(${bucketCount(linear(constants))}, ${below(value, low, signed)}, (${value} - ${low}LL) / ${step}ULL)`;
    },
  },
);

function logLinear([factor = 0n, low = 0n, high = 0n, steps = 0n]: readonly bigint[]): HistogramShape {
  return { kind: 'log-linear', factor: Number(factor), low: Number(low), high: Number(high), steps: Number(steps) };
}

const logLinearHistogram = histogram(
  documented(
    'llhist',
    ['llquantize'],
    'llhist(n, factor, low, high, steps[, times])',
    'equal steps within each power of factor, from factor^low to factor^(high+1)',
    'llhist(args.ret, 10, 0, 6, 20)',
  ),
  {
    constants: [{ name: 'factor' }, { name: 'low' }, { name: 'high' }, { name: 'steps' }],
    weighted: true,
    problem: logLinearProblem,
    shape: logLinear,
    bucket: logLinearBucket,
  },
);

function logLinearProblem(constants: readonly bigint[]): string | undefined {
  const [factor = 0n, low = 0n, high = 0n, steps = 0n] = constants;
  if (factor < 2n || low < 0n || high < low) return 'a factor of at least 2 and magnitudes 0 <= low <= high';
  if (high > 62n || factor ** (high + 1n) >= 1n << 63n) return 'factor^(high + 1) below 2^63';
  if (steps < 1n || (steps % factor !== 0n && factor % steps !== 0n))
    return 'steps that are a multiple of the factor, or divide it';
  const powers = Array.from({ length: Number(high - low) + 1 }, (_, index) => factor ** (low + 1n + BigInt(index)));
  if (powers.some((power) => power > steps && power % steps !== 0n))
    return 'steps that divide the powers of the factor';
  return bucketCount(logLinear(constants)) > mostBuckets ? `at most ${mostBuckets} buckets` : undefined;
}

/** One comparison for each power of the factor: the first that the number lies below. */
function logLinearBucket({ value, signed, constants }: Parameters<FindBucket>[0]): string {
  const shape = logLinear(constants);
  const magnitudes = shape.kind === 'log-linear' ? magnitudesOf(shape) : [];
  const [first] = magnitudes;
  const known = magnitudes.map(({ start, end, step, bucket }) => {
    const steps = start % step === 0n ? `(${value} - ${start}ULL) / ${step}ULL` : `${value} / ${step}ULL`;
    return `${value} < ${end}ULL ? ${bucket} + ${steps}`;
  });
  return [`${below(value, first?.start ?? 0n, signed)} ? 0`, ...known, bucketCount(shape) - 1].join(' : ');
}

function below(value: string, low: bigint, signed: boolean): string {
  if (signed) return `(__s64)${value} < ${low}LL`;
  return low <= 0n ? 'false' : `${value} < ${low}ULL`;
}

const percents: readonly AggregationConstant[] = [50n, 90n, 99n].map((defaultValue) => ({
  name: 'percent',
  defaultValue,
}));

const percentiles: Aggregation = {
  ...histogram(
    documented(
      'percentiles',
      [],
      'percentiles(n[, percent, …])',
      'the numbers that so many percent lie at or below',
      'percentiles(args.ret, 50, 99)',
    ),
    {
      constants: percents,
      problem: (wanted) =>
        wanted.some((percent) => percent < 1n || percent > 100n) ? 'percents from 1 to 100' : undefined,
      shape: () => powersOfTwo(percentileBits),
      bucket: (call) => powerBucket(call, percentileBits),
    },
  ),
  mostConstants: 8,
  mapValue: (type, wanted) => ({
    kind: 'percentiles',
    type,
    shape: powersOfTwo(percentileBits),
    percents: wanted.map(Number),
  }),
};

export const histogramAggregations: readonly Aggregation[] = [
  hist,
  quantize,
  linearHistogram,
  logLinearHistogram,
  percentiles,
];
