// Whether this kernel has a hook, and whether --mechanism allows it.

import type { KernelDescription } from '../kernel/kernel-description.js';
import type { KernelHook } from '../probes/probe-kind.js';

export interface HookContext {
  readonly kernel: KernelDescription;
  /** `--mechanism`: a kind or a family. */
  readonly mechanism: string | undefined;
}

/** Not ways to the same event that others could take. */
const withoutAlternative: ReadonlySet<KernelHook['family']> = new Set(['control', 'iterator']);

/** Why this hook cannot be attached here; undefined when it can, or when nobody can tell before trying. */
export function hookObstacle(hook: KernelHook, { kernel, mechanism }: HookContext): string | undefined {
  if (hook.isLater) return `attaching a ${hook.kind} is not in this version of tsbpf`;
  if (
    mechanism !== undefined &&
    !withoutAlternative.has(hook.family) &&
    mechanism !== hook.kind &&
    mechanism !== hook.family
  )
    return `not a ${mechanism} (asked for by --mechanism)`;
  for (const name of hook.features) {
    const feature = kernel.feature(name);
    if (feature.answer === 'no') return feature.reason;
  }
  return hook.notAttachable;
}
