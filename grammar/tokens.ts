// The words and signs of the language, and the lexer that cuts a script into them.
// Knows nothing of what they mean together: that is grammar.ts.

import { type CustomPatternMatcherFunc, createToken, Lexer, type TokenType } from 'chevrotain';

const category = (name: string, categories: TokenType[] = [], label: string = name): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories, label });

/** What an adjacent run of makes a probe's name: `uprobe:/bin/bash:readline`, `tick-1s`, `kprobe:vfs_*`. */
export const ProbePart: TokenType = category('ProbePart', [], 'a probe');
/** What such a run may begin with. */
export const ProbeStart: TokenType = category('ProbeStart', [ProbePart], 'a probe');
/** An identifier or any keyword: what may stand where only a name can, as after a dot. */
export const Word: TokenType = category('Word', [ProbePart], 'a name');
export const BinaryOperator: TokenType = category('BinaryOperator', [], 'an operator');
export const AssignOperator: TokenType = category('AssignOperator', [], 'an assignment');
export const PrefixOperator: TokenType = category('PrefixOperator', [], 'an operator');

export const Identifier: TokenType = createToken({
  name: 'Identifier',
  pattern: /[A-Za-z_]\w*/,
  categories: [Word, ProbeStart],
  label: 'a name',
});

const sign = (name: string, text: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern: text, label: `\`${text}\``, categories });

const keyword = (name: string, text: string, categories: TokenType[]): TokenType =>
  createToken({ name, pattern: text, label: `\`${text}\``, longer_alt: Identifier, categories });

const reserved = (name: string, text: string, more: TokenType[] = []): TokenType =>
  keyword(name, text, [Word, ...more]);

/** A keyword only in its place, an ordinary name everywhere else. */
const contextual = (name: string, text: string): TokenType => keyword(name, text, [Identifier]);

export const If: TokenType = reserved('If', 'if');
export const Else: TokenType = reserved('Else', 'else');
export const Return: TokenType = reserved('Return', 'return');
export const Let: TokenType = reserved('Let', 'let');
export const SizeOf: TokenType = reserved('SizeOf', 'sizeof');
export const OffsetOf: TokenType = reserved('OffsetOf', 'offsetof');
export const ContainerOf: TokenType = reserved('ContainerOf', 'container_of');
export const TypeOf: TokenType = reserved('TypeOf', 'typeof');
export const Struct: TokenType = reserved('Struct', 'struct');
export const Union: TokenType = reserved('Union', 'union');
export const Enum: TokenType = reserved('Enum', 'enum');
export const True: TokenType = reserved('True', 'true');
export const False: TokenType = reserved('False', 'false');
export const In: TokenType = reserved('In', 'in', [BinaryOperator]);

export const Option: TokenType = contextual('Option', 'option');
export const Provider: TokenType = contextual('Provider', 'provider');
export const Translator: TokenType = contextual('Translator', 'translator');
export const Probe: TokenType = contextual('Probe', 'probe');
export const Fields: TokenType = contextual('Fields', 'fields');
export const Default: TokenType = contextual('Default', 'default');
export const Args: TokenType = contextual('Args', 'args');
export const On: TokenType = contextual('On', 'on');
export const Via: TokenType = contextual('Via', 'via');
export const Lacks: TokenType = contextual('Lacks', 'lacks');
export const Where: TokenType = contextual('Where', 'where');
export const Choices: TokenType = contextual('Choices', 'choices');
export const Excludes: TokenType = contextual('Excludes', 'excludes');

export const For: TokenType = contextual('For', 'for');
export const While: TokenType = contextual('While', 'while');
export const Unroll: TokenType = contextual('Unroll', 'unroll');
export const Break: TokenType = contextual('Break', 'break');
export const Continue: TokenType = contextual('Continue', 'continue');
export const Macro: TokenType = contextual('Macro', 'macro');
export const Fn: TokenType = contextual('Fn', 'fn');
export const Import: TokenType = contextual('Import', 'import');
export const Config: TokenType = contextual('Config', 'config');
export const Inline: TokenType = contextual('Inline', 'inline');
export const Typedef: TokenType = contextual('Typedef', 'typedef');
export const Xlate: TokenType = contextual('Xlate', 'xlate');
export const StringOf: TokenType = contextual('StringOf', 'stringof');
export const Comptime: TokenType = contextual('Comptime', 'comptime');

