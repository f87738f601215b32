// Decoded events and maps → the values of the API: names instead of numbers for enums and errors, wall-clock time.

import type { DataEvent, Field, MapValue, PrintfUse, RowEvent, ValueType } from './artifact.js';
import type { EntryValue, MapSnapshot } from './decode/map-entries.js';
import { isTuple, isValueRecord, type Ns, type Value } from './decode/value.js';
import { columnKeys } from './render/column-names.js';
import { errnoName } from './render/errno-names.js';
import { type FormatContext, type FormatOptions, formatContext } from './render/format-context.js';
import { enumName, formatterOf, isInteger } from './render/format-value.js';
import { histogramRanges } from './render/histogram.js';
import { averageText, deviationText, entryType, rateText } from './render/map-values.js';
import { isNamed } from './render/named-integers.js';
import { perEvent } from './render/per-event.js';
import { compilePrintf } from './render/printf.js';
import type { Display } from './types/type.js';

/** 64-bit integers are bigint, smaller ones numbers; addresses, enums and errors are strings; null is not known. */
export type TraceValue = Value;

export type TraceEvent =
  /** `ts` is wall-clock time in nanoseconds. Keys are the column names in lower case. */
  | {
      readonly type: 'row';
      readonly probe: string;
      readonly ts: bigint;
      readonly values: Readonly<Record<string, TraceValue>>;
    }
  | { readonly type: 'value'; readonly probe: string; readonly ts: bigint; readonly value: TraceValue }
  /** What was said by printf(), by the file or command of cat() and system(), by errorf() and warnf(). */
  | { readonly type: 'printf' | PrintfUse; readonly probe: string; readonly ts: bigint; readonly text: string }
  | {
      readonly type: 'map';
      readonly map: string;
      readonly entries: readonly { readonly key: readonly TraceValue[]; readonly value: TraceValue }[];
    }
  | {
      readonly type: 'hist';
      readonly map: string;
      readonly entries: readonly {
        readonly key: readonly TraceValue[];
        readonly buckets: readonly HistogramBucket[];
      }[];
    }
  | { readonly type: 'lost'; readonly what: string; readonly subject: string; readonly count: bigint };

/** A closed interval; without `min` all values below, without `max` all above. */
export interface HistogramBucket {
  readonly min?: bigint;
  readonly max?: bigint;
  readonly count: bigint;
}

export interface EventMaker {
  data(event: DataEvent, ts: Ns, values: readonly Value[]): TraceEvent;
  map(snapshot: MapSnapshot): TraceEvent;
}

export function createEventMaker(names: FormatOptions): EventMaker {
  const { wallClock } = names;
  const context = formatContext(names);
  const keysOf = perEvent((event: RowEvent) => columnKeys(event.columns));
  const textOf = perEvent((event: Extract<DataEvent, { kind: 'printf' }>) =>
    compilePrintf(event, context, (text) => text),
  );
  const named = (type: ValueType, value: Value): Value => nameValue(type, value, context);
  return {
    data(event, ts, values) {
      const common = { probe: event.probe, ts: wallClock(ts) };
      if (event.kind === 'value')
        return { type: 'value', ...common, value: named(event.field.type, values[0] ?? null) };
      if (event.kind === 'printf') return { type: event.use ?? 'printf', ...common, text: textOf(event)(values) };
      const keys = keysOf(event);
      return {
        type: 'row',
        ...common,
        values: Object.fromEntries(event.columns.map(({ type }, i) => [keys[i] ?? '', named(type, values[i] ?? null)])),
      };
    },
    map({ layout, entries }) {
      const key = (values: readonly Value[]): readonly Value[] =>
        layout.keys.map(({ type }, i) => named(type, values[i] ?? null));
      if (layout.value.kind === 'hist') {
        return {
          type: 'hist',
          map: layout.name,
          entries: entries.map((entry) => ({ key: key(entry.key), buckets: bucketsOf(entry.value) })),
        };
      }
      return {
        type: 'map',
        map: layout.name,
        entries: entries.map((entry) => ({ key: key(entry.key), value: plainValue(layout.value, entry.value, named) })),
      };
    },
  };
}

type NameInteger = (value: number | bigint, context: FormatContext, format: string | undefined) => Value;

/** Integers that the API gives as something else. */
const integerNames: Readonly<Partial<Record<Display, NameInteger>>> = {
  errno: (value) => errnoName(value) ?? value,
  ksym: (value, context) => context.symbol(BigInt(value)) ?? value,
  kstack: (value, context, format) => context.stack(Number(value), format),
  timestamp: (value, context) => context.wallClock(value),
  clock: (value, context) => context.wallClock(value),
};

function nameValue(type: ValueType, value: Value, context: FormatContext): Value {
  if (value === null) return null;
  if (type.kind === 'enum') return enumName(type, value) ?? value;
  if (type.kind === 'int' && isInteger(value))
    return isNamed(type.display)
      ? formatterOf(type, context)(value)
      : (integerNames[type.display]?.(value, context, type.format) ?? value);
  if (type.kind === 'array' && isTuple(value)) return value.map((item) => nameValue(type.element, item, context));
  if (type.kind === 'tuple' && isTuple(value))
    return type.fields.map((field, i) => nameValue(field.type, value[i] ?? null, context));
  if (type.kind === 'record' && isValueRecord(value))
    return Object.fromEntries(type.fields.map((field) => namedField(field, value, context)));
  return value;
}

function namedField(
  field: Field,
  record: { readonly [name: string]: Value },
  context: FormatContext,
): readonly [string, Value] {
  return [field.name, nameValue(field.type, record[field.name] ?? null, context)];
}

function bucketsOf(value: EntryValue): readonly HistogramBucket[] {
  if (value.kind !== 'histogram') return [];
  return histogramRanges(value).map(({ min, end, count }) => ({
    ...(min === undefined ? {} : { min }),
    ...(end === undefined ? {} : { max: end - 1n }),
    count,
  }));
}

/** An average is a number: it has no exact integer. */
function plainValue(layout: MapValue, value: EntryValue, named: (type: ValueType, value: Value) => Value): Value {
  switch (value.kind) {
    case 'value':
      return named(entryType(layout), value.value);
    case 'average':
      return Number(averageText(value.total, value.count, 6));
    case 'deviation':
      return Number(deviationText(value, 6));
    case 'rate':
      return Number(rateText(value, 6));
    case 'stats':
      return { count: value.count, average: Number(averageText(value.total, value.count, 6)), total: value.total };
    case 'percentiles':
      return Object.fromEntries(
        value.values.map((one) => [`p${one.percent}`, named(entryType(layout), one.value ?? null)]),
      );
    case 'series':
      return value.points.map((point) => ({
        start: point.start,
        value: point.value ? Number(averageText(point.value.total, point.value.count, 6)) : null,
      }));
    case 'histogram':
      return null;
  }
}
