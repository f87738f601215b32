// Typed clauses → programs: every stable probe gets its way (choose-via.ts), everything under one kernel hook becomes
// one program, a tree of probes and clauses; what cannot be known or done here becomes a message.

import type { FilterName } from '../artifact-parameters.js';
import { ownerFields } from '../builtins/task.js';
import { identifier } from '../c-source/c-writer.js';
import type { StableProbe, TypedClause, TypedExpression, TypedProgram } from '../check/typed-ast.js';
import { childrenOf, everyExpression, fieldUses } from '../check/walk-typed.js';
import { fieldUnknown, notAttachedYet, noWay, noWayLeftOut } from '../diagnostics/catalog-plan.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import type { KernelHook } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import { addNeeds, type ChooseContext, chooseVia } from './choose-via.js';
import { hookObstacle } from './hook-obstacle.js';
import type { PlanNode, ProgramPlan, ViaChoice } from './plan.js';
import { stateFor } from './provider-state.js';

export interface PlannedProbes {
  readonly choices: ReadonlyMap<string, ViaChoice>;
  readonly programs: readonly ProgramPlan[];
}

export interface PlanSettings {
  readonly kernel: KernelDescription;
  readonly mechanism: string | undefined;
  /** `--unsafe` was given. */
  readonly unsafe: boolean;
  /** `--seed`: what providers learn from iterators over what is there already. */
  readonly seed: boolean;
  /** The script has clauses, whatever the command line leaves of them. */
  readonly hadClauses: boolean;
  /** The probes of a provider, checked only when a message wants to name one of them. */
  readonly siblings: (provider: string) => ReadonlyMap<string, StableProbe>;
}

/** `own`: the clauses of the script itself. */
export function planProbes(
  program: TypedProgram,
  own: readonly TypedClause[],
  settings: PlanSettings,
  diagnostics: Diagnostics,
): PlannedProbes {
  const needs = new Map<string, Set<string>>();
  let clauses: readonly TypedClause[] = [];
  let choices = new Map<string, ViaChoice>();
  let before = -1;
  // A choice may bring companions, and fields needed underneath; both only grow, so this ends.
  while (before !== sizeOfNeeds(needs, clauses)) {
    before = sizeOfNeeds(needs, clauses);
    choices = new Map();
    const context: ChooseContext = { program, ...settings, needs, choices };
    clauses = withCompanions(program, context);
    for (const clause of clauses) chooseFor(program, context, clause);
  }
  const context: ChooseContext = { program, ...settings, needs, choices };
  const tried = clauses.map((clause) => ({ clause, obstacle: obstacleTo(program, context, clause) }));
  reportObstacles(
    tried.flatMap(({ clause, obstacle }) => (obstacle ? [{ clause, ...obstacle }] : [])),
    diagnostics,
  );
  const possible = tried.filter(({ obstacle }) => obstacle === undefined).map(({ clause }) => clause);
  for (const clause of possible) reportUnknowns(context, settings, clause, diagnostics);
  return { choices, programs: buildPrograms(possible, choices, new Set(own)) };
}

function sizeOfNeeds(needs: ReadonlyMap<string, ReadonlySet<string>>, clauses: readonly TypedClause[]): number {
  return [...needs.values()].reduce((sum, fields) => sum + 1 + fields.size, clauses.length);
}

/** The script's clauses, and before them the `on` clauses of every probe in use, and of its provider. */
function withCompanions(program: TypedProgram, context: ChooseContext): readonly TypedClause[] {
  const companions: TypedClause[] = [];
  const seen = new Set<string>();
  const add = (companion: TypedClause): void => {
    if (companions.includes(companion)) return;
    visit(companion);
    companions.push(companion);
  };
  const visit = (clause: TypedClause): void => {
    if (clause.target.kind !== 'stable') return;
    const choice = chooseFor(program, context, clause);
    if (!choice) return;
    for (const probe of withSources(program, context, choice.probe)) {
      if (seen.has(probe.name)) continue;
      seen.add(probe.name);
      for (const companion of probe.companions) add(companion);
    }
  };
  for (const clause of program.clauses) visit(clause);
  // State may rest on probes whose fields need more of it.
  for (let before = -1; before !== companions.length; ) {
    before = companions.length;
    for (const clause of stateFor(program, context, seen, companions)) add(clause);
  }
  return [...companions, ...program.clauses];
}

