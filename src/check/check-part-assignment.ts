// `x.a = 1`, `x[k].list[i] += 2`: a member or an element of a struct or array that a variable holds gets a value, and the
// rest of it stays. Only in what is kept as C has it; memory of the kernel is never written to.

import { notAssignable, typeMismatch } from '../diagnostics/catalog-check.js';
import { needsDeclaration } from '../diagnostics/catalog-dlang.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { spanText } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import type { AssignStatement } from '../syntax/ast-statements.js';
import { aType, isLaidOut } from '../types/layout.js';
import { type CheckContext, isPoison } from './check-context.js';
import { variablePlace } from './check-variable.js';
import { fits } from './fits.js';
import type { TypedExpression, TypedStatement, VariablePart } from './typed-ast.js';
import { asValue } from './value-types.js';

export function checkPartAssignment(
  context: CheckContext,
  { target, span }: AssignStatement,
  /** With the operator's work done: `x.a + 1` of `x.a += 1`. */
  written: Expression,
): readonly TypedStatement[] {
  const undeclared = undeclaredIn(context, target);
  if (undeclared) {
    context.diagnostics.add(undeclared);
    return [];
  }
  const place = context.place(context, target);
  const value = context.check(context, written);
  if (isPoison(place) || isPoison(value)) return [];
  const part = partOf(asValue(context, place));
  if (!part) {
    context.diagnostics.add(notAssignable(target.span, `\`${spanText(target.span)}\``));
    return [];
  }
  if (!fits(part.type, value.type)) {
    context.diagnostics.add(typeMismatch(value.span, aType(part.type), aType(value.type)));
    return [];
  }
  if (part.variable.kind === 'map-get') context.maps.noteAssigned(part.variable.map);
  return [{ kind: 'assign-part', part, value, span }];
}

/** A variable of D's is a number until something says otherwise, and a number has no parts. */
function undeclaredIn(context: CheckContext, target: Expression): Diagnostic | undefined {
  if (target.kind !== 'member' && target.kind !== 'index') return undefined;
  const { object } = target;
  const place = variablePlace(context, object);
  const isNumber = place !== undefined && (context.maps.value(place.name)?.type.kind ?? 'int') === 'int';
  if (!isNumber) return undeclaredIn(context, object);
  return needsDeclaration(object.span, spanText(object.span), target.kind === 'index' ? 'array' : 'struct');
}

/** Where in which variable it lies; undefined where it lies in none that may be written to. */
function partOf(expression: TypedExpression): VariablePart | undefined {
  if (expression.kind !== 'part' || !isLaidOut(expression.object.type)) return undefined;
  const { object, offset, bits, index, type } = expression;
  const own = { offset, ...(bits ? { bits } : {}), indices: index ? [index] : [], type };
  if (object.kind === 'scratch' || object.kind === 'map-get') return { variable: object, ...own };
  const outer = partOf(object);
  return (
    outer && {
      ...own,
      variable: outer.variable,
      offset: outer.offset + offset,
      indices: [...outer.indices, ...own.indices],
    }
  );
}
