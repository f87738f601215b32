// Types as they are named in expressions, and what is asked of types: their size, where a member lies, what contains it.

import type {
  ContainerOfCstNode,
  ExpressionCstNode,
  OffsetOfCstNode,
  SizeOfCstNode,
  TypeNameCstNode,
  TypeOfCstNode,
  TypeWordsCstNode,
} from '../../grammar/cst-types.js';
import { notConstant } from '../diagnostics/catalog-syntax.js';
import type { Span } from '../source/source-file.js';
import type { Expression, OffsetOf, SizeOf, SizeOfValue, TypeName } from './ast.js';
import { type BuildContext, nameOf, nodeSpan, required } from './build-context.js';
import { buildExpression, buildParenthesised, buildUnary } from './build-expressions.js';
import { constantValue } from './constant-value.js';

export function buildTypeName(context: BuildContext, node: TypeNameCstNode): TypeName {
  const { typeWords, typeOf, Multiply, LBracket, expression } = node.children;
  const length = expression?.[0];
  const base = typeOf ? buildTypeOf(context, required(typeOf)) : buildTypeWords(context, required(typeWords));
  return {
    ...base,
    pointers: base.pointers + (Multiply?.length ?? 0),
    ...(LBracket === undefined
      ? {}
      : { array: length === undefined ? ('list' as const) : buildLength(context, length) }),
    span: nodeSpan(context, node),
  };
}

/** What the parentheses hold is a type, a name that may be either, or a value. */
function buildTypeOf(context: BuildContext, { children }: TypeOfCstNode): TypeName {
  const { typeName, parenthesised } = children;
  if (typeName === undefined) return typeOf(buildParenthesised(context, required(parenthesised)));
  const type = buildTypeName(context, required(typeName));
  const isName = type.tag === undefined && type.pointers === 0 && type.array === undefined && type.of === undefined;
  return isName ? typeOf({ kind: 'name', name: type.name, span: type.span }) : type;
}

/** What qualifies a type says nothing about its values, and is left out. */
export function buildTypeWords(context: BuildContext, node: TypeWordsCstNode): TypeName {
  const { Struct, Union, Enum, Identifier } = node.children;
  const tag = Struct !== undefined ? 'struct' : Union !== undefined ? 'union' : Enum !== undefined ? 'enum' : undefined;
  return {
    kind: 'type-name',
    ...(tag === undefined ? {} : { tag }),
    name: Identifier.map((word) => word.image).join(' '),
    pointers: 0,
    span: nodeSpan(context, node),
  };
}

/** An array's length or a member's bits. */
export function buildLength(context: BuildContext, node: ExpressionCstNode): number {
  const expression = buildExpression(context, node);
  const value = constantValue(expression);
  if (value === undefined || value < 0n) context.diagnostics.add(notConstant(expression.span));
  return Number(BigInt.asUintN(32, value ?? 0n));
}

export function buildOffsetOf(
  context: BuildContext,
  { children }: OffsetOfCstNode | ContainerOfCstNode,
  span: Span,
): OffsetOf {
  const path = children.Word.map((word) => nameOf(context, word));
  const { typeName } = children;
  const value = 'unary' in children ? children.unary?.[0] : undefined;
  const type = value === undefined ? buildTypeName(context, required(typeName)) : typeOf(buildUnary(context, value));
  return { kind: 'offsetof', type, path, span };
}

function typeOf(value: Expression): TypeName {
  const name = value.kind === 'name' ? value.name : 'typeof';
  return { kind: 'type-name', name, of: value, pointers: 0, span: value.span };
}

/** `(struct sock *)((void *)p - offsetof(struct sock, sk_node))` */
export function buildContainerOf(context: BuildContext, node: ContainerOfCstNode, span: Span): Expression {
  const offset = buildOffsetOf(context, node, span);
  const pointer = buildExpression(context, required(node.children.expression));
  const bytes: TypeName = { kind: 'type-name', name: 'void', pointers: 1, span };
  return {
    kind: 'cast',
    type: { ...offset.type, pointers: offset.type.pointers + 1 },
    operand: {
      kind: 'binary',
      operator: '-',
      operatorSpan: span,
      left: { kind: 'cast', type: bytes, operand: pointer, span: pointer.span },
      right: offset,
      span,
    },
    span,
  };
}

export function buildSizeOf(context: BuildContext, { children }: SizeOfCstNode, span: Span): SizeOf | SizeOfValue {
  if (children.typeName !== undefined)
    return { kind: 'sizeof', type: buildTypeName(context, required(children.typeName)), span };
  return { kind: 'sizeof-value', operand: buildUnary(context, required(children.unary)), span };
}
