// Turns the parser's complaint into the message for the mistake that was probably made.

import { EOF, type IRecognitionException, type IToken, tokenMatcher } from 'chevrotain';
import * as t from '../../grammar/tokens.js';
import {
  actionWithoutProbe,
  assignmentAsCondition,
  blockCutShort,
  callWithoutParentheses,
  countedAsInC,
  declaredAsInC,
  expectedAtEnd,
  expectedBefore,
  missingSemicolon,
  predicateWithoutBlock,
  repeatedAsInC,
  statementOutsideBlock,
  strayCloser,
  unclosed,
  unclosedPredicate,
  unknownDeclaration,
} from '../diagnostics/catalog-syntax.js';
import type { Diagnostic, Label } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';
import { closerOf, type FailedParse, type Opener, openersAt } from './open-pairs.js';
import type { BrokenPart } from './skip-broken-part.js';

export interface SyntaxError {
  readonly diagnostic: Diagnostic;
  readonly broken: BrokenPart;
}

interface Mistake {
  readonly file: SourceFile;
  readonly failed: FailedParse;
  /** What the parser wanted, in the user's words. */
  readonly wanted: string;
  readonly rule: string;
  readonly found: IToken;
  readonly previous: IToken | undefined;
  readonly openers: readonly Opener[];
}

/** From the most telling to the plainest; the first that recognises the mistake words it. */
const explanations: readonly ((mistake: Mistake) => SyntaxError | undefined)[] = [
  explainCutBlock,
  explainUnclosedAbove,
  explainUnclosed,
  explainStrayCloser,
  explainLoopOfC,
  explainAssignment,
  explainSemicolon,
  explainTopLevel,
];

export function explainSyntaxError(file: SourceFile, error: IRecognitionException, failed: FailedParse): SyntaxError {
  const mistake: Mistake = {
    file,
    failed,
    wanted: error.message,
    rule: error.context.ruleStack.at(-1) ?? '',
    found: error.token,
    previous: failed.tokens[failed.at - 1],
    openers: openersAt(failed),
  };
  for (const explain of explanations) {
    const explained = explain(mistake);
    if (explained !== undefined) return explained;
  }
  return { diagnostic: expectation(mistake), broken: 'statement' };
}

function spanOf(file: SourceFile, first: IToken, last: IToken = first): Span {
  return { file, start: first.startOffset, end: last.startOffset + last.image.length };
}

function expectation({ file, wanted, found, previous, openers }: Mistake): Diagnostic {
  const inner = openers.at(-1);
  const opener: Label | undefined =
    inner !== undefined && wanted.includes(`\`${closerOf[inner.kind]}\``)
      ? { span: spanOf(file, inner.token), text: inner.kind === '/' ? 'the predicate opens here' : 'opened here' }
      : undefined;
  if (tokenMatcher(found, EOF))
    return expectedAtEnd(wanted, previous === undefined ? { file, start: 0, end: 0 } : spanOf(file, previous));
  return expectedBefore(wanted, spanOf(file, found), opener);
}

/** The script or an outer block ends while something is open: the opener is the place to look at. */
function explainUnclosed({ file, found, previous, openers, wanted }: Mistake): SyntaxError | undefined {
  const atEnd = tokenMatcher(found, EOF);
  const inner = openers.at(-1);
  if (inner === undefined) return undefined;
  const closesOuter = openers
    .slice(0, -1)
    .some((opener) => opener.kind !== '/' && closerOf[opener.kind] === found.image);
  if (!atEnd && !(closesOuter && (inner.kind === '(' || inner.kind === '[') && closerOf[inner.kind] !== found.image))
    return undefined;
  if (!atEnd && !wanted.includes(`\`${closerOf[inner.kind]}\``)) return undefined;
  const span = spanOf(file, inner.token);
  if (inner.kind === '/') return { diagnostic: unclosedPredicate(span), broken: 'declaration' };
  const end =
    atEnd || previous === undefined
      ? undefined
      : { span: spanOf(file, found), text: `\`${closerOf[inner.kind]}\` expected before this` };
  return {
    diagnostic: unclosed(span, `\`${closerOf[inner.kind]}\``, end),
    broken: atEnd ? 'declaration' : 'statement',
  };
}

