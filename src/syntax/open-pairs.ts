// Which brackets, blocks and predicates are open at a token: what messages about missing and stray closers point at.

import type { IToken } from 'chevrotain';
import type { Pair } from '../../grammar/statement-grammar.js';

/** What a failed parse leaves behind. */
export interface FailedParse {
  readonly tokens: readonly IToken[];
  /** Index of the token at which it failed; the number of tokens at the end of the script. */
  readonly at: number;
  readonly angleBlocks: readonly Pair[];
  readonly predicates: readonly Pair[];
  readonly declarationStarts: readonly IToken[];
}

export interface Opener {
  readonly kind: '(' | '[' | '{' | '<' | '/';
  readonly index: number;
  readonly token: IToken;
}

export const closerOf: Readonly<Record<Opener['kind'], string>> = { '(': ')', '[': ']', '{': '}', '<': '>', '/': '/' };
const plainCloser: Readonly<Record<string, Opener['kind']>> = { ')': '(', ']': '[', '}': '{' };

/** Outermost first. A closer also ends what was left open inside its pair. */
export function openersAt(failed: FailedParse): readonly Opener[] {
  const opens = new Map<IToken, '<' | '/'>();
  const closes = new Set<IToken>();
  for (const [pairs, kind] of [
    [failed.angleBlocks, '<'],
    [failed.predicates, '/'],
  ] as const) {
    for (const { open, close } of pairs) {
      opens.set(open, kind);
      if (close !== undefined) closes.add(close);
    }
  }
  const stack: Opener[] = [];
  failed.tokens.slice(0, failed.at).forEach((token, index) => {
    const { image } = token;
    const special = opens.get(token);
    if (special !== undefined) stack.push({ kind: special, index, token });
    else if (image === '(' || image === '[' || image === '{') stack.push({ kind: image, index, token });
    else if (closes.has(token)) closePair(stack, image === '>' ? '<' : '/');
    else if (Object.hasOwn(plainCloser, image)) closePair(stack, plainCloser[image]);
  });
  return stack;
}

function closePair(stack: Opener[], kind: Opener['kind'] | undefined): void {
  const place = stack.findLastIndex((opener) => opener.kind === kind);
  if (place >= 0) stack.length = place;
}
