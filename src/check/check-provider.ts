// A probe of a provider → StableProbe: its fields with types, its ways with typed bodies, its `on` clauses.
// A way that this kernel description cannot serve is kept, with the reason, for the planner to tell.

import { ownerFields } from '../builtins/task.js';
import { cyclicProbe, unknownContext, unknownName } from '../diagnostics/catalog-check.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import { hookNames } from '../probes/probe-names.js';
import { findProbe } from '../providers/provider-set.js';
import { resolveChoice } from '../providers/resolve-probe.js';
import type { Span } from '../source/source-file.js';
import type { OnItem, ProbeDeclaration, ProbeItem, ProviderDeclaration, ViaItem } from '../syntax/ast-providers.js';
import { type Type, u32 } from '../types/type.js';
import { checkCondition } from './check-expression.js';
import { addArguments, addFields, findTranslator } from './check-fields.js';
import { checkBlock } from './check-statement.js';
import { declareMap } from './declare-map.js';
import { fits } from './fits.js';
import { isOfKernel, makeContext, type ProviderContext, scopeOf } from './provider-context.js';
import { resolveTypeName } from './resolve-type-name.js';
import type { Scope } from './scope.js';
import type {
  ProbeField,
  ProbeTarget,
  StableProbe,
  TypedClause,
  TypedHook,
  TypedStatement,
  TypedVia,
} from './typed-ast.js';
import { everyStatement } from './walk-typed.js';

/** The probe by full name; it and all that it rests on are put into `context.probes`. */
export function checkStableProbe(context: ProviderContext, fullName: string, at: Span): StableProbe | undefined {
  const done = context.probes.get(fullName);
  if (done) return done;
  const found = findProbe(context.providers, fullName);
  if (!found) return undefined;
  if (context.open.has(fullName)) {
    context.diagnostics.add(cyclicProbe(at, fullName));
    return undefined;
  }
  context.open.add(fullName);
  const probe = buildProbe(asSeenBy(context, found.provider), fullName, found.provider, found.probe);
  context.open.delete(fullName);
  context.probes.set(fullName, probe);
  return probe;
}

function asSeenBy(context: ProviderContext, provider: ProviderDeclaration): ProviderContext {
  return { ...context, kernel: context.kernelOf(provider), providers: context.providers.seenBy(provider) };
}

function buildProbe(
  context: ProviderContext,
  fullName: string,
  provider: ProviderDeclaration,
  declaration: ProbeDeclaration,
): StableProbe {
  const { items } = declaration;
  declareState(context, provider);
  // What this kernel lacks costs the probe, not the script: then no way leads to it.
  const tried = new Diagnostics();
  const trying = { ...context, diagnostics: tried };
  const inProcess = isInProcess(context, declaration);
  const declared = declaredParameters(trying, declaration);
  const parameters = [...declared, ...(inProcess ? [] : impliedOwner(context, provider, items))];
  const fields = [...parameters];
  for (const item of items) {
    if (item.kind === 'map-declaration') declareMap(context.maps, item, fullName, context.diagnostics);
    if (item.kind === 'fields') addFields(trying, provider, item, fields, fullName);
    if (item.kind === 'args') addArguments(trying, provider, item, fields, fullName);
  }
  const companions = items.flatMap((item) => (item.kind === 'on' ? checkOn(trying, fullName, item) : []));
  const lacking = tried.hasErrors && isOfKernel(tried) ? tried.all[0]?.message : undefined;
  if (lacking === undefined) for (const diagnostic of tried.all) context.diagnostics.add(diagnostic);
  const assignable = new Map(parameters.map((field) => [field.name, field.type]));
  const vias = items.filter((item) => item.kind === 'via');
  return {
    name: fullName,
    context: inProcess ? 'process' : 'any',
    fields,
    companions: lacking === undefined ? companions : [],
    vias: vias.map((item) =>
      lacking === undefined ? checkVia(context, fullName, item, fields, assignable) : impossibleVia(item, lacking),
    ),
  };
}

function isInProcess(context: ProviderContext, { context: { text, span } }: ProbeDeclaration): boolean {
  if (text !== 'process' && text !== 'any') context.diagnostics.add(unknownContext(span, text));
  return text === 'process';
}

/** A translator that says who owns the event leaves nothing for a way to set. */
function impliedOwner(
  context: ProviderContext,
  provider: ProviderDeclaration,
  items: readonly ProbeItem[],
): readonly ProbeField[] {
  const translated = items.flatMap((item) =>
    item.kind === 'fields' ? (findTranslator(context, provider, item)?.members ?? []) : [],
  );
  const told = new Set(translated.map((member) => member.name.text));
  return ownerFields.filter((field) => !told.has(field.name));
}

function declareState(context: ProviderContext, { name, state }: ProviderDeclaration): void {
  for (const item of state)
    if (item.kind === 'map-declaration') declareMap(context.maps, item, name.text, context.diagnostics);
}

/** The `on` of a provider itself: what keeps the maps that its probes share. */
export function checkState(given: ProviderContext, provider: ProviderDeclaration): readonly TypedClause[] {
  const context = asSeenBy(given, provider);
  declareState(context, provider);
  return provider.state.flatMap((item) => {
    if (item.kind !== 'on') return [];
    const tried = new Diagnostics();
    const clauses = checkOn({ ...context, diagnostics: tried }, provider.name.text, item);
    if (tried.hasErrors && isOfKernel(tried)) return [];
    for (const diagnostic of tried.all) context.diagnostics.add(diagnostic);
    return clauses;
  });
}

