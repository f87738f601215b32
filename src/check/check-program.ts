// A script's tree + providers + kernel description → TypedProgram. Goes over everything until the shapes of the maps
// no longer change (each round can only widen them, so it ends), and reports the last round's mistakes.

import type { OptionTable } from '../artifact.js';
import type { ExtraColumn, FilterName } from '../artifact-parameters.js';
import { declaredTwice, lackingHere, leftOut, nothingToDo } from '../diagnostics/catalog-check.js';
import { fieldUnknown } from '../diagnostics/catalog-plan.js';
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { findProbe, type ProviderSet } from '../providers/provider-set.js';
import type { ResolvedProbe } from '../providers/resolve-probe.js';
import type { Span } from '../source/source-file.js';
import type { Clause, Declaration, Name, Program } from '../syntax/ast.js';
import type { ProbeDeclaration, ProviderDeclaration } from '../syntax/ast-providers.js';
import { bool, u64 } from '../types/type.js';
import { checkColumns } from './actions/print.js';
import { providersOf } from './check-alone.js';
import { checkConfig } from './check-config.js';
import { isPoison } from './check-context.js';
import { checkCondition } from './check-expression.js';
import { checkDeclaredInline } from './check-inline.js';
import { checkOptions, optionTable } from './check-options.js';
import { checkStableProbe, checkState, targetScope } from './check-provider.js';
import { checkSpeculation } from './check-speculation.js';
import { checkBlock } from './check-statement.js';
import { assignedNames, assumeNumbers, declareVariable } from './check-variable.js';
import { checkTypeTranslator } from './check-xlate.js';
import { asDLine, emptyLine, type LineProbe, lineName, probeNumber } from './d-lines.js';
import { checkDOptions, type DOptions } from './d-options.js';
import { declareMap } from './declare-map.js';
import { withDeclaredTypes } from './declared-types.js';
import { filteredBy } from './filter-fields.js';
import { MapTable } from './map-table.js';
import { makeContext, type ProviderContext, scopeOf } from './provider-context.js';
import { resolveClauses } from './resolve-clauses.js';
import { rowOf } from './row-of.js';
import type { Scope } from './scope.js';
import type { Settings } from './settings.js';
import type { TypedClause, TypedExpression, TypedProgram, TypedStatement } from './typed-ast.js';
import { everyExpression } from './walk-typed.js';
import { checkUncalled, checkWithoutProbe, type Script, scriptScope } from './without-probe.js';

export interface CheckedProgram {
  readonly program: TypedProgram;
  readonly options: Omit<OptionTable, 'deciding'>;
}

export interface CheckSettings {
  readonly kernel: KernelDescription;
  readonly providers: ProviderSet;
  /** `tsbpf check`: what this kernel lacks is a warning. */
  readonly lenient: boolean;
  /** Global filters that were given. */
  readonly filters: ReadonlySet<FilterName>;
  /** Columns that global flags ask for besides. */
  readonly extraColumns: readonly ExtraColumn[];
}

export function checkProgram(program: Program, settings: CheckSettings, diagnostics: Diagnostics): CheckedProgram {
  const optionDiagnostics = new Diagnostics();
  const dOptions = checkDOptions(program, optionDiagnostics);
  const config = settingsOf(checkConfig(program, optionDiagnostics), dOptions);
  const textBytes = dOptions.textBytes ?? config.textBytes;
  const options = checkOptions(program, textBytes, optionDiagnostics);
  const maps = new MapTable({ ...config, textBytes });
  const kernel = withDeclaredTypes(program.declarations, settings.kernel, optionDiagnostics);
  const kernelOf = (provider: ProviderDeclaration): KernelDescription =>
    program.declarations.includes(provider) ? kernel : settings.kernel;
  const given = { ...settings, kernel, kernelOf, config, dOptions };
  const script: Script = { program, options, assigned: assignedNames(program) };
  const again = (): Round => settle(script, given, maps);
  let round = again();
  // Maps that are put only into each other, or filled only where a probe is missing: nothing else said so.
  if (maps.isUnresolved && !round.diagnostics.hasErrors && !(round.hasMissing && settings.lenient)) {
    maps.forgiving = false;
    round = again();
  }
  if (round.diagnostics.hasErrors && assumeNumbers(maps, script.assigned)) round = again();
  for (const found of [...optionDiagnostics.all, ...round.diagnostics.all])
    reportIn(settings.lenient, config, found, diagnostics);
  const name = program.span.file.name;
  return {
    program: {
      name,
      dialect: program.dialect,
      dataRingBytes: config.dataRingBytes,
      dOptions,
      options,
      clauses: round.clauses,
      maps: maps.finished(),
      probes: round.probes,
      state: round.state,
    },
    options: optionTable(program, name, options),
  };
}

