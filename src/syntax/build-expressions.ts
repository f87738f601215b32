// Expressions and types from the parser's output to the tree: here operators get C's precedence,
// and a parenthesis becomes what it is: a grouping, a tuple or a record.

import type { IToken } from 'chevrotain';
import type {
  ArgumentCstNode,
  BinaryCstNode,
  CallArgumentsCstNode,
  ExpressionCstNode,
  MapAccessCstNode,
  ParenthesisedCstNode,
  PostfixCstNode,
  PrimaryCstNode,
  SuffixCstNode,
  TypeNameCstNode,
  UnaryCstNode,
} from '../../grammar/cst-types.js';
import { columnConditionMisplaced, recordFieldUnnamed } from '../diagnostics/catalog-syntax.js';
import { joinSpans, type Span } from '../source/source-file.js';
import type { Argument, Binary, BinaryOperator, Call, Expression, MapReference, Name, TypeName, Unary } from './ast.js';
import { type BuildContext, nameOf, nodeSpan, required, tokenSpan } from './build-context.js';
import { charValue, numberValue, reportFraction, stringValue } from './literals.js';

export function buildExpression(context: BuildContext, node: ExpressionCstNode): Expression {
  const { binary, Question, then, otherwise } = node.children;
  const condition = buildBinary(context, required(binary));
  if (Question === undefined) return condition;
  return {
    kind: 'conditional',
    condition,
    ...(then === undefined ? {} : { then: buildExpression(context, required(then)) }),
    else: buildExpression(context, required(otherwise)),
    span: nodeSpan(context, node),
  };
}

const precedence: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
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
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

interface Operation {
  readonly operator: BinaryOperator;
  readonly token: IToken;
}

/** All operators are left-associative: an operator first folds what stands before it and binds at least as tightly. */
function buildBinary(context: BuildContext, node: BinaryCstNode): Expression {
  const operands: Expression[] = [];
  const operations: Operation[] = [];
  const fold = (): void => {
    const operation = operations.pop();
    const right = operands.pop();
    const left = operands.pop();
    if (operation === undefined || left === undefined || right === undefined) return;
    operands.push(binaryOf(context, operation, left, right));
  };
  node.children.unary.forEach((unary, index) => {
    const token = node.children.BinaryOperator?.[index - 1];
    if (token !== undefined) {
      const operator = token.image as BinaryOperator;
      while (operations.length > 0 && precedence[required(operations.slice(-1)).operator] >= precedence[operator])
        fold();
      operations.push({ operator, token });
    }
    operands.push(buildUnary(context, unary));
  });
  while (operations.length > 0) fold();
  return required(operands);
}

function binaryOf(context: BuildContext, { operator, token }: Operation, left: Expression, right: Expression): Binary {
  return {
    kind: 'binary',
    operator,
    operatorSpan: tokenSpan(context, token),
    left,
    right,
    span: joinSpans(left.span, right.span),
  };
}

function buildUnary(context: BuildContext, node: UnaryCstNode): Expression {
  const { PrefixOperator, unary, typeName, postfix } = node.children;
  if (postfix !== undefined) return buildPostfix(context, required(postfix));
  const operand = buildUnary(context, required(unary));
  const span = nodeSpan(context, node);
  if (typeName !== undefined) return { kind: 'cast', type: buildTypeName(context, required(typeName)), operand, span };
  const operator = required(PrefixOperator).image;
  if (operator === '++' || operator === '--') return { kind: 'update', operator, prefix: true, target: operand, span };
  return { kind: 'unary', operator: operator as Unary['operator'], operand, span };
}

function buildPostfix(context: BuildContext, node: PostfixCstNode): Expression {
  const primary = required(node.children.primary);
  const first = node.children.suffix?.[0]?.children;
  const whole = primary.children.NumberLiteral?.[0];
  const dot = first?.Dot?.[0];
  const fraction = first?.NumberLiteral?.[0];
  if (whole !== undefined && dot !== undefined && fraction !== undefined) reportFraction(context, whole, dot, fraction);
  return (node.children.suffix ?? []).reduce(
    (object, suffix) => buildSuffix(context, object, suffix),
    buildPrimary(context, primary),
  );
}

function buildSuffix(context: BuildContext, object: Expression, node: SuffixCstNode): Expression {
  const { Dot, Arrow, Word, NumberLiteral, expression, PlusPlus } = node.children;
  const span = joinSpans(object.span, nodeSpan(context, node));
  if (expression !== undefined)
    return { kind: 'index', object, index: buildExpression(context, required(expression)), span };
  if (Dot === undefined && Arrow === undefined) {
    return { kind: 'update', operator: PlusPlus === undefined ? '--' : '++', prefix: false, target: object, span };
  }
  const name = nameOf(context, required(Word ?? NumberLiteral));
  return { kind: 'member', object, operator: Dot === undefined ? '->' : '.', name, span };
}

