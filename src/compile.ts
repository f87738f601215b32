// The left half on one page: script text + KernelDescription → Artifact.

import type { Artifact, Manifest, MapLayout, OptionTable } from './artifact.js';
import type { ExtraColumn, FilterName } from './artifact-parameters.js';
import { checkAlone } from './check/check-alone.js';
import { checkProgram } from './check/check-program.js';
import { dHeading } from './check/d-lines.js';
import { usualOrder } from './check/d-options.js';
import { printTyped } from './check/print-typed.js';
import { specialise } from './check/specialise.js';
import type { TypedProgram } from './check/typed-ast.js';
import { valuesTooLarge } from './diagnostics/catalog-plan.js';
import { type Diagnostic, DiagnosticError, Diagnostics } from './diagnostics/diagnostic.js';
import { renderDiagnostic } from './diagnostics/render-diagnostic.js';
import { dialects } from './dialect.js';
import { type EmittedModule, emitModule } from './emit/emit-module.js';
import { probeEntries } from './emit/probe-entries.js';
import { type Expanded, expand } from './expand/expand.js';
import type { KernelDescription } from './kernel/kernel-description.js';
import { remember } from './kernel/remember.js';
import { objectStackBytes, scratchBytes } from './limits.js';
import { makePlan } from './plan/make-plan.js';
import type { Plan } from './plan/plan.js';
import { clausesIn } from './plan/plan-events.js';
import { printPlan } from './plan/print-plan.js';
import { loadProviders, type ProviderSet, probeNames } from './providers/provider-set.js';
import { filesOf, type SourceFile } from './source/source-file.js';
import { parse } from './syntax/parse.js';
import { printAst } from './syntax/print.js';
import { buildElf } from './toolchain/build-elf.js';
import type { ObjectCache } from './toolchain/object-cache.js';
import { exceedsStack } from './toolchain/toolchain-diagnostic.js';

export interface CompileOptions {
  /** Names of the script's options that were given on the command line or have a default. */
  readonly present: ReadonlySet<string>;
  /** Values of the arguments that decide the program (OptionTable.deciding). */
  readonly deciding?: ReadonlyMap<string, string>;
  /** Global flags that filter in the kernel. */
  readonly filters: ReadonlySet<FilterName>;
  /** `--show-netns`, `--show-container`. */
  readonly extraColumns?: readonly ExtraColumn[];
  /** `--mechanism`: only ways of this kind (`kprobe`, `fentry`, `rawtracepoint`, …). */
  readonly mechanism?: string;
  /** `--unsafe`: actions that change the system are allowed. */
  readonly unsafe?: boolean;
  /** `--seed`: what began before the trace is known too, where a provider can tell. */
  readonly seed?: boolean;
  /** `--clang`. */
  readonly clang?: string;
  /** Provider files given by -I. */
  readonly includes: readonly SourceFile[];
  readonly warningsAsErrors?: boolean;
  /** Where compiled objects are kept; absent: nowhere. */
  readonly cache?: ObjectCache;
}

export interface CheckResult {
  /** Errors and warnings, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the command line of the script is; also there when the clauses have errors. */
  readonly options: OptionTable;
}

export interface CompileResult {
  readonly artifact: Artifact;
  /** Warnings only; errors are thrown as DiagnosticError. */
  readonly warnings: readonly Diagnostic[];
}

export type ExplainStage = 'ast' | 'types' | 'plan' | 'c' | 'manifest';

/** No root, no kernel: the kernel may be a bundled description. Never throws for a mistake in the script. */
export function checkScript(file: SourceFile, kernel: KernelDescription, includes: readonly SourceFile[]): CheckResult {
  const diagnostics = new Diagnostics();
  const { program, providers, deciding } = read(file, undefined, includes, diagnostics);
  const checked = checkProgram(
    program,
    { kernel, providers, lenient: true, filters: new Set(), extraColumns: [] },
    diagnostics,
  );
  return { diagnostics: diagnostics.all, options: { ...checked.options, deciding } };
}

/** Throws DiagnosticError. */
export function compileScript(file: SourceFile, kernel: KernelDescription, options: CompileOptions): CompileResult {
  const diagnostics = new Diagnostics();
  const { plan } = planScript(file, kernel, options, diagnostics);
  const build = (stackBytes: number): Artifact => {
    const emitted = emit(plan, kernel, diagnostics, stackBytes);
    const elf = buildElf(emitted.text, [...filesOf(file), ...options.includes], options);
    return { elf, manifest: manifestOf(plan, emitted, diagnostics) };
  };
  return { artifact: buildWithinStack(build), warnings: diagnostics.all };
}

/** What clang needs beside the objects only it knows: where the stack overflows all objects go to scratch memory. */
function buildWithinStack(build: (stackBytes: number) => Artifact): Artifact {
  try {
    return build(objectStackBytes);
  } catch (error) {
    if (!exceedsStack(error)) throw error;
    return build(0);
  }
}

