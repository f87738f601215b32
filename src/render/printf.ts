// Turns a printf event's values into its text. Conversions print the value's full width, whatever l or h they carry;
// %s takes any value in the form in which it shows itself.

import type { Field, PrintfEvent, ValueType } from '../artifact.js';
import type { Value } from '../decode/value.js';
import { type Conversion, parseFormat } from '../types/printf-format.js';
import type { FormatContext } from './format-context.js';
import { type Formatter, formatterOf, isInteger } from './format-value.js';

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
    const index = used++;
    const format = conversionFormatter(part, event.fields[index], context, escape);
    return (values: readonly Value[]) => format(values[index] ?? null);
  });
  return (values) => {
    let text = '';
    for (const piece of pieces) text += piece(values);
    return text;
  };
}

function conversionFormatter(
  conversion: Conversion,
  field: Field | undefined,
  context: FormatContext,
  escape: (text: string) => string,
): Formatter {
  if (field === undefined) throw new Error(`printf conversion ${conversion.text} has no value`);
  const display = formatterOf(field.type, context);
  if (conversion.specifier === 's')
    return (value) => pad(cut(escape(display(value)), conversion.precision), conversion);
  const digits = digitsOf[conversion.specifier];
  return (value) => {
    const number = typeof value === 'boolean' ? Number(value) : value;
    return isInteger(number)
      ? padNumber(digits(BigInt(number), bitsOf(field.type)), conversion)
      : pad(display(value), conversion);
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
const digitsOf: Readonly<Record<Exclude<Conversion['specifier'], 's'>, (value: bigint, bits: number) => Digits>> = {
  d: (value) => {
    const signed = BigInt.asIntN(64, value);
    return signed < 0n
      ? { negative: true, digits: (-signed).toString() }
      : { negative: false, digits: signed.toString() };
  },
  u: (value, bits) => ({ digits: BigInt.asUintN(bits, value).toString() }),
  o: (value, bits) => ({ prefix: '0', digits: BigInt.asUintN(bits, value).toString(8) }),
  x: (value, bits) => ({ prefix: '0x', digits: BigInt.asUintN(bits, value).toString(16) }),
  X: (value, bits) => ({ prefix: '0X', digits: BigInt.asUintN(bits, value).toString(16).toUpperCase() }),
  p: (value) => ({ digits: `0x${BigInt.asUintN(64, value).toString(16)}`, isText: true }),
  c: (value) => ({ digits: String.fromCharCode(Number(BigInt.asUintN(8, value))), isText: true }),
};

function padNumber({ negative, prefix, digits, isText }: Digits, conversion: Conversion): string {
  if (isText) return pad(digits, conversion);
  const head = signOf(negative, conversion) + (conversion.alternate && digits !== '0' ? (prefix ?? '') : '');
  if (conversion.precision !== undefined) return pad(head + digits.padStart(conversion.precision, '0'), conversion);
  if (conversion.zeroPadded && !conversion.leftAligned)
    return head + digits.padStart(conversion.width - head.length, '0');
  return pad(head + digits, conversion);
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
