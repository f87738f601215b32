// Probe specifications → targets: a stable probe by its full name, or a hook of the kernel. Globs become many.

import type { ProbeTarget } from '../check/typed-ast.js';
import {
  emptyGlob,
  emptyGlobWarning,
  malformedProbe,
  missingHook,
  missingHookWarning,
  tooManyProbes,
  unknownProbe,
  untoldHook,
  untoldHookWarning,
} from '../diagnostics/catalog-check.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import { type DialectName, dialects } from '../dialect.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { findProbeKind, kernelProbeKinds } from '../probes/kernel-probe-kinds.js';
import type { ProbeKind } from '../probes/probe-kind.js';
import type { ProbeChoice, ProbeSpec } from '../syntax/ast.js';
import { findProbe, type ProviderSet, probeNames } from './provider-set.js';

export interface ResolvedProbe {
  readonly target: ProbeTarget;
  readonly spec: ProbeSpec;
  /** From a glob: what this kernel cannot is left out. */
  readonly optional: boolean;
  /** The glob that found it, in full: 'kprobe:vfs_*'. */
  readonly pattern?: string;
}

export interface ResolveContext {
  readonly providers: ProviderSet;
  readonly kernel: KernelDescription;
  readonly diagnostics: Diagnostics;
  /** `check` asks no kernel: a hook that this one lacks is a warning. */
  readonly lenient: boolean;
  readonly dialect: DialectName;
  /** Places that a pattern may find. */
  readonly patternPlaces: number;
}

/** `A || B`: the first that this kernel has; the last one's failure is the message. */
export function resolveChoice(context: ResolveContext, choice: ProbeChoice): readonly ResolvedProbe[] {
  for (const [index, spec] of choice.alternatives.entries()) {
    const isLast = index === choice.alternatives.length - 1;
    const found = resolveSpec(context, spec, isLast);
    if (isLast || found.some((probe) => isPossible(probe, context.kernel))) return found;
  }
  return [];
}

/** As far as it can be told before the planner looks into the ways of stable probes. */
function isPossible({ target }: ResolvedProbe, kernel: KernelDescription): boolean {
  if (target.kind === 'stable') return true;
  const { features, notAttachable } = target.hook;
  return notAttachable === undefined && features.every((name) => kernel.feature(name).answer !== 'no');
}

