// What stands between the tokens and is kept all the same: comments, lines that begin with `#`, and the parts of a script
// that a condition leaves out. Each gap between two tokens has its pieces; a piece belongs to the token before it when it
// stands on that token's line, and to the next one otherwise.

import type { IToken } from 'chevrotain';
import type { ReadScript } from '../parse.js';
import { blankLine, type Layout, lineEnd, newLine, space, verbatim } from './layout.js';

interface Piece {
  readonly kind: 'comment' | 'lines';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Ends of lines between it and what stands before it. */
  readonly linesBefore: number;
}

interface Gap {
  /** On the line of the token before. */
  readonly trailing: readonly Piece[];
  readonly leading: readonly Piece[];
  /** Ends of lines between the last piece and the token. */
  readonly linesAfter: number;
}

type Found = Omit<Piece, 'linesBefore'>;

export class Trivia {
  /** By where the token after the gap begins; the script's end has one too. */
  readonly #gaps = new Map<number, Gap>();
  /** Where the token after the one that begins here does. */
  readonly #next = new Map<number, number>();
  /** Whose leading pieces are printed already. */
  readonly #given = new Set<number>();

  constructor(script: ReadScript) {
    const { text } = script.file;
    const found = findPieces(script);
    let before: IToken | undefined;
    let at = 0;
    for (const token of [...script.tokens, undefined]) {
      const start = token?.startOffset ?? text.length;
      const pieces: Found[] = [];
      for (let piece = found[at]; piece !== undefined && piece.start < start; piece = found[++at]) pieces.push(piece);
      this.#gaps.set(start, makeGap(text, before, pieces, start));
      if (before !== undefined) this.#next.set(before.startOffset, start);
      before = token;
    }
  }

  #before(start: number): Gap {
    return this.#gaps.get(start) ?? { trailing: [], leading: [], linesAfter: 0 };
  }

  #after(start: number): Gap {
    return this.#before(this.#next.get(start) ?? start);
  }

  /** Whether a blank line stands before the token and the comments that belong to it. */
  isApart(start: number): boolean {
    const { leading, linesAfter } = this.#before(start);
    return (leading[0]?.linesBefore ?? linesAfter) > 1;
  }

  /** Whether what follows the token that begins here stands on another line. */
  endsLine(start: number): boolean {
    const { trailing, leading, linesAfter } = this.#after(start);
    return linesAfter > 0 || [...trailing, ...leading].some(({ linesBefore }) => linesBefore > 0);
  }

  hasLeading(start: number): boolean {
    return this.#before(start).leading.length > 0;
  }

  /** What stands before a token and belongs to it: once, to the outermost part that begins with the token. */
  leading(start: number): Layout {
    if (this.#given.has(start)) return '';
    this.#given.add(start);
    const { leading, linesAfter } = this.#before(start);
    return leading.map((piece, index): Layout => {
      const after = leading[index + 1]?.linesBefore ?? linesAfter;
      if (piece.kind === 'lines') return [newLine, verbatim(piece.text), after > 1 ? blankLine : newLine];
      const isWhole = after > 0 || piece.text.startsWith('//');
      return isWhole
        ? [newLine, printComment(piece.text), after > 1 ? blankLine : newLine]
        : [space, printComment(piece.text), space];
    });
  }

  /** What stands behind a token on its line. */
  trailing(start: number): Layout {
    return this.#after(start).trailing.map(({ text }) =>
      text.startsWith('//') ? lineEnd(text) : [space, printComment(text), space],
    );
  }
}

function findPieces({ file, comments, hashLines, leftOut }: ReadScript): readonly Found[] {
  const isKept = (offset: number): boolean => !leftOut.some(([start, end]) => start <= offset && offset < end);
  const pieceOf = (kind: Piece['kind'], { startOffset, image }: IToken): Found => {
    const lines = image.split('\n').map((text) => text.trimEnd());
    return { kind, text: lines.join('\n'), start: startOffset, end: startOffset + image.length };
  };
  const directives = hashLines.filter((token) => isKept(token.startOffset)).map((token) => pieceOf('lines', token));
  const parts = leftOut.flatMap(([from, end]): readonly Found[] => {
    // The directive before it goes to the end of its line.
    const lineEndsAt = Math.max(
      from,
      ...directives.filter(({ start }) => start < from).map((directive) => directive.end),
    );
    const written = file.text.slice(lineEndsAt, end);
    const blank = /^\s*\n/.exec(written)?.[0].length ?? 0;
    const lines = written.slice(blank).trimEnd();
    const start = lineEndsAt + blank;
    const text = lines
      .split('\n')
      .map((part) => part.trimEnd())
      .join('\n');
    return lines === '' ? [] : [{ kind: 'lines', text, start, end: start + lines.length }];
  });
  const kept = comments.filter((token) => isKept(token.startOffset)).map((token) => pieceOf('comment', token));
  return [...directives, ...parts, ...kept].sort((a, b) => a.start - b.start);
}

function makeGap(text: string, before: IToken | undefined, found: readonly Found[], start: number): Gap {
  const linesIn = (from: number, to: number): number => text.slice(from, to).split('\n').length - 1;
  let end = before === undefined ? 0 : before.startOffset + before.image.length;
  const pieces = found.map((piece) => {
    const linesBefore = linesIn(end, piece.start);
    end = piece.end;
    return { ...piece, linesBefore };
  });
  const own = pieces.findIndex(({ kind, linesBefore }) => kind === 'lines' || linesBefore > 0);
  const count = before === undefined ? 0 : own < 0 ? pieces.length : own;
  return { trailing: pieces.slice(0, count), leading: pieces.slice(count), linesAfter: linesIn(end, start) };
}

/** Stars in a column stay in one, whatever the comment's new place. */
function printComment(text: string): Layout {
  const [first = '', ...rest] = text.split('\n');
  if (rest.length === 0 || !rest.every((part) => part.trimStart().startsWith('*'))) return text;
  return [first, ...rest.map((part): Layout => [newLine, ` ${part.trimStart()}`])];
}
