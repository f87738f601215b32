// Aggregations: one record each, with the layout of its value (aggregate.bpf.h, histogram.bpf.h) and the C of one
// update. Counters are exact under concurrency: every update is one atomic instruction or a bounded compare-and-swap.

import type { MapValue, ValueType } from '../artifact.js';
import { bucketCount, type HistogramShape } from '../types/histogram-shape.js';
import type { Documented } from './builtin.js';

export interface Aggregation extends Documented {
  readonly kind: 'aggregation';
  readonly name: AggregationName;
  /** Values that it takes: none for count(), else the number. */
  readonly values: 0 | 1;
  /** Constants behind the value; `optional` ones have a default. */
  readonly constants: readonly { readonly name: string; readonly defaultValue?: bigint }[];
  /** What is wrong with the constants, if anything. */
  problem?(constants: readonly bigint[]): string | undefined;
  readonly header?: string;
  cType(constants: readonly bigint[]): string;
  sizeBytes(constants: readonly bigint[]): number;
  mapValue(type: ValueType, constants: readonly bigint[]): MapValue;
  /** A statement, or a condition to be counted as contended when false. */
  update(call: AggregationUpdate): { readonly statement: string } | { readonly condition: string };
  /** The value can be read in an expression. */
  readonly isNumber: boolean;
  /** An update reads what it changes: atomics that give the value before, which a kernel before 5.12 lacks. */
  readonly fetches?: true;
}

export interface AggregationUpdate {
  /** A pointer to the value. */
  readonly slot: string;
  /** C of the number, in 64 bits. */
  readonly value: string;
  readonly signed: boolean;
  readonly constants: readonly bigint[];
}

export type AggregationName = 'count' | 'sum' | 'min' | 'max' | 'avg' | 'stats' | 'stddev' | 'hist' | 'lhist';

const none: readonly { readonly name: string }[] = [];

function counter(name: 'count' | 'sum', signature: string, summary: string, values: 0 | 1): Aggregation {
  return {
    ...documented(name, [], signature, summary),
    values,
    constants: none,
    cType: () => '__u64',
    sizeBytes: () => 8,
    mapValue: (type) => (name === 'count' ? { kind: 'count' } : { kind: 'sum', type }),
    update: ({ slot, value }) => ({ statement: `__sync_fetch_and_add(${slot}, ${name === 'count' ? '1' : value});` }),
    isNumber: true,
  };
}

/** Signed numbers have their sign bit turned and a minimum is complemented: one unsigned order with zero as the least. */
function extreme(name: 'min' | 'max', summary: string): Aggregation {
  return {
    ...documented(name, [], `${name}(n)`, summary),
    values: 1,
    constants: none,
    header: 'aggregate.bpf.h',
    fetches: true,
    cType: () => 'struct tsbpf_extreme',
    sizeBytes: () => 16,
    mapValue: (type) => ({ kind: name, type }),
    update({ slot, value, signed }): { readonly condition: string } {
      const ordered = signed ? `(${value} ^ TSBPF_SIGN)` : value;
      return { condition: `tsbpf_extreme_update(${slot}, ${name === 'min' ? '~' : ''}${ordered})` };
    },
    isNumber: false,
  };
}

function mean(name: 'avg' | 'stats', signature: string, summary: string): Aggregation {
  return {
    ...documented(name, [], signature, summary),
    values: 1,
    constants: none,
    header: 'aggregate.bpf.h',
    cType: () => 'struct tsbpf_average',
    sizeBytes: () => 16,
    mapValue: (type) => ({ kind: name, type }),
    update: ({ slot, value }) => ({ statement: `tsbpf_average_update(${slot}, ${value});` }),
    isNumber: false,
  };
}