const isGlob = (text: string): boolean => /[*?[]/.test(text);

function resolveSpec(context: ResolveContext, spec: ProbeSpec, report: boolean): readonly ResolvedProbe[] {
  const found = findProbeKind(spec.fields);
  if (found)
    return found.rest.some(isGlob)
      ? kernelGlob(context, spec, found.kind, found.rest, report)
      : kernelHook(context, spec, found.kind, found.rest, report);
  return functionProbes(context, spec, report) ?? ofAnyProvider(context, spec) ?? stableProbes(context, spec, report);
}

/** D fills the fields from the right: `read:entry` is at a system call or a function of the kernel, whoever provides it. */
function functionProbes(
  context: ResolveContext,
  spec: ProbeSpec,
  report: boolean,
): readonly ResolvedProbe[] | undefined {
  const named = alignedRight(context, spec.fields).map((fields) => ({ ...spec, fields }));
  const found = named.flatMap((one) => resolveSpec(context, one, false));
  if (found.length > 0) return found.map((probe) => (found.length > 1 ? { ...probe, optional: true } : probe));
  const last = named.at(-1);
  const isOther = last === undefined || isGlob(last.fields.at(-1) ?? '') || nearProbe(context, spec) !== undefined;
  if (isOther || !report) return undefined;
  return resolveSpec(context, last, true);
}

/** In full, as each provider of functions has them; none where it is something else. */
function alignedRight({ providers }: ResolveContext, fields: readonly string[]): readonly (readonly string[])[] {
  const [place = '', name = '', module = '', provider = ''] = [...fields].reverse();
  const isFunction = /^(entry|return|\*)$/.test(place) && !/^\**$/.test(name);
  const isProvided = provider !== '' || providers.providerNames.includes((fields[0] ?? '').toLowerCase());
  if (!isFunction || isProvided || fields.length > 4) return [];
  const ofFunction = ['fbt', module, name, place];
  return module === '' ? [['syscall', '', name, place], ofFunction] : [ofFunction];
}

/** D again: a probe's name alone is of whichever provider has it, as `exec-success`. */
function ofAnyProvider(context: ResolveContext, spec: ProbeSpec): readonly ResolvedProbe[] | undefined {
  const written = spec.fields.slice(spec.fields.findIndex((field) => field !== ''));
  const name = written.at(-1);
  const isProvided = context.providers.providerNames.includes(written[0] ?? '');
  if (context.dialect !== 'd' || written.length > 2 || !name || isProvided) return undefined;
  const tried = { ...context, diagnostics: new Diagnostics() };
  const found = resolveSpec(tried, { ...spec, fields: ['*', '', '', name] }, false);
  return found.length > 0 ? found : undefined;
}

function kernelHook(
  context: ResolveContext,
  spec: ProbeSpec,
  kind: ProbeKind,
  fields: readonly string[],
  report: boolean,
): readonly ResolvedProbe[] {
  const resolution = kind.resolve(fields, context.kernel);
  if (resolution.kind === 'hook')
    return [{ target: { kind: 'kernel', hook: resolution.hook, name: resolution.hook.name }, spec, optional: false }];
  if (!report) return [];
  if (resolution.kind === 'malformed')
    context.diagnostics.add(malformedProbe(spec.span, resolution.reason, resolution.instead));
  else if (kind.untold?.(context.kernel) !== undefined) reportUntold(context, spec, kind);
  else {
    const near = suggestion(spec, fields, resolution.candidates);
    const owner = kind.family === 'user' ? 'machine' : 'kernel';
    context.diagnostics.add(
      context.lenient && !resolution.everywhere
        ? missingHookWarning(spec.span, resolution.reason, near, owner)
        : missingHook(spec.span, resolution.reason, near),
    );
  }
  return [];
}

function reportUntold(context: ResolveContext, spec: ProbeSpec, kind: ProbeKind): void {
  const message = context.lenient ? untoldHookWarning : untoldHook;
  context.diagnostics.add(message(spec.span, spec.text, kind.untold?.(context.kernel) ?? ''));
}

function suggestion(spec: ProbeSpec, fields: readonly string[], candidates: readonly string[]): string | undefined {
  const written = fields.join(':');
  const last = fields.at(-1) ?? '';
  const near = nearestName(written, candidates) ?? (last === written ? undefined : nearestName(last, candidates));
  if (near === undefined) return undefined;
  const head = spec.text.slice(0, spec.text.length - (near.includes(':') ? written : last).length);
  return `${head}${near}`;
}

/** What the compiler split off a function is not one more call of it. */
const isPart = (name: string): boolean => name.includes('.part.');

function kernelGlob(
  context: ResolveContext,
  spec: ProbeSpec,
  kind: ProbeKind,
  fields: readonly string[],
  report: boolean,
): readonly ResolvedProbe[] {
  const pattern = globPattern(fields.join(':'));
  const all = kind.names(context.kernel, fields);
  const names = all.filter((name) => pattern.test(name) && (!isPart(name) || fields.some(isPart)));
  if (names.length === 0 && report && kind.untold?.(context.kernel) !== undefined) reportUntold(context, spec, kind);
  else if (names.length === 0 && report)
    context.diagnostics.add(
      context.lenient
        ? emptyGlobWarning(spec.span, spec.text)
        : emptyGlob(spec.span, spec.text, nearPattern(spec, fields.join(':'), all)),
    );
  if (names.length > context.patternPlaces) {
    context.diagnostics.add(tooManyProbes(spec.span, spec.text, names.length, context.patternPlaces));
    return [];
  }
  return names.flatMap((name) => {
    const resolution = (kind.resolveInPattern ?? kind.resolve).call(kind, name.split(':'), context.kernel);
    return resolution.kind === 'hook'
      ? [
          {
            target: { kind: 'kernel', hook: resolution.hook, name: resolution.hook.name } as const,
            spec,
            optional: true,
            pattern: [kind.name, ...fields].join(':'),
          },
        ]
      : [];
  });
}

/** `kprobe:vsf_*` may mean `kprobe:vfs_*`: what stands before the first wildcard, as names begin that are there. */
function nearPattern(spec: ProbeSpec, written: string, names: readonly string[]): string | undefined {
  const length = written.search(/[*?[]/);
  const beginning = written.slice(0, length);
  // So few are near to anything.
  const letters = beginning.split(':').at(-1) ?? '';
  if (/^.{1,3}$/.test(letters) || !spec.text.endsWith(written)) return undefined;
  const near = nearestName(beginning, new Set(names.map((name) => asFar(name, beginning))));
  return near && `${spec.text.slice(0, spec.text.length - written.length)}${near}${written.slice(length)}`;
}

/** By as many words where it ends with one, else by as many letters. */
function asFar(name: string, beginning: string): string {
  const end = beginning.at(-1) ?? '';
  if (end !== '_' && end !== ':') return name.slice(0, beginning.length);
  const words = beginning.split(end).length - 1;
  return name
    .split(end)
    .slice(0, words)
    .map((word) => `${word}${end}`)
    .join('');
}

/** Whether its first field is a kind of probe, not a provider. */
export function isKernelProbe(fields: readonly string[]): boolean {
  return findProbeKind(fields) !== undefined;
}

/** `tcp:connect`, `tcp:::connect`, `tcp:*`, `tcp:` and `*:connect`: provider and name; empty fields match anything. */
function stableProbes(context: ResolveContext, spec: ProbeSpec, report: boolean): readonly ResolvedProbe[] {
  const provider = (spec.fields[0] ?? '').toLowerCase();
  const name = spec.fields.length > 1 ? spec.fields.at(-1) || '*' : '';
  const pattern = globPattern(`${provider}:${name}`);
  const providers = context.providers.providerNames.filter((candidate) => globPattern(provider).test(candidate));
  const found =
    name === '' ? [] : probeNames(context.providers, providers).filter((candidate) => pattern.test(candidate));
  const optional = isGlob(`${provider}:${name}`);
  if (found.length === 0 && report) {
    const isPattern = optional && context.providers.providerNames.includes(provider);
    context.diagnostics.add(
      isPattern ? emptyGlob(spec.span, spec.text) : unknownProbe(spec.span, spec.text, nearProbe(context, spec)),
    );
  }
  const wanted = optional && dialects[context.dialect].patternsWantArguments ? withArguments(context, found) : found;
  return wanted.map((probe) => ({ target: { kind: 'stable', probe }, spec, optional }));
}

/** Where none has any, the provider was not made for D: all of them. */
function withArguments({ providers }: ResolveContext, names: readonly string[]): readonly string[] {
  const some = names.filter((name) => findProbe(providers, name)?.probe.items.some(({ kind }) => kind === 'args'));
  return some.length > 0 ? some : names;
}

function nearProbe({ providers, kernel }: ResolveContext, spec: ProbeSpec): string | undefined {
  const [category = '', name = '', ...more] = spec.fields;
  // As perf writes them.
  if (more.length === 0 && kernel.tracepoint(category, name)) return `tracepoint:${category}:${name}`;
  const written = spec.fields.filter((field) => field !== '').join(':');
  const kinds = kernelProbeKinds.flatMap((kind) => [kind.name, ...kind.aliases].filter((name) => name.length > 3));
  const kind = spec.fields.length > 1 ? nearestName(spec.fields[0] ?? '', kinds) : undefined;
  return nearestName(written, probeNames(providers)) ?? (kind && [kind, ...spec.fields.slice(1)].join(':'));
}

/** Shell globs over whole names: `*`, `?`, `[…]`. */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return new RegExp(`^${glob.replace(/[.+^${}()|\\[\]*?]/g, '\\$&')}$`);
  }
}
