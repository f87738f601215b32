// The grammar of what runs: probe lists, predicates, blocks and statements, on top of the expressions.
// Keeps notes of where angle blocks and predicates open and close, which the messages need.

import type { IToken, TokenType } from 'chevrotain';
import { ExpressionGrammar } from './expression-grammar.js';
import type { Rule } from './lookahead.js';
import * as t from './tokens.js';

/** A `< … >` or `/ … /` as far as the parser got. */
export interface Pair {
  readonly open: IToken;
  close?: IToken;
}

export const blockWanted = 'a block, `< … >` or `{ … }`';

export abstract class StatementGrammar extends ExpressionGrammar {
  angleBlocks: Pair[] = [];
  predicates: Pair[] = [];

  override reset(): void {
    super.reset();
    this.angleBlocks = [];
    this.predicates = [];
  }

  /** `;`, or nothing before what closes the enclosing block or ends the script. */
  readonly terminator: Rule = this.RULE('terminator', () => {
    this.OR({
      ERR_MSG: '`;`',
      DEF: [{ ALT: () => this.CONSUME(t.Semicolon) }, { GATE: () => this.closesBlock(), ALT: () => undefined }],
    });
  });

  readonly probeList: Rule = this.RULE('probeList', () => {
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a probe', DEF: () => this.SUBRULE(this.probeChoice) });
  });

  readonly probeChoice: Rule = this.RULE('probeChoice', () => {
    this.OPTION({
      GATE: () => this.isLabel(),
      DEF: () => {
        this.CONSUME(t.Identifier);
        this.CONSUME(t.Assign);
      },
    });
    this.AT_LEAST_ONE_SEP({ SEP: t.OrOr, ERR_MSG: 'a probe', DEF: () => this.SUBRULE(this.probeSpec) });
  });

