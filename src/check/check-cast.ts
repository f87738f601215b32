// Casts: between numbers and pointers, of an address to the struct that lies there, between values and their bytes.

import { typeMismatch } from '../diagnostics/catalog-check.js';
import type { Cast, Expression } from '../syntax/ast.js';
import { aType, givenSize, isInteger, isLaidOut, isScalar, sizeOf, typeName } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { decay, dereference } from './check-pointer.js';
import { resolveType } from './resolve-type.js';
import type { TypedExpression } from './typed-ast.js';
import { asValue, valueType } from './value-types.js';

export function checkCast(context: CheckContext, expression: Cast): TypedExpression {
  const { span } = expression;
  const named = resolveType(context, expression.type);
  const written = context.place(context, expression.operand);
  if (named.kind === 'error' || isPoison(written)) return poison(span);
  const asked = inOtherWords(named, written, expression);
  if (asked === 'itself') return { ...written, span };
  if (asked) return context.check(context, asked);
  const operand = (named.kind === 'pointer' && decay(written)) || asValue(context, written);
  const type = ofItsLength(named, operand.type);
  if (isScalar(type) && isScalar(operand.type))
    return { kind: 'convert', operand, type: kept(context, type, operand.type), span };
  // `(struct sock)arg0` is what lies at that address.
  if (type.kind === 'struct' && isScalar(operand.type)) {
    const pointer: Type = kept(context, { kind: 'pointer', to: type, space: 'kernel' }, operand.type);
    return dereference(context, { kind: 'convert', operand, type: pointer, span }, span);
  }
  if (isBytesOf(type, operand.type) || isBytesOf(operand.type, type) || isBytesOfValue(type, operand.type))
    return { kind: 'convert', operand, type: valueType(context.kernel, type), span };
  if (expression.isImplied)
    return mistaken(context, span, typeMismatch(written.span, aType(type), aType(operand.type)));
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

/** Casts that other words of the language say: D's `(string)p` is its `stringof(p)`. */
function inOtherWords(
  type: Type,
  written: TypedExpression,
  { operand, span }: Cast,
): Expression | 'itself' | undefined {
  const from = written.type.kind;
  const call = (text: string): Expression => ({
    kind: 'call',
    callee: { text, span },
    arguments: [{ value: operand }],
    span,
  });
  if (type.kind === 'string' && from !== 'int') return from === 'string' ? 'itself' : call('str');
  if (type.kind === 'inet') return from === 'inet' ? 'itself' : call(from === 'string' ? 'pton' : 'ntop');
  if (type.kind !== 'bool' || from !== 'string') return undefined;
  const empty: Expression = { kind: 'string', value: '', span };
  return { kind: 'binary', operator: '!=', operatorSpan: span, left: operand, right: empty, span };
}

/** `(u8[])x` has as many elements as fit into what x is. */
function ofItsLength(type: Type, from: Type): Type {
  if (type.kind !== 'list') return type;
  const bytes = from.kind === 'inet' ? 16 : isInteger(from) ? givenSize(from) : sizeOf(from);
  return { kind: 'array', element: type.element, length: Math.floor(bytes / Math.max(1, sizeOf(type.element))) };
}

/** A pointer into a process's memory stays one; a number that a program hands over is one. */
function kept(context: CheckContext, type: Type, operand: Type): Type {
  if (type.kind !== 'pointer') return type;
  if (operand.kind === 'pointer') return { ...type, space: operand.space };
  return context.scope.hook?.family === 'user' ? { ...type, space: 'user' } : type;
}

/** `(u8[4])address`: an array of numbers that takes as many bytes as the number does, or fewer. */
function isBytesOf(array: Type, number: Type): boolean {
  return isNumbers(array) && isInteger(number) && sizeOf(array) <= sizeOf(number);
}

/** `(u8[4])"abcd"`; of an address all 16 bytes, or the 4 that IPv4 has. */
function isBytesOfValue(type: Type, from: Type): boolean {
  if (from.kind === 'string' || isLaidOut(from)) return isNumbers(type);
  return from.kind === 'inet' && (sizeOf(type) === 4 || sizeOf(type) === 16) && (isNumbers(type) || isInteger(type));
}

function isNumbers(type: Type): boolean {
  return type.kind === 'array' && isInteger(type.element) && type.length > 0;
}
