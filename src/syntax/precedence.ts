// How tightly C's operators bind.

import type { BinaryOperator } from './ast.js';

/** D's `^^` is no operator of the tree: it says that one of two conditions holds and the other does not. */
export type WrittenOperator = BinaryOperator | '^^';

export function isWrittenOperator(text: string): text is WrittenOperator {
  return Object.hasOwn(precedence, text);
}

export const precedence: Readonly<Record<WrittenOperator, number>> = {
  '||': 1,
  '^^': 1.5,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  in: 7,
  '..': 7.5,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};