function buildPrimary(context: BuildContext, node: PrimaryCstNode): Expression {
  const { children } = node;
  const { mapAccess, sizeOf, offsetOf, Identifier, parenthesised } = children;
  const span = nodeSpan(context, node);
  if (Identifier !== undefined) return buildName(context, required(Identifier), children.callArguments?.[0], span);
  if (mapAccess !== undefined) return buildMapAccess(context, required(mapAccess), span);
  if (parenthesised !== undefined) return buildParenthesised(context, required(parenthesised), span);
  if (sizeOf !== undefined)
    return { kind: 'sizeof', type: buildTypeName(context, required(required(sizeOf).children.typeName)), span };
  if (offsetOf !== undefined) {
    const parts = required(offsetOf).children;
    return {
      kind: 'offsetof',
      type: buildTypeName(context, required(parts.typeName)),
      member: nameOf(context, required(parts.Word)),
      span,
    };
  }
  return buildLiteral(context, node, span);
}

function buildLiteral(context: BuildContext, { children }: PrimaryCstNode, span: Span): Expression {
  const { NumberLiteral, CharLiteral, StringLiteral, ScratchVariable, Positional, True } = children;
  if (NumberLiteral !== undefined) return { kind: 'number', ...numberValue(context, required(NumberLiteral)), span };
  if (CharLiteral !== undefined) return { kind: 'number', value: charValue(context, required(CharLiteral)), span };
  if (StringLiteral !== undefined)
    return { kind: 'string', value: stringValue(context, required(StringLiteral)), span };
  if (ScratchVariable !== undefined) return { kind: 'scratch', name: required(ScratchVariable).image, span };
  if (Positional !== undefined) {
    const index = required(Positional).image.slice(1);
    return { kind: 'positional', index: index === '#' ? 'count' : Number(index), span };
  }
  return { kind: 'boolean', value: True !== undefined, span };
}

function buildName(
  context: BuildContext,
  token: IToken,
  call: CallArgumentsCstNode | undefined,
  span: Span,
): Expression {
  if (call === undefined) return { kind: 'name', name: token.image, span };
  return {
    kind: 'call',
    callee: nameOf(context, token),
    arguments: buildArguments(context, call),
    span,
  } satisfies Call;
}

function buildMapAccess(context: BuildContext, node: MapAccessCstNode, span: Span): MapReference {
  const { MapName, LBracket, expression } = node.children;
  const name = required(MapName).image;
  if (LBracket === undefined) return { kind: 'map', name, span };
  return { kind: 'map', name, keys: (expression ?? []).map((key) => buildExpression(context, key)), span };
}

export function buildArguments(context: BuildContext, node: CallArgumentsCstNode): Argument[] {
  return (node.children.argument ?? []).map((argument) => buildArgument(context, argument));
}

function buildArgument(context: BuildContext, { children }: ArgumentCstNode): Argument {
  const name = argumentName(context, children.Identifier?.[0] ?? children.StringLiteral?.[0]);
  return {
    ...(name === undefined ? {} : { name }),
    value: buildExpression(context, required(children.expression)),
    ...(children.condition === undefined ? {} : { condition: buildExpression(context, required(children.condition)) }),
  };
}

function argumentName(context: BuildContext, token: IToken | undefined): Name | undefined {
  if (token === undefined) return undefined;
  return {
    text: token.image.startsWith('"') ? stringValue(context, token) : token.image,
    span: tokenSpan(context, token),
  };
}

/** The parentheses belong to the place of what they group, so that an edit around it includes them. */
function buildParenthesised(context: BuildContext, node: ParenthesisedCstNode, span: Span): Expression {
  const items = node.children.argument.map((argument) => buildArgument(context, argument));
  for (const { condition } of items)
    if (condition !== undefined) context.diagnostics.add(columnConditionMisplaced(condition.span));
  if (items.some((item) => item.name !== undefined)) {
    return {
      kind: 'record',
      fields: items.map(({ name, value }) => {
        if (name === undefined) context.diagnostics.add(recordFieldUnnamed(value.span));
        return { name: name ?? { text: '', span: value.span }, value };
      }),
      span,
    };
  }
  if (items.length > 1) return { kind: 'tuple', items: items.map((item) => item.value), span };
  return { ...required(items).value, span };
}

export function buildTypeName(context: BuildContext, node: TypeNameCstNode): TypeName {
  const { Struct, Union, Enum, Identifier, Multiply, LBracket, NumberLiteral } = node.children;
  const tag = Struct !== undefined ? 'struct' : Union !== undefined ? 'union' : Enum !== undefined ? 'enum' : undefined;
  const length = NumberLiteral?.[0];
  return {
    kind: 'type-name',
    ...(tag === undefined ? {} : { tag }),
    name: Identifier.map((word) => word.image).join(' '),
    pointers: Multiply?.length ?? 0,
    ...(LBracket === undefined
      ? {}
      : { array: length === undefined ? ('list' as const) : Number(numberValue(context, length).value) }),
    span: nodeSpan(context, node),
  };
}