const deviation: Aggregation = {
  ...documented('stddev', [], 'stddev(n)', 'the standard deviation, computed exactly when printed'),
  values: 1,
  constants: none,
  header: 'aggregate.bpf.h',
  fetches: true,
  cType: () => 'struct tsbpf_deviation',
  sizeBytes: () => 32,
  mapValue: (type) => ({ kind: 'stddev', type }),
  update: ({ slot, value, signed }) => ({ statement: `tsbpf_deviation_update(${slot}, ${value}, ${signed});` }),
  isNumber: false,
};

const powersOfTwo: HistogramShape = { kind: 'powers-of-two' };

const histogram: Aggregation = {
  ...documented('hist', ['quantize'], 'hist(n)', 'a histogram in powers of two'),
  values: 1,
  constants: none,
  header: 'histogram.bpf.h',
  cType: () => 'struct tsbpf_histogram',
  sizeBytes: () => bucketCount(powersOfTwo) * 8,
  mapValue: (type) => ({ kind: 'hist', type, shape: powersOfTwo }),
  update: ({ slot, value, signed }) => ({
    statement: `tsbpf_histogram_update(${slot}, ${value}, ${signed ? `(__s64)${value} < 0` : 'false'});`,
  }),
  isNumber: false,
};

function linearShape([low = 0n, high = 0n, step = 1n]: readonly bigint[]): HistogramShape {
  return { kind: 'linear', low: Number(low), high: Number(high), step: Number(step) };
}

/** A per-CPU value may have 32 KB, and a reader has to look at it. */
const maxLinearBuckets = 1000;

const linearHistogram: Aggregation = {
  ...documented('lhist', ['lquantize'], 'lhist(n, low, high[, step])', 'a histogram in equal steps'),
  values: 1,
  constants: [{ name: 'low' }, { name: 'high' }, { name: 'step', defaultValue: 1n }],
  problem([low = 0n, high = 0n, step = 1n]): string | undefined {
    if (step <= 0n || high <= low) return 'low < high and a step above 0';
    return (high - low) / step > maxLinearBuckets ? `at most ${maxLinearBuckets} buckets` : undefined;
  },
  header: 'histogram.bpf.h',
  cType: (constants) => `struct tsbpf_buckets_${bucketCount(linearShape(constants))}`,
  sizeBytes: (constants) => bucketCount(linearShape(constants)) * 8,
  mapValue: (type, constants) => ({ kind: 'hist', type, shape: linearShape(constants) }),
  update({ slot, value, signed, constants }): { readonly statement: string } {
    const [low = 0n, , step = 1n] = constants;
    const compare = signed ? `(__s64)${value} < ${low}LL` : low <= 0n ? 'false' : `${value} < ${low}ULL`;
    return {
      statement: `tsbpf_linear_update((${slot})->buckets, ${bucketCount(linearShape(constants))}, ${compare}, (${value} - ${low}LL) / ${step}ULL);`,
    };
  },
  isNumber: false,
};

function documented(
  name: AggregationName,
  aliases: readonly string[],
  signature: string,
  summary: string,
): Documented & Pick<Aggregation, 'kind' | 'name'> {
  const call = signature.replace('n, low, high[, step]', 'args.ret, 0, 100, 10').replace('(n)', '(args.ret)');
  return {
    kind: 'aggregation',
    topic: 'aggregations',
    name,
    aliases,
    signature,
    summary,
    example: `tracepoint:syscalls:sys_exit_read / args.ret > 0 / < @[comm] = ${call} >`,
  };
}

export const aggregations: readonly Aggregation[] = [
  counter('count', 'count()', 'how often', 0),
  counter('sum', 'sum(n)', 'the total', 1),
  extreme('min', 'the least'),
  extreme('max', 'the greatest'),
  mean('avg', 'avg(n)', 'the mean, computed exactly when printed'),
  mean('stats', 'stats(n)', 'count, mean and total together'),
  deviation,
  histogram,
  linearHistogram,
];

export function findAggregation(name: string): Aggregation | undefined {
  return aggregations.find((record) => record.name === name || record.aliases.includes(name));
}