/** A line that begins in the first column as clauses do, while something from a line above is open: that was never closed. */
function explainUnclosedAbove({ file, failed, found, openers }: Mistake): SyntaxError | undefined {
  const inner = openers.at(-1);
  if (inner === undefined || tokenMatcher(found, EOF)) return undefined;
  const { tokens } = failed;
  const first = tokens.findIndex((token, index) => index > inner.index && token.startLine === found.startLine);
  const [start, next] = [tokens[first], tokens[first + 1]];
  if (start === undefined || start.startColumn !== 1 || (inner.token.startLine ?? 0) >= (start.startLine ?? 0))
    return undefined;
  const beginsClause =
    tokenMatcher(start, t.Word) && next?.image === ':' && next.startOffset === start.startOffset + start.image.length;
  if (!beginsClause && !/^(?:option|provider|BEGIN|END)$/.test(start.image)) return undefined;
  const before = tokens[first - 1];
  if (inner.kind === '/') {
    const diagnostic =
      before?.image === '/' && first - 1 > inner.index
        ? predicateWithoutBlock(spanOf(file, before))
        : unclosedPredicate(spanOf(file, inner.token));
    return { diagnostic, broken: { resumeAt: first } };
  }
  const end = { span: spanOf(file, start), text: 'a new clause seems to begin here' };
  return {
    diagnostic: unclosed(spanOf(file, inner.token), `\`${closerOf[inner.kind]}\``, end),
    broken: { resumeAt: first },
  };
}

function explainStrayCloser({ file, found, openers }: Mistake): SyntaxError | undefined {
  if (!/^[)\]}]$/.test(found.image) || openers.some((opener) => closerOf[opener.kind] === found.image))
    return undefined;
  return { diagnostic: strayCloser(spanOf(file, found)), broken: 'statement' };
}

function explainAssignment({ file, found, openers, rule, wanted }: Mistake): SyntaxError | undefined {
  if (!tokenMatcher(found, t.Assign)) return undefined;
  const inner = openers.at(-1);
  const inPredicate = inner?.kind === '/' && rule === 'predicate';
  const inCondition = rule === 'braceBlock' || (rule === 'parenthesised' && inner?.kind === '(');
  if (inPredicate)
    return { diagnostic: assignmentAsCondition(spanOf(file, found), 'a predicate'), broken: 'declaration' };
  if (!inCondition || !/`[{)]`/.test(wanted)) return undefined;
  return { diagnostic: assignmentAsCondition(spanOf(file, found), 'an expression'), broken: 'statement' };
}

function explainSemicolon({ file, failed, found, previous, wanted }: Mistake): SyntaxError | undefined {
  if (wanted !== '`;`' || previous === undefined) return undefined;
  if (tokenMatcher(found, EOF) || !tokenMatcher(found, t.ProbePart)) return undefined;
  const beginsStatement =
    /^[;{}<]$/.test(failed.tokens[failed.at - 2]?.image ?? '') && tokenMatcher(previous, t.Identifier);
  const isCall = beginsStatement && previous.endLine === found.startLine && !tokenMatcher(found, t.If);
  const isDeclared = isCall && typeWords.test(previous.image);
  const explain = isDeclared ? declaredAsInC : isCall ? callWithoutParentheses : missingSemicolon;
  const diagnostic = explain(spanOf(file, previous), spanOf(file, found));
  return { diagnostic, broken: 'statement' };
}

const typeWords =
  /^(?:char|short|int|long|unsigned|signed|float|double|bool|string|u?int(?:8|16|32|64)(?:_t)?|[us](?:8|16|32|64))$/;

/** C's loops; what they declare and close is used in the rest of the clause, which therefore is not read. */
function explainLoopOfC({ file, found, previous, rule }: Mistake): SyntaxError | undefined {
  const span = spanOf(file, found);
  if (rule === 'forRange' && tokenMatcher(found, t.Assign))
    return { diagnostic: countedAsInC(span, '`:`'), broken: 'declaration' };
  if (rule === 'forRange' && (found.image === ';' || tokenMatcher(found, t.Identifier)))
    return { diagnostic: countedAsInC(span, 'a variable'), broken: 'declaration' };
  if (previous?.image !== 'do' || found.image !== '{') return undefined;
  return { diagnostic: repeatedAsInC(spanOf(file, previous)), broken: 'declaration' };
}

