// Loops that a kernel without the helpers for them cannot go through: a message instead of a program that the verifier
// refuses.

import { constantCount } from '../check/check-loops.js';
import type { TypedStatement } from '../check/typed-ast.js';
import { everyStatement, statementsIn } from '../check/walk-typed.js';
import { loopNeeds, loopTooLong } from '../diagnostics/catalog-loops.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { FeatureName, KernelDescription } from '../kernel/kernel-description.js';
import { followedIterations } from '../limits.js';
import type { ProgramPlan } from './plan.js';
import { clausesIn } from './plan-events.js';

export function reportLoops(
  programs: readonly ProgramPlan[],
  kernel: KernelDescription,
  diagnostics: Diagnostics,
): void {
  const lacking = (name: FeatureName): string | undefined => {
    const feature = kernel.feature(name);
    if (feature.answer !== 'no') return undefined;
    return feature.since === undefined ? feature.reason : `${feature.reason}; kernels have it since ${feature.since}`;
  };
  const [noLoop, noIteration] = [lacking('bpf-loop'), lacking('map-iteration')];
  if (noLoop === undefined && noIteration === undefined) return;
  for (const { clause } of programs.flatMap((program) => clausesIn(program.children))) {
    const statements = [...everyStatement(clause.body), ...(clause.predicate ? statementsIn(clause.predicate) : [])];
    for (const statement of statements) {
      if (statement.kind === 'for-map' && noIteration !== undefined)
        diagnostics.add(loopNeeds(statement.span, 'a loop over a map', noIteration));
      if (noLoop !== undefined) reportCount(statement, noLoop, diagnostics);
    }
  }
}

function reportCount(statement: TypedStatement, reason: string, diagnostics: Diagnostics): void {
  const count = statement.kind === 'for-range' ? constantCount(statement.from, statement.to) : undefined;
  if (count !== undefined && count > BigInt(followedIterations))
    diagnostics.add(loopTooLong(statement.span, count, followedIterations, reason));
}
