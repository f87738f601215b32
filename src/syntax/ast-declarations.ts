// The part of the syntax tree that a script needs beyond clauses and providers: options, maps, macros, functions, imports, C's
// declarations and D's, and what its lines beginning with `#` said. Plain data like the rest of the tree (ast.ts).

import type { Span } from '../source/source-file.js';
import type { BlockExpression, DocComment, Expression, Name, TypeName } from './ast.js';
import type { Block } from './ast-statements.js';

/** `macro twice(x) x * 2` or `macro note($v, key, @m) { @m[key] = $v; $v }`: a parameter's sigil says what it takes. */
export interface MacroDeclaration {
  readonly kind: 'macro';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly parameters: readonly Name[];
  /** A BlockExpression when it was written in braces. */
  readonly body: Expression;
  readonly span: Span;
}

/** `fn f(x: u64, $y: int64): u64 { … }`: a parameter's name may have a $. */
export interface FunctionDeclaration {
  readonly kind: 'function';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  readonly result?: TypeName;
  readonly body: Block;
  readonly span: Span;
}

/** What the expansion leaves of a function that nobody calls: it is checked, and that is all. */
export interface UncalledFunction {
  readonly kind: 'uncalled-function';
  readonly name: Name;
  readonly body: BlockExpression;
  readonly span: Span;
}

/** `import "file"` */
export interface ImportDeclaration {
  readonly kind: 'import';
  readonly path: string;
  readonly span: Span;
}

/** `config = { max_strlen = 200; missing_probes = warn }` */
export interface ConfigDeclaration {
  readonly kind: 'config';
  readonly settings: readonly { readonly name: Name; readonly value: Expression }[];
  readonly span: Span;
}

/** `struct flow { u32 a, *b; struct { u8 c : 3; } d[4]; };`, also without a name inside another or in a typedef. */
export interface StructDeclaration {
  readonly kind: 'struct';
  readonly doc?: DocComment;
  readonly tag: 'struct' | 'union';
  readonly name?: Name;
  readonly members: readonly StructMember[];
  readonly packed: boolean;
  /** `__attribute__((aligned(8)))` */
  readonly align?: number;
  readonly span: Span;
}

/** What C's declarators make of a type: `*b[4]` has one pointer, dimensions [4]. A pointer to a function is one to void. */
export interface DeclaredType {
  /** Without pointers and brackets of its own. */
  readonly base: TypeName | StructDeclaration | EnumDeclaration;
  readonly pointers: number;
  /** `[]` is 0. */
  readonly dimensions: readonly number[];
}

export interface StructMember {
  readonly doc?: DocComment;
  /** Absent: the members of an unnamed struct or union, or padding bits. */
  readonly name?: Name;
  readonly type: DeclaredType;
  readonly bits?: number;
  readonly packed: boolean;
  readonly align?: number;
  readonly span: Span;
}

/** `enum state { IDLE, BUSY = 4 };` */
export interface EnumDeclaration {
  readonly kind: 'enum';
  readonly doc?: DocComment;
  readonly name?: Name;
  readonly members: readonly { readonly name: Name; readonly value?: Expression }[];
  readonly span: Span;
}

/** `typedef struct { … } pair_t;`, one for each name. */
export interface TypedefDeclaration {
  readonly kind: 'typedef';
  readonly name: Name;
  readonly type: DeclaredType;
  readonly span: Span;
}

/** D's `uint64_t start[int, string];`, `self int depth;`, `this string *name;` */
export interface VariableDeclaration {
  readonly kind: 'variable';
  readonly storage: 'global' | 'self' | 'this';
  readonly name: Name;
  readonly type: TypeName;
  /** Present: an associative array with keys of these types. */
  readonly keys?: readonly TypeName[];
  readonly span: Span;
}

/** D's `inline int limit = 5;` and `inline string name[int s] = s == 0 ? "idle" : "busy";` */
export interface InlineDeclaration {
  readonly kind: 'inline';
  readonly doc?: DocComment;
  readonly name: Name;
  readonly type: TypeName;
  readonly parameters: readonly Parameter[];
  readonly value: Expression;
  readonly span: Span;
}

/** D's `translator tcpinfo_t < struct tcphdr *T > { tcp_seq = ntohl(T->seq); };`, for `xlate` and typed arguments. */
export interface TypeTranslator {
  readonly kind: 'type-translator';
  readonly doc?: DocComment;
  readonly output: TypeName;
  readonly input: Parameter;
  readonly members: readonly { readonly name: Name; readonly value: Expression }[];
  readonly span: Span;
}

/** A line that begins with `#`, as data: conditions are already applied, constants already put in. */
export type Directive = IncludeDirective | DefineDirective | PragmaDirective;

/** `#include <net/sock.h>` */
export interface IncludeDirective {
  readonly kind: 'include';
  readonly path: string;
  readonly isSystem: boolean;
  readonly span: Span;
}

/** `#define LIMIT 4 * 1024`; without a value it only answers `#ifdef`. */
export interface DefineDirective {
  readonly kind: 'define';
  readonly name: Name;
  readonly value?: Expression;
  readonly span: Span;
}

/** `#pragma D option quiet` has words ['option'], name 'quiet'; `#pragma D depends_on provider ip` words ['depends_on', 'provider', 'ip']. */
export interface PragmaDirective {
  readonly kind: 'pragma';
  readonly words: readonly string[];
  /** Only of `#pragma D option name=value`. */
  readonly option?: { readonly name: Name; readonly value?: string };
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

/** `let @pending = hash(16384);` at the top level or in a probe. */
export interface MapDeclaration {
  readonly kind: 'map-declaration';
  readonly name: Name; // with the @
  readonly storage: Name; // 'hash', 'lruhash', …
  readonly maxEntries?: Expression;
  readonly span: Span;
}

export interface Parameter {
  readonly doc?: DocComment;
  readonly name: Name;
  readonly type: TypeName;
}
