// Turns a value into JSON text as JSON.stringify writes it, but exact: 64-bit integers keep all their digits.
// What is a string is decided by the type, never by the value.

import type { Field, ValueType } from '../artifact.js';
import { isTuple, isValueRecord } from '../decode/value.js';
import type { Display, NamedDisplay } from '../types/type.js';
import { errnoName } from './errno-names.js';
import type { FormatContext } from './format-context.js';
import { formatClock, formatIso } from './format-time.js';
import { enumName, type Formatter, type Integer, integerFormatters, isInteger, microseconds } from './format-value.js';
import { isNamed, namedIntegers } from './named-integers.js';

type IntegerJson = (value: number | bigint, type: Integer, context: FormatContext) => string;

const integerJson: Readonly<Record<Exclude<Display, NamedDisplay>, IntegerJson>> = {
  decimal: String,
  hex: String,
  port: String,
  duration: String,
  microseconds: (value) => String(microseconds(value)),
  milliseconds: (value) => String(Number(value) / 1e6),
  seconds: (value) => String(Number(value) / 1e9),
  relative: (value, _type, context) => String(Number(context.sinceFirst(value)) / 1e9),
  id: (value) => quote(String(value)),
  pointer: (value, type, context) => quote(integerFormatters.pointer(value, type, context)),
  kstack: (value, { format }, context) => JSON.stringify(context.stack(Number(value), format)),
  ksym: (value, type, context) => quote(integerFormatters.ksym(value, type, context)),
  errno: (value) => quote(errnoName(value) ?? String(value)),
  timestamp: (value, _type, context) => quote(formatIso(context.wallClock(value))),
  clock: (value, _type, context) => quote(formatClock(context.wallClock(value))),
};

export function jsonFormatterOf(type: ValueType, context: FormatContext): Formatter {
  const format = knownFormatter(type, context);
  return (value) => (value === null ? 'null' : format(value));
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

function knownFormatter(type: ValueType, context: FormatContext): Formatter {
  switch (type.kind) {
    case 'int': {
      const { display } = type;
      if (isNamed(display)) {
        const name = namedIntegers[display].formatter(type, context);
        return (value) => quote(isInteger(value) ? name(value) : String(value));
      }
      const format = integerJson[display];
      return (value) => (isInteger(value) ? format(value, type, context) : quote(String(value)));
    }
    case 'enum':
      return (value) => quote(enumName(type, value) ?? String(value));
    case 'bytes':
      return (value) => quote(value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value));
    case 'bool':
      return String;
    case 'record':
      return recordFormatter(type.fields, context);
    case 'tuple':
      return tupleFormatter(type.fields, context);
    case 'array':
      return arrayFormatter(type.element, context);
    case 'string':
    case 'inet':
      return (value) => quote(String(value));
  }
}

function recordFormatter(fields: readonly Field[], context: FormatContext): Formatter {
  const items = fields.map(({ name, type }) => ({ name, key: quote(name), format: jsonFormatterOf(type, context) }));
  return (value) =>
    isValueRecord(value)
      ? `{${items.map(({ name, key, format }) => `${key}:${format(value[name] ?? null)}`).join(',')}}`
      : 'null';
}

function tupleFormatter(fields: readonly Field[], context: FormatContext): Formatter {
  const formatters = fields.map((field) => jsonFormatterOf(field.type, context));
  return (value) =>
    isTuple(value) ? `[${formatters.map((format, i) => format(value[i] ?? null)).join(',')}]` : 'null';
}

function arrayFormatter(element: ValueType, context: FormatContext): Formatter {
  const format = jsonFormatterOf(element, context);
  return (value) => (isTuple(value) ? `[${value.map(format).join(',')}]` : 'null');
}
