// `sizeof` and `offsetof`: numbers of this kernel's layouts, or of the script's own.

import { unknownMember } from '../diagnostics/catalog-check.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { OffsetOf, SizeOf, SizeOfValue } from '../syntax/ast.js';
import { givenSize, isInteger, typeName } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { resolveType } from './resolve-type.js';
import { isTypeName } from './resolve-type-name.js';
import type { TypedExpression } from './typed-ast.js';
import { cSizeOf, membersOf } from './value-types.js';

export function checkSizeOf(context: CheckContext, expression: SizeOf | SizeOfValue): TypedExpression {
  const { span } = expression;
  const type = typeMeant(context, expression);
  if (type.kind === 'error') return poison(span);
  const size = isInteger(type) ? givenSize(type) : cSizeOf(context.kernel, type);
  return { kind: 'number', value: BigInt(size), type: s64, span };
}

function typeMeant(context: CheckContext, expression: SizeOf | SizeOfValue): Type {
  if (expression.kind === 'sizeof-value') return context.place(context, expression.operand).type;
  const { type } = expression;
  if (type.of || isTypeName(type, context.kernel) || type.pointers > 0 || type.array !== undefined)
    return resolveType(context, type);
  return context.place(context, { kind: 'name', name: type.name, span: type.span }).type;
}

/** `offsetof(struct sock, __sk_common.skc_dport)`, in bytes. */
export function checkOffsetOf(context: CheckContext, { type: name, path, span }: OffsetOf): TypedExpression {
  let type = resolveType(context, name);
  if (name.of && type.kind === 'pointer') type = type.to;
  let bits = 0;
  for (const step of path) {
    if (type.kind === 'error') return poison(span);
    const members = type.kind === 'struct' ? membersOf(context.kernel, type) : [];
    const found = members.find((candidate) => candidate.name === step.text);
    if (!found) {
      const known = members.map((candidate) => candidate.name);
      const near = nearestName(step.text, known);
      return mistaken(context, span, unknownMember(step.span, `\`${typeName(type)}\``, step.text, near, known));
    }
    bits += found.bitOffset;
    type = found.type;
  }
  const result: TypedExpression = { kind: 'number', value: BigInt(Math.floor(bits / 8)), type: s64, span };
  return isPoison(result) || type.kind === 'error' ? poison(span) : result;
}
