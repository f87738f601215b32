// What the grammar's decisions look at: where the parser stands, and the tokens ahead where one does not tell.
// What decides is where `>` and `/` close something instead of comparing or dividing, and whether a parenthesis holds a type.

import {
  type BaseParser,
  type CstNode,
  CstParser,
  EOF,
  type ILookaheadStrategy,
  type IParserErrorMessageProvider,
  type IToken,
  LLkLookaheadStrategy,
  type ParserMethod,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import * as t from './tokens.js';

export type Rule = ParserMethod<[], CstNode>;

/** Where the parser stands: directly in `< … >`, in `/ … /`, in an option's declaration, in `in (…)`, or anywhere else. */
type Place = 'angle' | 'predicate' | 'option' | 'members' | 'ordinary';

/** An error's message is only what was expected there, in the user's words; the sentence is made in syntax-errors.ts. */
const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.LABEL ?? expected.name,
  buildNotAllInputParsedMessage: () => 'a probe or a declaration',
  buildNoViableAltMessage: ({ customUserDescription }) => customUserDescription ?? 'something else',
  buildEarlyExitMessage: ({ customUserDescription }) => customUserDescription ?? 'something else',
};

const integerTypes: ReadonlySet<string> = new Set(
  (
    'bool char short int long unsigned signed size_t ssize_t ' +
    's8 s16 s32 s64 u8 u16 u32 u64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 ' +
    'int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t'
  ).split(' '),
);
const qualifiers: ReadonlySet<string> = new Set(['const', 'volatile']);
const integerWords: ReadonlySet<string> = new Set(['char', 'short', 'int', 'long', 'unsigned', 'signed']);

const expressionStarts: readonly TokenType[] = [
  t.Identifier,
  t.NumberLiteral,
  t.StringLiteral,
  t.CharLiteral,
  t.True,
  t.False,
  t.SizeOf,
  t.OffsetOf,
  t.ContainerOf,
  t.ScratchVariable,
  t.Positional,
  t.MapName,
  t.KernelSymbol,
  t.LParen,
  t.PrefixOperator,
];
/** What after `(name)` shows that it was a cast, whatever the name; a string may be an option's help. */
const operandStarts: readonly TokenType[] = [
  t.Identifier,
  t.NumberLiteral,
  t.CharLiteral,
  t.ScratchVariable,
  t.Positional,
  t.MapName,
  t.KernelSymbol,
  t.LParen,
  t.SizeOf,
  t.OffsetOf,
  t.ContainerOf,
];

type Strategy = ILookaheadStrategy;