/** A probe and those that its chosen way rests on. */
function withSources(program: TypedProgram, context: ChooseContext, probe: StableProbe): readonly StableProbe[] {
  const hooks = context.choices.get(probe.name)?.via.hooks ?? [];
  const below = hooks.flatMap((hook) => {
    const source = hook.target.kind === 'stable' ? program.probes.get(hook.target.probe) : undefined;
    return source ? withSources(program, context, source) : [];
  });
  return [probe, ...below];
}

function chooseFor(program: TypedProgram, context: ChooseContext, clause: TypedClause): ViaChoice | undefined {
  if (clause.target.kind !== 'stable') return undefined;
  const probe = program.probes.get(clause.target.probe);
  if (!probe) return undefined;
  addNeeds(
    context.needs,
    probe.name,
    fieldUses(clause.body, clause.predicate).map((use) => use.name),
  );
  const result = chooseVia(context, probe);
  return result.kind === 'chosen' ? result.choice : undefined;
}

interface Obstacle {
  readonly probe: string;
  readonly reasons: readonly string[];
}

/** Why the clause cannot be attached here; undefined when it can. */
function obstacleTo(program: TypedProgram, context: ChooseContext, { target }: TypedClause): Obstacle | undefined {
  if (target.kind === 'kernel') {
    const obstacle = hookObstacle(target.hook, context);
    return obstacle === undefined ? undefined : { probe: target.name, reasons: [obstacle] };
  }
  const probe = program.probes.get(target.probe);
  const result = probe && chooseVia(context, probe);
  if (result?.kind === 'chosen') return undefined;
  const reasons = result?.passedOver.map((other) => `${other.via}: ${other.reason}`) ?? [];
  return { probe: target.probe, reasons };
}

/** What a pattern leaves out is one message; what was asked for by name is one each. */
function reportObstacles(
  obstacles: readonly (Obstacle & { readonly clause: TypedClause })[],
  diagnostics: Diagnostics,
): void {
  const leftOut = new Map<Span, (Obstacle & { readonly clause: TypedClause })[]>();
  for (const obstacle of obstacles) {
    const { clause, probe, reasons } = obstacle;
    const later = clause.target.kind === 'kernel' && clause.target.hook.isLater ? clause.target.hook : undefined;
    if (later) diagnostics.add(notAttachedYet(clause.probeSpan, later.name, later.kind));
    else if (!clause.optional) diagnostics.add(noWay(clause.probeSpan, probe, reasons));
    else leftOut.set(clause.probeSpan, [...(leftOut.get(clause.probeSpan) ?? []), obstacle]);
  }
  for (const [span, all] of leftOut) {
    const probes = [...new Set(all.map(({ probe }) => probe))];
    const reasons = [...new Set(all.flatMap((obstacle) => obstacle.reasons))];
    diagnostics.add(noWayLeftOut(span, probes, reasons));
  }
}

function reportUnknowns(
  context: ChooseContext,
  { siblings }: PlanSettings,
  clause: TypedClause,
  diagnostics: Diagnostics,
): void {
  const choice = clause.target.kind === 'stable' ? context.choices.get(clause.target.probe) : undefined;
  if (!choice) return;
  for (const use of fieldUses(clause.body, clause.predicate)) {
    // Of the task on the CPU, which need not be the event's: whichever way is taken.
    const isOfTask = use.expression.kind === 'unknown';
    if (!isOfTask && !choice.lacks.has(use.name)) continue;
    const others = probesWith(siblings, context, choice, use.name);
    const elsewhere =
      !isOfTask && choice.probe.vias.some((via) => via.name !== choice.via.name && !via.lacks.has(use.name));
    // Other ways are worth naming only where one of them would know it.
    const by = elsewhere ? mechanismNames(choice.mechanisms) : undefined;
    const notes = elsewhere ? choice.passedOver.map((other) => `passed over ${other.via}: ${other.reason}`) : [];
    diagnostics.add(
      fieldUnknown({
        span: use.expression.span,
        filter: filterOn(clause.predicate, use.expression),
        field: use.name,
        probe: choice.probe.name,
        by,
        decides: use.how === 'decides',
        notes,
        others,
      }),
    );
  }
}