function settingsOf(config: Settings, { forgivesMissing }: DOptions): Settings {
  return forgivesMissing ? { ...config, missingProbes: 'warning' } : config;
}

/** Rounds until the shapes of the maps no longer change. */
function settle(script: Script, settings: RoundSettings, maps: MapTable): Round {
  let round: Round;
  do {
    maps.changed = false;
    round = checkRound(script, settings, maps);
  } while (maps.changed);
  return round;
}

type RoundSettings = CheckSettings & Pick<ProviderContext, 'kernelOf' | 'dOptions'> & { readonly config: Settings };

/** A probe that is not there. */
const missingProbe: ReadonlySet<string> = new Set(['W0403', 'W0404']);

function reportIn(lenient: boolean, { missingProbes }: Settings, found: Diagnostic, diagnostics: Diagnostics): void {
  if (lenient) diagnostics.add(kernelsOwn.has(found.code) && !found.everywhere ? lackingHere(found) : found);
  else if (!missingProbe.has(found.code)) diagnostics.add(found);
  else if (missingProbes !== 'ignored') diagnostics.add(leftOut(found));
}

/** A member, a type, a constant: this kernel's. */
const kernelsOwn: ReadonlySet<string> = new Set(['E0203', 'E0210', 'E0211']);

interface Round {
  readonly clauses: readonly TypedClause[];
  readonly probes: ProviderContext['probes'];
  readonly state: readonly TypedClause[];
  readonly diagnostics: Diagnostics;
  /** A clause stands on a probe that is not there. */
  readonly hasMissing: boolean;
}

function checkRound(script: Script, settings: RoundSettings, maps: MapTable): Round {
  const { program } = script;
  const diagnostics = new Diagnostics();
  const { patternPlaces, stackMode } = settings.config;
  const context: ProviderContext = {
    ...settings,
    patternPlaces,
    stackMode,
    dialect: program.dialect,
    diagnostics,
    maps,
    probes: new Map(),
    numbers: new Map(),
    open: new Set(),
  };
  declareMaps(program, context);
  for (const declaration of program.declarations)
    if (declaration.kind === 'variable') declareVariable(context, declaration);
  const bare = makeContext(context, scopeOf([], 'a declaration'));
  for (const declaration of program.declarations) {
    if (declaration.kind === 'inline') checkDeclaredInline(bare, declaration);
    if (declaration.kind === 'type-translator') checkTypeTranslator(bare, declaration);
  }
  let hasMissing = false;
  const clauses = resolveClauses(program, context, settings.config).flatMap(({ clause, choices }) => {
    for (const [index, choice] of clause.probes.entries()) {
      if (choices[index]?.length !== 0) continue;
      hasMissing = true;
      checkWithoutProbe(context, clause, choice, scriptScope(context, script));
    }
    return checkClause(context, clause, choices.flat(), script, settings.filters);
  });
  for (const declaration of program.declarations) {
    if (declaration.kind === 'provider') checkWhole(context, declaration);
    if (declaration.kind === 'uncalled-function') checkUncalled(context, declaration, scriptScope(context, script));
  }
  const state = [...providersOf(context.probes)].flatMap((name) => {
    const provider = settings.providers.provider(name);
    return provider ? checkState(context, provider) : [];
  });
  return { clauses, probes: context.probes, state, diagnostics, hasMissing };
}

