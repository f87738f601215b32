// Expressions from the parser's output to the tree: here operators get C's precedence,
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
  UnaryCstNode,
} from '../../grammar/cst-types.js';
import { assignmentAsCondition, columnConditionMisplaced, recordFieldUnnamed } from '../diagnostics/catalog-syntax.js';
import { joinSpans, type Span } from '../source/source-file.js';
import { assignOperatorOf } from './assign-operators.js';
import type { Argument, BlockExpression, Call, Expression, MapReference, Name, Unary } from './ast.js';
import type { AssignOperator } from './ast-statements.js';
import { type BuildContext, nameOf, nodeSpan, required, tokenSpan } from './build-context.js';
import { buildBlockExpression, buildIfExpression } from './build-statements.js';
import { buildContainerOf, buildOffsetOf, buildSizeOf, buildTypeName } from './build-type-names.js';
import { charLiteral, numberValue, reportFraction, stringValue } from './literals.js';
import { isWrittenOperator, precedence, type WrittenOperator } from './precedence.js';

export function buildExpression(context: BuildContext, node: ExpressionCstNode): Expression {
  const { binary, Question, then, AssignOperator, assigned, otherwise } = node.children;
  const condition = buildBinary(context, required(binary));
  if (Question === undefined) return condition;
  return {
    kind: 'conditional',
    condition,
    ...(then === undefined ? {} : { then: buildAssigned(context, required(then), AssignOperator, assigned) }),
    else: buildExpression(context, required(otherwise)),
    span: nodeSpan(context, node),
  };
}

/** `(x = 1)` is worth what was assigned: in D, which also decides by it. */
function buildAssigned(
  context: BuildContext,
  node: ExpressionCstNode,
  sign: readonly IToken[] | undefined,
  assigned: readonly ExpressionCstNode[] | undefined,
): Expression {
  const target = buildExpression(context, node);
  if (sign === undefined) return target;
  const value = buildExpression(context, required(assigned));
  const token = required(sign);
  if (context.dialect !== 'd')
    context.diagnostics.add(assignmentAsCondition(tokenSpan(context, token), 'an expression'));
  return assignmentAsValue(target, assignOperatorOf(token), value);
}

function assignmentAsValue(target: Expression, operator: AssignOperator, value: Expression): BlockExpression {
  const span = joinSpans(target.span, value.span);
  return {
    kind: 'block-expression',
    statements: [{ kind: 'assign', target, operator, value, span }],
    result: target,
    span,
  };
}

interface Operation {
  readonly operator: WrittenOperator;
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
      const operator = operatorOf(token);
      while (operations.length > 0 && precedence[required(operations.slice(-1)).operator] >= precedence[operator])
        fold();
      operations.push({ operator, token });
    }
    operands.push(buildUnary(context, unary));
  });
  while (operations.length > 0) fold();
  return required(operands);
}

function operatorOf({ image }: IToken): WrittenOperator {
  if (isWrittenOperator(image)) return image;
  throw new Error(`the grammar knows an operator ${image}, which has no precedence`);
}

function binaryOf(
  context: BuildContext,
  { operator, token }: Operation,
  left: Expression,
  right: Expression,
): Expression {
  const span = joinSpans(left.span, right.span);
  const operatorSpan = tokenSpan(context, token);
  if (operator !== '^^') return { kind: 'binary', operator, operatorSpan, left, right, span };
  const not = (operand: Expression): Unary => ({ kind: 'unary', operator: '!', operand, span: operand.span });
  return { kind: 'binary', operator: '!=', operatorSpan, left: not(left), right: not(right), span };
}

const unaryOperators: readonly Unary['operator'][] = ['-', '+', '!', '~', '*', '&'];

export function buildUnary(context: BuildContext, node: UnaryCstNode): Expression {
  const { PrefixOperator, unary, typeName, StringOf, Comptime, postfix } = node.children;
  if (postfix !== undefined) return buildPostfix(context, required(postfix));
  const operand = buildUnary(context, required(unary));
  const span = nodeSpan(context, node);
  if (typeName !== undefined) return { kind: 'cast', type: buildTypeName(context, required(typeName)), operand, span };
  const named = StringOf ?? Comptime;
  if (named !== undefined)
    return { kind: 'call', callee: nameOf(context, required(named)), arguments: [{ value: operand }], span };
  const { image } = required(PrefixOperator);
  if (image === '++' || image === '--') return { kind: 'update', operator: image, prefix: true, target: operand, span };
  const operator = required(unaryOperators.filter((known) => known === image));
  return { kind: 'unary', operator, operand, span };
}

function buildPostfix(context: BuildContext, node: PostfixCstNode): Expression {
  const primary = required(node.children.primary);
  const suffixes = node.children.suffix ?? [];
  const whole = primary.children.NumberLiteral?.[0];
  const fraction = whole === undefined ? [] : fractionOf(suffixes);
  const misread = whole === undefined || fraction.length === 0 ? undefined : reportFraction(context, whole, fraction);
  return suffixes
    .slice(fraction.length)
    .reduce((object, suffix) => buildSuffix(context, object, suffix), misread ?? buildPrimary(context, primary));
}

/** Numbers behind points, as many as there are before anything else. */
function fractionOf(suffixes: readonly SuffixCstNode[]): readonly IToken[] {
  const parts = suffixes.map(({ children }) => (children.Dot === undefined ? undefined : children.NumberLiteral?.[0]));
  const end = parts.indexOf(undefined);
  return parts.slice(0, end < 0 ? parts.length : end).flatMap((part) => part ?? []);
}

