// The grammar of providers: what a stable probe is made of, its fields, its ways, the maps and clauses that keep its state.

import { CGrammar } from './c-grammar.js';
import type { Rule } from './lookahead.js';
import * as t from './tokens.js';

export abstract class ProviderGrammar extends CGrammar {
  /** `connect-done`, `min-latency`: words and numbers joined by dashes without blanks. */
  readonly dashedName: Rule = this.RULE('dashedName', () => {
    this.OR({
      ERR_MSG: 'a name',
      DEF: [{ ALT: () => this.CONSUME(t.Word) }, { ALT: () => this.CONSUME(t.NumberLiteral) }],
    });
    this.MANY({
      GATE: () => this.isAdjacent(),
      DEF: () => {
        this.CONSUME(t.Minus);
        this.OR2({
          ERR_MSG: 'the rest of the name',
          DEF: [{ ALT: () => this.CONSUME2(t.Word) }, { ALT: () => this.CONSUME2(t.NumberLiteral) }],
        });
      },
    });
  });

  readonly providerDeclaration: Rule = this.RULE('providerDeclaration', () => {
    this.CONSUME(t.Provider);
    this.SUBRULE(this.dashedName);
    this.OPTION(() => this.CONSUME(t.StringLiteral));
    this.CONSUME(t.LCurly);
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.translatorDeclaration) },
        { ALT: () => this.SUBRULE(this.probeDeclaration) },
        { ALT: () => this.SUBRULE(this.mapDeclaration) },
        { ALT: () => this.SUBRULE(this.onItem) },
      ]),
    );
    this.CONSUME(t.RCurly, { ERR_MSG: '`probe`, `translator`, `let`, `on` or `}`' });
  });

  readonly translatorDeclaration: Rule = this.RULE('translatorDeclaration', () => {
    this.CONSUME(t.Translator);
    this.CONSUME(t.Identifier, { ERR_MSG: 'the translator’s name' });
    this.SUBRULE(this.parameters);
    this.CONSUME(t.LCurly);
    this.MANY(() => this.SUBRULE(this.translatorMember));
    this.CONSUME(t.RCurly, { ERR_MSG: 'a member, `name: type = value;`, or `}`' });
  });

  readonly translatorMember: Rule = this.RULE('translatorMember', () => {
    this.CONSUME(t.Identifier);
    this.CONSUME(t.Colon, { ERR_MSG: '`:` and the member’s type' });
    this.SUBRULE(this.typeName);
    this.CONSUME(t.Assign, { ERR_MSG: '`=` and the member’s value' });
    this.SUBRULE(this.expression);
    this.SUBRULE(this.terminator);
  });

  readonly parameters: Rule = this.RULE('parameters', () => {
    this.CONSUME(t.LParen);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.parameter) });
    this.CONSUME(t.RParen, { ERR_MSG: '`,` or `)`' });
  });

  readonly parameter: Rule = this.RULE('parameter', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Identifier, { LABEL: 'name' }) },
      { ALT: () => this.CONSUME(t.ScratchVariable, { LABEL: 'name' }) },
    ]);
    this.CONSUME(t.Colon, { ERR_MSG: '`:` and the parameter’s type' });
    this.SUBRULE(this.typeName);
  });

  readonly probeDeclaration: Rule = this.RULE('probeDeclaration', () => {
    this.CONSUME(t.Probe);
    this.SUBRULE(this.dashedName);
    this.OPTION(() => this.SUBRULE(this.parameters));
    this.CONSUME(t.In, { ERR_MSG: '`in process` or `in any`' });
    this.CONSUME(t.Word, { LABEL: 'context' });
    this.CONSUME(t.LCurly);
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.fieldsItem) },
        { ALT: () => this.SUBRULE(this.defaultItem) },
        { ALT: () => this.SUBRULE(this.argsItem) },
        { ALT: () => this.SUBRULE(this.mapDeclaration) },
        { ALT: () => this.SUBRULE(this.onItem) },
        { ALT: () => this.SUBRULE(this.viaItem) },
      ]),
    );
    this.CONSUME(t.RCurly, { ERR_MSG: '`fields`, `default`, `args`, `let`, `on`, `via` or `}`' });
  });

  readonly fieldsItem: Rule = this.RULE('fieldsItem', () => {
    this.CONSUME(t.Fields);
    this.CONSUME(t.Identifier, { ERR_MSG: 'a translator’s name' });
    this.SUBRULE(this.callArguments);
    this.SUBRULE(this.terminator);
  });

  readonly defaultItem: Rule = this.RULE('defaultItem', () => {
    this.CONSUME(t.Default);
    this.SUBRULE(this.callArguments);
    this.SUBRULE(this.terminator);
  });

  /** `args (pktinfo_t(skb), 0, ipinfo_t(skb));` */
  readonly argsItem: Rule = this.RULE('argsItem', () => {
    this.CONSUME(t.Args);
    this.SUBRULE(this.callArguments);
    this.SUBRULE(this.terminator);
  });

  readonly mapDeclaration: Rule = this.RULE('mapDeclaration', () => {
    this.CONSUME(t.Let);
    this.CONSUME(t.MapName, { ERR_MSG: 'a map, as in `let @m = hash(1024);`' });
    this.CONSUME(t.Assign);
    this.CONSUME(t.Identifier, { ERR_MSG: 'a kind of map, as in `hash(1024)`' });
    this.CONSUME(t.LParen);
    this.OPTION(() => this.SUBRULE(this.expression));
    this.CONSUME(t.RParen);
    this.SUBRULE(this.terminator);
  });

  readonly onItem: Rule = this.RULE('onItem', () => {
    this.CONSUME(t.On);
    this.SUBRULE(this.probeList);
    this.OPTION(() => this.SUBRULE(this.predicate));
    this.SUBRULE(this.block);
  });

  readonly viaItem: Rule = this.RULE('viaItem', () => {
    this.CONSUME(t.Via);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, ERR_MSG: 'a probe', DEF: () => this.SUBRULE(this.probeSpec) });
    this.OPTION(() => this.SUBRULE(this.predicate));
    this.SUBRULE(this.block);
  });
}
