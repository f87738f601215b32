// Builtins that this kernel does not have, and those that change the system where `--unsafe` was not given: a message
// before anything is compiled.

import { findBuiltin } from '../builtins/table.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { everyExpression, everyStatement, rootExpressions } from '../check/walk-typed.js';
import { builtinLacking, needsUnsafe } from '../diagnostics/catalog-builtins.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import type { ProgramPlan } from './plan.js';
import { clausesIn } from './plan-events.js';
import type { PlanSettings } from './plan-probes.js';

export function reportBuiltins(
  programs: readonly ProgramPlan[],
  { kernel, unsafe }: PlanSettings,
  diagnostics: Diagnostics,
): void {
  for (const { clause } of programs.flatMap((program) => clausesIn(program.children))) {
    if (!unsafe) for (const statement of everyStatement(clause.body)) reportCommand(statement, diagnostics);
    for (const { expression } of rootExpressions(clause.body, clause.predicate))
      for (const inner of everyExpression(expression)) reportBuiltin(inner, kernel, unsafe, diagnostics);
  }
}

function reportCommand(statement: TypedStatement, diagnostics: Diagnostics): void {
  if (statement.kind === 'text-action' && statement.use === 'system')
    diagnostics.add(needsUnsafe(statement.span, 'system'));
}

function reportBuiltin(
  expression: TypedExpression,
  kernel: KernelDescription,
  unsafe: boolean,
  diagnostics: Diagnostics,
): void {
  const record = expression.kind === 'builtin' ? findBuiltin(expression.name) : undefined;
  if (expression.kind !== 'builtin' || record?.kind !== 'computed') return;
  if (record.isUnsafe && !unsafe) diagnostics.add(needsUnsafe(expression.span, record.name));
  const name = record.needs?.(expression.arguments);
  const feature = name && kernel.feature(name);
  if (feature?.answer === 'no')
    diagnostics.add(builtinLacking(expression.span, record.name, feature.reason, feature.since));
}