/** D's `` `sym `` and `` module`sym ``. */
export const KernelSymbol: TokenType = createToken({
  name: 'KernelSymbol',
  pattern: /(?:[A-Za-z_]\w*)?`[A-Za-z_]\w*/,
  label: 'a symbol of the kernel',
});

export const StringLiteral: TokenType = createToken({
  name: 'StringLiteral',
  // As in C, a backslash at the end of a line goes on in the next.
  pattern: /"(?:[^"\\\n]|\\(?:\r?\n|.))*"/,
  line_breaks: true,
  categories: [ProbePart],
  label: 'a string',
});
export const UnterminatedString: TokenType = createToken({
  name: 'UnterminatedString',
  pattern: /"(?:[^"\\\n]|\\.)*/,
  categories: [StringLiteral],
  label: 'a string',
});
export const CharLiteral: TokenType = createToken({
  name: 'CharLiteral',
  pattern: /'(?:[^'\\\n]|\\.)*'/,
  label: 'a character',
});
export const UnterminatedChar: TokenType = createToken({
  name: 'UnterminatedChar',
  pattern: /'(?:[^'\\\n]|\\.)*/,
  categories: [CharLiteral],
  label: 'a character',
});
/** With its unit or suffix, checked when the tree is built so that the message can name what is wrong with it. */
export const NumberLiteral: TokenType = createToken({
  name: 'NumberLiteral',
  pattern: /\d\w*/,
  categories: [ProbePart],
  label: 'a number',
});
export const ScratchVariable: TokenType = createToken({
  name: 'ScratchVariable',
  pattern: /\$[A-Za-z_]\w*/,
  categories: [ProbePart],
  label: 'a variable',
});
export const Positional: TokenType = createToken({
  name: 'Positional',
  pattern: /\$(?:\$?\d+|#)/,
  categories: [ProbePart],
  label: 'a positional parameter',
});
export const MapName: TokenType = createToken({
  name: 'MapName',
  pattern: /@(?:[A-Za-z_]\w*)?/,
  categories: [ProbePart],
  label: 'a map',
});

export const LParen: TokenType = sign('LParen', '(');
export const RParen: TokenType = sign('RParen', ')');
export const LBracket: TokenType = sign('LBracket', '[', [ProbePart]);
export const RBracket: TokenType = sign('RBracket', ']', [ProbePart]);
export const LCurly: TokenType = sign('LCurly', '{');
export const RCurly: TokenType = sign('RCurly', '}');
export const Semicolon: TokenType = sign('Semicolon', ';');
export const Comma: TokenType = sign('Comma', ',');
export const Colon: TokenType = sign('Colon', ':', [ProbeStart]);
export const Question: TokenType = sign('Question', '?', [ProbePart]);
export const Dot: TokenType = sign('Dot', '.', [ProbePart]);
export const Arrow: TokenType = sign('Arrow', '->');
export const Range: TokenType = sign('Range', '..', [ProbePart]);
export const Ellipsis: TokenType = createToken({ name: 'Ellipsis', pattern: /…|\.\.\./, label: '`…`' });

export const Assign: TokenType = sign('Assign', '=', [AssignOperator]);
export const Less: TokenType = sign('Less', '<', [BinaryOperator]);
export const Greater: TokenType = sign('Greater', '>', [BinaryOperator]);
export const Divide: TokenType = sign('Divide', '/', [BinaryOperator]);
export const OrOr: TokenType = sign('OrOr', '||', [BinaryOperator]);
export const Plus: TokenType = sign('Plus', '+', [BinaryOperator, PrefixOperator, ProbePart]);
export const Minus: TokenType = sign('Minus', '-', [BinaryOperator, PrefixOperator, ProbePart]);
export const Multiply: TokenType = sign('Multiply', '*', [BinaryOperator, PrefixOperator, ProbeStart]);
export const PlusPlus: TokenType = sign('PlusPlus', '++', [PrefixOperator, ProbePart]);
export const MinusMinus: TokenType = sign('MinusMinus', '--', [PrefixOperator, ProbePart]);
const Ampersand: TokenType = sign('Ampersand', '&', [BinaryOperator, PrefixOperator]);
export const Not: TokenType = sign('Not', '!', [PrefixOperator, ProbePart]);
const Tilde: TokenType = sign('Tilde', '~', [PrefixOperator, ProbePart]);

const longSigns: TokenType[] = [
  sign('ShiftLeftAssign', '<<=', [AssignOperator]),
  sign('ShiftRightAssign', '>>=', [AssignOperator]),
  Ellipsis,
  Range,
  sign('ShiftLeft', '<<', [BinaryOperator]),
  sign('ShiftRight', '>>', [BinaryOperator]),
  sign('LessEqual', '<=', [BinaryOperator]),
  sign('GreaterEqual', '>=', [BinaryOperator]),
  sign('Equal', '==', [BinaryOperator]),
  sign('NotEqual', '!=', [BinaryOperator]),
  sign('AndAnd', '&&', [BinaryOperator]),
  OrOr,
  PlusPlus,
  MinusMinus,
  Arrow,
  sign('XorXor', '^^', [BinaryOperator]),
  sign('PlusAssign', '+=', [AssignOperator]),
  sign('MinusAssign', '-=', [AssignOperator]),
  sign('MultiplyAssign', '*=', [AssignOperator]),
  sign('DivideAssign', '/=', [AssignOperator]),
  sign('ModuloAssign', '%=', [AssignOperator]),
  sign('AndAssign', '&=', [AssignOperator]),
  sign('OrAssign', '|=', [AssignOperator]),
  sign('XorAssign', '^=', [AssignOperator]),
];

const shortSigns: TokenType[] = [
  LParen,
  RParen,
  LBracket,
  RBracket,
  LCurly,
  RCurly,
  Semicolon,
  Comma,
  Colon,
  Question,
  Dot,
  Assign,
  Less,
  Greater,
  Divide,
  Plus,
  Minus,
  Multiply,
  Ampersand,
  Not,
  Tilde,
  sign('Modulo', '%', [BinaryOperator]),
  sign('Bar', '|', [BinaryOperator]),
  sign('Caret', '^', [BinaryOperator]),
];

/** `uprobe:/usr/lib/*` is a path with a glob: what looks like a comment there is none. */
const pathBefore = /:\.{0,2}\/[^\s:{}<>,"]*$/;
const longestPath = 4096;

function unlessInPath(pattern: RegExp): CustomPatternMatcherFunc {
  return (text, offset) => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found === null) return null;
    return pathBefore.test(text.slice(Math.max(0, offset - longestPath), offset)) ? null : found;
  };
}

/** A backslash at a line's end takes the next line along. */
const hashLinePattern = /#(?:[^\n\\]|\\(?:\r?\n|.|$))*/y;

/** A line beginning with `#`: shebang or directive. */
function matchHashLine(text: string, offset: number): RegExpExecArray | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset > 0 && text.slice(lineStart, offset).trim() !== '') return null;
  hashLinePattern.lastIndex = offset;
  return hashLinePattern.exec(text);
}

