// The planning stage: a specialised typed program + kernel description → Plan.

import type { TypedProgram } from '../check/typed-ast.js';
import { nothingToAttach, unknownMechanism } from '../diagnostics/catalog-plan.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { FeatureName } from '../kernel/kernel-description.js';
import { kernelProbeKinds } from '../probes/kernel-probe-kinds.js';
import type { Span } from '../source/source-file.js';
import { forgetTasks } from './forget-tasks.js';
import type { Plan } from './plan.js';
import { planEvents } from './plan-events.js';
import { perPrintMaps, planMaps } from './plan-maps.js';
import { planParameters } from './plan-parameters.js';
import { type PlannedProbes, type PlanSettings, planProbes } from './plan-probes.js';
import { reportAtomics } from './report-atomics.js';
import { reportBuiltins } from './report-builtins.js';
import { reportLoops } from './report-loops.js';
import { reportMaps } from './report-maps.js';

/** Those that decide how something is written, not whether. */
const emitterFeatures: readonly FeatureName[] = ['fetching-atomics', 'bpf-loop'];

const nothing: PlannedProbes = { choices: new Map(), programs: [] };

export function makePlan(
  specialised: TypedProgram,
  settings: PlanSettings,
  whole: Span,
  diagnostics: Diagnostics,
): Plan {
  const program = forgetTasks(specialised, settings.kernel, whole);
  const known = [
    ...new Set(
      kernelProbeKinds
        .filter((kind) => !['control', 'user', 'iterator'].includes(kind.family))
        .flatMap((kind) => [kind.family, kind.name]),
    ),
  ];
  const isKnown = settings.mechanism === undefined || known.includes(settings.mechanism);
  if (!isKnown && settings.mechanism !== undefined) diagnostics.add(unknownMechanism(settings.mechanism, known));
  const { choices, programs } = isKnown ? planProbes(program, specialised.clauses, settings, diagnostics) : nothing;
  if (programs.length === 0 && settings.hadClauses && !diagnostics.hasErrors) diagnostics.add(nothingToAttach(whole));
  reportAtomics(programs, settings.kernel, diagnostics);
  reportLoops(programs, settings.kernel, diagnostics);
  reportMaps(programs, diagnostics);
  reportBuiltins(programs, settings, diagnostics);
  const maps = planMaps(program, programs);
  return {
    script: program.name,
    dialect: program.dialect,
    dataRingBytes: program.dataRingBytes,
    dOptions: program.dOptions,
    programs,
    choices,
    maps,
    ...planEvents(programs, maps, perPrintMaps(program)),
    parameters: planParameters(programs),
    missing: new Set(emitterFeatures.filter((name) => settings.kernel.feature(name).answer === 'no')),
  };
}
