// The grammar of expressions and types. Precedence is not here: operands and operators come out in a row,
// and the tree builder orders them.

import { tokenMatcher } from 'chevrotain';
import { LookaheadParser, type Rule } from './lookahead.js';
import * as t from './tokens.js';

export abstract class ExpressionGrammar extends LookaheadParser {
  /** What runs is made of expressions and stands in them: statement-grammar.ts has these two. */
  protected abstract readonly braceBlock: Rule;
  protected abstract readonly ifStatement: Rule;

  readonly expression: Rule = this.RULE('expression', () => {
    this.SUBRULE(this.binary);
    this.OPTION(() => {
      this.CONSUME(t.Question);
      this.OPTION2(() => this.SUBRULE(this.expression, { LABEL: 'then' }));
      this.OPTION3(() => {
        this.CONSUME(t.AssignOperator);
        this.SUBRULE3(this.expression, { LABEL: 'assigned' });
      });
      this.CONSUME(t.Colon, { ERR_MSG: '`:` and the other branch of this `?`' });
      this.SUBRULE2(this.expression, { LABEL: 'otherwise' });
    });
  });

  /** Behind `in`, and among several values behind it, `..` makes a range: `dport in (22, 8000..8100)`. */
  readonly binary: Rule = this.RULE('binary', () => {
    let takesRanges = this.isIn('members');
    this.SUBRULE(this.unary);
    this.MANY({
      GATE: () => this.operatorContinues() && (takesRanges || !this.isNext(t.Range)),
      DEF: () => {
        this.OR([
          {
            ALT: () => {
              if (tokenMatcher(this.CONSUME(t.BinaryOperator), t.In)) takesRanges = true;
            },
          },
          { ALT: () => this.CONSUME(t.Range, { LABEL: 'BinaryOperator' }) },
        ]);
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
          GATE: () => this.isCast(),
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.CONSUME(t.LParen);
            this.SUBRULE(this.typeName);
            this.CONSUME(t.RParen);
            this.SUBRULE2(this.unary);
          },
        },
        {
          GATE: () => this.isNext(t.StringOf) && !this.isNext(t.LParen, 2) && this.startsExpression(2),
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.CONSUME(t.StringOf);
            this.SUBRULE3(this.unary);
          },
        },
        {
          GATE: () => this.isNext(t.Comptime) && this.#startsConstant(2),
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.CONSUME(t.Comptime);
            this.SUBRULE4(this.unary);
          },
        },
        { ALT: () => this.SUBRULE(this.postfix) },
      ],
    });
  });

  /** What `comptime` may stand before: also a block and an `if`. */
  #startsConstant(distance: number): boolean {
    return this.startsExpression(distance) || this.isNext(t.LCurly, distance) || this.isNext(t.If, distance);
  }

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
          this.OPTION({ GATE: () => this.isAdjacent(), DEF: () => this.SUBRULE(this.callArguments) });
        },
      },
      {
        ALT: () =>
          this.within('ordinary', () => {
            this.CONSUME(t.LBracket);
            this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a key', DEF: () => this.SUBRULE(this.expression) });
            this.CONSUME(t.RBracket, { ERR_MSG: '`,` or `]`' });
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
        { ALT: () => this.SUBRULE(this.text) },
        { ALT: () => this.CONSUME(t.True) },
        { ALT: () => this.CONSUME(t.False) },
        { ALT: () => this.CONSUME(t.ScratchVariable) },
        { ALT: () => this.CONSUME(t.Positional) },
        { ALT: () => this.CONSUME(t.KernelSymbol) },
        { ALT: () => this.SUBRULE(this.mapAccess) },
        { ALT: () => this.SUBRULE(this.sizeOf) },
        { ALT: () => this.SUBRULE(this.offsetOf) },
        { ALT: () => this.SUBRULE(this.containerOf) },
        {
          GATE: () => this.isNext(t.Xlate) && this.isNext(t.Less, 2),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.translation),
        },
        {
          ALT: () => {
            this.CONSUME(t.Identifier);
            this.OPTION(() => this.SUBRULE(this.callArguments));
          },
        },
        { ALT: () => this.SUBRULE(this.parenthesised) },
        { ALT: () => this.SUBRULE(this.braceBlock) },
        { ALT: () => this.SUBRULE(this.ifStatement) },
      ],
    });
  });

  /** Texts in a row are one, as in C; but an option's default and its help are two. */
  readonly text: Rule = this.RULE('text', () => {
    this.CONSUME(t.StringLiteral);
    this.MANY({ GATE: () => !this.isIn('option'), DEF: () => this.CONSUME2(t.StringLiteral) });
  });

  /** `xlate <tcpinfo_t *> (e)` */
  readonly translation: Rule = this.RULE('translation', () => {
    this.CONSUME(t.Xlate);
    this.CONSUME(t.Less);
    this.SUBRULE(this.typeName);
    this.CONSUME(t.Greater);
    this.within('ordinary', () => {
      this.CONSUME(t.LParen);
      this.SUBRULE(this.expression);
      this.CONSUME(t.RParen);
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

  /** `sizeof(struct sock)` or `sizeof($x)`; a bare name is taken as a type's. */
  readonly sizeOf: Rule = this.RULE('sizeOf', () => {
    this.CONSUME(t.SizeOf);
    this.OR({
      ERR_MSG: '`(`',
      DEF: [
        {
          GATE: () => this.parenthesisedType() !== undefined,
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.CONSUME(t.LParen);
            this.SUBRULE(this.typeName);
            this.CONSUME(t.RParen);
          },
        },
        { ALT: () => this.SUBRULE(this.unary) },
      ],
    });
  });

  /** Of a struct, or of the one that a value is. */
  readonly offsetOf: Rule = this.RULE('offsetOf', () => {
    this.CONSUME(t.OffsetOf);
    this.CONSUME(t.LParen);
    this.OR({
      ERR_MSG: 'a type',
      DEF: [
        { GATE: () => this.startsType(), IGNORE_AMBIGUITIES: true, ALT: () => this.SUBRULE(this.typeName) },
        { ALT: () => this.SUBRULE(this.unary) },
      ],
    });
    this.CONSUME(t.Comma, { ERR_MSG: '`,` and a member name' });
    this.AT_LEAST_ONE_SEP({ SEP: t.Dot, ERR_MSG: 'a member name', DEF: () => this.CONSUME(t.Word) });
    this.CONSUME(t.RParen);
  });

  /** `container_of(p, struct sock, sk_node)`: the struct that has the member which the pointer points to. */
  readonly containerOf: Rule = this.RULE('containerOf', () => {
    this.CONSUME(t.ContainerOf);
    this.within('ordinary', () => {
      this.CONSUME(t.LParen);
      this.SUBRULE(this.expression);
      this.CONSUME(t.Comma, { ERR_MSG: '`,` and a type' });
      this.SUBRULE(this.typeName);
      this.CONSUME2(t.Comma, { ERR_MSG: '`,` and a member name' });
      this.AT_LEAST_ONE_SEP({ SEP: t.Dot, ERR_MSG: 'a member name', DEF: () => this.CONSUME(t.Word) });
      this.CONSUME(t.RParen);
    });
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
    this.OPTION3(() => {
      this.CONSUME(t.AssignOperator);
      this.SUBRULE3(this.expression, { LABEL: 'assigned' });
    });
    this.OPTION2(() => {
      this.CONSUME(t.If);
      this.SUBRULE2(this.expression, { LABEL: 'condition' });
    });
  });

  /** `(a)`, the record `(pid = pid, start = nsecs)` or the tuple `(a, b)` or `()`: told apart when the tree is built. */
  readonly parenthesised: Rule = this.RULE('parenthesised', () => {
    this.within(this.isBehind(t.In) ? 'members' : 'ordinary', () => {
      this.CONSUME(t.LParen);
      this.OPTION2({ GATE: () => !this.isNext(t.RParen), DEF: () => this.SUBRULE(this.argument) });
      this.MANY({
        GATE: () => !this.isNext(t.RParen, 2),
        DEF: () => {
          this.CONSUME(t.Comma);
          this.SUBRULE2(this.argument);
        },
      });
      // `(a,)` is a tuple of one.
      this.OPTION(() => this.CONSUME2(t.Comma));
      this.CONSUME(t.RParen);
    });
  });

  readonly typeName: Rule = this.RULE('typeName', () => {
    this.OR([{ ALT: () => this.SUBRULE(this.typeWords) }, { ALT: () => this.SUBRULE(this.typeOf) }]);
    this.MANY(() => this.CONSUME(t.Multiply));
    this.OPTION(() => {
      this.CONSUME(t.LBracket);
      this.OPTION2(() => this.SUBRULE(this.expression));
      this.CONSUME(t.RBracket);
    });
  });

  /** `typeof($x)`, `typeof(struct sock *)`; a bare name is taken as a type's where there is one. */
  readonly typeOf: Rule = this.RULE('typeOf', () => {
    this.CONSUME(t.TypeOf);
    this.OR({
      ERR_MSG: '`(`',
      DEF: [
        {
          GATE: () => this.parenthesisedType() !== undefined,
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.CONSUME(t.LParen);
            this.SUBRULE(this.typeName);
            this.CONSUME(t.RParen);
          },
        },
        { ALT: () => this.SUBRULE(this.parenthesised) },
      ],
    });
  });

  /** `struct sock`, `unsigned long`, `const char`: a type without pointers and brackets. */
  readonly typeWords: Rule = this.RULE('typeWords', () => {
    this.MANY({
      GATE: () => this.isQualifier(),
      DEF: () => this.CONSUME3(t.Identifier, { LABEL: 'qualifier' }),
    });
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(t.Struct) },
        { ALT: () => this.CONSUME(t.Union) },
        { ALT: () => this.CONSUME(t.Enum) },
      ]),
    );
    this.CONSUME(t.Identifier, { ERR_MSG: 'a type' });
    this.MANY2({
      GATE: () => this.continuesInteger(),
      DEF: () => this.CONSUME2(t.Identifier),
    });
    this.MANY3({
      GATE: () => this.isQualifier(),
      DEF: () => this.CONSUME4(t.Identifier, { LABEL: 'qualifier' }),
    });
  });
}
