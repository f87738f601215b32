// What the preprocessor found, as the tree keeps it: includes, constants and pragmas, in the script's order.

import { badPragma, unknownDialect } from '../diagnostics/catalog-syntax.js';
import { dialects, isDialectName } from '../dialect.js';
import type { Span } from '../source/source-file.js';
import type { Directive, PragmaDirective } from './ast-declarations.js';
import type { BuildContext } from './build-context.js';
import { buildExpression } from './build-expressions.js';
import type { Preprocessed } from './preprocess.js';

export function buildDirectives(context: BuildContext, found: Preprocessed): readonly Directive[] {
  const directives: Directive[] = [
    ...found.includes.map((include): Directive => ({ kind: 'include', ...include })),
    ...found.definitions.map(({ name, nameSpan, span }): Directive => {
      const value = context.constants.get(name);
      return {
        kind: 'define',
        name: { text: name, span: nameSpan },
        ...(value === undefined ? {} : { value: buildExpression(context, value) }),
        span,
      };
    }),
    ...found.pragmas.flatMap((pragma) => buildPragma(context, pragma)),
  ];
  return directives.sort((a, b) => a.span.start - b.span.start);
}

/** Other compilers' pragmas say nothing to us. */
function buildPragma(
  context: BuildContext,
  { text, start, span }: Preprocessed['pragmas'][number],
): readonly PragmaDirective[] {
  const [language, ...words] = text.split(/\s+/);
  if (language === 'dialect') return buildDialect(context, words, span);
  if (language !== 'D') return [];
  if (words[0] !== 'option') return [{ kind: 'pragma', words, span }];
  const [, before = '', name, value] = /^(D\s+option\s+)(\w+)(?:\s*=\s*(.*))?$/s.exec(text) ?? [];
  if (name === undefined) {
    context.diagnostics.add(badPragma(span));
    return [];
  }
  const nameStart = start + before.length;
  const nameSpan = { file: context.file, start: nameStart, end: nameStart + name.length };
  const option = { name: { text: name, span: nameSpan }, ...(value === undefined ? {} : { value: unquoted(value) }) };
  return [{ kind: 'pragma', words: ['option'], option, span }];
}

/** `#pragma dialect bpftrace` */
function buildDialect(context: BuildContext, words: readonly string[], span: Span): readonly PragmaDirective[] {
  const [name = '', ...rest] = words;
  if (rest.length > 0 || !isDialectName(name)) context.diagnostics.add(unknownDialect(span, Object.keys(dialects)));
  return [{ kind: 'pragma', words: ['dialect', ...words], span }];
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/s, '$1');
}
