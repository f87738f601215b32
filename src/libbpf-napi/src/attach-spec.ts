// Where a loaded program can be attached: one record per mechanism. For programs whose target is part of the load
// (tp_btf, fentry, fexit) it must repeat the target that the object was loaded with.

export type AttachSpec =
  | { readonly kind: 'rawtracepoint'; readonly name: string }
  | { readonly kind: 'tracepoint'; readonly category: string; readonly name: string; readonly cookie?: number }
  | { readonly kind: 'tp_btf'; readonly name: string }
  | { readonly kind: 'fentry' | 'fexit'; readonly function: string }
  /** At a place in a file, in whatever process runs it. */
  | { readonly kind: 'uprobe' | 'uretprobe'; readonly path: string; readonly offset: number; readonly cookie?: number }
  | {
      readonly kind: 'kprobe' | 'kretprobe';
      readonly function: string;
      readonly offset?: number;
      /** What bpf_get_attach_cookie() gives the program, where the kernel has it (5.15). */
      readonly cookie?: number;
    }
  /** One link for all (5.18); `cookies`, one for each, are their indices where they are not given. */
  | {
      readonly kind: 'kprobe-multi' | 'kretprobe-multi';
      readonly functions: readonly string[];
      readonly cookies?: readonly number[];
    }
  /** Over what, as in its section: 'task'. Link.iterate runs it. */
  | { readonly kind: 'iter'; readonly name: string }
  /** A clock or counter on one CPU, or on every online one where `cpu` is absent. */
  | {
      readonly kind: 'perf-event';
      readonly type: 'software' | 'hardware';
      readonly config: number;
      readonly frequency?: number;
      readonly period?: number;
      readonly cpu?: number;
    }
  /** Each access to so many bytes at an address, which is in hexadecimal or decimal digits; on every online CPU. */
  | {
      readonly kind: 'watchpoint';
      readonly address: string;
      readonly length: number;
      readonly access: 'r' | 'w' | 'rw' | 'x';
    };
