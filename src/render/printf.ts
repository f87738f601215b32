// Turns a printf event's values into its text. Conversions print the value's full width, whatever l or h they carry;
// %s takes any value in the form in which it shows itself.

import type { Field, PrintfEvent, ValueType } from '../artifact.js';
import type { Value } from '../decode/value.js';
import { widestField } from '../limits.js';
import { type Conversion, parseFormat, type Specifier, valuesOf } from '../types/printf-format.js';
import { escapeBytes, escapeControl, escapedHex, memoryDump, spacedHex } from './escape.js';
import { exponential, mostDecimals, shortest } from './floats.js';
import type { FormatContext } from './format-context.js';
import { formatterOf, indented, isInteger } from './format-value.js';
import { compileTimeFormat } from './strftime.js';

export type PrintfFormatter = (values: readonly Value[]) => string;

/** `escape` makes values, not the format, safe for where the text goes. */
export function compilePrintf(
  event: PrintfEvent,
  context: FormatContext,
  escape: (text: string) => string,
): PrintfFormatter {
  const parsed = parseFormat(event.format);
  if (parsed.kind === 'error') throw new Error(`printf format that the compiler let through: ${parsed.error.message}`);
  let used = 0;
  const pieces = parsed.parts.map((part) => {
    if (part.kind === 'text') return () => part.text;
    const first = used;
    used += valuesOf(part);
    return conversionWriter(part, event.fields, first, { context, escape });
  });
  return (values) => {
    let text = '';
    for (const piece of pieces) text += piece(values);
    return text;
  };
}

interface Surroundings {
  readonly context: FormatContext;
  readonly escape: (text: string) => string;
}

/** With `*` the values in front of the one to show are its width and precision. */
function conversionWriter(
  conversion: Conversion,
  fields: readonly Field[],
  first: number,
  surroundings: Surroundings,
): PrintfFormatter {
  const last = first + valuesOf(conversion) - 1;
  const field = fields[last];
  if (field === undefined) throw new Error(`printf conversion ${conversion.text} has no value`);
  const write = writers[conversion.specifier](field.type, surroundings);
  if (last === first) return (values) => write(values[last] ?? null, conversion);
  return (values) => write(values[last] ?? null, measured(conversion, values.slice(first, last)));
}

/** A negative width aligns to the left; a negative precision is none. */
function measured(conversion: Conversion, sizes: readonly Value[]): Conversion {
  const numbers = sizes.map((size) => Math.max(-widestField, Math.min(widestField, Number(size ?? 0))));
  const width = conversion.takesWidth ? (numbers[0] ?? 0) : conversion.width;
  const { precision: fixed, ...rest } = conversion;
  const precision = conversion.takesPrecision ? numbers.at(-1) : fixed;
  return {
    ...rest,
    width: Math.abs(width),
    leftAligned: conversion.leftAligned || width < 0,
    ...(precision === undefined || precision < 0 ? {} : { precision }),
  };
}

type Writer = (value: Value, conversion: Conversion) => string;

type MakeWriter = (type: ValueType, surroundings: Surroundings) => Writer;

const writers: Readonly<Record<Specifier, MakeWriter>> = {
  s: shown((text) => text, true),
  S: shown(escapeControl),
  k: shown((text) => text, true),
  r: bytesBy(escapeBytes),
  rx: bytesBy(escapedHex),
  rh: bytesBy(spacedHex),
  M: bytesBy(memoryDump),
  d: numberBy((value) => {
    const signed = BigInt.asIntN(64, value);
    return signed < 0n
      ? { negative: true, digits: (-signed).toString() }
      : { negative: false, digits: signed.toString() };
  }),
  u: numberBy((value, bits) => ({ digits: BigInt.asUintN(bits, value).toString() })),
  o: numberBy((value, bits) => ({ prefix: '0', digits: BigInt.asUintN(bits, value).toString(8) })),
  x: numberBy((value, bits) => ({ prefix: '0x', digits: BigInt.asUintN(bits, value).toString(16) })),
  X: numberBy((value, bits) => ({ prefix: '0X', digits: BigInt.asUintN(bits, value).toString(16).toUpperCase() })),
  p: numberBy((value) => ({ digits: `0x${BigInt.asUintN(64, value).toString(16)}`, isText: true })),
  c: numberBy((value) => ({ digits: String.fromCharCode(Number(BigInt.asUintN(8, value))), isText: true })),
  a: namedBy(
    ({ symbol }) =>
      (value) =>
        symbol(value) ?? `0x${value.toString(16)}`,
  ),
  I: namedBy(() => (value) => [0n, 8n, 16n, 24n].map((shift) => String((value >> shift) & 0xffn)).join('.')),
  P: namedBy(
    ({ service }) =>
      (value) =>
        service(Number(value)) ?? String(value),
  ),
  Y: namedBy(() => compileTimeFormat('%Y %b %e %H:%M:%S')),
  T: namedBy(() => compileTimeFormat('%a, %d %b %Y %H:%M:%S %Z')),
  e: floatBy(exponential),
  E: floatBy((value, conversion) => exponential(value, conversion).toUpperCase()),
  f: floatBy((value, { precision = 6 }) => value.toFixed(Math.min(precision, mostDecimals))),
  g: floatBy(shortest),
  G: floatBy((value, conversion) => shortest(value, conversion).toUpperCase()),
};

