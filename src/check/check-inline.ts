// D's `inline int limit = 5;` and `inline string name[int s] = …;`: an expression under a name, put in where the name stands.

import { badArgumentCount, typeMismatch } from '../diagnostics/catalog-check.js';
import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import type { InlineDeclaration } from '../syntax/ast-declarations.js';
import { aType } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type Binding, bind, convert } from './bind-value.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { fits } from './fits.js';
import { resolveTypeName } from './resolve-type-name.js';
import type { TypedExpression } from './typed-ast.js';

/** `limit` or `name[k, …]`; undefined when it names no inline. */
export function checkInline(context: CheckContext, expression: Expression): TypedExpression | undefined {
  const { span } = expression;
  if (expression.kind === 'name') return inlineOf(context, expression.name, [], span);
  if (expression.kind !== 'index' || expression.object.kind !== 'name') return undefined;
  const { index } = expression;
  return inlineOf(context, expression.object.name, index.kind === 'tuple' ? index.items : [index], span);
}

function inlineOf(
  context: CheckContext,
  name: string,
  given: readonly Expression[],
  span: Span,
): TypedExpression | undefined {
  const inline = context.inlines.get(name);
  if (!inline) return undefined;
  const { parameters } = inline;
  if (given.length !== parameters.length)
    return mistaken(context, span, badArgumentCount(span, signatureOf(inline), given.length));
  const values = given.map((argument) => context.check(context, argument));
  return expand(context, inline, values, span);
}

function signatureOf({ name, parameters }: InlineDeclaration): string {
  const keys = parameters.map((parameter) => parameter.name.text).join(', ');
  return parameters.length > 0 ? `${name.text}[${keys}]` : name.text;
}

function expand(
  context: CheckContext,
  inline: InlineDeclaration,
  values: readonly TypedExpression[],
  span: Span,
): TypedExpression {
  const type = resolveTypeName(inline.type, context.kernel, context.diagnostics);
  const bindings = bindingsOf(context, inline, values);
  if (!bindings || type.kind === 'error') return poison(span);
  const { scope, around } = bind(context.scope, bindings);
  // In its own value the name means what it would mean without the inline.
  const inlines = new Map([...context.inlines].filter(([name]) => name !== inline.name.text));
  const body = context.check({ ...context, scope, inlines }, inline.value);
  if (isPoison(body)) return poison(span);
  if (!isOfType(type, body.type))
    return mistaken(context, span, typeMismatch(inline.value.span, aType(type), aType(body.type)));
  return { ...around(body.kind === 'number' ? { ...body, type } : convert(body, type)), span };
}

/** An address is a text where D wants one. */
function isOfType(wanted: Type, got: Type): boolean {
  return fits(wanted, got) || (wanted.kind === 'string' && got.kind === 'inet');
}

function bindingsOf(
  context: CheckContext,
  { parameters }: InlineDeclaration,
  values: readonly TypedExpression[],
): readonly Binding[] | undefined {
  const bindings = parameters.flatMap((parameter, index): readonly Binding[] => {
    const value = values[index];
    const type = resolveTypeName(parameter.type, context.kernel, context.diagnostics);
    if (!value || isPoison(value) || type.kind === 'error') return [];
    if (fits(type, value.type)) return [{ name: parameter.name.text, value, type }];
    const expected = `${aType(type)} for \`${parameter.name.text}\``;
    context.diagnostics.add(typeMismatch(value.span, expected, aType(value.type)));
    return [];
  });
  return bindings.length === parameters.length ? bindings : undefined;
}

/** What is wrong with it wherever it is used, or is not. */
export function checkDeclaredInline(context: CheckContext, inline: InlineDeclaration): void {
  const values = inline.parameters.map((parameter): TypedExpression => {
    const type = resolveTypeName(parameter.type, context.kernel, context.diagnostics);
    return { kind: 'scratch', name: parameter.name.text, type, span: parameter.name.span };
  });
  expand(context, inline, values, inline.name.span);
}