function explainTopLevel({ file, found, previous, rule, failed, openers }: Mistake): SyntaxError | undefined {
  if (openers.length > 0 || tokenMatcher(found, EOF)) return undefined;
  if (rule === 'program' || rule === 'declaration' || rule === '') {
    return { diagnostic: unknownDeclaration(spanOf(file, found)), broken: 'declaration' };
  }
  const start = failed.declarationStarts.at(-1);
  if (rule !== 'clause' || start === undefined || previous === undefined) return undefined;
  const isCall = found.image === '(' && start === previous && tokenMatcher(start, t.Identifier);
  const diagnostic = isCall
    ? actionWithoutProbe(spanOf(file, start))
    : statementOutsideBlock(spanOf(file, found), spanOf(file, start, previous));
  return { diagnostic, broken: 'declaration' };
}

/** A `>` meant as "greater than" has closed the block: what follows makes no clause. */
function explainCutBlock({ file, failed, found, openers }: Mistake): SyntaxError | undefined {
  const inner = openers.at(-1);
  const cut =
    inner?.kind === '<' && tokenMatcher(found, t.Greater)
      ? { opener: inner.index, closer: failed.at }
      : inner === undefined
        ? lastClosedBlock(failed)
        : undefined;
  if (cut === undefined) return undefined;
  const [first, last] = comparisonAround(failed.tokens, cut.opener, cut.closer);
  const { tokens } = failed;
  const [left, right, open, close] = [tokens[first], tokens[last], tokens[cut.opener], tokens[cut.closer]];
  if (first >= cut.closer || last <= cut.closer || !left || !right || !open || !close) return undefined;
  return {
    diagnostic: blockCutShort(spanOf(file, close), spanOf(file, open), spanOf(file, left, right)),
    broken: 'declaration',
  };
}

/** The block that closed last, when what stands between its `>` and the error looks like the rest of an expression. */
function lastClosedBlock({ tokens, at, angleBlocks }: FailedParse): { opener: number; closer: number } | undefined {
  const block = angleBlocks.at(-1);
  if (block?.close === undefined) return undefined;
  const closer = tokens.indexOf(block.close);
  const rest = tokens.slice(closer + 1, at);
  const next = tokens[closer + 1];
  if (next === undefined || closer < 0 || rest.some((token) => token.image === '{')) return undefined;
  const sameLine = next.startLine === block.close.startLine;
  const operandFollows = sameLine && !tokenMatcher(next, t.ProbeStart) && startsOperand(next);
  return operandFollows || strayGreaterFollows(tokens, closer, at)
    ? { opener: tokens.indexOf(block.open), closer }
    : undefined;
}

function startsOperand(token: IToken): boolean {
  return [t.NumberLiteral, t.LParen, t.ScratchVariable, t.MapName, t.Positional, t.StringLiteral, t.Minus, t.Not].some(
    (type) => tokenMatcher(token, type),
  );
}

/** Whether a second `>` without a `<` of its own comes on the lines up to the error's. */
function strayGreaterFollows(tokens: readonly IToken[], closer: number, at: number): boolean {
  const lastLine = tokens[at]?.startLine ?? Number.POSITIVE_INFINITY;
  for (let index = closer + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (token.startLine ?? 0) > lastLine || token.image === '<' || token.image === '{')
      return false;
    if (token.image === '>') return true;
  }
  return false;
}

const comparisonEnds: ReadonlySet<string> = new Set([
  ';',
  ',',
  '?',
  ':',
  '&&',
  '||',
  '{',
  '}',
  '<',
  '>',
  'return',
  'if',
]);

/** First and last token of the comparison around the `>` at `middle`, not past the block's opener. */
function comparisonAround(tokens: readonly IToken[], opener: number, middle: number): readonly [number, number] {
  const left = tokens.slice(opener + 1, middle).reverse();
  const right = tokens.slice(middle + 1);
  return [middle - operandLength(left, /^[)\]]$/, /^[([]$/), middle + operandLength(right, /^[([]$/, /^[)\]]$/)];
}

/** How many of the tokens, walking away from the `>`, belong to its operand. */
function operandLength(tokens: readonly IToken[], opens: RegExp, closes: RegExp): number {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const ends = comparisonEnds.has(token.image) || tokenMatcher(token, t.AssignOperator) || closes.test(token.image);
    if (depth === 0 && ends) return index;
    depth += opens.test(token.image) ? 1 : closes.test(token.image) ? -1 : 0;
  }
  return tokens.length;
}