  /** A run of tokens without blanks between; `/` belongs to it only in a field that begins as a path does (in `tcp:::/x/` none does). */
  readonly probeSpec: Rule = this.RULE('probeSpec', () => {
    let field = '';
    let colons = 0;
    const isPath = (): boolean => /^:\.{0,2}(\/|$)/.test(field) && (colons < 3 || field !== ':');
    this.CONSUME(t.ProbeStart);
    this.ACTION(() => (field = this.LA(0).image));
    this.MANY({
      GATE: () => this.isAdjacent() && (!this.isNext(t.Divide) || isPath()),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.ProbePart) }, { ALT: () => this.CONSUME(t.Divide) }]);
        this.ACTION(() => {
          const { image } = this.LA(0);
          colons += image === ':' ? 1 : 0;
          field = image === ':' ? ':' : field + image;
        });
      },
    });
  });

  readonly predicate: Rule = this.RULE('predicate', () => {
    this.within('predicate', () => {
      this.CONSUME(t.Divide);
      const pair = this.ACTION((): Pair => ({ open: this.LA(0) }));
      this.ACTION(() => this.predicates.push(pair));
      this.SUBRULE(this.expression);
      this.CONSUME2(t.Divide, { ERR_MSG: '`/` at the end of the predicate' });
      this.ACTION(() => (pair.close = this.LA(0)));
    });
  });

  readonly block: Rule = this.RULE('block', () => {
    this.OR({
      ERR_MSG: blockWanted,
      DEF: [{ ALT: () => this.SUBRULE(this.angleBlock) }, { ALT: () => this.SUBRULE(this.braceBlock) }],
    });
  });

  readonly angleBlock: Rule = this.RULE('angleBlock', () => {
    this.within('angle', () => {
      this.CONSUME(t.Less);
      const pair = this.ACTION((): Pair => ({ open: this.LA(0) }));
      this.ACTION(() => this.angleBlocks.push(pair));
      this.MANY(() => this.SUBRULE(this.statement));
      this.CONSUME(t.Greater, { ERR_MSG: 'a statement or `>`' });
      this.ACTION(() => (pair.close = this.LA(0)));
    });
  });

  override readonly braceBlock: Rule = this.RULE('braceBlock', () => {
    this.within('ordinary', () => {
      this.CONSUME(t.LCurly);
      this.MANY(() => this.SUBRULE(this.statement));
      this.CONSUME(t.RCurly, { ERR_MSG: 'a statement or `}`' });
    });
  });

  readonly statement: Rule = this.RULE('statement', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Semicolon) },
      { ALT: () => this.SUBRULE(this.ifStatement), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.SUBRULE(this.braceBlock), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.SUBRULE(this.letStatement) },
      { ALT: () => this.SUBRULE(this.returnStatement) },
      {
        GATE: () => this.isNext(t.Lacks) && this.isNext(t.Word, 2),
        IGNORE_AMBIGUITIES: true,
        ALT: () => this.SUBRULE(this.lacksStatement),
      },
      {
        GATE: () => this.isNext(t.For) && (this.isNext(t.LParen, 2) || this.isNext(t.ScratchVariable, 2)),
        IGNORE_AMBIGUITIES: true,
        ALT: () => this.SUBRULE(this.forStatement),
      },
      {
        GATE: () => this.#isLoop(t.While) || this.#isLoop(t.Unroll),
        IGNORE_AMBIGUITIES: true,
        ALT: () => this.SUBRULE(this.loopStatement),
      },
      {
        GATE: () => this.isNext(t.Semicolon, 2) || this.closesBlock(2),
        IGNORE_AMBIGUITIES: true,
        ALT: () => this.SUBRULE(this.jumpStatement),
      },
      { ALT: () => this.SUBRULE(this.simpleStatement) },
    ]);
  });

  #isLoop(keyword: TokenType): boolean {
    const starts = [t.LParen, t.NumberLiteral, t.ScratchVariable, t.MapName, t.Not];
    return this.isNext(keyword) && starts.some((start) => this.isNext(start, 2));
  }

  override readonly ifStatement: Rule = this.RULE('ifStatement', () => {
    this.CONSUME(t.If);
    this.OR({
      ERR_MSG: 'an expression',
      DEF: [
        {
          GATE: () => this.hasBareBody(),
          IGNORE_AMBIGUITIES: true,
          ALT: () => {
            this.SUBRULE(this.parenthesised);
            this.SUBRULE(this.statement, { LABEL: 'bareThen' });
          },
        },
        {
          ALT: () => {
            this.SUBRULE(this.expression);
            this.SUBRULE(this.braceBlock, { LABEL: 'then' });
          },
        },
      ],
    });
    this.OPTION(() => {
      this.CONSUME(t.Else);
      this.OR2({
        ERR_MSG: '`{`, `if` or a statement',
        DEF: [
          { ALT: () => this.SUBRULE(this.ifStatement), IGNORE_AMBIGUITIES: true },
          { ALT: () => this.SUBRULE2(this.braceBlock, { LABEL: 'otherwise' }), IGNORE_AMBIGUITIES: true },
          { ALT: () => this.SUBRULE2(this.statement, { LABEL: 'bareElse' }) },
        ],
      });
    });
  });

  readonly forStatement: Rule = this.RULE('forStatement', () => {
    this.CONSUME(t.For);
    this.OR([
      {
        ALT: () =>
          this.within('ordinary', () => {
            this.CONSUME(t.LParen);
            this.SUBRULE(this.forRange);
            this.CONSUME(t.RParen, { ERR_MSG: '`..` or `)`' });
          }),
      },
      { ALT: () => this.SUBRULE2(this.forRange) },
    ]);
    this.SUBRULE(this.braceBlock);
  });

  /** `$i : 0..10` or `$kv : @map` */
  readonly forRange: Rule = this.RULE('forRange', () => {
    this.CONSUME(t.ScratchVariable, { ERR_MSG: 'a variable, as in `for ($i : 0..10)` or `for ($kv : @map)`' });
    this.CONSUME(t.Colon);
    this.SUBRULE(this.expression, { LABEL: 'from' });
    this.OPTION(() => {
      this.CONSUME(t.Range);
      this.SUBRULE2(this.expression, { LABEL: 'to' });
    });
  });

  readonly loopStatement: Rule = this.RULE('loopStatement', () => {
    this.OR([{ ALT: () => this.CONSUME(t.While) }, { ALT: () => this.CONSUME(t.Unroll) }]);
    this.SUBRULE(this.expression);
    this.SUBRULE(this.braceBlock);
  });

  readonly jumpStatement: Rule = this.RULE('jumpStatement', () => {
    this.OR([{ ALT: () => this.CONSUME(t.Break) }, { ALT: () => this.CONSUME(t.Continue) }]);
    this.SUBRULE(this.terminator);
  });

  readonly letStatement: Rule = this.RULE('letStatement', () => {
    this.CONSUME(t.Let);
    this.CONSUME(t.ScratchVariable, { ERR_MSG: 'a variable, as in `let $x = 1;`' });
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      this.SUBRULE(this.typeName);
    });
    this.OPTION2(() => {
      this.CONSUME(t.Assign);
      this.SUBRULE(this.expression);
    });
    this.SUBRULE(this.terminator);
  });

  readonly returnStatement: Rule = this.RULE('returnStatement', () => {
    this.CONSUME(t.Return);
    this.OPTION(() => this.SUBRULE(this.expression));
    this.SUBRULE(this.terminator);
  });

  readonly lacksStatement: Rule = this.RULE('lacksStatement', () => {
    this.CONSUME(t.Lacks);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a field', DEF: () => this.CONSUME(t.Word) });
    this.SUBRULE(this.terminator);
  });

  readonly simpleStatement: Rule = this.RULE('simpleStatement', () => {
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.assignment) });
    this.SUBRULE(this.terminator);
  });

  /** `a`, `a = 1`, `a = b = 1` */
  readonly assignment: Rule = this.RULE('assignment', () => {
    this.SUBRULE(this.expression, { LABEL: 'target' });
    this.MANY(() => {
      this.CONSUME(t.AssignOperator);
      this.SUBRULE2(this.expression, { LABEL: 'value' });
    });
  });
}
