// Turns a printf format into its parts. The checker reads it to judge the arguments, the renderer to print them,
// so that both agree on every conversion.

export type Specifier = 'd' | 'u' | 'x' | 'X' | 'o' | 'p' | 's' | 'c';

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
  readonly width: number;
  readonly precision?: number;
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

const conversionPattern = /%([-+ #0]*)(\d*)(?:\.(\d*))?(hh|h|ll|l|j|z|t)?(.?)/suy;

const specifiers: Readonly<Record<string, Specifier>> = {
  d: 'd',
  i: 'd',
  u: 'u',
  x: 'x',
  X: 'X',
  o: 'o',
  p: 'p',
  s: 's',
  c: 'c',
};

/** A wider field than any terminal is a mistake, and would let a script ask for gigabytes. */
const widthLimit = 4096;

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
  const [text = '%', flags = '', width = '', precision, , letter = ''] = conversionPattern.exec(format) ?? [];
  const specifier = Object.hasOwn(specifiers, letter) ? specifiers[letter] : undefined;
  const place = { offset: percent, length: text.length };
  if (letter === '') return { ...place, message: 'a conversion is cut short at the end; write %% for a percent sign' };
  if (letter === '*') return { ...place, message: 'a width from an argument (*) is not supported; write the number' };
  if (specifier === undefined) return { ...place, message: `there is no conversion ${text}` };
  if (Number(width) > widthLimit || Number(precision ?? 0) > widthLimit) {
    return { ...place, message: `${text} is wider than ${widthLimit} characters` };
  }
  return {
    kind: 'conversion',
    text,
    specifier,
    leftAligned: flags.includes('-'),
    zeroPadded: flags.includes('0'),
    plusSign: flags.includes('+'),
    spaceSign: flags.includes(' '),
    alternate: flags.includes('#'),
    width: Number(width),
    ...(precision === undefined ? {} : { precision: Number(precision) }),
  };
}