function declaredParameters(context: ProviderContext, declaration: ProbeDeclaration): readonly ProbeField[] {
  return declaration.parameters.map(({ name, type, doc }) => {
    // A kernel without the enum costs the ways that set it, and nothing else.
    const diagnostics = type.tag === 'enum' ? new Diagnostics() : context.diagnostics;
    const resolved = resolveTypeName(type, context.kernel, diagnostics);
    if (diagnostics !== context.diagnostics && !isOfKernel(diagnostics))
      for (const diagnostic of diagnostics.all) context.diagnostics.add(diagnostic);
    return { name: name.text, type: resolved.kind === 'error' ? u32 : resolved, summary: doc?.text ?? '' };
  });
}

function impossibleVia(item: ViaItem, reason: string): TypedVia {
  return { name: viaName(item), span: item.span, impossible: reason, hooks: [], lacks: new Set() };
}

function viaName(item: ViaItem): string {
  return item.probes.map((spec) => spec.text).join(' + ');
}

/** What code sees that hangs on a target: the fields of a stable probe, or a hook's arguments. */
export function targetScope(context: ProviderContext, target: ProbeTarget, at: Span): Scope | undefined {
  if (target.kind === 'kernel')
    return {
      ...scopeOf([], target.name),
      hook: target.hook,
      names: target.hook.places?.names[0] ?? hookNames(target.hook),
      mapPrefix: '',
    };
  const probe = checkStableProbe(context, target.probe, at);
  return probe && { ...scopeOf(probe.fields, target.probe), taskIsOwner: probe.context === 'process', mapPrefix: '' };
}

function checkVia(
  context: ProviderContext,
  fullName: string,
  item: ViaItem,
  fields: readonly ProbeField[],
  assignable: ReadonlyMap<string, Type>,
): TypedVia {
  const tried: ProviderContext = { ...context, diagnostics: new Diagnostics(), lenient: false };
  const hooks = item.probes.flatMap((spec) =>
    resolveChoice(tried, { alternatives: [spec] }).flatMap(({ target }) => {
      const hook = checkHook(tried, fullName, item, target, assignable);
      return hook ? [hook] : [];
    }),
  );
  if (tried.diagnostics.hasErrors) {
    if (!isOfKernel(tried.diagnostics))
      for (const diagnostic of tried.diagnostics.all) context.diagnostics.add(diagnostic);
    const reason = [...new Set(tried.diagnostics.all.map((diagnostic) => diagnostic.message))].join('; ');
    return impossibleVia(item, reason);
  }
  const lacking = item.block.statements.flatMap((statement) => (statement.kind === 'lacks' ? statement.names : []));
  for (const lack of lacking) {
    const known = fields.map((field) => field.name);
    if (!known.includes(lack.text))
      context.diagnostics.add(unknownName(lack.span, lack.text, nearestName(lack.text, known)));
  }
  // One hook that sets it is enough: where another one fires it is unknown that time.
  const unset = [...assignable.keys()].filter((parameter) => !hooks.some((hook) => assigns(hook.body, parameter)));
  return {
    name: viaName(item),
    span: item.span,
    hooks,
    lacks: new Set([...lacking.map((lack) => lack.text), ...unset]),
  };
}

function assigns(body: readonly TypedStatement[], parameter: string): boolean {
  return everyStatement(body).some(
    (statement) => statement.kind === 'assign-parameter' && statement.name === parameter,
  );
}

function checkHook(
  context: ProviderContext,
  fullName: string,
  item: ViaItem,
  target: ProbeTarget,
  assignable: ReadonlyMap<string, Type>,
): TypedHook | undefined {
  const base = targetScope(context, target, item.span);
  if (!base) return undefined;
  const scope: Scope = { ...base, assignable, mapPrefix: fullName, blocks: [new Map()] };
  const inner = makeContext(context, scope);
  const predicate = item.predicate && checkCondition(inner, item.predicate);
  const body = checkBlock(inner, item.block);
  // Parameters of the same name and type come along from the probe underneath.
  const inherited = [...assignable].flatMap(([name, type]): readonly TypedStatement[] => {
    const source = target.kind === 'stable' ? scope.fields.get(name)?.(item.span) : undefined;
    return source && fits(type, source.type) && !assigns(body, name)
      ? [{ kind: 'assign-parameter', name, type, value: source, span: item.span }]
      : [];
  });
  return { target, ...(predicate ? { predicate } : {}), body: [...inherited, ...body] };
}

function checkOn(context: ProviderContext, fullName: string, item: OnItem): readonly TypedClause[] {
  return item.probes.flatMap((choice) =>
    resolveChoice(context, choice).flatMap(({ target, spec }): readonly TypedClause[] => {
      const scope = targetScope(context, target, item.span);
      if (!scope) return [];
      const inner = makeContext(context, { ...scope, mapPrefix: fullName, blocks: [new Map()] });
      const predicate = item.predicate && checkCondition(inner, item.predicate);
      return [
        {
          target,
          ...(predicate ? { predicate } : {}),
          body: checkBlock(inner, item.block),
          span: item.span,
          probeSpan: spec.span,
          // A seed is what a kernel without iterators does without.
          optional: target.kind === 'kernel' && target.hook.family === 'iterator',
        },
      ];
    }),
  );
}
