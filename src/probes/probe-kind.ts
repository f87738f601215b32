// A kind of kernel hook is one record: how its names are read, what it hands over, how it is attached. Nobody edits a
// switch to add one: write the record, put it into kernelProbeKinds (kernel-probe-kinds.ts).

import type { AttachSpec } from '../artifact.js';
import type { HookAccess } from '../check/typed-ast.js';
import type { FeatureName, KernelDescription } from '../kernel/kernel-description.js';
import type { Type } from '../types/type.js';

/** `--mechanism` names a family or a kind. */
export type MechanismFamily = 'tracepoint' | 'fentry' | 'kprobe' | 'perf-event' | 'iterator' | 'user' | 'control';

export interface ProbeKind {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly family: MechanismFamily;
  readonly summary: string;
  /** 'kprobe:FUNCTION[+OFFSET]' */
  readonly form: string;
  readonly example: string;
  /** D's way of leaving fields empty: the fields that are meant. */
  normalise?(fields: readonly string[]): readonly string[];
  /** `fields` are those after the kind's name. */
  resolve(fields: readonly string[], kernel: KernelDescription): HookResolution;
  /** As one of many, where another hook serves many better. */
  resolveInPattern?(fields: readonly string[], kernel: KernelDescription): HookResolution;
  /** Why nobody can tell here which of its places the kernel has; undefined where it can be told. */
  untold?(kernel: KernelDescription): string | undefined;
  /** The target names this kernel has, for globs and `list`; written with as many fields as those given, where it has two forms. */
  names(kernel: KernelDescription, fields?: readonly string[]): readonly string[];
}

export type HookResolution =
  | { readonly kind: 'hook'; readonly hook: KernelHook }
  /** `candidates` are names to suggest from. `everywhere`: no kernel has it. */
  | {
      readonly kind: 'missing';
      readonly reason: string;
      readonly candidates: readonly string[];
      readonly everywhere?: true;
    }
  /** `instead`: the name that was probably meant. */
  | { readonly kind: 'malformed'; readonly reason: string; readonly instead?: string };

/** One place in the kernel, with what it hands over. */
export interface KernelHook {
  readonly kind: string; // the ProbeKind's name
  readonly family: MechanismFamily;
  /** Canonical: 'rawtracepoint:inet_sock_set_state'. */
  readonly name: string;
  /** The ELF section, which tells libbpf the program's type. */
  readonly section: string;
  readonly attach: AttachSpec;
  /**
   * What the program's context is: an array of u64 (`typed`: some of them pointers that the verifier follows), registers, a record, or nothing of use. `copied`: so many words, to be
   * copied out before they are used, and nothing happens where the one that is `needed` is NULL.
   */
  readonly context:
    | 'arguments'
    | 'typed-arguments'
    | 'registers'
    | 'record'
    | 'none'
    | { readonly copied: number; readonly needed: number };
  readonly arguments: readonly HookArgument[];
  /** `arg0`, `arg1`, … where arguments can be had by number. */
  readonly numberedArguments: number;
  readonly returnValue?: { readonly type: Type; readonly access: HookAccess };
  /** What must work on the kernel; tested by the planner. */
  readonly features: readonly FeatureName[];
  /** Known not to be attachable, with the reason. */
  readonly notAttachable?: string;
  /** Checked, but not attached by this version. */
  readonly isLater?: true;
  /** Of a pattern: the places that share the program. */
  readonly places?: Places;
  /** BEGIN, END, interval: no task, no filters. */
  readonly isControl: boolean;
  readonly costly?: string;
}

export interface Places {
  readonly names: readonly ProbeNames[];
  readonly told: Telling;
}

/** How a program knows at which place it fires. */
export type Telling =
  /** By the number that its link was given. */
  | { readonly by: 'cookie' }
  /** By the number of the system call: those of the places, in their order. */
  | { readonly by: 'system call'; readonly numbers: readonly number[] }
  /** Each place has a program of its own, which calls the common one. */
  | { readonly by: 'program' };

/** As the language writes it, and in the four fields of D. */
export interface ProbeNames {
  /** 'tracepoint:syscalls:sys_enter_read' */
  readonly probe: string;
  /** 'tracepoint'; of a stable probe its provider. */
  readonly kind: string;
  readonly provider: string;
  readonly module: string;
  /** '' where no function is probed. */
  readonly function: string;
  readonly name: string;
}

export interface HookArgument {
  readonly name: string;
  readonly type: Type;
  readonly access: HookAccess;
}
