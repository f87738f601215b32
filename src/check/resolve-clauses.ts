// The clauses of a script with the probes that they hang on: what their lists and patterns find on this kernel.

import { neverFires } from '../diagnostics/catalog-dlang.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { type ResolvedProbe, resolveChoice } from '../providers/resolve-probe.js';
import type { Clause, ProbeChoice, Program } from '../syntax/ast.js';
import { gatherPlaces } from './gather-places.js';
import { handedOver } from './handed-over.js';
import type { ProviderContext } from './provider-context.js';
import type { Settings } from './settings.js';

export interface ResolvedClause {
  readonly clause: Clause;
  /** For each probe of its list. */
  readonly choices: readonly (readonly ResolvedProbe[])[];
}

export function resolveClauses(
  program: Program,
  context: ProviderContext,
  config: Settings,
): readonly ResolvedClause[] {
  const clauses = program.declarations.flatMap((declaration) =>
    declaration.kind === 'clause' ? withoutErrors(context, declaration) : [],
  );
  const found = clauses.flatMap((clause) => {
    const tolerant = { ...context, lenient: toleratesMissing(context, config, clause) };
    const takes = handedOver(clause, program);
    return clause.probes.map((choice) => ({ probes: resolveChoice(tolerant, choice), takes }));
  });
  const gathered = [...gatherPlaces(found, context.kernel)];
  return clauses.map((clause) => ({ clause, choices: gathered.splice(0, clause.probes.length) }));
}

function toleratesMissing(context: ProviderContext, { missingProbes }: Settings, { probes }: Clause): boolean {
  if (context.lenient || missingProbes === 'warning' || missingProbes === 'ignored') return true;
  const tried = { ...context, lenient: true, diagnostics: new Diagnostics() };
  return (
    missingProbes === 'in lists' && probes.length > 1 && probes.some((one) => resolveChoice(tried, one).length > 0)
  );
}

/** D's `ERROR { … }`, also in full and beside others. */
function withoutErrors({ diagnostics }: ProviderContext, clause: Clause): readonly Clause[] {
  const isError = ({ alternatives: [only] }: ProbeChoice): boolean => /^(?:dtrace:::)?ERROR$/.test(only?.text ?? '');
  for (const { alternatives } of clause.probes.filter(isError))
    for (const { span } of alternatives) diagnostics.add(neverFires(span));
  const probes = clause.probes.filter((choice) => !isError(choice));
  return probes.length === clause.probes.length ? [clause] : probes.length > 0 ? [{ ...clause, probes }] : [];
}
