// The grammar of expressions and types. Precedence is not here: operands and operators come out in a row,
// and the tree builder orders them. What decides is where `>` and `/` close something instead of comparing or dividing.

import {
  type CstNode,
  CstParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  type ParserMethod,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import * as t from './tokens.js';

export type Rule = ParserMethod<[], CstNode>;

/** Where the parser stands: directly in `< … >`, directly in `/ … /`, or anywhere else. */
type Place = 'angle' | 'predicate' | 'ordinary';

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
  t.ScratchVariable,
  t.Positional,
  t.MapName,
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
  t.LParen,
  t.SizeOf,
  t.OffsetOf,
];

export abstract class ExpressionGrammar extends CstParser {
  #place: Place = 'ordinary';

  constructor(validate: boolean) {
    super(t.vocabulary, {
      recoveryEnabled: false,
      maxLookahead: 1,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !validate,
      errorMessageProvider: expectations,
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

  protected isAdjacent(): boolean {
    const previous = this.LA(0);
    return previous.endOffset !== undefined && this.LA(1).startOffset === previous.endOffset + 1;
  }

  /** In `< … >` a bare `>` closes; in a predicate a `/` divides only when an expression follows it. */
  #operatorContinues(): boolean {
    if (this.#place === 'angle') return !this.isNext(t.Greater);
    if (this.#place === 'predicate' && this.isNext(t.Divide))
      return expressionStarts.some((start) => this.isNext(start, 2));
    return true;
  }

  /** Whether a statement may end here without `;`: what encloses it closes, or the script is over. */
  protected closesBlock(): boolean {
    return this.isNext(t.RCurly) || this.isNext(EOF) || (this.#place === 'angle' && this.isNext(t.Greater));
  }

  protected isLabel(): boolean {
    return (this.isNext(t.Identifier) || this.isNext(t.StringLiteral)) && this.isNext(t.Assign, 2);
  }

  /** `(u32)x`, `(struct sock *)arg0`, `(pid_t)$x` against `(pid) - 1`, `(a * b)`. */
  #isCast(): boolean {
    if (!this.isNext(t.LParen)) return false;
    if (this.#isTag(this.LA(2))) return true;
    if (!this.isNext(t.Identifier, 2)) return false;
    const first = this.LA(2).image;
    let at = 3;
    while (integerWords.has(this.LA(at - 1).image) && this.isNext(t.Identifier, at)) at++;
    const stars = at;
    while (this.isNext(t.Multiply, at)) at++;
    const isPointer = at > stars;
    const brackets = this.#bracketsAt(at);
    at += brackets.length;
    if (!this.isNext(t.RParen, at)) return false;
    if (isPointer || brackets === '[]') return true;
    const known = integerTypes.has(first);
    if (brackets === '[n]') return known;
    return (
      (known ? expressionStarts : operandStarts).some((start) => this.isNext(start, at + 1)) &&
      !this.#isOptionWord(at + 1)
    );
  }

  /** `[]` or `[16]` after a type's name, as long as the tokens it has. */
  #bracketsAt(distance: number): '' | '[]' | '[n]' {
    if (!this.isNext(t.LBracket, distance)) return '';
    if (this.isNext(t.RBracket, distance + 1)) return '[]';
    return this.isNext(t.NumberLiteral, distance + 1) && this.isNext(t.RBracket, distance + 2) ? '[n]' : '';
  }

  #isTag(token: IToken): boolean {
    return [t.Struct, t.Union, t.Enum].some((tag) => tokenMatcher(token, tag));
  }

  #isOptionWord(distance: number): boolean {
    return [t.Where, t.Choices, t.Excludes].some((word) => this.isNext(word, distance));
  }

  readonly expression: Rule = this.RULE('expression', () => {
    this.SUBRULE(this.binary);
    this.OPTION(() => {
      this.CONSUME(t.Question);
      this.OPTION2(() => this.SUBRULE(this.expression, { LABEL: 'then' }));
      this.CONSUME(t.Colon, { ERR_MSG: '`:` and the other branch of this `?`' });
      this.SUBRULE2(this.expression, { LABEL: 'otherwise' });
    });
  });

  readonly binary: Rule = this.RULE('binary', () => {
    this.SUBRULE(this.unary);
    this.MANY({
      GATE: () => this.#operatorContinues(),
      DEF: () => {
        this.CONSUME(t.BinaryOperator);
        this.SUBRULE2(this.unary);
      },
    });
  });

  readonly unary: Rule = this.RULE('unary', () => {
    this.OR({
      ERR_MSG: 'an expression',
      DEF: [
        {
          ALT: () => {
            this.CONSUME(t.PrefixOperator);
            this.SUBRULE(this.unary);
          },
        },
        {
          GATE: () => this.#isCast(),
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.CONSUME(t.LParen);
            this.SUBRULE(this.typeName);
            this.CONSUME(t.RParen);
            this.SUBRULE2(this.unary);
          },
        },
        { ALT: () => this.SUBRULE(this.postfix) },
      ],
    });
  });

  readonly postfix: Rule = this.RULE('postfix', () => {
    this.SUBRULE(this.primary);
    this.MANY(() => this.SUBRULE(this.suffix));
  });

  readonly suffix: Rule = this.RULE('suffix', () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(t.Dot) }, { ALT: () => this.CONSUME(t.Arrow) }]);
          this.OR3({
            ERR_MSG: 'a member name',
            DEF: [{ ALT: () => this.CONSUME(t.Word) }, { ALT: () => this.CONSUME(t.NumberLiteral) }],
          });
        },
      },
      {
        ALT: () =>
          this.within('ordinary', () => {
            this.CONSUME(t.LBracket);
            this.SUBRULE(this.expression);
            this.CONSUME(t.RBracket);
          }),
      },
      { ALT: () => this.CONSUME(t.PlusPlus) },
      { ALT: () => this.CONSUME(t.MinusMinus) },
    ]);
  });

  readonly primary: Rule = this.RULE('primary', () => {
    this.OR({
      ERR_MSG: 'an expression',
      DEF: [
        { ALT: () => this.CONSUME(t.NumberLiteral) },
        { ALT: () => this.CONSUME(t.CharLiteral) },
        { ALT: () => this.CONSUME(t.StringLiteral) },
        { ALT: () => this.CONSUME(t.True) },
        { ALT: () => this.CONSUME(t.False) },
        { ALT: () => this.CONSUME(t.ScratchVariable) },
        { ALT: () => this.CONSUME(t.Positional) },
        { ALT: () => this.SUBRULE(this.mapAccess) },
        { ALT: () => this.SUBRULE(this.sizeOf) },
        { ALT: () => this.SUBRULE(this.offsetOf) },
        {
          ALT: () => {
            this.CONSUME(t.Identifier);
            this.OPTION(() => this.SUBRULE(this.callArguments));
          },
        },
        { ALT: () => this.SUBRULE(this.parenthesised) },
      ],
    });
  });

  readonly mapAccess: Rule = this.RULE('mapAccess', () => {
    this.CONSUME(t.MapName);
    this.OPTION(() =>
      this.within('ordinary', () => {
        this.CONSUME(t.LBracket);
        this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a key', DEF: () => this.SUBRULE(this.expression) });
        this.CONSUME(t.RBracket, { ERR_MSG: '`,` or `]`' });
      }),
    );
  });

  readonly sizeOf: Rule = this.RULE('sizeOf', () => {
    this.CONSUME(t.SizeOf);
    this.CONSUME(t.LParen);
    this.SUBRULE(this.typeName);
    this.CONSUME(t.RParen);
  });

  readonly offsetOf: Rule = this.RULE('offsetOf', () => {
    this.CONSUME(t.OffsetOf);
    this.CONSUME(t.LParen);
    this.SUBRULE(this.typeName);
    this.CONSUME(t.Comma, { ERR_MSG: '`,` and a member name' });
    this.CONSUME(t.Word);
    this.CONSUME(t.RParen);
  });

  readonly callArguments: Rule = this.RULE('callArguments', () => {
    this.within('ordinary', () => {
      this.CONSUME(t.LParen);
      this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.argument) });
      this.CONSUME(t.RParen, { ERR_MSG: '`,` or `)`' });
    });
  });

  readonly argument: Rule = this.RULE('argument', () => {
    this.OPTION({
      GATE: () => this.isLabel(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Identifier) }, { ALT: () => this.CONSUME(t.StringLiteral) }]);
        this.CONSUME(t.Assign);
      },
    });
    this.SUBRULE(this.expression);
    this.OPTION2(() => {
      this.CONSUME(t.If);
      this.SUBRULE2(this.expression, { LABEL: 'condition' });
    });
  });

  /** `(a)`, the record `(pid = pid, start = nsecs)` or the tuple `(a, b)`: told apart when the tree is built. */
  readonly parenthesised: Rule = this.RULE('parenthesised', () => {
    this.within('ordinary', () => {
      this.CONSUME(t.LParen);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'an expression', DEF: () => this.SUBRULE(this.argument) });
      this.CONSUME(t.RParen);
    });
  });

  readonly typeName: Rule = this.RULE('typeName', () => {
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(t.Struct) },
        { ALT: () => this.CONSUME(t.Union) },
        { ALT: () => this.CONSUME(t.Enum) },
      ]),
    );
    this.CONSUME(t.Identifier, { ERR_MSG: 'a type' });
    this.MANY({
      GATE: () => integerWords.has(this.LA(0).image) && integerWords.has(this.LA(1).image),
      DEF: () => this.CONSUME2(t.Identifier),
    });
    this.MANY2(() => this.CONSUME(t.Multiply));
    this.OPTION2(() => {
      this.CONSUME(t.LBracket);
      this.OPTION3(() => this.CONSUME(t.NumberLiteral));
      this.CONSUME(t.RBracket);
    });
  });
}