/** Works out what decides where the parser first has to: most scripts need few of the grammar's decisions. */
class LookaheadWhenNeeded extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(
    options: Parameters<Strategy['buildLookaheadForAlternation']>[0],
  ): ReturnType<Strategy['buildLookaheadForAlternation']> {
    const decide = once(() => super.buildLookaheadForAlternation(options));
    return function (this: BaseParser, alternatives) {
      return decide().call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(
    options: Parameters<Strategy['buildLookaheadForOptional']>[0],
  ): ReturnType<Strategy['buildLookaheadForOptional']> {
    const decide = once(() => super.buildLookaheadForOptional(options));
    return function (this: BaseParser) {
      return decide().call(this);
    };
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export abstract class LookaheadParser extends CstParser {
  #place: Place = 'ordinary';

  constructor(validate: boolean) {
    super(t.vocabulary, {
      recoveryEnabled: false,
      maxLookahead: 1,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !validate,
      errorMessageProvider: expectations,
      lookaheadStrategy: new LookaheadWhenNeeded({ maxLookahead: 1 }),
    });
  }

  protected within(place: Place, parse: () => void): void {
    const outer = this.#place;
    this.#place = place;
    try {
      parse();
    } finally {
      this.#place = outer;
    }
  }

  protected isNext(type: TokenType, distance: number = 1): boolean {
    return tokenMatcher(this.LA(distance), type);
  }

  protected isBehind(type: TokenType): boolean {
    return tokenMatcher(this.LA(0), type);
  }

  protected isAdjacent(): boolean {
    const previous = this.LA(0);
    return previous.endOffset !== undefined && this.LA(1).startOffset === previous.endOffset + 1;
  }

  /** In `< … >` a bare `>` closes; in a predicate a `/` divides only when an expression follows it. */
  protected operatorContinues(): boolean {
    if (this.#place === 'angle') return !this.isNext(t.Greater);
    if (this.#place === 'predicate' && this.isNext(t.Divide)) return this.startsExpression(2);
    return true;
  }

  protected startsExpression(distance: number): boolean {
    return expressionStarts.some((start) => this.isNext(start, distance));
  }

  /** Whether a statement may end here without `;`: what encloses it closes, or the script is over. */
  protected closesBlock(distance: number = 1): boolean {
    return (
      this.isNext(t.RCurly, distance) ||
      this.isNext(EOF, distance) ||
      (this.#place === 'angle' && this.isNext(t.Greater, distance))
    );
  }

  protected isLabel(): boolean {
    return (this.isNext(t.Identifier) || this.isNext(t.StringLiteral)) && this.isNext(t.Assign, 2);
  }

  /** Behind `offsetof(`: not a variable, and no member or element of one. */
  protected startsType(): boolean {
    if (this.isTag(this.LA(1)) || this.isNext(t.TypeOf)) return true;
    return (
      this.isNext(t.Identifier) && !this.isNext(t.Dot, 2) && !this.isNext(t.Arrow, 2) && !this.isNext(t.LBracket, 2)
    );
  }

  /** `(u32)x`, `(struct sock *)arg0`, `(pid_t)$x`, `(errno)-retval` against `(pid) - 1`, `(a * b)`. */
  protected isCast(): boolean {
    const type = this.parenthesisedType();
    if (type === undefined || type.isSurely) return type !== undefined;
    const after = type.length + 1;
    // Behind an option's default stands its help.
    if (this.isNext(t.StringLiteral, after)) return this.#place !== 'option';
    return (
      (type.isInteger || this.LA(2).image === 'errno' ? expressionStarts : operandStarts).some((start) =>
        this.isNext(start, after),
      ) && !this.#isOptionWord(after)
    );
  }

  /** What stands in parentheses here, if it can be a type: how many tokens that takes, and how sure it is. */
  protected parenthesisedType(): { length: number; isInteger: boolean; isSurely: boolean } | undefined {
    if (!this.isNext(t.LParen)) return undefined;
    const tag = this.#past(2, ({ image }) => qualifiers.has(image));
    if (this.isNext(t.TypeOf, tag)) return this.#typeOfAt(tag);
    const isTagged = this.isTag(this.LA(tag));
    const name = isTagged ? tag + 1 : tag;
    if (!this.isNext(t.Identifier, name))
      return isTagged ? { length: name, isInteger: false, isSurely: true } : undefined;
    const isInteger = integerTypes.has(this.LA(name).image);
    const stars = this.#pastWords(name);
    const bracket = this.#past(stars, (token) => tokenMatcher(token, t.Multiply));
    const brackets = this.#bracketsAt(bracket);
    const length = bracket + brackets.length;
    const isSurely = isTagged || tag > 2 || bracket > stars || brackets === '[]' || (isInteger && brackets !== '');
    if (!this.isNext(t.RParen, length)) return isTagged ? { length, isInteger, isSurely } : undefined;
    return isSurely || brackets === '' ? { length, isInteger, isSurely } : undefined;
  }

  /** The distance of the first token from there on that is not one of those. */
  #past(distance: number, isOne: (token: IToken) => boolean): number {
    return isOne(this.LA(distance)) ? this.#past(distance + 1, isOne) : distance;
  }

  /** Behind a type's name, which may be several words: `unsigned long`. */
  #pastWords(distance: number): number {
    const next = distance + 1;
    const goesOn = integerWords.has(this.LA(distance).image) && this.isNext(t.Identifier, next);
    return goesOn ? this.#pastWords(next) : next;
  }

  /** `typeof(x)`, `typeof(x) *`, `typeof(x)[4]` */
  #typeOfAt(distance: number): ReturnType<LookaheadParser['parenthesisedType']> {
    const close = this.#closingParenthesis(distance + 1);
    if (close === undefined) return undefined;
    const bracket = this.#past(close + 1, (token) => tokenMatcher(token, t.Multiply));
    const length = bracket + this.#bracketsAt(bracket).length;
    return this.isNext(t.RParen, length) ? { length, isInteger: false, isSurely: true } : undefined;
  }

  /** `[]` or `[16]` after a type's name, as long as the tokens it has. */
  #bracketsAt(distance: number): '' | '[]' | '[n]' {
    if (!this.isNext(t.LBracket, distance)) return '';
    if (this.isNext(t.RBracket, distance + 1)) return '[]';
    const isLength = this.isNext(t.NumberLiteral, distance + 1) || this.isNext(t.Identifier, distance + 1);
    return isLength && this.isNext(t.RBracket, distance + 2) ? '[n]' : '';
  }

  /** `if (pid) return;`: behind the parentheses stands neither a block nor what would go on with the expression. */
  protected hasBareBody(): boolean {
    const close = this.#closingParenthesis();
    if (close === undefined || this.isNext(t.LCurly, close + 1) || this.isNext(EOF, close + 1)) return false;
    if (this.isCast() && this.parenthesisedType()?.isInteger !== false) return false;
    const goesOn = [t.BinaryOperator, t.AssignOperator, t.Question, t.Dot, t.Arrow, t.LBracket];
    const closes = [t.RParen, t.RBracket, t.RCurly];
    return ![...goesOn, ...closes].some((type) => this.isNext(type, close + 1));
  }

  #closingParenthesis(from: number = 1): number | undefined {
    if (!this.isNext(t.LParen, from)) return undefined;
    let depth = 0;
    for (let at = from; !this.isNext(EOF, at); at++) {
      if (this.isNext(t.LParen, at)) depth++;
      if (this.isNext(t.RParen, at) && --depth === 0) return at;
    }
    return undefined;
  }

  protected isTag(token: IToken): boolean {
    return [t.Struct, t.Union, t.Enum].some((tag) => tokenMatcher(token, tag));
  }

  #isOptionWord(distance: number): boolean {
    return [t.Where, t.Choices, t.Excludes].some((word) => this.isNext(word, distance));
  }

  protected isQualifier(): boolean {
    return qualifiers.has(this.LA(1).image);
  }

  /** `unsigned` before `long`. */
  protected continuesInteger(): boolean {
    return integerWords.has(this.LA(0).image) && integerWords.has(this.LA(1).image);
  }

  protected isIn(place: Place): boolean {
    return this.#place === place;
  }
}
