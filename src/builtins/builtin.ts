// A builtin is one record: how it is written, its type, its C, its help. The checker, the planner and the emitter
// all read the same record; adding one is adding a row to a table in this folder.

import type { Counter } from '../artifact.js';
import type { CWriter } from '../c-source/c-writer.js';
import type { Type } from '../types/type.js';

/** C for a value: `code` is an expression without side effects; scalars by value, strings, inet and records as the name of an object. */
export interface CValue {
  readonly code: string;
  /** A C condition: the value is known. Absent: always. '0': never. */
  readonly valid?: string;
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
  /** A statement that counts one loss. */
  count(name: Counter['name']): string;
  /** The stamp of this firing (u64 ns, CLOCK_MONOTONIC). */
  readonly now: string;
  /** The probe's name as the user knows it. */
  readonly probe: string;
}

interface Documented {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly signature: string;
  readonly summary: string;
  readonly example: string;
}

export interface BuiltinVariable extends Documented {
  readonly kind: 'variable';
  readonly type: Type;
  /** Says something about the task on the CPU: unknown in probes where that is not the owner. */
  readonly ofTask: boolean;
  emit(emitter: BuiltinEmitter, place?: string): CValue;
}

export interface BuiltinFunction extends Documented {
  readonly kind: 'function';
  readonly parameters: readonly string[];
  /** The result for these argument types, or what is wrong: `argument` counts from 0. */
  check(
    arguments_: readonly Type[],
  ): { readonly type: Type } | { readonly argument: number; readonly expected: string };
  /** `place`: where an object is wanted; it may be made there, which saves a copy and stack. */
  emit(emitter: BuiltinEmitter, arguments_: readonly CValue[], types: readonly Type[], place?: string): CValue;
}

/** Both known: undefined when neither can be unknown. */
export function bothValid(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  if (a === '0' || b === '0') return '0';
  return `(${a} && ${b})`;
}

/** A C value that carries validity only where there is something to say. */
export function cValue(code: string, valid?: string): CValue {
  return valid === undefined ? { code } : { code, valid };
}