/** A provider in the script, whether it is used or not. */
function checkWhole(context: ProviderContext, { name, probes }: ProviderDeclaration): void {
  for (const probe of probes) {
    const fullName = `${name.text}:${probe.name.text}`;
    checkStableProbe(context, fullName, probe.span);
    checkDefaultRow(context, fullName, probe);
  }
}

function checkDefaultRow(context: ProviderContext, name: string, declaration: ProbeDeclaration): void {
  const scope = targetScope(context, { kind: 'stable', probe: name }, declaration.span);
  const row = declaration.items.find((item) => item.kind === 'default');
  if (scope && row?.kind === 'default') checkColumns(makeContext(context, scope), row.columns);
}

/** Of what may stand once; types have a check of their own. */
function nameOf(declaration: Declaration): Name | undefined {
  if (declaration.kind === 'map-declaration' || declaration.kind === 'inline') return declaration.name;
  if (declaration.kind !== 'type-translator') return undefined;
  const { output, input } = declaration;
  const text = `translator ${output.name} < ${input.type.name} ${'*'.repeat(input.type.pointers)}>`;
  return { text, span: output.span };
}

function declareMaps(program: Program, context: ProviderContext): void {
  const seen = new Map<string, Span>();
  for (const declaration of program.declarations) {
    const name = nameOf(declaration);
    if (!name) continue;
    const first = seen.get(name.text);
    if (first) context.diagnostics.add(declaredTwice(name.span, name.text, first));
    seen.set(name.text, name.span);
    if (declaration.kind === 'map-declaration') declareMap(context.maps, declaration, '', context.diagnostics);
  }
}

function checkClause(
  context: ProviderContext,
  clause: Clause,
  resolved: readonly ResolvedProbe[],
  script: Script,
  filters: ReadonlySet<FilterName>,
): readonly TypedClause[] {
  return resolved.flatMap((probe) => {
    const typed = checkClauseAt(context, clause, probe, script, filters);
    return typed ? [typed] : [];
  });
}

function checkClauseAt(
  context: ProviderContext,
  clause: Clause,
  probe: ResolvedProbe,
  script: Script,
  filters: ReadonlySet<FilterName>,
): TypedClause | undefined {
  const base = targetScope(context, probe.target, probe.spec.span);
  if (!base) return undefined;
  const scope = {
    ...base,
    ...scriptScope(context, script),
    mapPrefix: base.mapPrefix,
  };
  const inner = makeContext(context, context.dialect === 'd' ? withNumber(context, scope) : scope);
  const isControl = probe.target.kind === 'kernel' && probe.target.hook.isControl;
  const written = clause.predicate ? [checkCondition(inner, clause.predicate)] : [];
  // `/ progenyof($target) /`: which processes of -c and -p are meant, the script says itself there.
  const asked = written.some(namesTarget) ? new Set([...filters].filter((name) => name !== 'pid')) : filters;
  const implied = isControl
    ? []
    : [...optionConditions(inner, script.program), ...filterConditions(inner, asked, probe.spec.span)];
  const predicate = conjunction([...implied, ...written]);
  const body = checkBody(inner, context, clause, probe);
  return {
    target: probe.target,
    ...(predicate ? { predicate } : {}),
    body,
    span: clause.span,
    probeSpan: probe.spec.span,
    optional: probe.optional,
  };
}

/** No block or an empty one prints a stable probe's default row, and nothing elsewhere. */
function checkBody(
  inner: ReturnType<typeof makeContext>,
  context: ProviderContext,
  clause: Clause,
  probe: ResolvedProbe,
): readonly TypedStatement[] {
  const inLines = context.dialect === 'd' && !context.dOptions.quiet;
  const place = lineProbe(context, inner.scope);
  if (clause.block && clause.block.statements.length > 0) {
    const body = checkBlock(inner, clause.block);
    checkSpeculation(body, context.diagnostics);
    return inLines ? asDLine(body, place) : body;
  }
  if (probe.target.kind === 'stable') return defaultRow(inner, context, probe.spec, probe.target.probe);
  if (inLines) return [emptyLine(clause, place)];
  if (context.dialect !== 'd' && !clause.block && !probe.target.hook.isControl)
    context.diagnostics.add(nothingToDo(probe.spec.span, `\`${probe.spec.text}\``));
  return [];
}

