// Maps of the script into which something may be put under a key that nobody knows: their keys say which parts those are.

import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { everyExpression, everyStatement, rootExpressions } from '../check/walk-typed.js';
import { type DialectName, dialects } from '../dialect.js';
import type { PlanNode } from './plan.js';
import { clausesIn, mayBeUnknown } from './plan-events.js';

export function mapsOfUnknownKeys(dialect: DialectName, nodes: readonly PlanNode[]): ReadonlySet<string> {
  const canBe = dialects[dialect].faults === 'unknown' ? mayBeUnknown : mayBeLacking;
  return new Set(
    clausesIn(nodes)
      .flatMap(({ clause: { body, predicate } }) => [
        ...everyStatement(body).flatMap(put),
        ...rootExpressions(body, predicate)
          .flatMap(({ expression }) => everyExpression(expression))
          .flatMap(updated),
      ])
      .flatMap(({ map, keys }) => (map.startsWith('@') && keys.some(canBe) ? [map] : [])),
  );
}

/** Where a failed read gives zero, only a field of a stable probe, or what it does not tell, can still be unknown. */
export function mayBeLacking(expression: TypedExpression): boolean {
  return everyExpression(expression).some(({ kind }) => kind === 'field' || kind === 'unknown');
}

interface Use {
  readonly map: string;
  readonly keys: readonly TypedExpression[];
}

function put(statement: TypedStatement): readonly Use[] {
  if (statement.kind === 'assign-part')
    return statement.part.variable.kind === 'map-get' ? [statement.part.variable] : [];
  return statement.kind === 'assign-map' || statement.kind === 'aggregate' ? [statement] : [];
}

function updated(expression: TypedExpression): readonly Use[] {
  return expression.kind === 'map-update' ? [expression] : [];
}
