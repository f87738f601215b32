// Turns a value into the text that tables, CSV, maps and printf show. One record per display, one formatter per type.

import type { Field, ValueType } from '../artifact.js';
import { isTuple, isValueRecord, type Value, type ValueRecord } from '../decode/value.js';
import type { Display, NamedDisplay } from '../types/type.js';
import { errnoName } from './errno-names.js';
import { escapeBytes, escapeControl, escapeControlKeepingLines } from './escape.js';
import type { FormatContext } from './format-context.js';
import { formatClock, formatDateTime, formatDuration } from './format-time.js';
import { isNamed, namedIntegers } from './named-integers.js';

/** How unknown looks in text. */
export const unknownText = '-';

export type Formatter = (value: Value) => string;

export type Integer = Extract<ValueType, { kind: 'int' }>;

type IntegerFormatter = (value: number | bigint, type: Integer, context: FormatContext) => string;

export const integerFormatters: Readonly<Record<Exclude<Display, NamedDisplay>, IntegerFormatter>> = {
  decimal: String,
  id: String,
  port: String,
  hex: hexText,
  pointer: hexText,
  errno: (value) => errnoName(value) ?? String(value),
  duration: (value, _type, context) => (context.human ? formatDuration(value) : String(value)),
  timestamp: (value, _type, context) => formatDateTime(context.wallClock(value)),
  clock: (value, _type, context) => formatClock(context.wallClock(value)),
  relative: (value, _type, context) => (Number(context.sinceFirst(value)) / 1e9).toFixed(3),
  milliseconds: (value) => (Number(value) / 1e6).toFixed(2),
  microseconds: (value) => String(microseconds(value)),
  seconds: (value) => (Number(value) / 1e9).toFixed(3),
  kstack: (value, { format }, context) => stackText(context.stack(Number(value), format), format),
  ksym: (value, type, context) => context.symbol(BigInt.asUintN(64, BigInt(value))) ?? hexText(value, type),
};

/** A frame a line, indented, between the lines of what stands before and behind; by a tab as perf script has it. */
function stackText(frames: readonly string[], format = ''): string {
  const indent = format.startsWith('perf') ? '\t' : '    ';
  return `\n${frames.map((frame) => `${indent}${frame}\n`).join('')}`;
}

/** Strings come out raw: who writes to a terminal escapes them. */
export function formatterOf(type: ValueType, context: FormatContext): Formatter {
  const format = knownFormatter(type, context);
  return (value) => (value === null ? unknownText : format(value));
}

/** As formatterOf, with control and escape characters made visible; a stack keeps its lines, and so does what the dialect says. */
export function safeFormatterOf(type: ValueType, context: FormatContext): Formatter {
  if (type.kind === 'tuple') {
    const whole = tupleFormatter(type.fields, context, safeFormatterOf);
    return (value) => (value === null ? unknownText : whole(value));
  }
  const format = formatterOf(type, context);
  const isPlain = (type.kind === 'int' && !isNamed(type.display)) || type.kind === 'bool' || type.kind === 'inet';
  const escape = context.lineEnds === 'kept' ? escapeControlKeepingLines : escapeControl;
  return isPlain ? format : (value) => escape(format(value));
}

export function isStack(type: ValueType): boolean {
  return type.kind === 'int' && type.display === 'kstack';
}

/** As `format`, with the frames of stacks indented twice as deep as in a map's key. */
export function indented(type: ValueType, format: Formatter): Formatter {
  return holdsStack(type) ? (value) => format(value).replaceAll('\n    ', '\n        ') : format;
}

function holdsStack(type: ValueType): boolean {
  return isStack(type) || (type.kind === 'tuple' && type.fields.some((field) => holdsStack(field.type)));
}

/** Where a value has one line: the frames of a stack joined by `;`. */
export function oneLine(stack: string): string {
  return stack.trim().replace(/\n\s*/g, ';');
}

/** Whole microseconds, rounded towards zero. */
export function microseconds(ns: number | bigint): number | bigint {
  return typeof ns === 'bigint' ? ns / 1000n : Math.trunc(ns / 1000);
}

export function enumName(type: Extract<ValueType, { kind: 'enum' }>, value: Value): string | undefined {
  const key = String(value);
  return Object.hasOwn(type.names, key) ? type.names[key] : undefined;
}

export function isInteger(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function knownFormatter(type: ValueType, context: FormatContext): Formatter {
  switch (type.kind) {
    case 'int':
      return integerFormatter(type, context);
    case 'enum':
      return (value) => enumName(type, value) ?? String(value);
    case 'bytes':
      return (value) => (value instanceof Uint8Array ? escapeBytes(value) : String(value));
    case 'record':
      return recordFormatter(type.fields, context);
    case 'tuple':
      return tupleFormatter(type.fields, context);
    case 'array':
      return arrayFormatter(type.element, context);
    case 'bool':
      return context.truth === 'words' ? String : (value) => String(Number(value));
    case 'string':
    case 'inet':
      return String;
  }
}

function integerFormatter(type: Integer, context: FormatContext): Formatter {
  const { display } = type;
  if (isNamed(display)) {
    const format = namedIntegers[display].formatter(type, context);
    return (value) => (isInteger(value) ? format(value) : String(value));
  }
  const format = integerFormatters[display];
  return (value) => (isInteger(value) ? format(value, type, context) : String(value));
}

function recordFormatter(fields: readonly Field[], context: FormatContext): Formatter {
  const items = fields.map((field) => ({ name: field.name, format: formatterOf(field.type, context) }));
  const show = (record: ValueRecord) => items.map(({ name, format }) => `.${name} = ${format(record[name] ?? null)}`);
  return (value) => (isValueRecord(value) ? `{ ${show(value).join(', ')} }` : String(value));
}

function tupleFormatter(fields: readonly Field[], context: FormatContext, part = formatterOf): Formatter {
  const formatters = fields.map((field) => part(field.type, context));
  return (value) =>
    isTuple(value) ? `(${formatters.map((format, i) => format(value[i] ?? null)).join(', ')})` : String(value);
}

/** Without a space, as the relatives have it. */
function arrayFormatter(element: ValueType, context: FormatContext): Formatter {
  const format = formatterOf(element, context);
  return (value) => (isTuple(value) ? `[${value.map(format).join(',')}]` : String(value));
}

function hexText(value: number | bigint, type: Integer): string {
  return `0x${BigInt.asUintN(type.size * 8, BigInt(value)).toString(16)}`;
}
