// Expressions: every name resolved, every node typed. Arithmetic is 64-bit, signed unless an operand is u64.

import { findAggregation } from '../builtins/aggregations.js';
import { notAnAction, notAssignable, typeMismatch, unassignedHere } from '../diagnostics/catalog-check.js';
import { nearestName } from '../diagnostics/suggest.js';
import { type Span, spanText } from '../source/source-file.js';
import type { Conditional, Expression, KernelSymbol, MapReference, Positional, Unary, Update } from '../syntax/ast.js';
import { aType, isInteger, isLaidOut, isScalar } from '../types/layout.js';
import { bool, errorType, s64, type Type, u64 } from '../types/type.js';
import { isComptime } from './actions/comptime.js';
import { isCheap } from './bind-value.js';
import { arithmeticType, checkBinary } from './check-binary.js';
import { checkBlockExpression } from './check-block-expression.js';
import { checkCall } from './check-call.js';
import { checkCast } from './check-cast.js';
import { type CheckContext, isPoison, mapName, mistaken, neverAssigned, otherValue, poison } from './check-context.js';
import { checkKeys } from './check-keys.js';
import { checkMember, checkName } from './check-member.js';
import { checkMembership } from './check-membership.js';
import { addressOf, checkIndex, dereference, stepOfMap } from './check-pointer.js';
import { checkOffsetOf, checkSizeOf } from './check-size.js';
import { checkSpanEnd } from './check-span.js';
import { variablePlace } from './check-variable.js';
import { checkTranslate } from './check-xlate.js';
import { commonType } from './common-type.js';
import { constantOf } from './constant-of.js';
import { dMacro } from './d-macros.js';
import { findScratch } from './scope.js';
import type { TypedExpression } from './typed-ast.js';

export function checkExpression(context: CheckContext, expression: Expression): TypedExpression {
  const { span } = expression;
  switch (expression.kind) {
    case 'number':
      return {
        kind: 'number',
        value: BigInt.asUintN(64, expression.value),
        type: expression.unsigned || expression.value >= 1n << 63n ? u64 : s64,
        span,
      };
    case 'boolean':
      return { kind: 'boolean', value: expression.value, type: bool, span };
    case 'string':
      return { kind: 'string', value: expression.value, type: literalType(expression.value), span };
    case 'name':
      return checkName(context, expression);
    case 'scratch':
      return checkScratch(context, expression.name, expression);
    case 'map':
      return checkMapRead(context, expression);
    case 'member':
      return checkMember(context, expression);
    case 'index':
      return checkIndex(context, expression);
    case 'call':
      return checkCall(context, expression);
    case 'unary':
      return checkUnary(context, expression);
    case 'update':
      return checkUpdate(context, expression);
    case 'binary':
      return expression.operator === 'in' ? checkMembership(context, expression) : checkBinary(context, expression);
    case 'conditional':
      return checkConditional(context, expression);
    case 'cast':
      return checkCast(context, expression);
    case 'record':
      return checkRecord(context, expression);
    case 'sizeof':
    case 'sizeof-value':
      return checkSizeOf(context, expression);
    case 'tuple':
      return checkTuple(context, expression);
    case 'positional':
      return checkPositional(context, expression);
    case 'local':
      return checkVariable(context, expression);
    case 'method-call':
      return expression.method.text === 'start'
        ? mistaken(context, span, notAnAction(expression.method.span, 'start', 'span.start(key, …)'))
        : checkSpanEnd(context, expression);
    case 'xlate':
      return checkTranslate(context, expression);
    case 'kernel-symbol':
      return checkKernelSymbol(expression);
    case 'block-expression':
      return checkBlockExpression(context, expression, true);
    case 'offsetof':
      return checkOffsetOf(context, expression);
  }
}

/** Its first 64 bits: nothing says of what type it is. */
function checkKernelSymbol({ name, span }: KernelSymbol): TypedExpression {
  const address: TypedExpression = { kind: 'load-time', what: 'kernel-symbol', name, type: u64, span };
  const type: Type = { kind: 'pointer', to: u64, space: 'kernel' };
  return { kind: 'read', pointer: { kind: 'convert', operand: address, type, span }, path: [], type: u64, span };
}

