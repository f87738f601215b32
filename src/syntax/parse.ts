// Script text to syntax tree. Reports every syntax mistake of the file, each once, and always returns a tree:
// that of the parts which could be read.

import type { CstNode, ILexingResult, IRecognitionException, IToken, Lexer } from 'chevrotain';
import type { ExpressionCstNode, ProgramCstNode } from '../../grammar/cst-types.js';
import { ScriptParser } from '../../grammar/grammar.js';
import { commentGroup, createLexer, docGroup, hashGroup, openCommentGroup } from '../../grammar/tokens.js';
import {
  missingQuote,
  notUtf8,
  onlyConstantsDefined,
  tooDeep,
  unclosedComment,
  unexpectedCharacter,
} from '../diagnostics/catalog-syntax.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { dialectOf } from '../dialect.js';
import { deepestDefinition, mostMistakes } from '../limits.js';
import type { SourceFile, Span } from '../source/source-file.js';
import type { Expression, Program } from './ast.js';
import { buildAst } from './build-ast.js';
import type { BuildContext } from './build-context.js';
import { buildDirectives } from './build-directives.js';
import { buildExpression } from './build-expressions.js';
import { constantValue } from './constant-value.js';
import { collectDocs } from './doc-comments.js';
import { deepestBracket, tooDeepIn } from './nesting.js';
import type { FailedParse } from './open-pairs.js';
import { type Preprocessed, preprocess } from './preprocess.js';
import { skipBrokenPart } from './skip-broken-part.js';
import { explainSyntaxError } from './syntax-errors.js';

interface Machine {
  readonly lexer: Lexer;
  readonly parser: ScriptParser;
}

/** Building a parser costs more than most scripts: one for the process, which leaves no state between parses. */
let machine: Machine | undefined;

/** A script as it is written: its tokens in the rules of the grammar, and everything between them. */
export interface ReadScript {
  readonly file: SourceFile;
  readonly tree: ProgramCstNode;
  /** Without those that a condition leaves out. */
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly hashLines: readonly IToken[];
  readonly leftOut: readonly (readonly [number, number])[];
}

export function parse(file: SourceFile, diagnostics: Diagnostics): Program {
  const cut = cutIntoTokens(file, diagnostics);
  const { lexed, kept, tokens } = cut;
  const dialect = dialectOf(
    file,
    kept.pragmas.map((pragma) => pragma.text),
  );
  const program = unlessTooDeep(cut, diagnostics, () => {
    const tree = parseTokens(file, cut, diagnostics);
    if (tree === undefined) return undefined;
    const constants = readConstants(file, kept, diagnostics);
    const comments = (lexed.groups[docGroup] ?? []).filter((token) => !kept.isLeftOut(token.startOffset));
    const context: BuildContext = {
      file,
      diagnostics,
      docs: collectDocs(file, comments, tokens),
      constants,
      dialect,
      made: { variables: 0 },
    };
    return unlessDeepInside(buildAst(context, tree, buildDirectives(context, kept), dialect), diagnostics);
  });
  const whole: Span = { file, start: 0, end: file.text.length };
  return program ?? { kind: 'program', dialect, declarations: [], directives: [], span: whole };
}

/** Reports what is wrong with the syntax, as parse does. */
export function readScript(file: SourceFile, diagnostics: Diagnostics): ReadScript | undefined {
  const cut = cutIntoTokens(file, diagnostics);
  const tree = unlessTooDeep(cut, diagnostics, () => parseTokens(file, cut, diagnostics));
  const { [docGroup]: docs = [], [commentGroup]: others = [], [hashGroup]: hashLines = [] } = cut.lexed.groups;
  const comments = [...docs, ...others];
  return tree && { file, tree, tokens: cut.tokens, comments, hashLines, leftOut: cut.kept.leftOut };
}

interface Cut {
  readonly file: SourceFile;
  readonly parser: ScriptParser;
  readonly lexed: ILexingResult;
  readonly kept: Preprocessed;
  /** Without those that a condition leaves out. */
  readonly tokens: readonly IToken[];
  /** Where reading on makes no sense. */
  readonly horizon: number;
}

function cutIntoTokens(file: SourceFile, diagnostics: Diagnostics): Cut {
  machine ??= { lexer: createLexer(), parser: new ScriptParser(false) };
  const { lexer, parser } = machine;
  const lexed = lexer.tokenize(file.text);
  const kept = preprocess(file, lexed.groups[hashGroup] ?? [], evaluateCondition, diagnostics);
  const tokens = lexed.tokens.filter((token) => !kept.isLeftOut(token.startOffset));
  return { file, parser, lexed, kept, tokens, horizon: reportLexical(file, lexed, kept, diagnostics) };
}

/** The parser recurses: what nests too deep for it has no tree. */
function unlessTooDeep<Result>(
  { file, tokens }: Pick<Cut, 'file' | 'tokens'>,
  diagnostics: Diagnostics,
  step: () => Result,
): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    diagnostics.add(tooDeep(deepestBracket(file, tokens)));
    return undefined;
  }
}

