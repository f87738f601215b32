// Aggregations that keep a number or two, and the table of all. A zeroed value is the neutral one, so that a new entry
// needs no other start.

import { type Aggregation, type AggregationConstant, documented } from './aggregation.js';
import { histogramAggregations } from './histogram-aggregations.js';
import { series } from './series.js';

const none: readonly AggregationConstant[] = [];

const count: Aggregation = {
  ...documented('count', [], 'count()', 'how often', 'count()'),
  values: 0,
  constants: none,
  cType: () => '__u64',
  sizeBytes: () => 8,
  mapValue: () => ({ kind: 'count' }),
  update: ({ slot }) => ({ statement: `tsbpf_add(${slot}, 1);` }),
  read: (slot) => `*${slot}`,
};

const sum: Aggregation = {
  ...documented('sum', [], 'sum(n)', 'the total', 'sum(args.ret)'),
  values: 1,
  constants: none,
  cType: () => '__u64',
  sizeBytes: () => 8,
  mapValue: (type) => ({ kind: 'sum', type }),
  update: ({ slot, value }) => ({ statement: `tsbpf_add(${slot}, ${value});` }),
  read: (slot) => `*${slot}`,
};

const rate: Aggregation = {
  ...sum,
  ...documented('rate', [], 'rate([n])', 'how much a second since it was printed last', 'rate(args.ret)'),
  values: 'optional',
  mapValue: (type) => ({ kind: 'rate', type }),
  perPrint: true,
};

/** Signed numbers have their sign bit turned and a minimum is complemented: one unsigned order with zero as the least. */
function extreme(name: 'min' | 'max', summary: string): Aggregation {
  const turned = name === 'min' ? '~' : '';
  return {
    ...documented(name, [], `${name}(n)`, summary, `${name}(args.ret)`),
    values: 1,
    constants: none,
    header: 'aggregate.bpf.h',
    fetches: true,
    cType: () => 'struct tsbpf_extreme',
    sizeBytes: () => 16,
    mapValue: (type) => ({ kind: name, type }),
    update({ slot, value, signed }): { readonly condition: string } {
      const ordered = signed ? `(${value} ^ TSBPF_SIGN)` : value;
      return { condition: `tsbpf_extreme_update(${slot}, ${turned}${ordered})` };
    },
    read: (slot, signed) => `(${slot}->n ? ${turned}${slot}->value${signed ? ' ^ TSBPF_SIGN' : ''} : 0)`,
  };
}

const average: Aggregation = {
  ...documented('avg', [], 'avg(n)', 'the mean, computed exactly when printed', 'avg(args.ret)'),
  values: 1,
  constants: none,
  header: 'aggregate.bpf.h',
  cType: () => 'struct tsbpf_average',
  sizeBytes: () => 16,
  mapValue: (type) => ({ kind: 'avg', type }),
  update: ({ slot, value }) => ({ statement: `tsbpf_average_update(${slot}, ${value});` }),
  read: (slot, signed) => `tsbpf_divide_${signed ? 'signed' : 'unsigned'}(${slot}->total, ${slot}->n)`,
};

const { read: _wholeNumber, ...noNumber } = average;

const stats: Aggregation = {
  ...noNumber,
  ...documented('stats', [], 'stats(n)', 'count, mean and total together', 'stats(args.ret)'),
  mapValue: (type) => ({ kind: 'stats', type }),
};

const deviation: Aggregation = {
  ...documented('stddev', [], 'stddev(n)', 'the standard deviation, computed exactly when printed', 'stddev(args.ret)'),
  values: 1,
  constants: none,
  header: 'aggregate.bpf.h',
  fetches: true,
  cType: () => 'struct tsbpf_deviation',
  sizeBytes: () => 32,
  mapValue: (type) => ({ kind: 'stddev', type }),
  update: ({ slot, value, signed }) => ({ statement: `tsbpf_deviation_update(${slot}, ${value}, ${signed});` }),
};

export const aggregations: readonly Aggregation[] = [
  count,
  sum,
  extreme('min', 'the least'),
  extreme('max', 'the greatest'),
  average,
  stats,
  deviation,
  rate,
  ...histogramAggregations,
  series,
];

export function findAggregation(name: string): Aggregation | undefined {
  return aggregations.find((record) => record.name === name || record.aliases.includes(name));
}
