// The grammar of C's declarations and D's, as scripts and the headers that they carry along write them: structs, enums,
// typedefs, variables, inlines and translators. Only the data of C: functions are parameters of nothing here.

import type { Rule } from './lookahead.js';
import { StatementGrammar } from './statement-grammar.js';
import * as t from './tokens.js';

export abstract class CGrammar extends StatementGrammar {
  /** `struct x { … };`, `enum { … };`, `typedef struct x *y;`, D's `self int x;` */
  readonly cDeclaration: Rule = this.RULE('cDeclaration', () => {
    this.OPTION({
      GATE: () => this.isStorageClass(),
      DEF: () => this.CONSUME(t.Identifier, { LABEL: 'storage' }),
    });
    this.SUBRULE(this.cType);
    this.OPTION2({
      GATE: () => !this.isNext(t.Semicolon) && !this.closesBlock() && !this.isAttribute() && !this.#beginsElsewhere(),
      DEF: () => this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a name', DEF: () => this.SUBRULE(this.declarator) }),
    });
    this.MANY({ GATE: () => this.isAttribute(), DEF: () => this.SUBRULE(this.attribute) });
  });

  /** `typedef`, `self`, `this`, `extern`: before a type, not as one. */
  protected isStorageClass(): boolean {
    return /^(?:typedef|self|this|extern|static)$/.test(this.LA(1).image) && this.isNext(t.Word, 2);
  }

  protected isAttribute(): boolean {
    return this.LA(1).image === '__attribute__';
  }