function checkVariable(context: CheckContext, expression: Expression): TypedExpression {
  const place = variablePlace(context, expression);
  return place ? checkExpression(context, place) : poison(expression.span);
}

/** `$1`, `$#`, D's `$0` and `$$1`. */
function checkPositional(context: CheckContext, { index, isText, span }: Positional): TypedExpression {
  if (index === 0) return checkExpression(context, { kind: 'string', value: span.file.name, span });
  const value: TypedExpression = { kind: 'positional', index: index === 'count' ? 0 : index, type: s64, span };
  return isText ? { ...value, type: { kind: 'string', size: context.maps.texts.usual } } : value;
}

/** A number, boolean or pointer, or a message; of a text of bpftrace's whether there is any. */
export function checkCondition(context: CheckContext, expression: Expression): TypedExpression {
  const typed = checkExpression(context, expression);
  if (isPoison(typed) || isScalar(typed.type)) return typed;
  if (typed.type.kind === 'string' && context.dialect === 'bpftrace') {
    const { span } = expression;
    const empty: TypedExpression = { kind: 'string', value: '', type: { kind: 'string', size: 1 }, span };
    return { kind: 'binary', operator: '!=', left: typed, right: empty, type: bool, span };
  }
  return mistaken(context, expression.span, typeMismatch(expression.span, 'a condition', aType(typed.type)));
}

function literalType(value: string): Type {
  return { kind: 'string', size: Buffer.byteLength(value) + 1 };
}

function checkScratch(context: CheckContext, name: string, at: Expression): TypedExpression {
  const found = findScratch(context.scope, name);
  if (found) return { kind: 'scratch', ...found, span: at.span };
  const macro = dMacro(name, at.span);
  if (macro) return macro;
  const known = context.scope.blocks.flatMap((block) => [...block.keys()]);
  return mistaken(context, at.span, unassignedHere(at.span, name, nearestName(name, known)));
}

function checkMapRead(context: CheckContext, expression: MapReference): TypedExpression {
  const map = mapName(context, expression.name);
  const keys = checkKeys(context, map, expression.keys ?? [], expression);
  const value = context.maps.value(map);
  if (!value) {
    return mistaken(context, expression.span, neverAssigned(context, expression));
  }
  if (!keys) return poison(expression.span);
  const aggregation = value.kind === 'value' ? undefined : findAggregation(value.kind);
  if (aggregation && !aggregation.read)
    return mistaken(context, expression.span, typeMismatch(expression.span, 'a value', `the ${value.kind}() of many`));
  return { kind: 'map-get', map, keys, type: value.type, span: expression.span };
}

function checkUpdate(context: CheckContext, expression: Update): TypedExpression {
  const { operator, prefix, span } = expression;
  const target = variablePlace(context, expression.target) ?? expression.target;
  const delta = operator === '++' ? 1 : -1;
  const wanted = `a number for \`${operator}\``;
  if (target.kind === 'scratch') {
    const variable = checkScratch(context, target.name, target);
    if (isPoison(variable) || variable.kind !== 'scratch') return poison(span);
    const { name, type } = variable;
    if (!isInteger(type)) return mistaken(context, span, typeMismatch(target.span, wanted, aType(type)));
    return { kind: 'scratch-update', name, delta, prefix, type, span };
  }
  if (target.kind !== 'map') return mistaken(context, span, notAssignable(target.span, `\`${spanText(target.span)}\``));
  const map = mapName(context, target.name);
  context.maps.noteAssigned(map);
  const keys = checkKeys(context, map, target.keys ?? [], target);
  if (!context.maps.useValue(map, s64, target.span) && keys)
    return mistaken(context, span, otherValue(context, target.span, map, wanted));
  return keys
    ? { kind: 'map-update', map, keys, delta: delta * stepOfMap(context, map), prefix, type: s64, span }
    : poison(span);
}