function buildSuffix(context: BuildContext, object: Expression, node: SuffixCstNode): Expression {
  const { Dot, Arrow, Word, NumberLiteral, callArguments, expression, PlusPlus } = node.children;
  const span = joinSpans(object.span, nodeSpan(context, node));
  if (expression !== undefined) return { kind: 'index', object, index: buildKeys(context, expression), span };
  if (Dot === undefined && Arrow === undefined) {
    return { kind: 'update', operator: PlusPlus === undefined ? '--' : '++', prefix: false, target: object, span };
  }
  const name = nameOf(context, required(Word ?? NumberLiteral));
  if (callArguments !== undefined) {
    const given = buildArguments(context, required(callArguments));
    return { kind: 'method-call', object, method: name, arguments: given, span };
  }
  const isLocal = Arrow !== undefined && object.kind === 'name' && (object.name === 'self' || object.name === 'this');
  if (isLocal) return { kind: 'local', storage: object.name === 'self' ? 'self' : 'this', name, span };
  return { kind: 'member', object, operator: Dot === undefined ? '->' : '.', name, span };
}

/** Several keys are one tuple. */
function buildKeys(context: BuildContext, nodes: readonly ExpressionCstNode[]): Expression {
  const keys = nodes.map((key) => buildExpression(context, key));
  const [first, last] = [required(keys), required(keys.slice(-1))];
  return keys.length === 1 ? first : { kind: 'tuple', items: keys, span: joinSpans(first.span, last.span) };
}

function buildPrimary(context: BuildContext, node: PrimaryCstNode): Expression {
  const { mapAccess, sizeOf, offsetOf, Identifier, callArguments, parenthesised } = node.children;
  const { translation, braceBlock, ifStatement, containerOf } = node.children;
  const span = nodeSpan(context, node);
  if (Identifier !== undefined) return buildName(context, required(Identifier), callArguments?.[0], span);
  if (mapAccess !== undefined) return buildMapAccess(context, required(mapAccess), span);
  if (parenthesised !== undefined) return buildParenthesised(context, required(parenthesised));
  if (braceBlock !== undefined) return buildBlockExpression(context, required(braceBlock));
  if (ifStatement !== undefined) return buildIfExpression(context, required(ifStatement));
  if (sizeOf !== undefined) return buildSizeOf(context, required(sizeOf), span);
  if (offsetOf !== undefined) return buildOffsetOf(context, required(offsetOf), span);
  if (containerOf !== undefined) return buildContainerOf(context, required(containerOf), span);
  if (translation !== undefined) {
    const { typeName, expression } = required(translation).children;
    const operand = buildExpression(context, required(expression));
    return { kind: 'xlate', type: buildTypeName(context, required(typeName)), operand, span };
  }
  return buildLiteral(context, node, span);
}

function buildLiteral(context: BuildContext, { children }: PrimaryCstNode, span: Span): Expression {
  const { NumberLiteral, CharLiteral, text, ScratchVariable, Positional, KernelSymbol, True } = children;
  if (NumberLiteral !== undefined) return { kind: 'number', ...numberValue(context, required(NumberLiteral)), span };
  if (CharLiteral !== undefined) return charLiteral(context, required(CharLiteral));
  if (text !== undefined) {
    const value = required(text)
      .children.StringLiteral.map((token) => stringValue(context, token))
      .join('');
    return { kind: 'string', value, span };
  }
  if (ScratchVariable !== undefined) return { kind: 'scratch', name: required(ScratchVariable).image, span };
  if (Positional !== undefined) {
    const [, isText, index] = /^\$(\$?)(.*)$/.exec(required(Positional).image) ?? [];
    return {
      kind: 'positional',
      index: index === '#' ? 'count' : Number(index),
      ...(isText ? { isText: true } : {}),
      span,
    };
  }
  if (KernelSymbol !== undefined) {
    const [module, name = ''] = required(KernelSymbol).image.split('`');
    return { kind: 'kernel-symbol', ...(module ? { module } : {}), name, span };
  }
  return { kind: 'boolean', value: True !== undefined, span };
}

function buildName(
  context: BuildContext,
  token: IToken,
  call: CallArgumentsCstNode | undefined,
  span: Span,
): Expression {
  const callee = nameOf(context, token);
  if (call !== undefined) {
    const given = buildArguments(context, call);
    // Only what print shows has names.
    const areValues = context.dialect === 'd' && callee.text !== 'print';
    return { kind: 'call', callee, arguments: areValues ? given.map(withoutName) : given, span } satisfies Call;
  }
  const constant = context.constants.get(token.image);
  if (constant === undefined) return { kind: 'name', name: token.image, span };
  // The name itself stays out, as in C: a definition that leads back to itself ends there.
  const constants = new Map([...context.constants].filter(([name]) => name !== token.image));
  return { ...buildExpression({ ...context, constants }, constant), span };
}

function withoutName({ name, value }: Argument): Argument {
  if (name === undefined) return { value };
  return { value: assignmentAsValue({ kind: 'name', name: name.text, span: name.span }, '=', value) };
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
    value: buildAssigned(context, required(children.expression), children.AssignOperator, children.assigned),
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
export function buildParenthesised(context: BuildContext, node: ParenthesisedCstNode): Expression {
  const span = nodeSpan(context, node);
  const items = (node.children.argument ?? []).map((argument) => buildArgument(context, argument));
  for (const { condition } of items)
    if (condition !== undefined) context.diagnostics.add(columnConditionMisplaced(condition.span));
  const [only] = items;
  if (context.dialect === 'd' && items.length === 1 && only?.name) {
    return { ...withoutName(only).value, span };
  }
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
  const isTuple = items.length !== 1 || node.children.Comma !== undefined;
  if (isTuple) return { kind: 'tuple', items: items.map((item) => item.value), span };
  return { ...required(items).value, span };
}
