// The syntax tree: plain readonly data, one `kind` per node, what the script says and nothing more.
// Made by build-ast.ts from the grammar's CST; the checker makes a second tree in which every expression has a type.

import type { DialectName } from '../dialect.js';
import type { Span } from '../source/source-file.js';
import type {
  ConfigDeclaration,
  Directive,
  EnumDeclaration,
  FunctionDeclaration,
  ImportDeclaration,
  InlineDeclaration,
  MacroDeclaration,
  MapDeclaration,
  OptionDeclaration,
  StructDeclaration,
  TypedefDeclaration,
  TypeTranslator,
  UncalledFunction,
  VariableDeclaration,
} from './ast-declarations.js';
import type { ProviderDeclaration, TranslatorDeclaration } from './ast-providers.js';
import type { Block, Statement } from './ast-statements.js';

export interface Program {
  readonly kind: 'program';
  readonly dialect: DialectName;
  /** The first doc comment of the file, when it stands before everything else. */
  readonly doc?: DocComment;
  readonly declarations: readonly Declaration[];
  /** The lines that begin with `#`, in order; without those that a condition left out. */
  readonly directives: readonly Directive[];
  readonly span: Span;
}

/** `/** … *\/`: the text without the comment's delimiters and leading stars, lines joined by `\n`. */
export interface DocComment {
  readonly text: string;
  readonly span: Span;
}

// biome-ignore format: a line for each kind of declaration
export type Declaration =
  | OptionDeclaration | ProviderDeclaration | TranslatorDeclaration | MapDeclaration | Clause
  | MacroDeclaration | FunctionDeclaration | UncalledFunction | ImportDeclaration | ConfigDeclaration
  | StructDeclaration | EnumDeclaration | TypedefDeclaration
  | VariableDeclaration | InlineDeclaration | TypeTranslator;

/** A name as written, with its place. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** `/** doc *\/ tcp:connect, a=tcp:accept || kprobe:f / predicate / < … >` */
export interface Clause {
  readonly kind: 'clause';
  readonly doc?: DocComment;
  readonly probes: readonly ProbeChoice[];
  readonly predicate?: Expression;
  /** Absent: `tcp:connect` or `tcp:connect;` alone. An empty block is a Block without statements. */
  readonly block?: Block;
  readonly span: Span;
}

/** One entry of a probe list; more than one alternative when `A || B` was written, tried in order. */
export interface ProbeChoice {
  readonly label?: Name;
  readonly alternatives: readonly ProbeSpec[];
}

export interface ProbeSpec {
  /** As written: `tcp:::send`, `uprobe:/bin/bash:readline`, `profile-997`, `kprobe:vfs_*`. */
  readonly text: string;
  /** Split at `:`; a path field keeps its slashes; empty fields are ''. */
  readonly fields: readonly string[];
  readonly span: Span;
}

// biome-ignore format: a line for each kind of expression
export type Expression =
  | NumberLiteral | StringLiteral | BooleanLiteral
  | NameReference | ScratchVariable | MapReference | LocalVariable | KernelSymbol | Positional
  | Member | Index | Call | MethodCall
  | Unary | Update | Binary | Conditional | Cast | Translate | SizeOf | SizeOfValue | OffsetOf
  | RecordLiteral | TupleLiteral | BlockExpression;

/** Duration and size units are already applied: `10ms` is 10000000n with unit 'ms'; `4K` is 4096n with unit 'K'. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: bigint;
  readonly unit?: string;
  /** `1u`, `1UL` */
  readonly unsigned?: true;
  readonly span: Span;
}

export interface StringLiteral {
  readonly kind: 'string';
  readonly value: string;
  readonly span: Span;
}

export interface BooleanLiteral {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly span: Span;
}

/** A bare name: field, builtin, constant, parameter, `opt`, `args`. */
export interface NameReference {
  readonly kind: 'name';
  readonly name: string;
  readonly span: Span;
}

export interface ScratchVariable {
  readonly kind: 'scratch';
  readonly name: string; // with the $
  readonly span: Span;
}

export interface MapReference {
  readonly kind: 'map';
  readonly name: string; // with the @; '@' alone is the anonymous map
  /** Absent: no brackets at all. */
  readonly keys?: readonly Expression[];
  readonly span: Span;
}

/** D's `self->x`, of the thread, and `this->x`, of the firing; with keys an Index around it. */
export interface LocalVariable {
  readonly kind: 'local';
  readonly storage: 'self' | 'this';
  readonly name: Name;
  readonly span: Span;
}

