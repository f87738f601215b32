// Wording of what the checker finds about maps: their shape in two places.

import type { Span } from '../source/source-file.js';
import type { Diagnostic, Label } from './diagnostic.js';

function mapError(code: string, span: Span, message: string, secondary: readonly Label[], note?: string): Diagnostic {
  const notes = note === undefined ? [] : [note];
  return { code, severity: 'error', message, primary: { span }, secondary, notes };
}

/** D's variables are maps of their own kind. */
function oneShape(name: string): string {
  return name.includes('@')
    ? 'a map has one shape: the same keys and the same kind of value everywhere'
    : 'a variable holds the same kind of value everywhere, and an array has the same keys';
}

/** `elsewhere`: the use that the map got its shape from. */
function firstUse(elsewhere: Span | undefined, what: string): readonly Label[] {
  return elsewhere ? [{ span: elsewhere, text: what }] : [];
}

export const mapKeyMismatch = (
  span: Span,
  map: string,
  expected: string,
  got: string,
  elsewhere: Span | undefined,
): Diagnostic =>
  mapError(
    'E0305',
    span,
    `\`${map}\` has keys ${expected} elsewhere, here ${got}`,
    firstUse(elsewhere, `keys ${expected} here`),
    oneShape(map),
  );

export const mapValueMismatch = (
  span: Span,
  map: string,
  expected: string,
  got: string,
  elsewhere: Span | undefined,
): Diagnostic =>
  mapError(
    'E0306',
    span,
    `\`${map}\` holds ${expected} elsewhere, here ${got}`,
    firstUse(elsewhere, `${expected} here`),
    oneShape(map),
  );

export const mapsOfOtherKeys = (span: Span, map: string, first: string): Diagnostic =>
  mapError(
    'E0322',
    span,
    `\`${map}\` has other keys than \`${first}\``,
    [],
    'maps side by side are joined by their keys',
  );

export const badMapFormat = (span: Span, reason: string): Diagnostic =>
  mapError('E0308', span, `in this format ${reason}`, []);
