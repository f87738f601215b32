// What needs atomics that give the value before (kernel 5.12), on a kernel without them: a message instead of a program
// that the verifier refuses.

import { findAggregation } from '../builtins/aggregations.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { everyExpression, everyStatement, rootExpressions } from '../check/walk-typed.js';
import { needsFetchingAtomics } from '../diagnostics/catalog-plan.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import type { ProgramPlan } from './plan.js';
import { clausesIn } from './plan-events.js';

export function reportAtomics(
  programs: readonly ProgramPlan[],
  kernel: KernelDescription,
  diagnostics: Diagnostics,
): void {
  const feature = kernel.feature('fetching-atomics');
  if (feature.answer !== 'no') return;
  const since = feature.since === undefined ? '' : `; kernels have them since ${feature.since}`;
  for (const { clause } of programs.flatMap((program) => clausesIn(program.children))) {
    for (const statement of everyStatement(clause.body)) {
      if (statement.kind === 'aggregate' && findAggregation(statement.aggregation)?.fetches)
        diagnostics.add(
          needsFetchingAtomics(statement.span, `\`${statement.aggregation}()\``, `${feature.reason}${since}`),
        );
    }
    for (const update of updatesRead(clause.body, clause.predicate))
      diagnostics.add(needsFetchingAtomics(update.span, 'the value of `++` or `--`', `${feature.reason}${since}`));
  }
}

/** `@n++` inside an expression; alone as a statement its value is not asked for. */
function updatesRead(
  body: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): readonly TypedExpression[] {
  const alone = new Set(
    everyStatement(body).flatMap((statement) => (statement.kind === 'evaluate' ? [statement.expression] : [])),
  );
  return rootExpressions(body, predicate)
    .flatMap(({ expression }) => everyExpression(expression))
    .filter((expression) => expression.kind === 'map-update' && !alone.has(expression));
}