function defaultRow(
  inner: ReturnType<typeof makeContext>,
  context: ProviderContext,
  { span }: ResolvedProbe['spec'],
  name: string,
): readonly TypedStatement[] {
  const declaration = findProbe(context.providers, name)?.probe;
  const row = declaration?.items.find((item) => item.kind === 'default');
  if (row?.kind !== 'default') {
    context.diagnostics.add(nothingToDo(span, `\`${name}\``));
    return [];
  }
  return [rowOf(inner, checkColumns(inner, row.columns), span)];
}

/** D's `id` and `epid`, the number in its lines, unless the script has a variable of that name. */
function withNumber(context: ProviderContext, scope: Scope): Scope {
  const place = lineProbe(context, scope);
  const names = ['id', 'epid'].filter((name) => !scope.assigned?.has(name) && !scope.fields.has(name));
  const numbered = names.map((name) => [name, (span: Span) => probeNumber(place, span)] as const);
  return { ...scope, fields: new Map([...scope.fields, ...numbered]) };
}

/** Numbered in the order of the script. */
function lineProbe({ numbers }: ProviderContext, { names, hook }: Scope): LineProbe {
  const places = hook?.places?.names ?? [names];
  for (const { probe } of places) if (!numbers.has(probe)) numbers.set(probe, numbers.size + 1);
  const [first = names] = places;
  return { id: numbers.get(first.probe) ?? 0, name: lineName(first), ...(hook?.places ? { places: hook.places } : {}) };
}

/** `option ports … where dport in opt.ports`: holds when the option was not given. */
function optionConditions(inner: ReturnType<typeof makeContext>, program: Program): readonly TypedExpression[] {
  return program.declarations.flatMap((declaration) => {
    if (declaration.kind !== 'option' || !declaration.where) return [];
    const condition = checkCondition(inner, declaration.where);
    return isPoison(condition) ? [] : [unlessGiven('option', declaration.name.text, condition)];
  });
}

function filterConditions(
  inner: ReturnType<typeof makeContext>,
  filters: ReadonlySet<FilterName>,
  span: Span,
): readonly TypedExpression[] {
  return [...filters].flatMap((name): readonly TypedExpression[] => {
    const asked = filteredBy(name, inner.scope, span);
    if (asked === undefined) {
      const nobody = { span, filter: name, field: name, probe: inner.scope.hook?.name ?? inner.scope.names.probe };
      inner.diagnostics.add(fieldUnknown({ ...nobody, by: undefined, decides: true, notes: [], others: [] }));
      return [];
    }
    const left = inner.check(inner, asked);
    if (name === 'cgroup') return [isWithinGroup(left, span)];
    const right: TypedExpression = { kind: 'filter', name, type: left.type, span };
    return [{ kind: 'binary', operator: '==', left, right, type: bool, span }];
  });
}

/** What is below the group counts too: a container's own processes may have divided it further. */
function isWithinGroup(group: TypedExpression, span: Span): TypedExpression {
  const asked: TypedExpression = { kind: 'filter', name: 'cgroup', type: u64, span };
  return { kind: 'builtin', name: 'cgroup_within', arguments: [group, asked], type: bool, span };
}

function unlessGiven(what: 'option' | 'filter', name: string, condition: TypedExpression): TypedExpression {
  const { span } = condition;
  const given: TypedExpression = { kind: 'given', what, name, type: bool, span };
  const absent: TypedExpression = { kind: 'unary', operator: '!', operand: given, type: bool, span };
  return { kind: 'binary', operator: '||', left: absent, right: condition, type: bool, span };
}

function namesTarget(predicate: TypedExpression): boolean {
  return everyExpression(predicate).some((inner) => inner.kind === 'load-time' && inner.what === 'target');
}

function conjunction(conditions: readonly TypedExpression[]): TypedExpression | undefined {
  return conditions.reduce<TypedExpression | undefined>(
    (all, next) =>
      all ? { kind: 'binary', operator: '&&', left: all, right: next, type: bool, span: next.span } : next,
    undefined,
  );
}