/** D's `` `sym `` and `` module`sym ``: a variable of the kernel. */
export interface KernelSymbol {
  readonly kind: 'kernel-symbol';
  readonly module?: string;
  readonly name: string;
  readonly span: Span;
}

/** `$1`; `$#` has index 'count'; D's `$$1` is text whatever it looks like. */
export interface Positional {
  readonly kind: 'positional';
  readonly index: number | 'count';
  readonly isText?: true;
  readonly span: Span;
}

export interface Member {
  readonly kind: 'member';
  readonly object: Expression;
  readonly operator: '.' | '->';
  readonly name: Name;
  readonly span: Span;
}

/** Several keys, as in D's `start[pid, cpu]`, are one tuple. */
export interface Index {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
  readonly span: Span;
}

/** `print("LAT(us)" = lat / 1000 if opt.lat)`: name and condition are columns' own; other calls have neither. */
export interface Argument {
  readonly name?: Name;
  readonly value: Expression;
  readonly condition?: Expression;
}

export interface Call {
  readonly kind: 'call';
  readonly callee: Name;
  readonly arguments: readonly Argument[];
  readonly span: Span;
}

/** `span.start(tid)` */
export interface MethodCall {
  readonly kind: 'method-call';
  readonly object: Expression;
  readonly method: Name;
  readonly arguments: readonly Argument[];
  readonly span: Span;
}

export interface Unary {
  readonly kind: 'unary';
  readonly operator: '-' | '+' | '!' | '~' | '*' | '&';
  readonly operand: Expression;
  readonly span: Span;
}

/** `@x++`, `--$x` */
export interface Update {
  readonly kind: 'update';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly target: Expression;
  readonly span: Span;
}

// biome-ignore format: a line for each kind of operator
export type BinaryOperator =
  | '||' | '&&' | '|' | '^' | '&'
  | '==' | '!=' | '<' | '>' | '<=' | '>=' | 'in' | '..'
  | '<<' | '>>' | '+' | '-' | '*' | '/' | '%';

export interface Binary {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** `a ? b : c`; `a ?: c` has no `then`. */
export interface Conditional {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly then?: Expression;
  readonly else: Expression;
  readonly span: Span;
}

export interface Cast {
  readonly kind: 'cast';
  readonly isImplied?: true; // not written: what a function returns has the type that it declares
  readonly type: TypeName;
  readonly operand: Expression;
  readonly span: Span;
}

/** D's `xlate <tcpinfo_t *> (e)` */
export interface Translate {
  readonly kind: 'xlate';
  readonly type: TypeName;
  readonly operand: Expression;
  readonly span: Span;
}

/** `sizeof(u64)`, and `sizeof(name)`, which may still turn out to name a value. */
export interface SizeOf {
  readonly kind: 'sizeof';
  readonly type: TypeName;
  readonly span: Span;
}

/** `sizeof($x)`, `sizeof(args.path)` */
export interface SizeOfValue {
  readonly kind: 'sizeof-value';
  readonly operand: Expression;
  readonly span: Span;
}

/** `offsetof(struct sock, __sk_common.skc_dport)`: at least one name. */
export interface OffsetOf {
  readonly kind: 'offsetof';
  readonly type: TypeName;
  readonly path: readonly Name[];
  readonly span: Span;
}

/** `(pid = pid, start = nsecs)` */
export interface RecordLiteral {
  readonly kind: 'record';
  readonly fields: readonly { readonly name: Name; readonly value: Expression }[];
  readonly span: Span;
}

/** `(a, b)` */
export interface TupleLiteral {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
  readonly span: Span;
}

/** `{ $y = f($x); $y * 2 }`: its value is that of the last expression, when no `;` ends it. */
export interface BlockExpression {
  readonly kind: 'block-expression';
  readonly statements: readonly Statement[];
  readonly result?: Expression;
  /** What a call of a function becomes: its value is what `return` gives, which has the type that was declared. */
  readonly returns?: { readonly type?: TypeName };
  readonly span: Span;
}

/** `u64`, `struct sock *`, `port[]`, `string`, `char[16]`, `typeof($x)`. */
export interface TypeName {
  readonly kind: 'type-name';
  /** The type of this value; where it is a name, of the type of that name if there is one. */
  readonly of?: Expression;
  /** 'struct', 'union' or 'enum' when written. */
  readonly tag?: 'struct' | 'union' | 'enum';
  readonly name: string;
  readonly pointers: number;
  /** `[]` is 'list', `[16]` is 16. */
  readonly array?: number | 'list';
  readonly span: Span;
}