  /** A `}` needs no `;` after it where what follows is no name of a variable, or stands on the next line. */
  #beginsElsewhere(): boolean {
    if (!this.isNext(t.RCurly, 0)) return false;
    if ((this.LA(1).startLine ?? 0) > (this.LA(0).endLine ?? 0)) return true;
    return this.isNext(t.Word) && ![t.Semicolon, t.Comma, t.LBracket].some((next) => this.isNext(next, 2));
  }

  readonly cType: Rule = this.RULE('cType', () => {
    this.OR([
      {
        GATE: () => this.#hasBody(),
        IGNORE_AMBIGUITIES: true,
        ALT: () => this.SUBRULE(this.structBody),
      },
      {
        GATE: () => this.#hasBody(),
        IGNORE_AMBIGUITIES: true,
        ALT: () => this.SUBRULE(this.enumBody),
      },
      { ALT: () => this.SUBRULE(this.typeWords) },
    ]);
  });

  #hasBody(): boolean {
    if (!this.isTag(this.LA(1))) return false;
    let at = 2;
    if (this.LA(at).image === '__attribute__') return true;
    if (this.isNext(t.Word, at)) at++;
    return this.isNext(t.LCurly, at);
  }

  readonly structBody: Rule = this.RULE('structBody', () => {
    this.OR([{ ALT: () => this.CONSUME(t.Struct) }, { ALT: () => this.CONSUME(t.Union) }]);
    this.MANY({ GATE: () => this.isAttribute(), DEF: () => this.SUBRULE(this.attribute) });
    this.OPTION(() => this.CONSUME(t.Identifier));
    this.CONSUME(t.LCurly);
    this.MANY2(() => this.SUBRULE(this.structMember));
    this.CONSUME(t.RCurly, { ERR_MSG: 'a member, `type name;`, or `}`' });
    this.MANY3({ GATE: () => this.isAttribute(), DEF: () => this.SUBRULE2(this.attribute) });
  });

  readonly structMember: Rule = this.RULE('structMember', () => {
    this.SUBRULE(this.cType);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.declarator) });
    this.MANY({ GATE: () => this.isAttribute(), DEF: () => this.SUBRULE(this.attribute) });
    this.OR({
      ERR_MSG: '`;`',
      DEF: [{ ALT: () => this.CONSUME(t.Semicolon) }, { GATE: () => this.isNext(t.RCurly), ALT: () => undefined }],
    });
  });

  /** `*name[4] : 3`, `(*name)(int, char *)`; bits alone are padding. */
  readonly declarator: Rule = this.RULE('declarator', () => {
    this.MANY(() => this.CONSUME(t.Multiply));
    this.OR({
      ERR_MSG: 'a name',
      DEF: [
        {
          ALT: () => {
            this.CONSUME(t.Word);
            this.MANY2(() => this.SUBRULE(this.dimension));
            this.OPTION(() => this.SUBRULE(this.bits));
          },
        },
        { ALT: () => this.SUBRULE(this.functionPointer) },
        { ALT: () => this.SUBRULE2(this.bits) },
      ],
    });
  });

  readonly dimension: Rule = this.RULE('dimension', () => {
    this.CONSUME(t.LBracket);
    this.OPTION(() => this.SUBRULE(this.expression));
    this.CONSUME(t.RBracket);
  });

  readonly bits: Rule = this.RULE('bits', () => {
    this.CONSUME(t.Colon);
    this.SUBRULE(this.expression);
  });

  /** `(*name)(int, char *)`, `(*table[4])(void)`; without a second parenthesis it points to an array. */
  readonly functionPointer: Rule = this.RULE('functionPointer', () => {
    this.CONSUME(t.LParen);
    this.AT_LEAST_ONE({ ERR_MSG: '`*`', DEF: () => this.CONSUME(t.Multiply) });
    this.CONSUME(t.Word);
    this.MANY(() => this.SUBRULE(this.dimension));
    this.CONSUME(t.RParen);
    this.OPTION(() => this.SUBRULE(this.functionParameters));
    this.MANY2(() => this.SUBRULE2(this.dimension, { LABEL: 'pointed' }));
  });

  readonly functionParameters: Rule = this.RULE('functionParameters', () => {
    this.CONSUME(t.LParen);
    this.MANY_SEP({
      SEP: t.Comma,
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(t.Ellipsis) },
          {
            ALT: () => {
              this.SUBRULE(this.typeName);
              this.OPTION(() => this.CONSUME(t.Word));
            },
          },
        ]),
    });
    this.CONSUME(t.RParen);
  });

  /** `__attribute__((packed, aligned(8)))` */
  readonly attribute: Rule = this.RULE('attribute', () => {
    this.CONSUME(t.Identifier);
    this.CONSUME(t.LParen);
    this.CONSUME2(t.LParen);
    this.MANY_SEP({
      SEP: t.Comma,
      DEF: () => {
        this.CONSUME(t.Word);
        this.OPTION(() => this.SUBRULE(this.callArguments));
      },
    });
    this.CONSUME(t.RParen);
    this.CONSUME2(t.RParen);
  });

  readonly enumBody: Rule = this.RULE('enumBody', () => {
    this.CONSUME(t.Enum);
    this.OPTION(() => this.CONSUME(t.Identifier));
    this.CONSUME(t.LCurly);
    this.MANY(() => {
      this.SUBRULE(this.enumerator);
      this.OPTION2({
        GATE: () => !this.isNext(t.RCurly),
        DEF: () => this.CONSUME(t.Comma, { ERR_MSG: '`,` or `}`' }),
      });
    });
    this.CONSUME(t.RCurly, { ERR_MSG: 'an enumerator or `}`' });
    this.MANY2({ GATE: () => this.isAttribute(), DEF: () => this.SUBRULE(this.attribute) });
  });

  readonly enumerator: Rule = this.RULE('enumerator', () => {
    this.CONSUME(t.Identifier);
    this.OPTION(() => {
      this.CONSUME(t.Assign);
      this.SUBRULE(this.expression);
    });
  });

  /** D's `uint64_t start[int, string], *next;` */
  readonly variableDeclaration: Rule = this.RULE('variableDeclaration', () => {
    this.OPTION({ GATE: () => this.isStorageClass(), DEF: () => this.CONSUME(t.Identifier, { LABEL: 'storage' }) });
    this.SUBRULE(this.typeWords);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.variableName) });
    this.SUBRULE(this.terminator);
  });

  /** `start[int, string]`, where the keys are types; `list[8]` is one array. */
  readonly variableName: Rule = this.RULE('variableName', () => {
    this.MANY(() => this.CONSUME(t.Multiply));
    this.CONSUME(t.Identifier, { LABEL: 'name', ERR_MSG: 'the variable’s name' });
    this.OPTION(() => {
      this.CONSUME(t.LBracket);
      this.OR({
        ERR_MSG: 'a key’s type or a length',
        DEF: [
          { ALT: () => this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.typeName) }) },
          { ALT: () => this.CONSUME(t.NumberLiteral, { LABEL: 'length' }) },
        ],
      });
      this.CONSUME(t.RBracket);
    });
  });

  /** Looks through `[self|this] type **name` to the `;`, `,` or `[`, all on one line: a probe without a block may begin the next. */
  protected isVariableDeclaration(): boolean {
    if (this.LA(1).image === 'typedef') return false;
    let at = this.isStorageClass() ? 2 : 1;
    if (this.isTag(this.LA(at))) at++;
    let words = 0;
    for (; this.isNext(t.Identifier, at); at++) words++;
    let stars = 0;
    for (; this.isNext(t.Multiply, at); at++) stars++;
    if (stars > 0 && this.isNext(t.Identifier, at)) at++;
    else if (stars > 0) return false;
    const isOnLine = this.LA(at - 1).endLine === this.LA(1).startLine;
    return words + stars > 1 && isOnLine && [t.Semicolon, t.LBracket, t.Comma].some((type) => this.isNext(type, at));
  }

  /** `inline int limit = 5;`, `inline string name[int s] = …;` */
  readonly inlineDeclaration: Rule = this.RULE('inlineDeclaration', () => {
    this.CONSUME(t.Inline);
    this.SUBRULE(this.typeWords);
    this.MANY(() => this.CONSUME(t.Multiply));
    this.CONSUME(t.Identifier, { LABEL: 'name', ERR_MSG: 'the constant’s name' });
    this.OPTION(() => {
      this.CONSUME(t.LBracket);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a parameter', DEF: () => this.SUBRULE(this.cParameter) });
      this.CONSUME(t.RBracket);
    });
    this.CONSUME(t.Assign);
    this.SUBRULE(this.expression);
    this.SUBRULE(this.terminator);
  });

  /** `struct tcphdr *T` */
  readonly cParameter: Rule = this.RULE('cParameter', () => {
    this.SUBRULE(this.typeName);
    this.CONSUME(t.Identifier, { LABEL: 'name', ERR_MSG: 'a name' });
  });

  /** D's `translator tcpinfo_t < struct tcphdr *T > { tcp_seq = ntohl(T->seq); }` */
  readonly typeTranslator: Rule = this.RULE('typeTranslator', () => {
    this.CONSUME(t.Translator);
    this.SUBRULE(this.typeName);
    this.CONSUME(t.Less);
    this.SUBRULE(this.cParameter);
    this.CONSUME(t.Greater);
    this.CONSUME(t.LCurly);
    this.MANY(() => this.SUBRULE(this.translatedMember));
    this.CONSUME(t.RCurly, { ERR_MSG: 'a member, `name = value;`, or `}`' });
  });

  readonly translatedMember: Rule = this.RULE('translatedMember', () => {
    this.CONSUME(t.Word);
    this.CONSUME(t.Assign, { ERR_MSG: '`=` and the member’s value' });
    this.SUBRULE(this.expression);
    this.SUBRULE(this.terminator);
  });
}
