// Wording of what is wrong with loops and functions.

import type { Span } from '../source/source-file.js';
import type { Diagnostic, Label } from './diagnostic.js';

function mistake(
  code: string,
  span: Span,
  message: string,
  extras: { readonly secondary?: readonly Label[]; readonly notes?: readonly string[] } = {},
): Diagnostic {
  const { secondary = [], notes = [] } = extras;
  return { code, severity: 'error', message, primary: { span }, secondary, notes };
}

export const outsideLoop = (span: Span, what: string): Diagnostic =>
  mistake('E0240', span, `\`${what}\` stands in no loop`);

export const loopTooLong = (span: Span, count: bigint, limit: number, reason?: string): Diagnostic =>
  mistake('E0507', span, `this loop goes round ${count} times; the limit is ${limit}`, {
    notes: reason === undefined ? [] : [reason],
  });

export const endlessLoop = (span: Span, limit: number): Diagnostic => ({
  ...mistake('W0507', span, 'this loop has no end of its own', {
    notes: [`it is stopped after ${limit} rounds, which counts as a loss`],
  }),
  severity: 'warning',
});

export const loopNeeds = (span: Span, what: string, reason: string): Diagnostic =>
  mistake('E0506', span, `${what} cannot be done on this kernel`, { notes: [reason] });

export const returnOutside = (span: Span): Diagnostic =>
  mistake('E0242', span, 'only a function has a value to return', { notes: ['a clause ends by `return;`'] });

export const givesNoValue = (span: Span, isFunction: boolean): Diagnostic =>
  mistake(
    'E0243',
    span,
    isFunction ? 'not every way through this function returns a value' : 'this block has no value',
    {
      notes: isFunction ? [] : ['its value is that of the last expression, where no `;` ends it'],
    },
  );
