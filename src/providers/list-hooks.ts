// The places of the kernel that `tsbpf list` shows: by kind, or among all kinds, with what each hands over on request.

import type { KernelDescription } from '../kernel/kernel-description.js';
import { findProbeKind, kernelProbeKinds } from '../probes/kernel-probe-kinds.js';
import type { ProbeKind } from '../probes/probe-kind.js';
import { typeName } from '../types/layout.js';
import { globPattern } from './resolve-probe.js';

/** The kinds themselves, as they are written. */
export function listKinds(): readonly string[] {
  return kernelProbeKinds.map(kindLine);
}

/** The places that this kernel has. A pattern that names no kind is looked for in all of them, and so is a bare name. */
export function listHooks(pattern: string, verbose: boolean, kernel: KernelDescription): readonly string[] {
  const found = findProbeKind(pattern.split(':'));
  if (!found) return kernelProbeKinds.flatMap((kind) => anywhere(kind, pattern, verbose, kernel));
  const matcher = globPattern(found.rest.join(':') || '*');
  const names = found.kind.names(kernel, found.rest).filter((name) => matcher.test(name));
  return names.length > 0 || found.rest.length > 0
    ? names.flatMap((name) => describeHook(found.kind, name, verbose, kernel))
    : [kindLine(found.kind)];
}

/** Why some of what the pattern may match is not listed. */
export function untoldHooks(pattern: string, kernel: KernelDescription): string | undefined {
  const found = findProbeKind(pattern.split(':'));
  return (found ? [found.kind] : kernelProbeKinds)
    .map((kind) => kind.untold?.(kernel))
    .find((why) => why !== undefined);
}

function anywhere(kind: ProbeKind, pattern: string, verbose: boolean, kernel: KernelDescription): readonly string[] {
  const matcher = globPattern(pattern);
  return kind
    .names(kernel)
    .filter((name) => matcher.test(`${kind.name}:${name}`) || matcher.test(name) || name.endsWith(`:${pattern}`))
    .flatMap((name) => describeHook(kind, name, verbose, kernel));
}

function describeHook(kind: ProbeKind, name: string, verbose: boolean, kernel: KernelDescription): readonly string[] {
  const line = `${kind.name}:${name}`;
  const resolved = verbose ? kind.resolve(name.split(':'), kernel) : undefined;
  if (resolved?.kind !== 'hook') return [line];
  const { hook } = resolved;
  const handed = hook.arguments.map((argument) => `    ${typeName(argument.type)} ${argument.name}`);
  return [line, ...handed, ...(hook.returnValue ? [`    ${typeName(hook.returnValue.type)} retval`] : [])];
}

function kindLine(kind: ProbeKind): string {
  return `${kind.form.padEnd(40)}${kind.summary}`;
}
