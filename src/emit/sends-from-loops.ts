// Whether a program sends records from inside loops: then one statement sends many.

import type { TypedStatement } from '../check/typed-ast.js';
import { blocksOf, everyStatement, statementsIn } from '../check/walk-typed.js';
import type { PlanNode } from '../plan/plan.js';

const sending: ReadonlySet<TypedStatement['kind']> = new Set([
  'print-row',
  'print-value',
  'printf',
  'text-action',
  'print-map',
  'map-command',
  'clear-map',
  'exit',
]);

export function sendsFromLoops(nodes: readonly PlanNode[]): boolean {
  return nodes.some((node) => {
    const { body, predicate } = node.kind === 'clause' ? node.clause : node.hook;
    const statements = [...everyStatement(body), ...(predicate ? statementsIn(predicate) : [])];
    const loops = statements.filter(({ kind }) => kind !== 'if').flatMap(blocksOf);
    return (
      loops.flatMap(everyStatement).some(({ kind }) => sending.has(kind)) ||
      (node.kind === 'probe' && sendsFromLoops(node.children))
    );
  });
}
