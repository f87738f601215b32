// Turns a printf format into its parts. The checker reads it to judge the arguments, the renderer to print them,
// so that both agree on every conversion.

import { widestField } from '../limits.js';

/**
 * As in C, with those of bpftrace (r, rx, rh: bytes) and D (a: symbol, I: address, P: port, Y: date,
 * T: date of RFC 822, S: escaped, k: stack); M: memory, as tracemem() shows it. */
export type Specifier = keyof typeof specifierNames;

export interface Conversion {
  readonly kind: 'conversion';
  /** As it stands in the format, for messages. */
  readonly text: string;
  readonly specifier: Specifier;
  readonly leftAligned: boolean;
  readonly zeroPadded: boolean;
  readonly plusSign: boolean;
  readonly spaceSign: boolean;
  /** `%#x` writes the 0x. */
  readonly alternate: boolean;
  /** `%'d`: thousands apart. */
  readonly grouped: boolean;
  readonly width: number;
  readonly precision?: number;
  /** `*`: an argument of its own, before the value, says it. */
  readonly takesWidth: boolean;
  readonly takesPrecision: boolean;
  /** `%@d`: the value of an aggregation. */
  readonly ofAggregation: boolean;
}

export type FormatPart = { readonly kind: 'text'; readonly text: string } | Conversion;

export interface FormatError {
  readonly message: string;
  /** Where in the format. */
  readonly offset: number;
  readonly length: number;
}

export type ParsedFormat =
  | { readonly kind: 'parts'; readonly parts: readonly FormatPart[] }
  | { readonly kind: 'error'; readonly error: FormatError };

const conversionPattern = /%([-+ #0']*)(\*|\?|\d*)(?:\.(\*|\d*))?(@)?(hh|h|ll|l|L|j|z|t|w)?(r[xh]?|.?)/suy;

const specifierNames = {
  d: 'd',
  u: 'u',
  x: 'x',
  X: 'X',
  o: 'o',
  p: 'p',
  s: 's',
  c: 'c',
  r: 'r',
  rx: 'rx',
  rh: 'rh',
  a: 'a',
  I: 'I',
  P: 'P',
  Y: 'Y',
  T: 'T',
  e: 'e',
  E: 'E',
  f: 'f',
  g: 'g',
  G: 'G',
  S: 'S',
  k: 'k',
  M: 'M',
} as const;

/** Other ways to write them. */
const sameAs: Readonly<Record<string, Specifier>> = { i: 'd', C: 'c', A: 'a', F: 'f' };

export function specifierOf(letters: string): Specifier | undefined {
  if (Object.hasOwn(sameAs, letters)) return sameAs[letters];
  return isSpecifier(letters) ? letters : undefined;
}

function isSpecifier(letters: string): letters is Specifier {
  return Object.hasOwn(specifierNames, letters);
}

/** As wide as an address is, which D writes `%?p`. */
const addressWidth = 16;

export function parseFormat(format: string): ParsedFormat {
  const parts: FormatPart[] = [];
  let text = '';
  let position = 0;
  while (position < format.length) {
    const percent = format.indexOf('%', position);
    if (percent < 0) break;
    text += format.slice(position, percent);
    if (format.startsWith('%%', percent)) {
      text += '%';
      position = percent + 2;
      continue;
    }
    const conversion = parseConversion(format, percent);
    if ('message' in conversion) return { kind: 'error', error: conversion };
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
    parts.push(conversion);
    position = percent + conversion.text.length;
  }
  text += format.slice(position);
  if (text !== '') parts.push({ kind: 'text', text });
  return { kind: 'parts', parts };
}

function parseConversion(format: string, percent: number): Conversion | FormatError {
  conversionPattern.lastIndex = percent;
  const [text = '%', flags = '', width = '', precision, aggregation, , letters = ''] =
    conversionPattern.exec(format) ?? [];
  const specifier = specifierOf(letters);
  const place = { offset: percent, length: text.length };
  if (letters === '') return { ...place, message: 'a conversion is cut short at the end; write %% for a percent sign' };
  if (specifier === undefined)
    return { ...place, message: `there is no conversion ${JSON.stringify(text).slice(1, -1)}` };
  const takesWidth = width === '*';
  const takesPrecision = precision === '*';
  const fixedWidth = takesWidth ? 0 : width === '?' ? addressWidth : Number(width);
  const fixedPrecision = precision === undefined || takesPrecision ? undefined : Number(precision);
  if (fixedWidth > widestField || (fixedPrecision ?? 0) > widestField)
    return { ...place, message: `${text} is wider than ${widestField} characters` };
  return {
    kind: 'conversion',
    text,
    specifier,
    leftAligned: flags.includes('-'),
    zeroPadded: flags.includes('0'),
    plusSign: flags.includes('+'),
    spaceSign: flags.includes(' '),
    alternate: flags.includes('#'),
    grouped: flags.includes("'"),
    width: fixedWidth,
    ...(fixedPrecision === undefined ? {} : { precision: fixedPrecision }),
    takesWidth,
    takesPrecision,
    ofAggregation: aggregation !== undefined,
  };
}

/** How many values a conversion takes. */
export function valuesOf({ takesWidth, takesPrecision }: Conversion): number {
  return 1 + Number(takesWidth) + Number(takesPrecision);
}
