// What a compile knows of a kernel: an immutable value with look-ups. Stages left of the seam read only this, so a
// script and a description give the same C on every machine. describe-kernel.ts makes one from the running
// kernel; kernel-fixture.ts makes one from JSON (tests, `check` without a kernel).

import type { EnumType, StructMember, Type } from '../types/type.js';

/** Three outcomes; "could not tell" is never cached and never treated as no. */
export type Feature =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly reason: string; readonly since?: string }
  | { readonly answer: 'unknown'; readonly reason: string };

export type FeatureName =
  | 'btf'
  | 'ringbuf' // since 5.8
  | 'tracepoint'
  | 'rawtracepoint'
  | 'tp_btf'
  | 'fentry' // fentry and fexit programs load and attach
  | 'kprobe' // kprobe and kretprobe
  | 'uprobe' // uprobe and uretprobe
  | 'kprobe-multi' // one link for many functions, since 5.18
  | 'attach-cookie' // a number that a link hands its program, since 5.15
  | 'perf-event'
  | 'iter' // BPF iterators, since 5.8
  | 'fetching-atomics' // since 5.12
  | 'bpf-loop' // the helper that calls a function so many times, since 5.17
  | 'map-iteration' // the helper that calls a function for each entry of a map, since 5.13
  | 'tai-clock' // the helper that reads CLOCK_TAI, since 6.1
  | 'override' // the helper that replaces a function, for kprobes of functions that allow it
  | 'prog-run'; // BPF_PROG_RUN of raw tracepoint programs, since 5.10

export interface KernelDescription {
  /** Changes whenever anything below may have changed; part of cache keys. */
  readonly id: string;
  readonly release: string; // uname -r
  readonly machine: 'x86_64' | 'aarch64';
  feature(name: FeatureName): Feature;
  /** A tracefs event, or undefined. */
  tracepoint(category: string, name: string): TracepointFormat | undefined;
  /** Arguments of a raw tracepoint by their names in the kernel's source, without the leading `void *__data`. */
  rawTracepoint(name: string): readonly FunctionParameter[] | undefined;
  /** A kernel function with a type in BTF. */
  func(name: string): FunctionType | undefined;
  /** Whether a kprobe or fentry can be put on it: 'unknown' where the lists cannot be read. */
  attachable(name: string): 'yes' | 'no' | 'unknown';
  /** Whether code of that name is in the kernel at all: a kprobe may stand there where nothing else may. */
  hasCode(name: string): boolean;
  /** Of a function: '' for the kernel itself, undefined where it is not known. */
  moduleOf(name: string): string | undefined;
  /** The functions of a program or library of this machine, by its path or name; undefined where nobody can tell. */
  programFunctions(file: string): ReadonlySet<string> | 'no such file' | undefined;
  /** A named struct or union: direct members and those of anonymous ones inside, with offsets from the start. */
  struct(name: string): StructLayout | undefined;
  enumeration(name: string): EnumType | undefined;
  /** A typedef resolved to what it names. */
  typedef(name: string): Type | undefined;
  /** The script's own, which comes before the language's names of types. */
  ownTypedef?(name: string): Type | undefined;
  /** The value of a BTF enumerator, wherever it is defined. */
  enumerator(name: string): { readonly value: bigint; readonly type: EnumType } | undefined;
  /** Names for `list` and globs. */
  tracepoints(): readonly string[]; // 'category:name'
  rawTracepoints(): readonly string[];
  functions(): readonly string[];
  /** Every function with a type, whether a hook can be put on it or not. */
  typedFunctions(): readonly string[];
  /** Of a running kernel: gives back the memory of its types, some ten megabytes. What is asked afterwards is read again. */
  letGo?(): void;
}

export interface TracepointFormat {
  /** Without the common_* fields. */
  readonly fields: readonly TracepointField[];
}

export interface TracepointField {
  readonly name: string;
  readonly type: Type;
  /** From the start of the record. */
  readonly offset: number;
  readonly size: number;
  /** `__data_loc`: the field is a u32 of offset and length, the data (a string) lies behind the record. */
  readonly dataLocation?: true;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type: Type;
}

export interface FunctionType {
  readonly parameters: readonly FunctionParameter[];
  readonly returns: Type;
}

export interface StructLayout {
  readonly tag: 'struct' | 'union';
  readonly name: string;
  readonly size: number;
  readonly members: readonly StructMember[];
  /** By the script: it has the layout written there on every kernel, and begins at a multiple of so many bytes. */
  readonly declared?: { readonly align: number };
}
