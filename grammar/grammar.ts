// The grammar of scripts: clauses, options, macros, on top of providers, statements and C's declarations.
// No actions here but notes of where declarations begin, which the messages need.

import type { IToken, TokenType } from 'chevrotain';
import { EOF } from 'chevrotain';
import type { Rule } from './lookahead.js';
import { ProviderGrammar } from './provider-grammar.js';
import { blockWanted } from './statement-grammar.js';
import * as t from './tokens.js';

export class ScriptParser extends ProviderGrammar {
  declarationStarts: IToken[] = [];

  constructor(validate: boolean) {
    super(validate);
    this.performSelfAnalysis();
  }

  override reset(): void {
    super.reset();
    this.declarationStarts = [];
  }

  #startsDeclaration(keyword: TokenType): boolean {
    return (
      this.isNext(keyword) &&
      this.isNext(t.Word, 2) &&
      this.LA(2).startOffset > this.LA(1).startOffset + this.LA(1).image.length
    );
  }

  readonly program: Rule = this.RULE('program', () => {
    this.MANY(() => this.OR([{ ALT: () => this.CONSUME(t.Semicolon) }, { ALT: () => this.SUBRULE(this.declaration) }]));
  });

  readonly declaration: Rule = this.RULE('declaration', () => {
    this.ACTION(() => this.declarationStarts.push(this.LA(1)));
    this.OR({
      ERR_MSG: 'a probe or a declaration',
      DEF: [
        {
          GATE: () => this.#startsDeclaration(t.Option),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.optionDeclaration),
        },
        {
          GATE: () => this.#startsDeclaration(t.Provider),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.providerDeclaration),
        },
        {
          GATE: () => this.isNext(t.Translator) && this.#isTypeTranslator(),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.typeTranslator),
        },
        {
          GATE: () => this.#startsDeclaration(t.Translator),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.translatorDeclaration),
        },
        {
          GATE: () => this.#startsDeclaration(t.Macro),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.macroDeclaration),
        },
        {
          GATE: () => this.#startsDeclaration(t.Fn),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.functionDeclaration),
        },
        {
          GATE: () => this.isNext(t.StringLiteral, 2),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.importDeclaration),
        },
        {
          GATE: () => this.isNext(t.Assign, 2) && this.isNext(t.LCurly, 3),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.configDeclaration),
        },
        {
          GATE: () => this.#startsDeclaration(t.Inline),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.inlineDeclaration),
        },
        {
          GATE: () => this.isVariableDeclaration(),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.variableDeclaration),
        },
        {
          GATE: () => this.isTag(this.LA(1)) || this.#startsDeclaration(t.Typedef),
          IGNORE_AMBIGUITIES: true,
          ALT: () => this.SUBRULE(this.cDeclaration),
        },
        { ALT: () => this.SUBRULE(this.mapDeclaration) },
        { ALT: () => this.SUBRULE(this.clause) },
      ],
    });
  });

  /** D's names two types, ours has parameters. */
  #isTypeTranslator(): boolean {
    return this.isTag(this.LA(2)) || [t.Less, t.Multiply, t.Identifier].some((type) => this.isNext(type, 3));
  }

  /** `macro twice(x) x * 2`, `macro note($v, @m) { … }` */
  readonly macroDeclaration: Rule = this.RULE('macroDeclaration', () => {
    this.CONSUME(t.Macro);
    this.CONSUME(t.Identifier, { LABEL: 'name', ERR_MSG: 'the macro’s name' });
    this.OPTION({ GATE: () => this.isAdjacent(), DEF: () => this.SUBRULE(this.macroParameters) });
    this.SUBRULE(this.expression);
    this.OPTION2({
      GATE: () => !this.isNext(t.RCurly, 0),
      DEF: () => this.SUBRULE(this.terminator),
    });
  });

  readonly macroParameters: Rule = this.RULE('macroParameters', () => {
    this.CONSUME(t.LParen);
    this.MANY_SEP({
      SEP: t.Comma,
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(t.Identifier, { LABEL: 'parameter' }) },
          { ALT: () => this.CONSUME(t.ScratchVariable, { LABEL: 'parameter' }) },
          { ALT: () => this.CONSUME(t.MapName, { LABEL: 'parameter' }) },
        ]),
    });
    this.CONSUME(t.RParen, { ERR_MSG: '`,` or `)`' });
  });

  /** `fn f(x: u64, $y: int64): u64 { … }` */
  readonly functionDeclaration: Rule = this.RULE('functionDeclaration', () => {
    this.CONSUME(t.Fn);
    this.CONSUME(t.Identifier, { LABEL: 'name', ERR_MSG: 'the function’s name' });
    this.SUBRULE(this.parameters);
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      this.SUBRULE(this.typeName);
    });
    this.SUBRULE(this.braceBlock);
  });

  readonly importDeclaration: Rule = this.RULE('importDeclaration', () => {
    this.CONSUME(t.Import);
    this.CONSUME(t.StringLiteral);
  });

  /** `config = { max_strlen = 200; missing_probes = warn }` */
  readonly configDeclaration: Rule = this.RULE('configDeclaration', () => {
    this.CONSUME(t.Config);
    this.CONSUME(t.Assign);
    this.within('ordinary', () => {
      this.CONSUME(t.LCurly);
      this.MANY(() => {
        this.SUBRULE(this.configSetting);
      });
      this.CONSUME(t.RCurly, { ERR_MSG: 'a setting, `name = value;`, or `}`' });
    });
  });

  readonly configSetting: Rule = this.RULE('configSetting', () => {
    this.CONSUME(t.Word);
    this.CONSUME(t.Assign);
    this.SUBRULE(this.expression);
    this.OR({
      ERR_MSG: '`;`',
      DEF: [
        { ALT: () => this.CONSUME(t.Comma) },
        { ALT: () => this.CONSUME(t.Semicolon) },
        { GATE: () => this.closesBlock(), ALT: () => undefined },
      ],
    });
  });

  readonly optionDeclaration: Rule = this.RULE('optionDeclaration', () => {
    this.CONSUME(t.Option);
    this.CONSUME(t.Identifier, { LABEL: 'name', ERR_MSG: 'the option’s name' });
    this.OPTION(() => this.SUBRULE(this.shortFlag));
    this.OPTION2(() => this.CONSUME(t.Comma));
    this.OPTION3(() => this.SUBRULE(this.longFlag));
    this.OPTION4({ GATE: () => !this.#isOptionPart(), DEF: () => this.SUBRULE(this.flagArgument) });
    this.OPTION5(() => {
      this.CONSUME(t.Colon);
      this.SUBRULE(this.typeName);
    });
    this.MANY(() => this.SUBRULE(this.optionPart));
    this.CONSUME(t.StringLiteral, { LABEL: 'help', ERR_MSG: 'the option’s help text in quotes' });
  });

  #isOptionPart(): boolean {
    return this.isNext(t.Where) || this.isNext(t.Choices) || this.isNext(t.Excludes);
  }

  readonly shortFlag: Rule = this.RULE('shortFlag', () => {
    this.CONSUME(t.Minus);
    this.OR({
      ERR_MSG: 'a letter or digit',
      DEF: [{ ALT: () => this.CONSUME(t.Word) }, { ALT: () => this.CONSUME(t.NumberLiteral) }],
    });
  });

  readonly longFlag: Rule = this.RULE('longFlag', () => {
    this.CONSUME(t.MinusMinus);
    this.SUBRULE(this.dashedName);
  });

  /** `PID`, `PORT,…` */
  readonly flagArgument: Rule = this.RULE('flagArgument', () => {
    this.SUBRULE(this.dashedName);
    this.OPTION(() => {
      this.CONSUME(t.Comma);
      this.CONSUME(t.Ellipsis);
    });
  });

  readonly optionPart: Rule = this.RULE('optionPart', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Assign);
          this.within('option', () => this.SUBRULE(this.expression, { LABEL: 'defaultValue' }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Where);
          this.within('option', () => this.SUBRULE2(this.expression, { LABEL: 'where' }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Choices);
          this.CONSUME(t.LParen);
          this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a choice', DEF: () => this.SUBRULE(this.choice) });
          this.CONSUME(t.RParen, { ERR_MSG: '`,` or `)`' });
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Excludes);
          this.AT_LEAST_ONE_SEP2({
            SEP: t.Comma,
            ERR_MSG: 'an option’s name',
            DEF: () => this.CONSUME(t.Identifier, { LABEL: 'excluded' }),
          });
        },
      },
    ]);
  });

  readonly choice: Rule = this.RULE('choice', () => {
    this.OR({
      ERR_MSG: 'a choice',
      DEF: [{ ALT: () => this.SUBRULE(this.dashedName) }, { ALT: () => this.CONSUME(t.StringLiteral) }],
    });
  });

  readonly clause: Rule = this.RULE('clause', () => {
    let hasPredicate = false;
    this.SUBRULE(this.probeList);
    this.OPTION(() => {
      this.SUBRULE(this.predicate);
      hasPredicate = true;
    });
    this.OR({
      ERR_MSG: blockWanted,
      DEF: [
        { ALT: () => this.SUBRULE(this.block) },
        { ALT: () => this.CONSUME(t.Semicolon) },
        { GATE: () => this.isNext(EOF) || (!hasPredicate && this.#isOnNewLine()), ALT: () => undefined },
      ],
    });
  });

  #isOnNewLine(): boolean {
    return (this.LA(1).startLine ?? 0) > (this.LA(0).endLine ?? 0) && this.isNext(t.Word);
  }
}
