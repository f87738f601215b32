// Which way to each stable probe: the first that this kernel supports and that knows the fields in use.
// No other stage knows about mechanisms; every way passed over is kept with its reason.

import type {
  ProbeField,
  StableProbe,
  TypedExpression,
  TypedHook,
  TypedProgram,
  TypedVia,
} from '../check/typed-ast.js';
import { everyExpression, everyStatement } from '../check/walk-typed.js';
import type { KernelHook } from '../probes/probe-kind.js';
import { isFilled } from './filled-maps.js';
import { type HookContext, hookObstacle } from './hook-obstacle.js';
import type { PassedOver, ViaChoice } from './plan.js';

export interface ChooseContext extends HookContext {
  readonly program: TypedProgram;
  /** `--seed` */
  readonly seed: boolean;
  /** Fields in use, by probe; grows while choosing (a probe needs fields of those underneath), see planProbes. */
  readonly needs: Map<string, Set<string>>;
  /** Choices made so far; probes underneath come first. */
  readonly choices: Map<string, ViaChoice>;
}

export type Choice =
  | { readonly kind: 'chosen'; readonly choice: ViaChoice }
  | { readonly kind: 'none'; readonly passedOver: readonly PassedOver[] };

/** Probes underneath are chosen on the way, with the fields that this one takes from them. */
export function chooseVia(context: ChooseContext, probe: StableProbe): Choice {
  const known = context.choices.get(probe.name);
  if (known) return { kind: 'chosen', choice: known };
  const needs = context.needs.get(probe.name) ?? new Set();
  const passedOver: PassedOver[] = [];
  let second: ViaChoice | undefined;
  for (const via of probe.vias) {
    const tried = tryVia(context, probe, via, needs);
    if (typeof tried === 'string') {
      passedOver.push({ via: via.name, reason: tried });
      continue;
    }
    const missing = [...needs].filter((field) => tried.lacks.has(field));
    if (missing.length === 0) return chosen(context, { ...tried, passedOver });
    passedOver.push({ via: via.name, reason: `does not know ${missing.join(', ')}` });
    second ??= tried;
  }
  if (!second) return { kind: 'none', passedOver };
  const { via } = second;
  return chosen(context, { ...second, passedOver: passedOver.filter((other) => other.via !== via.name) });
}

function chosen(context: ChooseContext, choice: ViaChoice): Choice {
  context.choices.set(choice.probe.name, choice);
  return { kind: 'chosen', choice };
}

/** The choice that this way would be, or why it cannot be one. */
function tryVia(
  context: ChooseContext,
  probe: StableProbe,
  via: TypedVia,
  needs: ReadonlySet<string>,
): ViaChoice | string {
  if (via.impossible !== undefined) return via.impossible;
  const lacking = new Set(via.lacks);
  const mechanisms: KernelHook[] = [];
  for (const hook of via.hooks) {
    const way =
      hook.target.kind === 'kernel'
        ? kernelWay(context, hook.target.hook)
        : stableWay(context, probe, hook, hook.target.probe, needs);
    if (typeof way === 'string') return way;
    mechanisms.push(...way.mechanisms);
    for (const name of way.lacks) lacking.add(name);
  }
  return { probe, via, passedOver: [], lacks: closure(context, probe.fields, lacking), mechanisms };
}

/** What one hook of a way comes down to. */
interface HookWay {
  readonly mechanisms: readonly KernelHook[];
  /** Parameters that it cannot set. */
  readonly lacks: readonly string[];
}

function kernelWay(context: ChooseContext, hook: KernelHook): HookWay | string {
  return hookObstacle(hook, context) ?? { mechanisms: [hook], lacks: [] };
}

/** By way of another stable probe, which is chosen with what is wanted of it. */
function stableWay(
  context: ChooseContext,
  probe: StableProbe,
  hook: TypedHook,
  sourceName: string,
  needs: ReadonlySet<string>,
): HookWay | string {
  const source = context.program.probes.get(sourceName);
  if (!source) return `there is no \`${sourceName}\``;
  addNeeds(context.needs, sourceName, hookNeeds(hook.body, probe, needs));
  const below = chooseVia(context, source);
  if (below.kind === 'none')
    return `cannot be had: ${below.passedOver.map((other) => `${other.via}: ${other.reason}`).join('; ')}`;
  const { lacks, mechanisms } = below.choice;
  const unset = everyStatement(hook.body).flatMap((statement) =>
    statement.kind === 'assign-parameter' && refersTo(statement.value, lacks) ? [statement.name] : [],
  );
  return { mechanisms, lacks: unset };
}

/** Fields of the probe underneath that go into parameters which are needed here. */
function hookNeeds(body: TypedHook['body'], probe: StableProbe, needs: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = withComputed(probe, needs);
  const used = everyStatement(body).flatMap((statement) =>
    statement.kind === 'assign-parameter' && wanted.has(statement.name) ? fieldsIn(statement.value) : [],
  );
  return new Set(used);
}

/** The fields, and those that they are computed from: these stand before them, so going backwards meets each in time. */
export function withComputed(probe: StableProbe, names: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set(names);
  for (const field of probe.fields.toReversed()) {
    if (wanted.has(field.name) && field.computed) for (const name of fieldsIn(field.computed)) wanted.add(name);
  }
  return wanted;
}

export function addNeeds(needs: Map<string, Set<string>>, probe: string, fields: Iterable<string>): void {
  const all = needs.get(probe) ?? new Set();
  for (const field of fields) all.add(field);
  needs.set(probe, all);
}

function fieldsIn(expression: TypedExpression): readonly string[] {
  return everyExpression(expression).flatMap((inner) => (inner.kind === 'field' ? [inner.name] : []));
}

function refersTo(expression: TypedExpression, names: ReadonlySet<string>): boolean {
  return fieldsIn(expression).some((name) => names.has(name));
}

/** What cannot be known, with all that is computed from it. Members follow what they use, so one pass is enough. */
function closure(
  context: ChooseContext,
  fields: readonly ProbeField[],
  lacking: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(lacking);
  for (const { name, computed } of fields) {
    if (computed && (computed.kind === 'unknown' || refersTo(computed, all) || restsOnEmpty(context, computed)))
      all.add(name);
  }
  return all;
}

/** It reads what this kernel has no way to learn. */
function restsOnEmpty(context: ChooseContext, expression: TypedExpression): boolean {
  return everyExpression(expression).some((inner) => 'map' in inner && !isFilled(context, inner.map));
}
