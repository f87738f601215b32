// An aggregation is one record: how it is called, the layout of its value (aggregate.bpf.h, histogram.bpf.h), and the C
// of one update and of reading it. Updates are exact under concurrency: one atomic instruction for each number, or a
// bounded compare-and-swap.

import type { MapValue, ValueType } from '../artifact.js';
import type { Documented } from './builtin.js';

export type AggregationName =
  | 'count'
  | 'sum'
  | 'min'
  | 'max'
  | 'avg'
  | 'stats'
  | 'stddev'
  | 'rate'
  | 'hist'
  | 'quantize'
  | 'lhist'
  | 'llhist'
  | 'percentiles'
  | 'tseries';

export interface Aggregation extends Documented {
  readonly kind: 'aggregation';
  readonly name: AggregationName;
  /** Numbers that it takes: none, one, or one that may be left out and is 1 then. */
  readonly values: 0 | 1 | 'optional';
  /** Constants behind the number. */
  readonly constants: readonly AggregationConstant[];
  /** The last constant may stand any number of times up to this. */
  readonly mostConstants?: number;
  /** A last argument may say how often the number counts; it need not be constant. */
  readonly weighted?: true;
  /** What it needs of its constants, where these are wrong. */
  problem?(constants: readonly bigint[]): string | undefined;
  readonly header?: string;
  cType(constants: readonly bigint[]): string;
  sizeBytes(constants: readonly bigint[]): number;
  mapValue(type: ValueType, constants: readonly bigint[]): MapValue;
  /** A statement, or a condition to be counted as contended when false. */
  update(call: AggregationUpdate): { readonly statement: string } | { readonly condition: string };
  /** C of the number that an expression of the script gets; absent: it is more than a number. */
  read?(slot: string, signed: boolean): string;
  /** An update reads what it changes: atomics that give the value before, which a kernel before 5.12 lacks. */
  readonly fetches?: true;
  /** A print takes what was kept since the one before. */
  readonly perPrint?: true;
}

export interface AggregationConstant {
  readonly name: string;
  /** Absent: it must be given. */
  readonly defaultValue?: bigint;
  /** Written as one of these in quotes; the constant is its place. */
  readonly words?: readonly string[];
}

export interface AggregationUpdate {
  /** A pointer to the value. */
  readonly slot: string;
  /** C of the number, in 64 bits: a name or a constant. */
  readonly value: string;
  readonly signed: boolean;
  /** C of how often it counts. */
  readonly weight: string;
  readonly constants: readonly bigint[];
}

/** `call`: as an example has it. */
export function documented(
  name: AggregationName,
  aliases: readonly string[],
  signature: string,
  summary: string,
  call: string,
): Documented & Pick<Aggregation, 'kind' | 'name'> {
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
