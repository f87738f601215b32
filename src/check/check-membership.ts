// `in`: whether a value is one of several. `dport in (22, 8000..8100)`, `daddr in "10.0.0.0/8"`, `lport in opt.ports`.

import { badAddress, badOperands } from '../diagnostics/catalog-check.js';
import type { Span } from '../source/source-file.js';
import type { Binary, Expression } from '../syntax/ast.js';
import { parseNetwork } from '../types/inet-text.js';
import { isInteger, typeName } from '../types/layout.js';
import { bool, inet, u32 } from '../types/type.js';
import { isCheap } from './bind-value.js';
import { equals } from './check-binary.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

/** One comparison for each member, in the order in which they stand. */
export function checkMembership(context: CheckContext, expression: Binary): TypedExpression {
  const { left, right, span } = expression;
  const value = context.check(context, left);
  const members = right.kind === 'tuple' ? right.items : [right];
  if (isPoison(value)) return poison(span);
  const isNamed = members.length > 1 || members.some((member) => rangeOf(member) !== undefined);
  const needle = isNamed ? named(value) : value;
  const found = members.map((member) => isMember(context, needle, member, expression));
  if (found.some(isPoison)) return poison(span);
  const any = found.reduce((all, next) => ({
    kind: 'binary',
    operator: '||',
    left: all,
    right: next,
    type: bool,
    span,
  }));
  return needle === value ? any : { kind: 'bind', name: needleName, value, body: any, type: bool, span };
}

/** No variable of a script is called so. */
const needleName = '(in)';

/** What is asked for more than once is worked out once. */
function named(value: TypedExpression): TypedExpression {
  if (isCheap(value) || (value.kind === 'builtin' && value.arguments.length === 0)) return value;
  return { kind: 'scratch', name: needleName, type: value.type, span: value.span };
}

function rangeOf(member: Expression): Binary | undefined {
  return member.kind === 'binary' && member.operator === '..' ? member : undefined;
}

function isMember(
  context: CheckContext,
  needle: TypedExpression,
  member: Expression,
  { operatorSpan }: Binary,
): TypedExpression {
  const range = rangeOf(member);
  if (range) return isWithin(context, needle, range);
  const other = context.check(context, member);
  if (isPoison(other)) return other;
  const { span } = member;
  const compared =
    other.type.kind === 'list'
      ? isListed(needle, other, span)
      : other.kind === 'string' && needle.type.kind === 'inet' && other.value.includes('/')
        ? isOfNetwork(context, needle, other.value, span)
        : equals(context, needle, other, span);
  if (compared) return compared;
  return mistaken(context, span, badOperands(operatorSpan, 'in', typeName(needle.type), typeName(other.type)));
}

/** An option's values. */
function isListed(needle: TypedExpression, list: TypedExpression, span: Span): TypedExpression | undefined {
  if (list.type.kind !== 'list') return undefined;
  const { element } = list.type;
  const fits = (isInteger(needle.type) && isInteger(element)) || needle.type.kind === element.kind;
  return fits ? { kind: 'in', needle, list, type: bool, span } : undefined;
}

/** `1024..2048`: as in loops, without the end. */
function isWithin(context: CheckContext, needle: TypedExpression, range: Binary): TypedExpression {
  const { span, operatorSpan } = range;
  const from = context.check(context, range.left);
  const to = context.check(context, range.right);
  if (isPoison(from) || isPoison(to)) return poison(span);
  const odd = [needle, from, to].find(({ type }) => !isInteger(type));
  if (odd) return mistaken(context, span, badOperands(operatorSpan, '..', typeName(needle.type), typeName(odd.type)));
  const left: TypedExpression = { kind: 'binary', operator: '>=', left: needle, right: from, type: bool, span };
  const right: TypedExpression = { kind: 'binary', operator: '<', left: needle, right: to, type: bool, span };
  return { kind: 'binary', operator: '&&', left, right, type: bool, span };
}

/** `10.0.0.0/8`: the address with all bits but the first ones cleared is the network's. */
function isOfNetwork(context: CheckContext, needle: TypedExpression, text: string, span: Span): TypedExpression {
  const network = parseNetwork(text);
  if (!network) return mistaken(context, span, badAddress(span, text));
  const bits: TypedExpression = { kind: 'number', value: BigInt(network.bits), type: u32, span };
  const left: TypedExpression = { kind: 'builtin', name: 'inet_prefix', arguments: [needle, bits], type: inet, span };
  const right: TypedExpression = { kind: 'address-literal', bytes: network.bytes, type: inet, span };
  return { kind: 'binary', operator: '==', left, right, type: bool, span };
}
