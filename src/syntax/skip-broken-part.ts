// After a syntax error: the script's tokens without the smallest part that surely holds the mistake, to be parsed again.
// That a mistake is cut out whole, instead of parsed on from its middle, is why it gets one message and no more.

import type { IToken } from 'chevrotain';
import { type FailedParse, type Opener, openersAt } from './open-pairs.js';

/** How much of the script a mistake makes unreadable: its statement, its declaration, or the tokens up to an index that is known. */
export type BrokenPart = 'statement' | 'declaration' | { readonly resumeAt: number };

export function skipBrokenPart(failed: FailedParse, broken: BrokenPart): readonly IToken[] {
  const block = openersAt(failed).findLast((opener) => opener.kind === '{' || opener.kind === '<');
  const [from, to] =
    block === undefined || broken !== 'statement' ? declarationAround(failed, broken) : statementAround(failed, block);
  return [...failed.tokens.slice(0, from), ...failed.tokens.slice(Math.max(to, from + 1))];
}

type Range = readonly [from: number, to: number];

/** To the next token in the first column, where people begin a clause; else to the script's end. */
function declarationAround({ tokens, at, declarationStarts }: FailedParse, broken: BrokenPart = 'declaration'): Range {
  const start = declarationStarts.findLast(
    (token) => token.startOffset <= (tokens[at]?.startOffset ?? Number.POSITIVE_INFINITY),
  );
  const from = start === undefined ? at : Math.max(0, tokens.indexOf(start));
  if (typeof broken === 'object') return [from, broken.resumeAt];
  const next = tokens.findIndex(
    (token, index) => index > from && index >= at && token.startColumn === 1 && /^[\w*:]/.test(token.image),
  );
  return [Math.min(from, at), next < 0 ? tokens.length : next];
}

function statementAround(failed: FailedParse, block: Opener): Range {
  const { tokens, at } = failed;
  const from = statementStart(tokens, block.index + 1, at);
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    const image = tokens[index]?.image ?? '';
    // Nothing to cut out before the closer: then the closer itself is what was wrong.
    if (depth === 0 && closesBlock(image, block)) return index > from ? [from, index] : declarationAround(failed);
    depth += braceDepth(image);
    if (depth === 0 && endsStatement(tokens, index)) return [from, index + 1];
  }
  return declarationAround(failed);
}

function closesBlock(image: string, block: Opener): boolean {
  return image === '}' || (image === '>' && block.kind === '<');
}

function braceDepth(image: string): number {
  return image === '{' ? 1 : image === '}' ? -1 : 0;
}

function endsStatement(tokens: readonly IToken[], index: number): boolean {
  const image = tokens[index]?.image;
  return (image === ';' || image === '}') && tokens[index + 1]?.image !== 'else';
}

/** Past the last statement that ended between the block's start and the error. */
function statementStart(tokens: readonly IToken[], first: number, at: number): number {
  let from = first;
  let depth = 0;
  for (let index = first; index < at; index++) {
    depth += braceDepth(tokens[index]?.image ?? '');
    if (depth === 0 && endsStatement(tokens, index)) from = index + 1;
  }
  return from;
}
