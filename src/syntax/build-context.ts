// What every tree-building function is handed: the file that spans point into, the sink for messages, the doc comments.

import type { CstNode, IToken } from 'chevrotain';
import type { ExpressionCstNode } from '../../grammar/cst-types.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { DialectName } from '../dialect.js';
import type { SourceFile, Span } from '../source/source-file.js';
import type { DocComment, Name } from './ast.js';

export interface BuildContext {
  readonly file: SourceFile;
  readonly diagnostics: Diagnostics;
  /** By the offset of the token that follows them, in order. */
  readonly docs: ReadonlyMap<number, readonly DocComment[]>;
  /** What `#define` lines name, without the one that is being put in. */
  readonly constants: ReadonlyMap<string, ExpressionCstNode>;
  readonly dialect: DialectName;
  /** Variables made so far that no script names; their names follow the order of the text, not where it lies. */
  readonly made: { variables: number };
}

export function tokenSpan(context: BuildContext, token: IToken): Span {
  return { file: context.file, start: token.startOffset, end: token.startOffset + token.image.length };
}

export function nodeSpan(context: BuildContext, node: CstNode): Span {
  const start = node.location?.startOffset ?? 0;
  return { file: context.file, start, end: (node.location?.endOffset ?? start - 1) + 1 };
}

export function nameOf(context: BuildContext, token: IToken): Name {
  return { text: token.image, span: tokenSpan(context, token) };
}

/** The node's text as written: names with dashes, probe names. */
export function nameOfNode(context: BuildContext, node: CstNode): Name {
  const span = nodeSpan(context, node);
  return { text: context.file.text.slice(span.start, span.end), span };
}

/** The nearest doc comment directly before the node. */
export function docBefore(context: BuildContext, node: CstNode): { readonly doc: DocComment } | undefined {
  const doc = context.docs.get(node.location?.startOffset ?? -1)?.at(-1);
  return doc === undefined ? undefined : { doc };
}

/** What the grammar promises; its absence is a bug of ours, never of a script. */
export function required<T>(items: readonly T[] | undefined): T {
  const first = items?.[0];
  if (first === undefined) throw new Error('the grammar and the tree builder disagree');
  return first;
}
