// A builtin is one record: how it is written, what its arguments must be, its type, its C, its help. The checker, the
// planner and the emitter all read the same record; adding one is adding a row to a table in this folder.

import type { Counter } from '../artifact.js';
import type { CWriter } from '../c-source/c-writer.js';
import type { Scope } from '../check/scope.js';
import type { TypedExpression } from '../check/typed-ast.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DialectName } from '../dialect.js';
import type { FeatureName, KernelDescription } from '../kernel/kernel-description.js';
import type { KernelHook } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import type { Type } from '../types/type.js';
import type { StackMode } from './stack-modes.js';

/** Under what `tsbpf list builtins` and the reference page put it. */
export type Topic =
  | 'task'
  | 'probe'
  | 'time'
  | 'machine'
  | 'memory and text'
  | 'network'
  | 'symbols and stacks'
  | 'numbers by name'
  | 'output'
  | 'control'
  | 'maps'
  | 'aggregations';

export interface Documented {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly topic: Topic;
  readonly signature: string;
  readonly summary: string;
  readonly example: string;
  /** Changes the system: only with `--unsafe`. */
  readonly isUnsafe?: true;
}

interface Callable extends Documented {
  /** How many arguments it takes at least and at most. */
  readonly arity: readonly [number, number];
  /** Written without parentheses too. */
  readonly isBare?: true;
  /** Says something about the task on the CPU: unknown in probes where that is not the owner. */
  readonly ofTask?: true;
  /** Words that stand for themselves as arguments, as in `nsecs(boot)`; the check gets them as texts. */
  readonly words?: readonly string[];
}

/** What the checker puts in its place: an expression of the language. `pcomm` is `curtask.real_parent.comm`. */
export interface Shorthand extends Callable {
  readonly kind: 'shorthand';
  means(span: Span, arguments_: readonly Expression[]): Expression;
}

/** A value that is worked out by C of its own. */
export interface Computed extends Callable {
  readonly kind: 'computed';
  /** Another value at each use. */
  readonly isFresh?: true;
  /** Places of a pattern cannot share the program that has it. */
  readonly needsOwnHook?: true;
  /** Stands alone as a statement: its value is nothing. */
  readonly isEffect?: true;
  check(site: CallSite): Checked;
  /** What of the kernel it rests on that not all have. */
  needs?(arguments_: readonly TypedExpression[]): FeatureName | undefined;
  /** `place`: where an object is wanted; it may be made there, which saves a copy and stack. */
  emit(emitter: BuiltinEmitter, call: EmittedCall, place?: string): CValue;
}

export type Builtin = Shorthand | Computed;

/** A call (or a bare name) as the checker hands it to a record. */
export interface CallSite {
  readonly span: Span;
  readonly arguments: readonly TypedExpression[];
  /** Where it stands: the hook and its names. */
  readonly scope: Pick<Scope, 'hook' | 'names' | 'place'>;
  readonly kernel: KernelDescription;
  readonly dialect: DialectName;
  /** Bytes of a text whose length nobody says. */
  readonly textBytes: number;
  /** Of a stack whose mode nobody says. */
  readonly stackMode: StackMode;
}

export type Checked =
  /** `arguments`: what its C gets in place of those written. */
  | { readonly type: Type; readonly arguments?: readonly TypedExpression[]; readonly warning?: Diagnostic }
  /** It is known already, or is another expression. */
  | { readonly expression: TypedExpression }
  /** `argument` counts from 0. */
  | { readonly argument: number; readonly expected: string }
  | { readonly refused: Diagnostic };

/** C for a value: `code` is an expression without side effects; scalars by value, strings, inet and records as the name of an object. */
export interface CValue {
  readonly code: string;
  /** C that is 1 where the value is known and 0 where it is not, in parentheses unless it is a name. Absent: always known. '0': never. */
  readonly valid?: string;
  /** Of a text that was just read: the C name of its bytes, the NUL included, or of a negative error. */
  readonly length?: string;
}

export interface EmittedCall {
  readonly arguments: readonly EmittedArgument[];
  /** What the check said. */
  readonly type: Type;
}

export interface EmittedArgument {
  readonly expression: TypedExpression;
  readonly type: Type;
  /** Writes what the value needs; asked for once, in the order of evaluation. Constants need not be asked. */
  value(place?: string): CValue;
}

/** What a builtin's C may ask of the emitter. */
export interface BuiltinEmitter {
  readonly writer: CWriter;
  /** Declares a zeroed local of the type and gives its name. */
  local(type: Type, stem: string): string;
  /** As local, but the place that the value is wanted in where there is one; that may hold anything yet. */
  room(type: Type, stem: string, place: string | undefined): string;
  /** The header of bpf-templates that the C needs. */
  include(header: string): void;
  /** The map that keeps stacks of up to so many frames, by its C name. */
  stackMap(frames: number): string;
  /** A statement that counts one loss. */
  count(name: Counter['name']): string;
  /**
   * Calls what fails with a negative number, which counts as a fault unless what it rests on is not `valid`. Gives the name of
   * the flag that it did not fail, for `valid`.
   */
  guarded(call: string, valid?: string): string;
  /** The stamp of this firing (u64 ns, CLOCK_MONOTONIC). */
  readonly now: string;
  readonly hook: KernelHook;
}

/** Both known: undefined when neither can be unknown. */
export function bothValid(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  if (a === '0' || b === '0') return '0';
  return `(${a} & ${b})`;
}

/** A C value that carries validity only where there is something to say. */
export function cValue(code: string, valid?: string): CValue {
  return valid === undefined ? { code } : { code, valid };
}
