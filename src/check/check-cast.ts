// Casts: between numbers and pointers, of an address to the struct that lies there, between a number and its bytes.

import { typeMismatch } from '../diagnostics/catalog-check.js';
import type { Cast, Expression } from '../syntax/ast.js';
import { isInteger, isScalar, sizeOf, typeName } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { decay, dereference } from './check-pointer.js';
import { resolveTypeName } from './resolve-type-name.js';
import type { TypedExpression } from './typed-ast.js';
import { asValue, valueType } from './value-types.js';

export function checkCast(context: CheckContext, expression: Cast): TypedExpression {
  const { span } = expression;
  const type = resolveTypeName(expression.type, context.kernel, context.diagnostics);
  const written = context.place(context, expression.operand);
  if (type.kind === 'error' || isPoison(written)) return poison(span);
  if (type.kind === 'string' && (written.type.kind === 'string' || written.type.kind === 'pointer'))
    return written.type.kind === 'string' ? { ...written, span } : context.check(context, textAt(expression));
  const operand = (type.kind === 'pointer' && decay(written)) || asValue(context, written);
  if (isScalar(type) && isScalar(operand.type))
    return { kind: 'convert', operand, type: kept(context, type, operand.type), span };
  // `(struct sock)arg0` is what lies at that address.
  if (type.kind === 'struct' && isScalar(operand.type)) {
    const pointer: Type = kept(context, { kind: 'pointer', to: type, space: 'kernel' }, operand.type);
    return dereference(context, { kind: 'convert', operand, type: pointer, span }, span);
  }
  if (isBytesOf(type, operand.type) || isBytesOf(operand.type, type))
    return { kind: 'convert', operand, type: valueType(context.kernel, type), span };
  return mistaken(
    context,
    span,
    typeMismatch(
      span,
      'a cast between numbers and pointers',
      `a cast from ${typeName(operand.type)} to ${typeName(type)}`,
    ),
  );
}

/** D's `(string)p` is its `stringof(p)`. */
function textAt({ operand, span }: Cast): Expression {
  return { kind: 'call', callee: { text: 'str', span }, arguments: [{ value: operand }], span };
}

/** A pointer into a process's memory stays one; a number that a program hands over is one. */
function kept(context: CheckContext, type: Type, operand: Type): Type {
  if (type.kind !== 'pointer') return type;
  if (operand.kind === 'pointer') return { ...type, space: operand.space };
  return context.scope.hook?.family === 'user' ? { ...type, space: 'user' } : type;
}

/** `(u8[4])address`: an array of numbers that takes as many bytes as the number does, or fewer. */
function isBytesOf(array: Type, number: Type): boolean {
  return array.kind === 'array' && isInteger(array.element) && isInteger(number) && sizeOf(array) <= sizeOf(number);
}
