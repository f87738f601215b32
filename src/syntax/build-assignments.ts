// Assignments from the parser's output to the tree. One that stands as the value of another is a statement of its own in
// front of it, so that from here on an assignment has no value.

import type { AssignmentCstNode } from '../../grammar/cst-types.js';
import { configInBlock } from '../diagnostics/catalog-syntax.js';
import type { Span } from '../source/source-file.js';
import { assignOperatorOf } from './assign-operators.js';
import type { Expression } from './ast.js';
import type { AssignStatement, Statement } from './ast-statements.js';
import { type BuildContext, required } from './build-context.js';
import { buildExpression } from './build-expressions.js';

/** `x`, `x = 1`, and `x = y = f(z)` as `let … = f(z); y = …; x = …`. */
export function buildAssignments(context: BuildContext, node: AssignmentCstNode, span: Span): readonly Statement[] {
  const { target, AssignOperator: operators = [], value = [] } = node.children;
  const [first, ...others] = [required(target), ...value].map((part) => buildExpression(context, part));
  if (first === undefined) return [];
  const last = others.at(-1);
  if (last === undefined) return [{ kind: 'expression-statement', expression: first, span }];
  if (first.kind === 'name' && first.name === 'config' && last.kind === 'block-expression') {
    context.diagnostics.add(configInBlock(first.span));
    return [];
  }
  const targets = [first, ...others.slice(0, -1)];
  const assigned = targets.map((each, index) => ({
    target: each,
    operator: assignOperatorOf(required(operators.slice(index))),
  }));
  return chained(context, assigned.toReversed(), last, span);
}

type Assigned = Pick<AssignStatement, 'target' | 'operator'>;

/** From the last target to the first: each gets what the one behind it got. */
function chained(
  { made }: BuildContext,
  assigned: readonly Assigned[],
  last: Expression,
  span: Span,
): readonly Statement[] {
  const statements: Statement[] = [];
  let value = last;
  if (assigned.length > 1 && !isConstant(last)) {
    // No variable of a script has this name.
    const name = { text: `$= ${++made.variables}`, span: last.span };
    statements.push({ kind: 'let', name, value: last, span: last.span });
    value = { kind: 'scratch', name: name.text, span: last.span };
  }
  for (const { target, operator } of assigned) {
    statements.push({ kind: 'assign', target, operator, value, span });
    if (operator !== '=') value = target;
  }
  return statements;
}

/** May be written twice. */
function isConstant({ kind, ...expression }: Expression): boolean {
  return (
    kind === 'number' ||
    kind === 'string' ||
    kind === 'boolean' ||
    (kind === 'name' && 'name' in expression && expression.name === 'NULL')
  );
}
