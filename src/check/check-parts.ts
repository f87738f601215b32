// Parts of tuples and records: `$t.0`, `$t[1]`, `$r.name`, and what compares part by part.

import { unknownField } from '../diagnostics/catalog-check.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import { fieldsOf } from '../types/layout.js';
import { bool, type Type } from '../types/type.js';
import { type CheckContext, mistaken } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

/** `$t.1` or `$r.name`; undefined when the value has no parts. */
export function checkPart(
  context: CheckContext,
  whole: TypedExpression,
  name: string,
  at: Span,
  span: Span,
): TypedExpression | undefined {
  const { type } = whole;
  if (type.kind === 'tuple') {
    const part = /^\d+$/.test(name) ? partsOf(whole)[Number(name)] : undefined;
    const numbers = type.items.map((_, index) => String(index));
    return part ? { ...part, span } : mistaken(context, span, unknownField(at, 'tuple', name, undefined, numbers));
  }
  if (type.kind !== 'record') return undefined;
  const index = type.fields.findIndex((field) => field.name === name);
  const part = partsOf(whole)[index];
  if (part) return { ...part, span };
  const known = type.fields.map((candidate) => candidate.name);
  return mistaken(context, span, unknownField(at, 'record', name, nearestName(name, known), known));
}

/** The values in a tuple or record, in order; of one just written those that it was written with. */
export function partsOf(whole: TypedExpression): readonly TypedExpression[] {
  if (whole.kind === 'record') return whole.values;
  return fieldsOf(whole.type).map(({ name, type }) => ({
    kind: 'record-member',
    record: whole,
    name,
    type,
    span: whole.span,
  }));
}

/** Whether `==` goes part by part between the two. */
export function isComparedByPart(left: Type, right: Type): boolean {
  if (left.kind !== right.kind || (left.kind !== 'tuple' && left.kind !== 'record')) return false;
  const names = (type: Type): string =>
    fieldsOf(type)
      .map((field) => field.name)
      .join();
  return names(left) === names(right);
}

/** All parts equal; `compare` makes the comparison of one pair, undefined where its types do not go together. */
export function comparePartByPart(
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
  compare: (left: TypedExpression, right: TypedExpression) => TypedExpression | undefined,
): TypedExpression | undefined {
  const others = partsOf(right);
  let all: TypedExpression = { kind: 'boolean', value: true, type: bool, span };
  for (const [index, part] of partsOf(left).entries()) {
    const other = others[index];
    const equal = other && compare(part, other);
    if (!equal) return undefined;
    all = index === 0 ? equal : { kind: 'binary', operator: '&&', left: all, right: equal, type: bool, span };
  }
  return all;
}
