// The syntax tree: plain readonly data, one `kind` per node, what the script says and nothing more.
// Made by build-ast.ts from the grammar's CST; the checker makes a second tree in which every expression has a type.

import type { Span } from '../source/source-file.js';

export interface Program {
  readonly kind: 'program';
  /** The first doc comment of the file, when it stands before everything else. */
  readonly doc?: DocComment;
  readonly declarations: readonly Declaration[];
  readonly span: Span;
}

/** `/** … *\/`: the text without the comment's delimiters and leading stars, lines joined by `\n`. */
export interface DocComment {
  readonly text: string;
  readonly span: Span;
}

export type Declaration = OptionDeclaration | ProviderDeclaration | TranslatorDeclaration | MapDeclaration | Clause;

/** A name as written, with its place. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/**
 * `option pid -p, --pid PID: int = 0 where pid == opt.pid excludes count "trace this PID only"`
 * Order after the type is free: `= default`, `where EXPRESSION`, `choices (a, b)`, `excludes a, b`; the help string ends it.
 */
export interface OptionDeclaration {
  readonly kind: 'option';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly short?: string; // 'p'
  readonly long?: string; // 'pid'
  readonly argument?: string; // 'PID' or 'PORT,…'
  /** Absent: bool. */
  readonly type?: TypeName;
  readonly defaultValue?: Expression;
  readonly where?: Expression;
  readonly choices: readonly string[];
  readonly excludes: readonly Name[];
  readonly help: string;
  readonly span: Span;
}

export interface ProviderDeclaration {
  readonly kind: 'provider';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly summary: string;
  readonly translators: readonly TranslatorDeclaration[];
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

export interface Parameter {
  readonly doc?: DocComment;
  readonly name: Name;
  readonly type: TypeName;
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

export type ProbeItem = FieldsItem | DefaultItem | MapDeclaration | OnItem | ViaItem;

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

/** `let @pending = hash(16384);` at the top level or in a probe. */
export interface MapDeclaration {
  readonly kind: 'map-declaration';
  readonly name: Name; // with the @
  readonly storage: Name; // 'hash', 'lruhash', …
  readonly maxEntries?: Expression;
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

export interface Block {
  readonly kind: 'block';
  readonly delimiter: 'angle' | 'brace';
  readonly statements: readonly Statement[];
  readonly span: Span;
}

export type Statement =
  | ExpressionStatement
  | AssignStatement
  | LetStatement
  | IfStatement
  | ReturnStatement
  | LacksStatement;

export interface ExpressionStatement {
  readonly kind: 'expression-statement';
  readonly expression: Expression;
  readonly span: Span;
}

// biome-ignore format: one line reads better than eleven
export type AssignOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=';

/** Targets the checker accepts: $x, @x[k], and in a `via` the probe's parameters. */
export interface AssignStatement {
  readonly kind: 'assign';
  readonly target: Expression;
  readonly operator: AssignOperator;
  readonly value: Expression;
  readonly span: Span;
}

/** `let $x: u32 = 1;` */
export interface LetStatement {
  readonly kind: 'let';
  readonly name: Name; // with the $
  readonly type?: TypeName;
  readonly value?: Expression;
  readonly span: Span;
}

export interface IfStatement {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Block;
  readonly else?: Block | IfStatement;
  readonly span: Span;
}

export interface ReturnStatement {
  readonly kind: 'return';
  readonly value?: Expression;
  readonly span: Span;
}

/** `lacks sport, lport;` in a `via`: fields this way does not know. */
export interface LacksStatement {
  readonly kind: 'lacks';
  readonly names: readonly Name[];
  readonly span: Span;
}

// biome-ignore format: a line for each kind of expression
export type Expression =
  | NumberLiteral | StringLiteral | BooleanLiteral
  | NameReference | ScratchVariable | MapReference | Positional | Member | Index | Call
  | Unary | Update | Binary | Conditional | Cast | SizeOf | OffsetOf
  | RecordLiteral | TupleLiteral;

/** Duration and size units are already applied: `10ms` is 10000000n with unit 'ms'; `4K` is 4096n with unit 'K'. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: bigint;
  readonly unit?: string;
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

/** `$1`; `$#` has index 'count'. */
export interface Positional {
  readonly kind: 'positional';
  readonly index: number | 'count';
  readonly span: Span;
}

export interface Member {
  readonly kind: 'member';
  readonly object: Expression;
  readonly operator: '.' | '->';
  readonly name: Name;
  readonly span: Span;
}

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
  | '==' | '!=' | '<' | '>' | '<=' | '>=' | 'in'
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
  readonly type: TypeName;
  readonly operand: Expression;
  readonly span: Span;
}

export interface SizeOf {
  readonly kind: 'sizeof';
  readonly type: TypeName;
  readonly span: Span;
}

export interface OffsetOf {
  readonly kind: 'offsetof';
  readonly type: TypeName;
  readonly member: Name;
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

/** `u64`, `struct sock *`, `port[]`, `string`, `char[16]`. */
export interface TypeName {
  readonly kind: 'type-name';
  /** 'struct', 'union' or 'enum' when written. */
  readonly tag?: 'struct' | 'union' | 'enum';
  readonly name: string;
  readonly pointers: number;
  /** `[]` is 'list', `[16]` is 16. */
  readonly array?: number | 'list';
  readonly span: Span;
}
