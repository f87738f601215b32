// The places that a script's patterns found → hooks that share a program where they can. Places go together when the same
// clauses hang on them, and what these take of them is the same everywhere.

import type { KernelDescription } from '../kernel/kernel-description.js';
import { shareProgram, sortOf } from '../probes/places.js';
import type { HookArgument, KernelHook } from '../probes/probe-kind.js';
import type { ResolvedProbe } from '../providers/resolve-probe.js';
import { typeName } from '../types/layout.js';
import { type HandedOver, joined } from './handed-over.js';

/** What one alternative of one clause's list found. */
export interface Found {
  readonly probes: readonly ResolvedProbe[];
  /** What its clause takes. */
  readonly takes: HandedOver;
}

/** In the same order; a shared hook stands where its first place stood. */
export function gatherPlaces(all: readonly Found[], kernel: KernelDescription): readonly (readonly ResolvedProbe[])[] {
  const visitors = new Map<string, number[]>();
  for (const [index, { probes }] of all.entries())
    for (const name of probes.flatMap(hookName)) visitors.set(name, [...(visitors.get(name) ?? []), index]);
  const groupOf = (hook: KernelHook): { readonly key: string; readonly takes: HandedOver } => {
    const indices = visitors.get(hook.name) ?? [];
    const takes = joined(indices.flatMap((index) => all[index]?.takes ?? []));
    return { key: `${indices.join()} ${sortOf(hook, kernel)} ${shapeOf(hook, takes)}`, takes };
  };
  return all.map(({ probes }) => gather(probes, groupOf, kernel));
}

function hookName({ target }: ResolvedProbe): readonly string[] {
  return target.kind === 'kernel' ? [target.hook.name] : [];
}

function gather(
  probes: readonly ResolvedProbe[],
  groupOf: (hook: KernelHook) => { readonly key: string; readonly takes: HandedOver },
  kernel: KernelDescription,
): readonly ResolvedProbe[] {
  const groups = new Map<string, { readonly takes: HandedOver; readonly members: ResolvedProbe[] }>();
  for (const probe of probes) {
    const hook = probe.optional && probe.target.kind === 'kernel' ? probe.target.hook : undefined;
    const { key, takes } = hook && isPossible(hook) ? groupOf(hook) : { key: `alone ${groups.size}`, takes: undefined };
    const group = groups.get(key) ?? { takes: takes ?? joined([]), members: [] };
    group.members.push(probe);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ takes, members }) => shared(members, takes, kernel) ?? members);
}

/** What cannot be attached is left out one by one, with its reason. */
function isPossible(hook: KernelHook): boolean {
  return hook.notAttachable === undefined && !hook.isLater;
}

function shared(
  members: readonly ResolvedProbe[],
  takes: HandedOver,
  kernel: KernelDescription,
): readonly ResolvedProbe[] | undefined {
  const [first] = members;
  if (first === undefined || members.length < 2 || takes.whole) return undefined;
  const takesArguments = takes.retval || takes.members.size > 0 || takes.numbers.size > 0;
  const hooks = members.flatMap(({ target }) => (target.kind === 'kernel' ? [target.hook] : []));
  const hook = shareProgram(hooks, takesArguments, kernel);
  return hook && [{ ...first, target: { kind: 'kernel', hook, name: first.pattern ?? first.spec.text } }];
}

/** What it hands over of that, and how. */
function shapeOf(hook: KernelHook, { members, numbers, retval }: HandedOver): string {
  const byName = (name: string): string => shown(hook.arguments.find((argument) => argument.name === name));
  const byNumber = (index: number): string =>
    index >= hook.numberedArguments ? '-' : hook.kind === 'syscall' ? shown(hook.arguments[index]) : 'number';
  const parts = [...[...members].map(byName), ...[...numbers].map(byNumber), retval ? shown(hook.returnValue) : ''];
  return JSON.stringify(parts);
}

function shown(value: Pick<HookArgument, 'access' | 'type'> | undefined): string {
  return value === undefined ? '-' : `${JSON.stringify(value.access)} ${typeName(value.type)}`;
}
