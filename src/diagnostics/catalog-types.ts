// Wording of what is wrong with the types that a script declares.

import type { Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

function error(code: string, span: Span, message: string, notes: readonly string[] = []): Diagnostic {
  return { code, severity: 'error', message, primary: { span }, secondary: [], notes };
}

export const holdsItself = (span: Span, type: string): Diagnostic =>
  error('E0226', span, `\`${type}\` holds itself`, ['a pointer to it may be a member: its size is always known']);

export const tooManyBits = (span: Span, bits: number, type: string): Diagnostic =>
  error('E0227', span, `${bits} bits are more than ${type} has`);

export const notABitfield = (span: Span, type: string): Diagnostic =>
  error('E0227', span, `only numbers have bits: this is ${type}`);
