// `/** … *\/` comments to text without their stars, found by the token that follows them.

import type { IToken } from 'chevrotain';
import type { SourceFile } from '../source/source-file.js';
import type { DocComment } from './ast.js';

/** A comment at the script's end is kept under the text's length. */
export function collectDocs(
  file: SourceFile,
  comments: readonly IToken[],
  tokens: readonly IToken[],
): ReadonlyMap<number, readonly DocComment[]> {
  const docs = new Map<number, DocComment[]>();
  let next = 0;
  for (const comment of comments) {
    while (next < tokens.length && (tokens[next]?.startOffset ?? 0) < comment.startOffset) next++;
    const place = tokens[next]?.startOffset ?? file.text.length;
    const doc = {
      text: docText(comment.image),
      span: { file, start: comment.startOffset, end: comment.startOffset + comment.image.length },
    };
    docs.set(place, [...(docs.get(place) ?? []), doc]);
  }
  return docs;
}

function docText(comment: string): string {
  const lines = comment.slice(3, -2).split(/\r?\n/);
  return lines
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*\*? ?/, '')).trimEnd())
    .join('\n')
    .trim();
}
