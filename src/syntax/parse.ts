// Script text to syntax tree. Reports every syntax mistake of the file, each once, and always returns a tree:
// that of the parts which could be read.

import type { ILexingResult, IRecognitionException, IToken, Lexer } from 'chevrotain';
import type { ProgramCstNode } from '../../grammar/cst-types.js';
import { ScriptParser } from '../../grammar/grammar.js';
import { createLexer, docGroup, openCommentGroup } from '../../grammar/tokens.js';
import { missingQuote, tooDeep, unclosedComment, unexpectedCharacter } from '../diagnostics/catalog-syntax.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';
import type { Program } from './ast.js';
import { buildAst } from './build-ast.js';
import { collectDocs } from './doc-comments.js';
import type { FailedParse } from './open-pairs.js';
import { skipBrokenPart } from './skip-broken-part.js';
import { explainSyntaxError } from './syntax-errors.js';

/** A script with more mistakes is not a script: enough to see that. */
const mostMistakes = 20;

interface Machine {
  readonly lexer: Lexer;
  readonly parser: ScriptParser;
}

/** Building a parser costs more than most scripts: one for the process, which leaves no state between parses. */
let machine: Machine | undefined;

export function parse(file: SourceFile, diagnostics: Diagnostics): Program {
  machine ??= { lexer: createLexer(), parser: new ScriptParser(false) };
  const lexed = machine.lexer.tokenize(file.text);
  const horizon = reportLexical(file, lexed, diagnostics);
  const whole: Span = { file, start: 0, end: file.text.length };
  try {
    const node = parseTokens(file, machine.parser, lexed.tokens, horizon, diagnostics);
    if (node === undefined) return { kind: 'program', declarations: [], span: whole };
    const docs = collectDocs(file, lexed.groups[docGroup] ?? [], lexed.tokens);
    return buildAst({ file, diagnostics, docs }, node);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    diagnostics.add(tooDeep({ file, start: 0, end: 1 }));
    return { kind: 'program', declarations: [], span: whole };
  }
}

/** Where reading on makes no sense: after a quote or comment without end, everything is of uncertain meaning. */
function reportLexical(file: SourceFile, lexed: ILexingResult, diagnostics: Diagnostics): number {
  let horizon = file.text.length + 1;
  for (const { offset, length } of lexed.errors) {
    for (const character of file.text
      .slice(offset, offset + length)
      .match(/\S/gu)
      ?.slice(0, 1) ?? []) {
      const start = file.text.indexOf(character, offset);
      diagnostics.add(unexpectedCharacter({ file, start, end: start + character.length }));
      horizon = Math.min(horizon, offset);
    }
  }
  const open = lexed.tokens.find((token) => token.tokenType.name.startsWith('Unterminated'));
  if (open !== undefined) {
    diagnostics.add(missingQuote({ file, start: open.startOffset, end: open.startOffset + 1 }));
    horizon = Math.min(horizon, open.startOffset);
  }
  for (const comment of lexed.groups[openCommentGroup] ?? []) {
    diagnostics.add(unclosedComment({ file, start: comment.startOffset, end: comment.startOffset + 2 }));
    horizon = Math.min(horizon, comment.startOffset);
  }
  return horizon;
}

function parseTokens(
  file: SourceFile,
  parser: ScriptParser,
  all: readonly IToken[],
  horizon: number,
  diagnostics: Diagnostics,
): ProgramCstNode | undefined {
  let tokens = all;
  for (let mistake = 0; mistake < mostMistakes; mistake++) {
    parser.input = [...tokens];
    const node = parser.program();
    const error = parser.errors[0];
    if (error === undefined) return node as ProgramCstNode;
    const failed = failedParse(parser, error, tokens);
    const explained = explainSyntaxError(file, error, failed);
    if (placeOf(explained.diagnostic.primary?.span, error, file) < horizon) diagnostics.add(explained.diagnostic);
    tokens = skipBrokenPart(failed, explained.broken);
  }
  return undefined;
}

function placeOf(span: Span | undefined, error: IRecognitionException, file: SourceFile): number {
  const found = Number.isNaN(error.token.startOffset) ? file.text.length : error.token.startOffset;
  return Math.max(span?.start ?? 0, found);
}

function failedParse(parser: ScriptParser, error: IRecognitionException, tokens: readonly IToken[]): FailedParse {
  const found = tokens.indexOf(error.token);
  const { angleBlocks, predicates, declarationStarts } = parser;
  return { tokens, at: found < 0 ? tokens.length : found, angleBlocks, predicates, declarationStarts };
}
