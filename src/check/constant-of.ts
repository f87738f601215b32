// The value of a typed expression that is made of numbers alone: undefined where it is not.

import { calculate } from '../syntax/constant-value.js';
import type { TypedExpression } from './typed-ast.js';

export function constantOf(expression: TypedExpression): bigint | undefined {
  switch (expression.kind) {
    case 'number':
      return BigInt.asIntN(64, expression.value);
    case 'boolean':
      return expression.value ? 1n : 0n;
    case 'convert':
      return constantOf(expression.operand);
    case 'unary': {
      const operand = constantOf(expression.operand);
      return operand === undefined ? undefined : calculate.prefix(expression.operator, operand);
    }
    case 'binary': {
      const [left, right] = [constantOf(expression.left), constantOf(expression.right)];
      return left === undefined || right === undefined ? undefined : calculate.infix(expression.operator, left, right);
    }
    case 'conditional': {
      const condition = constantOf(expression.condition);
      if (condition === undefined) return undefined;
      return constantOf(condition === 0n ? expression.else : expression.then);
    }
    case 'block':
      return expression.statements.length === 0 && expression.result ? constantOf(expression.result) : undefined;
    default:
      return undefined;
  }
}
