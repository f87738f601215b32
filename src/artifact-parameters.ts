// What is put into a program when it is loaded: part of the manifest (artifact.ts).

import type { ValueType } from './artifact.js';

export interface ParameterBlock {
  /** The map in the ELF that holds the section. */
  readonly section: string;
  readonly sizeBytes: number;
  readonly parameters: readonly Parameter[];
}

/** One value set before load. A list is `length` (u32) at `countOffset` and its elements at `offset`. */
export interface Parameter {
  readonly source:
    | { readonly kind: 'option'; readonly name: string }
    | { readonly kind: 'filter'; readonly name: FilterName }
    | { readonly kind: 'positional'; readonly index: number }
    | { readonly kind: 'load-time'; readonly what: LoadTimeValue; readonly name: string };
  readonly type: ValueType;
  readonly offset: number;
  readonly list?: { readonly countOffset: number; readonly capacity: number };
}

/** What only the machine that runs the script knows, asked for when it is loaded; `name` is the symbol or the path. */
export type LoadTimeValue =
  | 'start' // CLOCK_MONOTONIC ns
  | 'wall-clock' // ns between CLOCK_MONOTONIC and the time since 1970
  | 'cpu-count'
  | 'own' // of tsbpf itself: pid, uid, …
  | 'target' // the process of -p or -c, 0 without
  | 'kernel-symbol' // its address
  | 'percpu-symbol' // its place in the area that each CPU has
  | 'cgroup'; // the id of the directory

/** The global flags that filter in the kernel; their presence specialises the program. */
export type FilterName = 'pid' | 'uid' | 'cgroup' | 'netns' | 'comm';

/** The global flags that add a column to each row of an event; their presence specialises the program, too. */
export type ExtraColumn = 'netns' | 'container';
