// `=` and its kin.

import type { AssignOperator, BinaryOperator } from './ast.js';

/** What each does before it assigns. */
const operations: Readonly<Record<AssignOperator, BinaryOperator | undefined>> = {
  '=': undefined,
  '+=': '+',
  '-=': '-',
  '*=': '*',
  '/=': '/',
  '%=': '%',
  '&=': '&',
  '|=': '|',
  '^=': '^',
  '<<=': '<<',
  '>>=': '>>',
};

export function operationOf(operator: AssignOperator): BinaryOperator | undefined {
  return operations[operator];
}

export function isAssignOperator(text: string): text is AssignOperator {
  return Object.hasOwn(operations, text);
}
