// The value of an expression made of numbers alone, as array lengths, bit counts and `#if` conditions are.

import type { BinaryOperator, Expression, Unary } from './ast.js';

type Operate = (left: bigint, right: bigint) => bigint | undefined;

const truth = (holds: boolean): bigint => (holds ? 1n : 0n);

const operations: Readonly<Record<BinaryOperator, Operate>> = {
  '||': (a, b) => truth(a !== 0n || b !== 0n),
  '&&': (a, b) => truth(a !== 0n && b !== 0n),
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&': (a, b) => a & b,
  '==': (a, b) => truth(a === b),
  '!=': (a, b) => truth(a !== b),
  '<': (a, b) => truth(a < b),
  '>': (a, b) => truth(a > b),
  '<=': (a, b) => truth(a <= b),
  '>=': (a, b) => truth(a >= b),
  in: () => undefined,
  '..': () => undefined,
  '<<': (a, b) => a << (b & 63n),
  '>>': (a, b) => a >> (b & 63n),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0n ? undefined : a / b),
  '%': (a, b) => (b === 0n ? undefined : a % b),
};

const prefixes: Readonly<Record<Unary['operator'], (value: bigint) => bigint | undefined>> = {
  '-': (value) => -value,
  '+': (value) => value,
  '~': (value) => ~value,
  '!': (value) => truth(value === 0n),
  '*': () => undefined,
  '&': () => undefined,
};

/** In 64 bits, as the language calculates; `nameValue` knows the names that stand for numbers. */
export function constantValue(
  expression: Expression,
  nameValue: (name: string) => bigint | undefined = () => undefined,
): bigint | undefined {
  const valueOf = (part: Expression): bigint | undefined => constantValue(part, nameValue);
  switch (expression.kind) {
    case 'name':
      return nameValue(expression.name);
    case 'number':
      return expression.value;
    case 'boolean':
      return truth(expression.value);
    case 'unary': {
      const operand = valueOf(expression.operand);
      return operand === undefined ? undefined : calculate.prefix(expression.operator, operand);
    }
    case 'binary': {
      const [left, right] = [valueOf(expression.left), valueOf(expression.right)];
      if (left === undefined || right === undefined) return undefined;
      return calculate.infix(expression.operator, left, right);
    }
    case 'conditional': {
      const condition = valueOf(expression.condition);
      if (condition === undefined) return undefined;
      return condition === 0n ? valueOf(expression.else) : valueOf(expression.then ?? expression.condition);
    }
    default:
      return undefined;
  }
}

/** The operators on numbers that are known, in 64 bits. */
export const calculate = {
  infix: (operator: BinaryOperator, left: bigint, right: bigint): bigint | undefined =>
    wrap(operations[operator](left, right)),
  prefix: (operator: Unary['operator'], operand: bigint): bigint | undefined => wrap(prefixes[operator](operand)),
} as const;

function wrap(value: bigint | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt.asIntN(64, value);
}
