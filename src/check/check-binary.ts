// Operators between two values: which types go together, and what comes out.

import { badAddress, badOperands, noSuchMember } from '../diagnostics/catalog-check.js';
import type { Span } from '../source/source-file.js';
import type { Binary, BinaryOperator } from '../syntax/ast.js';
import { parseInet } from '../types/inet-text.js';
import { enumNames, isInteger, isLaidOut, isScalar, sizeOf, typeName } from '../types/layout.js';
import { bool, type EnumType, inet, s64, type Type, u8, u64 } from '../types/type.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { comparePartByPart, isComparedByPart } from './check-parts.js';
import { pointerArithmetic } from './check-pointer.js';
import { noteFixedTruth } from './fixed-truth.js';
import type { TypedExpression } from './typed-ast.js';

/** Signed unless an operand is u64. */
export function arithmeticType(left: Type, right: Type): Type {
  const isU64 = (type: Type): boolean =>
    type.kind === 'pointer' || (isInteger(type) && type.size === 8 && !type.signed);
  return isU64(left) || isU64(right) ? u64 : s64;
}

const joins: ReadonlySet<string> = new Set(['&&', '||']);
const shifts: ReadonlySet<string> = new Set(['<<', '>>']);
const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);

export function checkBinary(context: CheckContext, expression: Binary): TypedExpression {
  const { operator, span } = expression;
  const written = { left: context.check(context, expression.left), right: context.check(context, expression.right) };
  if (isPoison(written.left) || isPoison(written.right)) return poison(span);
  const compared = comparisons.has(operator);
  const left = compared ? besides(context, written.left, written.right.type) : written.left;
  const right = compared ? besides(context, written.right, written.left.type) : written.right;
  if (isPoison(left) || isPoison(right)) return poison(span);
  return (
    operation(context, operator, left, right, span) ??
    mistaken(context, span, badOperands(expression.operatorSpan, operator, typeName(left.type), typeName(right.type)))
  );
}

/** Undefined where the operator has no meaning between the two. */
function operation(
  context: CheckContext,
  operator: BinaryOperator,
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
): TypedExpression | undefined {
  if (operator === 'in' || operator === '..') return undefined;
  const truth: TypedExpression = { kind: 'binary', operator, left, right, type: bool, span };
  if (joins.has(operator)) return isScalar(left.type) && isScalar(right.type) ? truth : undefined;
  if (isComparedByPart(left.type, right.type)) return compareWhole(operator, left, right, span);
  if (comparisons.has(operator)) {
    noteFixedTruth(context, operator, left, right, span);
    return isComparable(operator, left.type, right.type) ? truth : undefined;
  }
  const moved = pointerArithmetic(context, operator, left, right, span);
  if (moved || !isNumber(left.type) || !isNumber(right.type)) return moved;
  // As in C, how a number is moved is its own matter, not that of how far.
  const other = shifts.has(operator) ? left : right;
  return { ...truth, type: arithmeticType(left.type, other.type) };
}

function isNumber(type: Type): boolean {
  return isInteger(type) || type.kind === 'bool' || type.kind === 'pointer';
}

/** `value == other` of what is checked already; undefined where their types do not go together. */
export function equals(
  context: CheckContext,
  value: TypedExpression,
  other: TypedExpression,
  span: Span,
): TypedExpression | undefined {
  const [left, right] = [besides(context, value, other.type), besides(context, other, value.type)];
  return isPoison(left) || isPoison(right) ? poison(span) : operation(context, '==', left, right, span);
}

/** `==` and `!=` of tuples and records. */
function compareWhole(
  operator: string,
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
): TypedExpression | undefined {
  if (operator !== '==' && operator !== '!=') return undefined;
  const equal = comparePartByPart(left, right, span, (a, b) => {
    if (isComparedByPart(a.type, b.type)) return compareWhole('==', a, b, span);
    return isComparable('==', a.type, b.type)
      ? { kind: 'binary', operator: '==', left: a, right: b, type: bool, span }
      : undefined;
  });
  return equal && operator === '!=' ? { kind: 'unary', operator: '!', operand: equal, type: bool, span } : equal;
}

function isComparable(operator: string, left: Type, right: Type): boolean {
  if (isScalar(left) && isScalar(right)) return true;
  if (left.kind === 'string' && right.kind === 'string') return true;
  if (isLaidOut(left) && isLaidOut(right))
    return sizeOf(left) === sizeOf(right) && (operator === '==' || operator === '!=');
  return left.kind === 'inet' && right.kind === 'inet' && (operator === '==' || operator === '!=');
}

/** What a literal means beside a value of that type. */
function besides(context: CheckContext, side: TypedExpression, other: Type): TypedExpression {
  if (other.kind === 'string' && isNull(side)) return emptyText(side);
  if (side.type.kind === 'inet' && isLaidOut(other)) return bytesOf(side, sizeOf(other));
  return other.kind === 'enum' ? asMember(context, side, other) : asAddress(context, side, other);
}

/** Beside 4 or 16 bytes an address is the bytes that it has. */
function bytesOf(address: TypedExpression, length: number): TypedExpression {
  if (length !== 4 && length !== 16) return address;
  return { kind: 'convert', operand: address, type: { kind: 'array', element: u8, length }, span: address.span };
}

/** `newstate == "ESTABLISHED"`: beside a number with names, a text is the number that shows so. */
function asMember(context: CheckContext, side: TypedExpression, type: EnumType): TypedExpression {
  if (side.kind !== 'string') return side;
  const names = new Map(Object.entries(enumNames(type)).map(([value, name]) => [name, BigInt(value)]));
  const value = names.get(side.value) ?? type.members.find(({ name }) => name === side.value)?.value;
  if (value !== undefined) return { kind: 'number', value: BigInt.asUintN(64, value), type: s64, span: side.span };
  return mistaken(context, side.span, noSuchMember(side.span, side.value, typeName(type), [...names.keys()]));
}

function isNull(side: TypedExpression): boolean {
  return side.kind === 'number' && side.value === 0n && side.type.kind === 'pointer';
}

/** No text is an empty one. */
function emptyText({ span }: TypedExpression): TypedExpression {
  return { kind: 'string', value: '', type: { kind: 'string', size: 1 }, span };
}

/** `daddr == "10.0.0.1"`: text beside an address is an address. */
function asAddress(context: CheckContext, side: TypedExpression, other: Type): TypedExpression {
  if (side.kind !== 'string' || other.kind !== 'inet') return side;
  const bytes = parseInet(side.value);
  return bytes
    ? { kind: 'address-literal', bytes, type: inet, span: side.span }
    : mistaken(context, side.span, badAddress(side.span, side.value));
}
