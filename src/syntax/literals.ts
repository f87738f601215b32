// Turns the text of number, string and character tokens into values; what is wrong with one is a diagnostic at its place.

import type { IToken } from 'chevrotain';
import {
  addressAsNumber,
  badCharacter,
  badEscape,
  fractionalNumber,
  malformedNumber,
  numberTooLarge,
  unknownUnit,
} from '../diagnostics/catalog-syntax.js';
import type { Expression, NumberLiteral, StringLiteral } from './ast.js';
import { type BuildContext, tokenSpan } from './build-context.js';

interface NumberValue {
  readonly value: bigint;
  readonly unit?: string;
  readonly unsigned?: true;
}

/** Durations are nanoseconds; sizes are powers of 1024. */
const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
  d: 86_400_000_000_000n,
  k: 1n << 10n,
  K: 1n << 10n,
  M: 1n << 20n,
  G: 1n << 30n,
};
const integerSuffix = /^(?:[uU](?:[lL]|ll|LL)?|(?:[lL]|ll|LL)[uU]?)$/;
const limit = 1n << 64n;

export function numberValue(context: BuildContext, token: IToken): NumberValue {
  const span = tokenSpan(context, token);
  const parts = /^(0[xX][\da-fA-F_]+|0[bB][01_]+|\d[\d_]*(?:[eE]\d+)?)(\w*)$/.exec(token.image);
  const [, digits = '0', suffix = ''] = parts ?? [];
  const value = digitsValue(digits.replaceAll('_', ''));
  if (parts === null || value === undefined || /^0[xXbB]$/.test(digits + suffix.slice(0, 1))) {
    context.diagnostics.add(malformedNumber(span, token.image));
    return { value: 0n };
  }
  const isUnit = Object.hasOwn(units, suffix);
  if (suffix !== '' && !isUnit && !integerSuffix.test(suffix))
    context.diagnostics.add(unknownUnit(span, digits, suffix, Object.keys(units)));
  const scaled = value * (isUnit ? (units[suffix] ?? 1n) : 1n);
  if (scaled >= limit) {
    context.diagnostics.add(numberTooLarge(span, token.image));
    return { value: 0n };
  }
  if (isUnit) return { value: scaled, unit: suffix };
  return /u/i.test(suffix) ? { value: scaled, unsigned: true } : { value: scaled };
}

/** A leading zero means octal, as in C; more than 64 bits of exponent are cut, they are too large anyway. */
function digitsValue(digits: string): bigint | undefined {
  if (/^0[xXbB]/.test(digits)) return digits.length > 2 ? BigInt(digits.toLowerCase()) : undefined;
  const [mantissa = '0', exponent] = digits.toLowerCase().split('e');
  if (exponent !== undefined) return BigInt(mantissa) * 10n ** BigInt(Math.min(Number(exponent), 40));
  if (/^0\d/.test(digits)) return /^[0-7]+$/.test(digits) ? BigInt(`0o${digits}`) : undefined;
  return BigInt(digits);
}

/** `1.5`, and `10.0.0.1`, which goes on as the text that was meant. */
export function reportFraction(context: BuildContext, whole: IToken, parts: readonly IToken[]): Expression | undefined {
  const last = parts.at(-1) ?? whole;
  const span = { file: context.file, start: whole.startOffset, end: last.startOffset + last.image.length };
  const text = [whole, ...parts].map(({ image }) => image).join('.');
  const isAddress = parts.length > 1;
  context.diagnostics.add(isAddress ? addressAsNumber(span, text) : fractionalNumber(span, text));
  return isAddress ? { kind: 'string', value: text, span } : undefined;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\u001b',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '?': '?',
};

/** The text of a string token; one without its closing quote is read to where it ends. */
export function stringValue(context: BuildContext, token: IToken): string {
  const closed = token.image.length > 1 && token.tokenType.name === 'StringLiteral';
  return unescape(context, token, token.image.slice(1, closed ? -1 : undefined));
}

export function charLiteral(context: BuildContext, token: IToken): NumberLiteral | StringLiteral {
  const span = tokenSpan(context, token);
  const isClosed = token.tokenType.name === 'CharLiteral';
  const value = unescape(context, token, token.image.slice(1, isClosed ? -1 : undefined));
  if (value.length === 1 && value.charCodeAt(0) < 0x100) {
    return { kind: 'number', value: BigInt(value.charCodeAt(0)), span };
  }
  if (isClosed) context.diagnostics.add(badCharacter(span, token.image.slice(1, -1)));
  // It was meant as a string, so nothing else is wrong with its use.
  return { kind: 'string', value, span };
}

function unescape(context: BuildContext, token: IToken, body: string): string {
  return body.replace(
    /\\(x[\da-fA-F]{1,2}|u[\da-fA-F]{4}|[0-7]{1,3}|\r?\n|.|$)/gsu,
    (whole: string, escape: string, at: number) => {
      const numeric = /^[xu]./.test(escape)
        ? Number.parseInt(escape.slice(1), 16)
        : /^[0-7]/.test(escape)
          ? Number.parseInt(escape, 8)
          : undefined;
      if (numeric !== undefined) return String.fromCharCode(escape.startsWith('u') ? numeric : numeric & 0xff);
      if (escape.endsWith('\n')) return '';
      const simple = simpleEscapes[escape];
      if (simple !== undefined) return simple;
      const start = token.startOffset + 1 + at;
      context.diagnostics.add(badEscape({ file: context.file, start, end: start + whole.length }, whole));
      return escape;
    },
  );
}
