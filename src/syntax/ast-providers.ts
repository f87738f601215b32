// The part of the syntax tree that defines providers: their probes, translators, and ways. Plain data like the rest of the
// tree (ast.ts).

import type { Span } from '../source/source-file.js';
import type { Argument, DocComment, Expression, Name, ProbeChoice, ProbeSpec, TypeName } from './ast.js';
import type { MapDeclaration, Parameter } from './ast-declarations.js';
import type { Block } from './ast-statements.js';

export interface ProviderDeclaration {
  readonly kind: 'provider';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly summary: string;
  readonly translators: readonly TranslatorDeclaration[];
  /** What its probes share: `let @owners = hash(65536);` and the `on` that keeps it. */
  readonly state: readonly (MapDeclaration | OnItem)[];
  readonly probes: readonly ProbeDeclaration[];
  readonly span: Span;
}

/** `translator endpoints(sk: struct sock *) { ip: u8 = …; }` */
export interface TranslatorDeclaration {
  readonly kind: 'translator';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  readonly members: readonly TranslatorMember[];
  readonly span: Span;
}

export interface TranslatorMember {
  readonly doc?: DocComment;
  readonly name: Name;
  readonly type: TypeName;
  readonly value: Expression;
}

/** `probe connect(sk: struct sock *) in process { … }` */
export interface ProbeDeclaration {
  readonly kind: 'probe';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  readonly context: Name; // 'process' or 'any'; the checker says which are known
  readonly items: readonly ProbeItem[];
  readonly span: Span;
}

export type ProbeItem = FieldsItem | DefaultItem | ArgsItem | MapDeclaration | OnItem | ViaItem;

/** `fields endpoints(sk);` */
export interface FieldsItem {
  readonly kind: 'fields';
  readonly translator: Name;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

/** `default (pid, comm, saddr);` */
export interface DefaultItem {
  readonly kind: 'default';
  readonly columns: readonly Argument[];
  readonly span: Span;
}

/** `args (pktinfo_t(skb), 0, ipinfo_t(skb));`: what D's `args[n]` are, each a translator's call, or 0 for none. */
export interface ArgsItem {
  readonly kind: 'args';
  readonly values: readonly Expression[];
  readonly span: Span;
}

/** `on tcp:connect / predicate / { … }` */
export interface OnItem {
  readonly kind: 'on';
  readonly probes: readonly ProbeChoice[];
  readonly predicate?: Expression;
  readonly block: Block;
  readonly span: Span;
}

/** `via fexit:f, fexit:g / predicate / { sk = retval; lacks sport; }` */
export interface ViaItem {
  readonly kind: 'via';
  readonly probes: readonly ProbeSpec[];
  readonly predicate?: Expression;
  readonly block: Block;
  readonly span: Span;
}

/** `lacks sport, lport;` in a `via`: fields this way does not know. */
export interface LacksStatement {
  readonly kind: 'lacks';
  readonly names: readonly Name[];
  readonly span: Span;
}
