// Pointers: `*p`, `&p->member`, `p + 1`, `p[i]`, `array[i]`. A pointer knows which memory it points into; what is read
// through one into a process's memory points there too.

import { indexOutside, notYet, typeMismatch } from '../diagnostics/catalog-check.js';
import type { Span } from '../source/source-file.js';
import type { BinaryOperator, Expression, Index } from '../syntax/ast.js';
import { aType, isInteger, sameType, typeName } from '../types/layout.js';
import { type ArrayType, type PointerType, s8, s64, type Type, u64 } from '../types/type.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { checkInline } from './check-inline.js';
import { checkArgument } from './check-numbered.js';
import { checkPart } from './check-parts.js';
import { variablePlace } from './check-variable.js';
import { constantOf } from './constant-of.js';
import type { PathStep, TypedExpression } from './typed-ast.js';
import { cSizeOf } from './value-types.js';

/** What fits a register or is text is read at once; structs and arrays stay places until a member is named. */
export function readOrAddress(
  pointer: TypedExpression,
  path: readonly PathStep[],
  type: Type,
  span: Span,
): TypedExpression {
  const kind = type.kind === 'struct' || type.kind === 'array' ? 'address' : 'read';
  return { kind, pointer, path, type: inSpace(type, spaceOf(pointer)), span };
}

function spaceOf(pointer: TypedExpression): PointerType['space'] {
  return pointer.type.kind === 'pointer' ? pointer.type.space : 'kernel';
}

function inSpace(type: Type, space: PointerType['space']): Type {
  return type.kind === 'pointer' && space === 'user' ? { ...type, space } : type;
}

/** `*p`. A number is taken for the address of a kernel's word, as `*kaddr("jiffies")` is written. */
export function dereference(context: CheckContext, operand: TypedExpression, span: Span): TypedExpression {
  const { type } = operand;
  const word: Type = { kind: 'pointer', to: u64, space: 'kernel' };
  const pointer: TypedExpression | undefined = isInteger(type)
    ? { kind: 'convert', operand, type: word, span: operand.span }
    : decay(operand);
  if (pointer?.type.kind !== 'pointer' || pointer.type.to.kind === 'void')
    return mistaken(context, span, typeMismatch(operand.span, 'a pointer', aType(type)));
  return readOrAddress(pointer, [], pointer.type.to, span);
}

/** An array in memory is the address of its first element, as in C; a pointer is itself. */
export function decay(operand: TypedExpression): TypedExpression | undefined {
  const { type } = operand;
  if (type.kind === 'pointer') return operand;
  if (operand.kind !== 'address' || type.kind !== 'array') return undefined;
  return { ...operand, type: { kind: 'pointer', to: type.element, space: spaceOf(operand.pointer) } };
}

/** `&p->member`: the address of what would be read. */
export function addressOf(context: CheckContext, operand: TypedExpression, span: Span): TypedExpression {
  const isPlace = operand.kind === 'address' || operand.kind === 'read';
  const last = isPlace ? operand.path.at(-1) : undefined;
  if (!isPlace || (last?.kind === 'member' && last.bitSize !== undefined))
    return mistaken(context, span, notYet(span, 'the address of this'));
  const type: Type = { kind: 'pointer', to: operand.type, space: spaceOf(operand.pointer) };
  return { kind: 'address', pointer: operand.pointer, path: operand.path, type, span };
}

/** `p + n`, `n + p`, `p - n` step by what is pointed to, by bytes where that has no size; `p - q` counts the steps. */
export function pointerArithmetic(
  context: CheckContext,
  operator: BinaryOperator,
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
): TypedExpression | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  const [pointer, count] = left.type.kind === 'pointer' ? [left, right] : [right, left];
  if (pointer.type.kind !== 'pointer' || (operator === '-' && pointer === right)) return undefined;
  if (isInteger(count.type)) return offsetBy(context, pointer, operator === '-' ? negated(count) : count, span);
  if (operator === '+' || count.type.kind !== 'pointer' || !sameType(pointer.type.to, count.type.to)) return undefined;
  const difference: TypedExpression = { kind: 'binary', operator: '-', left, right, type: s64, span };
  const step = stepOf(context, pointer.type.to);
  const divisor: TypedExpression = { kind: 'number', value: BigInt(step), type: s64, span };
  return step === 1 ? difference : { kind: 'binary', operator: '/', left: difference, right: divisor, type: s64, span };
}

function negated(operand: TypedExpression): TypedExpression {
  if (operand.kind === 'number') return { ...operand, value: BigInt.asUintN(64, -operand.value), type: s64 };
  return { kind: 'unary', operator: '-', operand, type: s64, span: operand.span };
}

