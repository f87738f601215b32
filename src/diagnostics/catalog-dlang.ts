// Wording of what is D's own: pragmas, actions that are refused, speculation.

import type { Span } from '../source/source-file.js';
import type { Diagnostic, Help } from './diagnostic.js';

function diagnostic(
  severity: Diagnostic['severity'],
  code: string,
  span: Span,
  message: string,
  help?: Help,
): Diagnostic {
  return { code, severity, message, primary: { span }, secondary: [], notes: [], ...(help ? { help } : {}) };
}

function near(span: Span, name: string | undefined, otherwise: string): Help {
  return name === undefined
    ? { text: otherwise }
    : { text: `did you mean \`${name}\`?`, replacement: { span, text: name } };
}

export const unknownDOption = (span: Span, name: string, nearest: string | undefined): Diagnostic =>
  diagnostic('error', 'E0215', span, `D has no option \`${name}\``, near(span, nearest, 'leave the line out'));

export const unknownPragma = (span: Span, word: string, nearest: string | undefined): Diagnostic =>
  diagnostic('error', 'E0215', span, `there is no \`#pragma D ${word}\``, {
    text: nearest === undefined ? 'options are set by `#pragma D option name=value`' : `did you mean \`${nearest}\`?`,
  });

export const noEffect = (span: Span, name: string): Diagnostic =>
  diagnostic('warning', 'W0216', span, `the option \`${name}\` does nothing here`);

export const refusedAction = (span: Span, name: string, reason: string): Diagnostic =>
  diagnostic('error', 'E0217', span, `\`${name}\` is not done: ${reason}`);

export const notSpeculative = (span: Span, what: string): Diagnostic =>
  diagnostic('error', 'E0218', span, `${what} cannot be held back by \`speculate()\``, {
    text: 'put it into a clause of its own on the same probe',
  });

export const mixedSpeculation = (span: Span, what: string): Diagnostic =>
  diagnostic('error', 'E0219', span, `one clause cannot have ${what}`, {
    text: 'put it into a clause of its own on the same probe',
  });

/** `v.a = 1` and `v[1].a = 1` of a variable of which nothing says that it has members. */
export const needsDeclaration = (span: Span, name: string, what: 'struct' | 'array'): Diagnostic => {
  const [storage, bare] = name.includes('->')
    ? [`${name.split('->', 1)[0]} `, name.replace(/^.*->/, '')]
    : ['', name.replace(/\[.*/, '[TYPE]')];
  const declared = what === 'struct' ? `struct NAME ${bare}` : `int ${bare}[8]`;
  return diagnostic(
    'error',
    'E0207',
    span,
    `\`${name}\` is not known to be ${what === 'struct' ? 'a struct' : 'an array'}`,
    {
      text: `declare it in front of the clauses: \`${storage}${declared};\``,
    },
  );
};

export const neverFires = (span: Span): Diagnostic =>
  diagnostic('warning', 'W0414', span, '`ERROR` never fires: a read that fails gives an unknown value and is counted');

export const untoldReturn = (span: Span): Diagnostic =>
  diagnostic(
    'warning',
    'W0225',
    span,
    'at a return `arg0` is always 0: by which of its returns a function ended is not told',
    {
      text: 'what it returned is `arg1`',
    },
  );
