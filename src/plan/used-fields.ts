// Which fields of a probe the code that hangs under it reads.

import type { TypedExpression } from '../check/typed-ast.js';
import { everyExpression, everyStatement, rootExpressions } from '../check/walk-typed.js';
import type { PlanNode } from './plan.js';

/** Fields of the node's probe that its clauses, and the probes on top of it, read; with what those are computed from. */
export function usedFields(node: Extract<PlanNode, { kind: 'probe' }>): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (expression: TypedExpression): void => {
    for (const inner of everyExpression(expression)) {
      if (inner.kind !== 'field' || used.has(inner.name)) continue;
      used.add(inner.name);
      const computed = node.probe.fields.find((field) => field.name === inner.name)?.computed;
      if (computed) add(computed);
    }
  };
  for (const child of node.children) {
    if (child.kind === 'clause') {
      for (const { expression } of rootExpressions(child.clause.body, child.clause.predicate)) add(expression);
      continue;
    }
    const wanted = usedFields(child);
    if (child.hook.predicate) add(child.hook.predicate);
    const relevant = everyStatement(child.hook.body).filter(
      (statement) => statement.kind !== 'assign-parameter' || wanted.has(statement.name),
    );
    for (const { expression } of rootExpressions(relevant, undefined)) add(expression);
  }
  return used;
}
