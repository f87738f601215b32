// `=` and its kin.

import type { BinaryOperator } from './ast.js';
import type { AssignOperator } from './ast-statements.js';

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

/** Of a token. */
export function assignOperatorOf({ image }: { readonly image: string }): AssignOperator {
  if (isAssignOperator(image)) return image;
  throw new Error(`the grammar knows an assignment ${image}, which the tree does not`);
}

function isAssignOperator(text: string): text is AssignOperator {
  return Object.hasOwn(operations, text);
}