/** The lexer's group of `/** … *\/` comments, which never reach the parser. */
export const docGroup = 'docs';
/** The lexer's group of all other comments, which only the formatter wants. */
export const commentGroup = 'comments';
/** The lexer's group of lines that begin with `#`, which the preprocessor reads. */
export const hashGroup = 'hashLines';
/** The lexer's group of block comments without an end. */
export const openCommentGroup = 'openComments';

const blanks: TokenType[] = [
  createToken({ name: 'Blank', pattern: /[ \t\r\n\f\uFEFF]+/, group: Lexer.SKIPPED, line_breaks: true }),
  createToken({
    name: 'HashLine',
    pattern: matchHashLine,
    group: hashGroup,
    line_breaks: true,
    start_chars_hint: ['#'],
  }),
  createToken({
    name: 'LineComment',
    pattern: unlessInPath(/\/\/[^\n]*/y),
    group: commentGroup,
    line_breaks: false,
    start_chars_hint: ['/'],
  }),
  createToken({
    name: 'DocComment',
    pattern: unlessInPath(/\/\*\*(?!\/)[\s\S]*?\*\//y),
    group: docGroup,
    line_breaks: true,
    start_chars_hint: ['/'],
  }),
  createToken({
    name: 'BlockComment',
    pattern: unlessInPath(/\/\*[\s\S]*?\*\//y),
    group: commentGroup,
    line_breaks: true,
    start_chars_hint: ['/'],
  }),
  createToken({
    name: 'OpenComment',
    pattern: unlessInPath(/\/\*[\s\S]*/y),
    group: openCommentGroup,
    line_breaks: true,
    start_chars_hint: ['/'],
  }),
];

/** In the order in which the lexer tries them: longer signs before their beginnings, keywords before names. */
export const vocabulary: TokenType[] = [
  ...blanks,
  KernelSymbol,
  If,
  Else,
  Return,
  Let,
  SizeOf,
  OffsetOf,
  ContainerOf,
  TypeOf,
  Struct,
  Union,
  Enum,
  True,
  False,
  Inline,
  In,
  Option,
  Provider,
  Translator,
  Probe,
  Fields,
  Default,
  Args,
  On,
  Via,
  Lacks,
  Where,
  Choices,
  Excludes,
  For,
  While,
  Unroll,
  Break,
  Continue,
  Macro,
  Fn,
  Import,
  Config,
  Typedef,
  Xlate,
  StringOf,
  Comptime,
  Identifier,
  NumberLiteral,
  StringLiteral,
  UnterminatedString,
  CharLiteral,
  UnterminatedChar,
  Positional,
  ScratchVariable,
  MapName,
  ...longSigns,
  ...shortSigns,
  BinaryOperator,
  AssignOperator,
  PrefixOperator,
  Word,
  ProbeStart,
  ProbePart,
];

export function createLexer(): Lexer {
  return new Lexer(vocabulary, { positionTracking: 'full', skipValidations: true });
}
