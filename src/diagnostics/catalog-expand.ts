// Wording of what the expansion finds: imports, macros, options by getopt(), arguments in the place of constants.

import type { Span } from '../source/source-file.js';
import type { Diagnostic, Help, Label } from './diagnostic.js';

function mistake(
  code: string,
  span: Span,
  message: string,
  extras: { readonly secondary?: readonly Label[]; readonly notes?: readonly string[]; readonly help?: Help } = {},
): Diagnostic {
  const { secondary = [], notes = [], help } = extras;
  return { code, severity: 'error', message, primary: { span }, secondary, notes, ...(help ? { help } : {}) };
}

export const importRefused = (span: Span, path: string, reason: string): Diagnostic =>
  mistake('E0120', span, `\`${path}\` cannot be imported: ${reason}`, {
    notes: ['paths are relative to the script; `stdlib/…` is what comes with tsbpf'],
  });

type Callable = 'macro' | 'function';

export const noSuchForm = (
  span: Span,
  what: Callable,
  name: string,
  forms: readonly string[],
  first: Span,
): Diagnostic =>
  mistake('E0121', span, `the ${what} \`${name}\` does not take these arguments`, {
    secondary: [{ span: first, text: 'declared here' }],
    notes: [
      `it is written ${forms.map((form) => `\`${form}\``).join(' or ')}${what === 'macro' ? '; an `@` takes a whole map' : ''}`,
    ],
  });

export const leadsToItself = (span: Span, what: Callable, name: string, first: Span): Diagnostic =>
  mistake('E0122', span, `the ${what} \`${name}\` leads back to itself`, {
    secondary: [{ span: first, text: 'declared here' }],
  });

export const badMacroArgument = (span: Span, parameter: string, declared: Span): Diagnostic =>
  mistake('E0121', span, `\`${parameter}\` takes a variable or a value, not a map`, {
    secondary: [{ span: declared, text: 'declared here' }],
  });

export const badGetopt = (span: Span): Diagnostic =>
  mistake('E0123', span, 'this option cannot be read', {
    notes: [
      'it is written `getopt("name")`, `getopt("name", 10)`, `getopt("name", "x", "what it is for")`, with constants',
    ],
  });

export const getoptTwice = (span: Span, name: string, first: Span): Diagnostic =>
  mistake('E0123', span, `\`${name}\` has another default here than before`, {
    secondary: [{ span: first, text: 'first here' }],
  });

export const notANumber = (span: Span, name: string, text: string): Diagnostic =>
  mistake('E0124', span, `a number is needed here, and \`${name}\` is \`${text}\``);

export const notACondition = (span: Span, text: string): Diagnostic =>
  mistake('E0125', span, `\`${text}\` is not a condition`, {
    notes: ['it is written as in a predicate: `rport == 443 && retransmits != 0`'],
  });