/** Text for `tsbpf explain`; without a stage the plan with its reasons, and the warnings. Throws DiagnosticError. */
export function explainScript(
  file: SourceFile,
  kernel: KernelDescription,
  options: CompileOptions,
  stage: ExplainStage = 'plan',
): { readonly text: string; readonly warnings: readonly Diagnostic[] } {
  const diagnostics = new Diagnostics();
  if (stage === 'ast') {
    const program = parse(file, diagnostics);
    stopOnErrors(diagnostics);
    return { text: printAst(program), warnings: diagnostics.all };
  }
  const { typed, plan } = planScript(file, kernel, options, diagnostics);
  const emitted = emit(plan, kernel, diagnostics);
  const printers: Readonly<Record<Exclude<ExplainStage, 'ast'>, () => string>> = {
    types: () => printTyped(typed),
    plan: () => printPlan(plan),
    c: () => emitted.text,
    manifest: () => `${JSON.stringify(manifestOf(plan, emitted, diagnostics), null, 2)}\n`,
  };
  return { text: printers[stage](), warnings: diagnostics.all };
}

/** Parse and expand; `given` is absent in a check. */
function read(
  file: SourceFile,
  given: ReadonlyMap<string, string> | undefined,
  includes: readonly SourceFile[],
  diagnostics: Diagnostics,
): Expanded & { readonly providers: ProviderSet } {
  const expanded = expand(parse(file, diagnostics), given, diagnostics);
  return { ...expanded, providers: loadProviders(expanded.program, includes, diagnostics) };
}

/** Parse, check, specialise, plan; stops at the end of a stage that has errors. */
function planScript(
  file: SourceFile,
  kernel: KernelDescription,
  options: CompileOptions,
  diagnostics: Diagnostics,
): { readonly typed: TypedProgram; readonly plan: Plan } {
  const { program, providers } = read(file, options.deciding ?? new Map(), options.includes, diagnostics);
  stopOnErrors(diagnostics);
  const { filters, extraColumns = [] } = options;
  const checked = checkProgram(program, { kernel, providers, lenient: false, filters, extraColumns }, diagnostics);
  stopOnErrors(diagnostics);
  const typed = specialise(checked.program, options.present);
  const plan = makePlan(
    typed,
    {
      kernel,
      mechanism: options.mechanism,
      unsafe: options.unsafe ?? false,
      seed: options.seed ?? false,
      hadClauses: checked.program.clauses.length > 0,
      siblings: remember((provider) => checkAlone(probeNames(providers, [provider]), providers, kernel)),
    },
    program.span,
    diagnostics,
  );
  stopOnErrors(diagnostics);
  return { typed, plan };
}

/** C of the whole object; a program whose values have no room is a mistake of the script. */
function emit(
  plan: Plan,
  { machine }: KernelDescription,
  diagnostics: Diagnostics,
  stackBytes: number = objectStackBytes,
): EmittedModule {
  const emitted = emitModule(plan, machine, stackBytes);
  for (const { program, bytes, members } of emitted.tooLarge) {
    const [first] = clausesIn(program.children);
    const largest = [...members].sort((a, b) => b.bytes - a.bytes).slice(0, 4);
    diagnostics.add(valuesTooLarge(first?.clause.probeSpan, bytes, scratchBytes, largest));
  }
  stopOnErrors(diagnostics);
  return emitted;
}

/** What only another kernel or machine could do; everything else is the script's own mistake. */
const machineCodes: ReadonlySet<string> = new Set(['E0403', 'E0411', 'E0413', 'E0414']);

function stopOnErrors(diagnostics: Diagnostics): void {
  if (!diagnostics.hasErrors) return;
  const errors = diagnostics.all.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.every((diagnostic) => diagnostic.code === 'E0412')) throw new DiagnosticError('usage', diagnostics.all);
  throw new DiagnosticError(
    errors.every((diagnostic) => machineCodes.has(diagnostic.code)) ? 'machine' : 'script',
    diagnostics.all,
  );
}

/** Maps are read and shown at the end in the order of the manifest. */
function inOrderOfTheEnd({ maps, dialect }: Plan): readonly MapLayout[] {
  const layouts = maps.map((planned) => planned.layout);
  if (dialects[dialect].mapsAtEnd === 'in order') return layouts;
  return layouts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function mapOrderOf({ dialect, maps, dOptions: { mapOrder } }: Plan): Pick<Manifest, 'mapOrder'> {
  const hasHistograms = maps.some(({ layout }) => layout.value.kind === 'hist');
  if (dialect === 'd' && hasHistograms) return { mapOrder: { ...mapOrder, histogramsBy: 'sums' } };
  return mapOrder === usualOrder ? {} : { mapOrder };
}

function manifestOf(plan: Plan, emitted: EmittedModule, diagnostics: Diagnostics): Manifest {
  return {
    version: 1,
    script: plan.script,
    dialect: plan.dialect,
    ...(plan.dialect === 'd' && !plan.dOptions.quiet ? { heading: dHeading } : {}),
    ...mapOrderOf(plan),
    ...(plan.dOptions.defaultArguments ? { defaultArguments: true } : {}),
    probes: plan.programs.flatMap(probeEntries),
    events: plan.events,
    maps: inOrderOfTheEnd(plan),
    parameters: plan.parameters,
    counters: emitted.counters,
    ...(emitted.stacks ? { stacks: emitted.stacks } : {}),
    rings: { data: 'tsbpf_data', control: 'tsbpf_control', dataBytes: plan.dataRingBytes },
    warnings: diagnostics.all.map((diagnostic) => renderDiagnostic(diagnostic, { color: false, width: 100 })),
  };
}