function checkUnary(context: CheckContext, expression: Unary): TypedExpression {
  const operand = checkExpression(context, expression.operand);
  const { span, operator } = expression;
  if (isPoison(operand)) return poison(span);
  if (operator === '*') return dereference(context, operand, span);
  if (operator === '&') return addressOf(context, operand, span);
  if (operator === '!')
    return isScalar(operand.type)
      ? { kind: 'unary', operator, operand, type: bool, span }
      : wrongOperand(context, expression, operand);
  if (!isInteger(operand.type) && operand.type.kind !== 'bool') return wrongOperand(context, expression, operand);
  if (operator === '+') return operand;
  const type = arithmeticType(operand.type, operand.type);
  if (operator === '-' && operand.kind === 'number') {
    // The least s64 is written as the negative of a number that only a u64 holds.
    const negated = !isUnsigned(operand.type) || operand.value === 1n << 63n ? s64 : type;
    return { ...operand, value: BigInt.asUintN(64, -operand.value), type: negated, span };
  }
  return { kind: 'unary', operator, operand, type, span };
}

function isUnsigned(type: Type): boolean {
  return isInteger(type) && !type.signed;
}

function wrongOperand(context: CheckContext, expression: Unary, operand: TypedExpression): TypedExpression {
  return mistaken(
    context,
    expression.span,
    typeMismatch(operand.span, `a number for \`${expression.operator}\``, aType(operand.type)),
  );
}

function checkConditional(context: CheckContext, expression: Conditional): TypedExpression {
  const condition = checkCondition(context, expression.condition);
  const taken = isComptime(expression.condition) ? constantOf(condition) : undefined;
  if (taken !== undefined)
    return context.check(context, taken === 0n ? expression.else : (expression.then ?? expression.condition));
  const otherwise = context.check(context, expression.else);
  const { span } = expression;
  if (!expression.then && !isPoison(condition) && !isCheap(condition)) {
    const once = { name: leftOfElvis, value: condition };
    const named: TypedExpression = { kind: 'scratch', name: leftOfElvis, type: condition.type, span: condition.span };
    const body = choice(context, named, named, otherwise, span);
    return isPoison(body) ? body : { kind: 'bind', ...once, body, type: body.type, span };
  }
  const then = expression.then ? context.check(context, expression.then) : condition;
  return choice(context, condition, then, otherwise, span);
}

/** What `a ?: b` keeps a in, which is worked out once; no variable of a script has this name. */
const leftOfElvis = 'left ?:';

function choice(
  context: CheckContext,
  condition: TypedExpression,
  then: TypedExpression,
  otherwise: TypedExpression,
  span: Span,
): TypedExpression {
  if (isPoison(condition) || isPoison(then) || isPoison(otherwise)) return poison(span);
  const type = commonType(then.type, otherwise.type);
  if (!type)
    return mistaken(
      context,
      span,
      typeMismatch(otherwise.span, `${aType(then.type)} as on the other side`, aType(otherwise.type)),
    );
  return { kind: 'conditional', condition, then, else: otherwise, type, span };
}

function checkTuple(context: CheckContext, expression: Extract<Expression, { kind: 'tuple' }>): TypedExpression {
  const values = expression.items.map((item) => context.check(context, item));
  if (values.some(isPoison)) return poison(expression.span);
  const wrong = values.find((value) => !isStorable(value.type));
  if (wrong)
    return mistaken(context, wrong.span, typeMismatch(wrong.span, 'a value that can be stored', aType(wrong.type)));
  return {
    kind: 'record',
    values,
    type: { kind: 'tuple', items: values.map((value) => value.type) },
    span: expression.span,
  };
}

function isStorable(type: Type): boolean {
  return isScalar(type) || isLaidOut(type) || ['string', 'inet', 'record', 'tuple'].includes(type.kind);
}

function checkRecord(context: CheckContext, expression: Extract<Expression, { kind: 'record' }>): TypedExpression {
  const values = expression.fields.map((field) => context.check(context, field.value));
  if (values.some(isPoison)) return poison(expression.span);
  const fields = expression.fields.map((field, index) => ({
    name: field.name.text,
    type: values[index]?.type ?? errorType,
  }));
  for (const [index, field] of fields.entries()) {
    if (!isStorable(field.type))
      return mistaken(
        context,
        expression.span,
        typeMismatch(values[index]?.span ?? expression.span, 'a value that can be stored', aType(field.type)),
      );
  }
  return { kind: 'record', values, type: { kind: 'record', fields }, span: expression.span };
}
