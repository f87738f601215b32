// The locals of a script's variables.

import type { CValue } from '../builtins/builtin.js';
import { identifier } from '../c-source/c-writer.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { isOfFiring } from '../check/variable-names.js';
import { everyExpression, everyStatement, rootExpressions, statementsIn } from '../check/walk-typed.js';
import type { PlanNode } from '../plan/plan.js';
import { s64, type Type } from '../types/type.js';
import { type Emission, scratchKey } from './emission.js';

/** Scratch variables are locals of the clause: an inner block may be the first to assign one. */
export function declareScratches(
  emission: Emission,
  statements: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): ReadonlyMap<string, CValue> {
  const own = scratchesIn(statements, predicate).filter(({ name }) => !isOfFiring(name));
  return declareLocals(emission, own, '0');
}

/** Zero at the beginning of each firing. */
export function declareFiringVariables(emission: Emission, nodes: readonly PlanNode[]): ReadonlyMap<string, CValue> {
  return declareLocals(emission, firingVariablesIn(nodes), '1');
}

function firingVariablesIn(nodes: readonly PlanNode[]): readonly Variable[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'probe') return firingVariablesIn(node.children);
    return scratchesIn(node.clause.body, node.clause.predicate).filter(({ name }) => isOfFiring(name));
  });
}

interface Variable {
  readonly name: string;
  readonly type: Type;
}

/** Read or assigned. */
function scratchesIn(
  statements: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): readonly Variable[] {
  const inner = rootExpressions(statements, predicate).flatMap(({ expression }) => everyExpression(expression));
  const all = [...everyStatement(statements), ...(predicate ? statementsIn(predicate) : [])];
  return [...all.flatMap(setBy), ...inner.flatMap(foundIn)];
}

function setBy(statement: TypedStatement): readonly Variable[] {
  switch (statement.kind) {
    case 'assign-scratch':
      return [statement];
    case 'assign-part':
      return statement.part.variable.kind === 'scratch' ? [statement.part.variable] : [];
    case 'for-range':
      return statement.variable === undefined ? [] : [{ name: statement.variable, type: s64 }];
    case 'for-map':
      return statement.variable ? [statement.variable] : [];
    default:
      return [];
  }
}

function foundIn(expression: TypedExpression): readonly Variable[] {
  if (expression.kind === 'map-find') return [{ name: expression.scratch, type: expression.valueType }];
  return expression.kind === 'scratch' && isOfFiring(expression.name) ? [expression] : [];
}

/** Of a block that is an expression: what nothing around it has declared. */
export function declareOwnScratches(emission: Emission, statements: readonly TypedStatement[]): void {
  const missing = scratchesIn(statements, undefined).filter(
    ({ name, type }) => !emission.scratches.has(scratchKey(name, type)) && !isOfFiring(name),
  );
  if (missing.length > 0)
    emission.scratches = new Map([...emission.scratches, ...declareLocals(emission, missing, '0')]);
}

function declareLocals(
  emission: Emission,
  variables: readonly Variable[],
  known: '0' | '1',
): ReadonlyMap<string, CValue> {
  const locals = new Map<string, CValue>();
  for (const { name, type } of variables) {
    const key = scratchKey(name, type);
    if (!locals.has(key)) locals.set(key, emission.variable(type, identifier(name), known));
  }
  return locals;
}