/** Of the values in a map: 1 where they are no pointers. */
export function stepOfMap(context: Pick<CheckContext, 'kernel' | 'maps'>, map: string): number {
  const type = context.maps.value(map)?.type;
  return type?.kind === 'pointer' ? stepOf(context, type.to) : 1;
}

function stepOf(context: Pick<CheckContext, 'kernel'>, to: Type): number {
  return Math.max(1, cSizeOf(context.kernel, to));
}

function offsetBy(
  context: CheckContext,
  pointer: TypedExpression,
  count: TypedExpression,
  span: Span,
): TypedExpression {
  const to = pointer.type.kind === 'pointer' ? pointer.type.to : u64;
  return { kind: 'pointer-add', pointer, count, step: stepOf(context, to), type: pointer.type, span };
}

/** `p[i]` is `*(p + i)`; an array knows its length, and an index outside is never read. */
export function checkIndex(context: CheckContext, expression: Index): TypedExpression {
  const named =
    checkArgument(context, expression) ?? checkVariable(context, expression) ?? checkInline(context, expression);
  if (named) return named;
  const object = indexedPlace(context, expression.object);
  const index = context.check(context, expression.index);
  const { span } = expression;
  if (isPoison(object) || isPoison(index)) return poison(span);
  const { type } = object;
  const constant = constantOf(index);
  if (type.kind === 'tuple' && constant !== undefined)
    return checkPart(context, object, String(constant), index.span, span) ?? poison(span);
  if (type.kind === 'string' && isInteger(index.type)) return characterOf(context, object, type.size, index, span);
  if (!isInteger(index.type) || (type.kind !== 'array' && type.kind !== 'pointer') || pointsToNothing(type)) {
    const got = `${typeName(type)} and ${typeName(index.type)}`;
    return mistaken(context, span, typeMismatch(span, 'an array, a text or a pointer, and a number as index', got));
  }
  if (type.kind === 'pointer') return dereference(context, offsetBy(context, object, index, span), span);
  if (object.kind !== 'address') return partOfValue(context, object, type, index, span);
  return elementInMemory(context, object, type, index, span);
}

/** `avenrun[0]` behind a backquote: the words that begin at the symbol. */
function indexedPlace(context: CheckContext, object: Expression): TypedExpression {
  const placed = context.place(context, object);
  return object.kind === 'kernel-symbol' && placed.kind === 'read' ? placed.pointer : placed;
}

function checkVariable(context: CheckContext, expression: Index): TypedExpression | undefined {
  const variable = variablePlace(context, expression);
  return variable && context.place(context, variable);
}

/** An array without a length may have any index. */
function elementInMemory(
  context: CheckContext,
  object: Extract<TypedExpression, { kind: 'read' | 'address' }>,
  { element, length }: ArrayType,
  index: TypedExpression,
  span: Span,
): TypedExpression {
  if (index.kind === 'number' && length > 0) {
    const constant = BigInt.asIntN(64, index.value);
    if (isOutside(constant, length)) return mistaken(context, span, indexOutside(index.span, constant, length));
    const step: PathStep = {
      kind: 'index',
      index: Number(constant),
      type: element,
      stride: cSizeOf(context.kernel, element),
    };
    return readOrAddress(object.pointer, [...object.path, step], element, span);
  }
  const place = offsetBy(context, decay(object) ?? object, index, span);
  const limited = place.kind === 'pointer-add' && length > 0 ? { ...place, limit: length } : place;
  return readOrAddress(limited, [], element, span);
}

function isOutside(index: bigint, length: number): boolean {
  return index < 0n || index >= BigInt(length);
}

/** `$text[0]`: a byte of it, with its sign as C's char has it. */
function characterOf(
  context: CheckContext,
  text: TypedExpression,
  length: number,
  index: TypedExpression,
  span: Span,
): TypedExpression {
  return partOfValue(context, text, { kind: 'array', element: s8, length }, index, span);
}

function pointsToNothing(type: Type): boolean {
  return type.kind === 'pointer' && type.to.kind === 'void';
}

/** Of an array that is a value: in a variable, a map or a record of the kernel's. */
function partOfValue(
  context: CheckContext,
  object: TypedExpression,
  array: ArrayType,
  index: TypedExpression,
  span: Span,
): TypedExpression {
  const stride = cSizeOf(context.kernel, array.element);
  const constant = index.kind === 'number' ? BigInt.asIntN(64, index.value) : undefined;
  if (constant !== undefined && array.length > 0 && isOutside(constant, array.length))
    return mistaken(context, span, indexOutside(index.span, constant, array.length));
  const place =
    constant !== undefined
      ? { offset: Number(constant) * stride }
      : { offset: 0, index: { value: index, stride, length: array.length } };
  return { kind: 'part', object, ...place, type: array.element, span };
}