/** The stages behind the parser recurse too. */
function unlessDeepInside(program: Program, diagnostics: Diagnostics): Program | undefined {
  const tooDeepAt = tooDeepIn(program);
  if (tooDeepAt === undefined) return program;
  diagnostics.add(tooDeep(tooDeepAt));
  return undefined;
}

/** A text that is one expression and nothing else. */
function parseExpression(text: string): ExpressionCstNode | undefined {
  machine ??= { lexer: createLexer(), parser: new ScriptParser(false) };
  const { lexer, parser } = machine;
  const { tokens, errors } = lexer.tokenize(text);
  parser.input = tokens;
  const node = parser.expression();
  const isWhole = errors.length === 0 && parser.errors.length === 0 && tokens.length > 0;
  return isWhole && isExpression(node) ? node : undefined;
}

/** Of a text that is no script: nothing is defined and documented in it. */
function emptyContext(file: SourceFile, diagnostics: Diagnostics): BuildContext {
  return { file, diagnostics, docs: new Map(), constants: new Map(), dialect: 'native', made: { variables: 0 } };
}

/** The expression that a text of the command line is; undefined where it is none. */
export function parseAlone(file: SourceFile, diagnostics: Diagnostics): Expression | undefined {
  return unlessTooDeep({ file, tokens: [] }, diagnostics, () => {
    const node = parseExpression(file.text);
    return node && buildExpression(emptyContext(file, diagnostics), node);
  });
}

/** What is not an expression, as a type, stays what it is: a name that nothing here can put in. */
function readConstants(
  file: SourceFile,
  { definitions }: Preprocessed,
  diagnostics: Diagnostics,
): ReadonlyMap<string, ExpressionCstNode> {
  const constants = new Map<string, ExpressionCstNode>();
  for (const { name, nameSpan, value } of definitions) {
    if (value.start === value.end) continue;
    // Blanks before it give the value its place in the file.
    const before = file.text.slice(0, value.start).replace(/[^\n]/g, ' ');
    const node = parseExpression(before + file.text.slice(value.start, value.end).replaceAll('\\\n', ' \n'));
    if (node === undefined) diagnostics.add(onlyConstantsDefined(nameSpan, name));
    else constants.set(name, node);
  }
  return constants;
}

function evaluateCondition(text: string, defined: ReadonlyMap<string, string>): bigint | undefined {
  const put = (part: string, depth: number): string =>
    part.replace(/(?<!\w)[A-Za-z_]\w*/g, (name) =>
      depth < deepestDefinition && defined.has(name) ? `(${put(defined.get(name) ?? '0', depth + 1)})` : '0',
    );
  const asked = text.replace(/\bdefined\s*(?:\(\s*(\w+)\s*\)|(\w+))/g, (_, inner?: string, bare?: string) =>
    defined.has(inner ?? bare ?? '') ? '1' : '0',
  );
  const expression = put(asked, 0).replaceAll('\\\n', ' ');
  const node = parseExpression(expression);
  if (node === undefined) return undefined;
  const file = { name: '#if', text: expression };
  return constantValue(buildExpression(emptyContext(file, new Diagnostics()), node));
}

/** What stands for bytes that are no UTF-8 once a text is read. */
const replacement = '\ufffd';

/** Where reading on makes no sense: after a quote or comment without end, everything is of uncertain meaning. */
function reportLexical(file: SourceFile, lexed: ILexingResult, kept: Preprocessed, diagnostics: Diagnostics): number {
  let horizon = file.text.length + 1;
  for (const { offset, length } of lexed.errors) {
    if (kept.isLeftOut(offset)) continue;
    for (const character of file.text
      .slice(offset, offset + length)
      .match(/\S/gu)
      ?.slice(0, 1) ?? []) {
      const start = afterSigil(file.text, file.text.indexOf(character, offset));
      const width = String.fromCodePoint(file.text.codePointAt(start) ?? 0).length;
      diagnostics.add(unexpectedCharacter({ file, start, end: start + width }));
      horizon = Math.min(horizon, offset);
    }
  }
  for (const { image, startOffset: start } of lexed.tokens) {
    const at = image.indexOf(replacement);
    if (at >= 0) diagnostics.add(notUtf8({ file, start: start + at, end: start + at + 1 }));
  }
  const open = lexed.tokens.find(
    (token) => token.tokenType.name.startsWith('Unterminated') && !kept.isLeftOut(token.startOffset),
  );
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

/** Of `$é` the letter is what is unexpected. */
function afterSigil(text: string, start: number): number {
  return /^[$@][^\x00-\x7f]/u.test(text.slice(start, start + 3)) ? start + 1 : start;
}

/** A rule's node has the rule's name; cst-types.ts is made of the rules. */
function isProgram(node: CstNode): node is ProgramCstNode {
  return node.name === 'program';
}

function isExpression(node: CstNode): node is ExpressionCstNode {
  return node.name === 'expression';
}

function parseTokens(
  file: SourceFile,
  { parser, tokens: all, horizon }: Cut,
  diagnostics: Diagnostics,
): ProgramCstNode | undefined {
  let tokens = all;
  for (let mistake = 0; mistake < mostMistakes; mistake++) {
    parser.input = [...tokens];
    const node = parser.program();
    const error = parser.errors[0];
    if (error === undefined) return isProgram(node) ? node : undefined;
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
