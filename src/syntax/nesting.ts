// How deep a tree goes. The stages behind the parser recurse over it, and clang over the C that is made of it: what
// would be too deep for one of them is found here, where it has a place in the script.

import type { IToken } from 'chevrotain';
import { deepestNesting, longestChain } from '../limits.js';
import type { SourceFile, Span } from '../source/source-file.js';
import type { Program } from './ast.js';
import { type AstNode, isNode } from './walk.js';

interface Place {
  readonly value: unknown;
  /** Without the steps along a chain: `a + b + c` is one level. */
  readonly levels: number;
  /** With them. */
  readonly steps: number;
}

/** What stands too deep, the first found of it. */
export function tooDeepIn(program: Program): Span | undefined {
  const open: Place[] = [{ value: program, levels: 0, steps: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, levels, steps } = place;
    if (typeof value !== 'object' || value === null || 'file' in value) continue;
    if (!isNode(value)) open.push(...Object.values(value).map((part) => ({ value: part, levels, steps })));
    else if (levels > deepestNesting || steps > longestChain) return value.span;
    else open.push(...partsOf(value, levels, steps + 1));
  }
  return undefined;
}

function partsOf(node: AstNode, levels: number, steps: number): readonly Place[] {
  const isLevel = node.kind !== 'block' && node.kind !== 'expression-statement';
  const chained = node.kind === 'binary' ? node.left : undefined;
  return Object.values(node).map((value) => ({
    value,
    levels: isLevel && value !== chained ? levels + 1 : levels,
    steps,
  }));
}

/** The innermost bracket of a script that the parser itself could not follow; its beginning where there is none. */
export function deepestBracket(file: SourceFile, tokens: readonly IToken[]): Span {
  let depth = 0;
  let deepest = 0;
  let start = 0;
  for (const { image, startOffset } of tokens) {
    if (/^[)\]}]$/.test(image)) depth--;
    if (!/^[([{]$/.test(image) || ++depth <= deepest) continue;
    deepest = depth;
    start = startOffset;
  }
  return { file, start, end: start + 1 };
}
