// What names mean at one place: fields and parameters around it, options, scratch variables of the blocks.

import type { KernelHook, ProbeNames } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import type { Type } from '../types/type.js';
import type { TypedExpression, TypedOption } from './typed-ast.js';

export interface Scope {
  /** Fields of the probe that the code hangs on (or a translator's parameters), by name. */
  readonly fields: ReadonlyMap<string, (span: Span) => TypedExpression>;
  /** Its kernel hook, where it is one: `args`, `argN`, `retval`. */
  readonly hook?: KernelHook;
  /** What messages call the place: '`tcp:connect`'. */
  readonly place: string;
  /** The probe's names, for `probe`, `func`, `probename`. */
  readonly names: ProbeNames;
  /** Builtins about the task on the CPU speak of the event's owner. */
  readonly taskIsOwner: boolean;
  /** In a clause: what the script assigns to; bare names are D's globals. */
  readonly assigned?: ReadonlySet<string>;
  /** In a via: the parameters it sets. */
  readonly assignable?: ReadonlyMap<string, Type>;
  readonly options: ReadonlyMap<string, TypedOption>;
  /** In front of the names of maps that a probe or a provider declares for itself: its name. */
  readonly mapPrefix: string;
  /** Nobody knows what it hands over: a hook that this kernel has not, or a probe that no provider has. */
  readonly missing?: 'hook' | 'probe';
  /** Scratch variables, innermost block last. */
  readonly blocks: Map<string, Type>[];
  /** In a function: collects what its `return`s give. */
  readonly returns?: TypedExpression[];
  /** In a branch whose condition is known to be false: what it says before it runs is not said. */
  readonly neverRuns?: boolean;
  /** In a branch whose condition asks for arguments or options: whether it runs is known when it does. */
  readonly asksArguments?: boolean;
  /** `break` and `continue` have a loop to mean. */
  readonly inLoop?: boolean;
}

/** The innermost variable of the name; one that hides another has a name of its own in the typed tree. */
export function findScratch(scope: Scope, name: string): { readonly name: string; readonly type: Type } | undefined {
  const types = scope.blocks.flatMap((block) => block.get(name) ?? []);
  const type = types.at(-1);
  return type && { name: types.length > 1 ? `${name}'${types.length}` : name, type };
}

/** Without `let` a variable lives in the block of its first assignment's clause. */
export function declareScratch(scope: Scope, name: string, type: Type, innermost: boolean): void {
  const block = innermost ? scope.blocks.at(-1) : scope.blocks[0];
  block?.set(name, type);
}

/** The innermost variable of the name turns out to be of another type. */
export function retypeScratch(scope: Scope, name: string, type: Type): void {
  scope.blocks.findLast((block) => block.has(name))?.set(name, type);
}

export function withBlock<T>(scope: Scope, body: () => T): T {
  scope.blocks.push(new Map());
  try {
    return body();
  } finally {
    scope.blocks.pop();
  }
}