/** The global filter that asks for the field; the script may not name it. */
function filterOn(predicate: TypedExpression | undefined, field: TypedExpression): FilterName | undefined {
  const asking = predicate && everyExpression(predicate).find((one) => childrenOf(one).includes(field));
  const filter = asking && childrenOf(asking).find((one) => one.kind === 'filter');
  return filter?.kind === 'filter' ? filter.name : undefined;
}

/** Up to three probes of the same provider that know the field on this kernel, those first whose names begin alike. */
function probesWith(
  siblings: PlanSettings['siblings'],
  context: ChooseContext,
  choice: ViaChoice,
  field: string,
): readonly string[] {
  const provider = choice.probe.name.split(':')[0] ?? '';
  const probes = siblings(provider);
  const program: TypedProgram = { ...context.program, probes };
  const names = [...probes.values()].flatMap((probe) => {
    if (probe.name === choice.probe.name || probe.name.split(':')[0] !== provider || !hasField(probe, field)) return [];
    const alone: ChooseContext = {
      ...context,
      program,
      needs: new Map([[probe.name, new Set([field])]]),
      choices: new Map(),
    };
    const result = chooseVia(alone, probe);
    return result.kind === 'chosen' && !result.choice.lacks.has(field) ? [probe.name] : [];
  });
  const alike = (name: string): number => [...name].findIndex((letter, at) => letter !== choice.probe.name[at]) >>> 0;
  return names.sort((a, b) => alike(b) - alike(a) || (a < b ? -1 : 1)).slice(0, 3);
}

/** Where a probe runs in the task that owns the event, its names are builtins. */
function hasField({ context, fields }: StableProbe, name: string): boolean {
  return (
    fields.some((field) => field.name === name) ||
    (context === 'process' && ownerFields.some((field) => field.name === name))
  );
}

export function mechanismNames(hooks: readonly KernelHook[]): string {
  return [...new Set(hooks.map((hook) => hook.name))].join(', ');
}

interface Root {
  readonly hook: KernelHook;
  readonly children: PlanNode[];
  readonly probes: Set<string>;
}

/** One program for each kernel hook; under it probes and clauses in the order of the script. */
function buildPrograms(
  clauses: readonly TypedClause[],
  choices: ReadonlyMap<string, ViaChoice>,
  own: ReadonlySet<TypedClause>,
): readonly ProgramPlan[] {
  const roots = new Map<string, Root>();
  const placed = new Map<string, PlanNode[][]>();
  const rootOf = (hook: KernelHook): Root => {
    const found = roots.get(hook.name) ?? { hook, children: [], probes: new Set<string>() };
    roots.set(hook.name, found);
    return found;
  };
  /** The lists of children under each place where the probe fires. */
  const place = (name: string): readonly PlanNode[][] => {
    const known = placed.get(name);
    if (known) return known;
    const lists: PlanNode[][] = [];
    const choice = choices.get(name);
    for (const hook of choice?.via.hooks ?? []) {
      const parents = hook.target.kind === 'kernel' ? [rootOf(hook.target.hook).children] : place(hook.target.probe);
      for (const parent of parents) {
        const children: PlanNode[] = [];
        lists.push(children);
        if (choice) parent.push({ kind: 'probe', probe: choice.probe, hook, lacks: choice.lacks, children });
      }
    }
    placed.set(name, lists);
    return lists;
  };
  for (const clause of clauses) {
    const { target } = clause;
    const probe = target.kind === 'kernel' ? target.name : target.probe;
    const lists = target.kind === 'kernel' ? [rootOf(target.hook).children] : place(target.probe);
    for (const list of lists) list.push({ kind: 'clause', clause, probe });
  }
  return [...roots.values()].map(({ hook, children }, index) => {
    const named = probesIn(children, (clause) => own.has(clause));
    return {
      hook,
      name: `probe_${index}_${identifier(hook.name)}`.slice(0, 60),
      probes: named.length > 0 ? named : probesIn(children, () => true),
      serves: named.length === 0,
      children,
    };
  });
}

function probesIn(nodes: readonly PlanNode[], counts: (clause: TypedClause) => boolean): readonly string[] {
  const names = nodes.flatMap((node) => {
    if (node.kind === 'probe') return probesIn(node.children, counts);
    return counts(node.clause) ? [node.probe] : [];
  });
  return [...new Set(names)];
}