/** In the form in which the value shows itself; frames of a stack are indented twice as deep as in a map. */
function shown(change: (text: string) => string, isDeep = false): MakeWriter {
  return (type, { context, escape }) => {
    const format = formatterOf(type, context);
    const display = isDeep ? indented(type, format) : format;
    return (value, conversion) => pad(cut(escape(change(display(value))), conversion.precision), conversion);
  };
}

function bytesBy(write: (bytes: Uint8Array) => string): MakeWriter {
  return (type, { context }) => {
    const display = formatterOf(type, context);
    const bytesOf = (value: Value): Uint8Array => (value instanceof Uint8Array ? value : Buffer.from(display(value)));
    return (value, conversion) =>
      pad(value === null ? display(value) : cut(write(bytesOf(value)), conversion.precision), conversion);
  };
}

/** A number as a name; what is no number, as an address, shows itself. */
function namedBy(make: (context: FormatContext) => (value: bigint) => string): MakeWriter {
  return (type, { context, escape }) => {
    const display = formatterOf(type, context);
    const name = make(context);
    return (value, conversion) => {
      const text = isInteger(value) ? name(BigInt.asUintN(bitsOf(type), BigInt(value))) : display(value);
      return pad(escape(text), conversion);
    };
  };
}

interface Digits {
  readonly negative?: boolean;
  readonly prefix?: string;
  readonly digits: string;
  /** Not a number to the eye: never zero-padded. */
  readonly isText?: boolean;
}

/** %d of an unsigned 64-bit value is its two's complement, of smaller ones the value itself. */
function numberBy(digits: (value: bigint, bits: number) => Digits): MakeWriter {
  return (type, { context }) => {
    const display = formatterOf(type, context);
    const bits = bitsOf(type);
    return (value, conversion) => {
      const number = typeof value === 'boolean' ? Number(value) : value;
      return isInteger(number) ? padNumber(digits(BigInt(number), bits), conversion) : pad(display(value), conversion);
    };
  };
}

/** A number with its fraction, which means have; of other values it is zero. */
function floatBy(write: (value: number, conversion: Conversion) => string): MakeWriter {
  return (type, { context }) => {
    const display = formatterOf(type, context);
    return (value, conversion) => {
      const number = typeof value === 'boolean' || typeof value === 'bigint' ? Number(value) : value;
      if (typeof number !== 'number') return pad(display(value), conversion);
      const { precision: _, ...whole } = conversion;
      return padNumber({ negative: number < 0, digits: write(Math.abs(number), conversion) }, whole);
    };
  };
}

function padNumber({ negative, prefix, digits: all, isText }: Digits, conversion: Conversion): string {
  if (isText) return pad(all, conversion);
  const head = signOf(negative, conversion) + (conversion.alternate && all !== '0' ? (prefix ?? '') : '');
  const digits = conversion.grouped ? inThousands(all) : all;
  if (conversion.precision !== undefined) return pad(head + digits.padStart(conversion.precision, '0'), conversion);
  if (conversion.zeroPadded && !conversion.leftAligned)
    return head + digits.padStart(conversion.width - head.length, '0');
  return pad(head + digits, conversion);
}

/** Only what `%d` and `%f` write has thousands. */
function inThousands(digits: string): string {
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

function signOf(negative: boolean | undefined, conversion: Conversion): string {
  if (negative === undefined) return '';
  if (negative) return '-';
  if (conversion.plusSign) return '+';
  return conversion.spaceSign ? ' ' : '';
}

function pad(text: string, conversion: Conversion): string {
  return conversion.leftAligned ? text.padEnd(conversion.width) : text.padStart(conversion.width);
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : text.slice(0, precision);
}

function bitsOf(type: ValueType): number {
  return type.kind === 'int' || type.kind === 'enum' ? type.size * 8 : 64;
}
