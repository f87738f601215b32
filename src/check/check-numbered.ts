// D's `args[n]` and `args[n]->member`. Of a stable probe they are what its `args (…)` lists, of a kernel hook its
// arguments in order. A stable probe's members are fields like any others, so the planner judges them as such.

import { noArguments, typeMismatch, unknownMember } from '../diagnostics/catalog-check.js';
import { untoldReturn } from '../diagnostics/catalog-dlang.js';
import { onEveryKernel } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { KernelHook } from '../probes/probe-kind.js';
import type { Span } from '../source/source-file.js';
import type { Expression, Member, Name } from '../syntax/ast.js';
import { s64 } from '../types/type.js';
import { type CheckContext, mistaken, poison } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

/** The field that `args[n]` is, and the prefix of those of its members. */
export function argumentField(index: number | bigint, member?: string): string {
  return member === undefined ? `args[${index}]` : `args[${index}]->${member}`;
}

export function isArgumentField(name: string): boolean {
  return name.startsWith('args[');
}

/** `args[n]`: its index, unless `args` is something else here. */
function numbered(context: CheckContext, expression: Expression): { readonly index: Expression } | undefined {
  if (expression.kind !== 'index' || expression.object.kind !== 'name' || expression.object.name !== 'args')
    return undefined;
  return context.scope.fields.has('args') ? undefined : { index: expression.index };
}

/** `args[n]->member` of a stable probe; undefined when it is something else. */
export function checkArgumentMember(
  context: CheckContext,
  { object, name, span }: Member,
): TypedExpression | undefined {
  const found = numbered(context, object);
  if (found?.index.kind !== 'number') return undefined;
  const { value } = found.index;
  const { fields, place } = context.scope;
  if (!fields.has(argumentField(value))) return undefined;
  const field = fields.get(argumentField(value, name.text));
  return field ? field(span) : mistaken(context, span, noSuchMember(fields.keys(), value, name, place));
}

function noSuchMember(
  fields: Iterable<string>,
  index: bigint,
  { text, span }: Name,
  place: string,
): ReturnType<typeof unknownMember> {
  const prefix = argumentField(index, '');
  const known = [...fields].flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  return onEveryKernel(unknownMember(span, `\`args[${index}]\` of ${place}`, text, nearestName(text, known), known));
}

/** `args[n]` alone; undefined when it is something else. */
export function checkArgument(context: CheckContext, expression: Expression): TypedExpression | undefined {
  const found = numbered(context, expression);
  if (!found) return undefined;
  const { span } = expression;
  const { index } = found;
  if (index.kind !== 'number')
    return mistaken(context, span, typeMismatch(index.span, 'a constant, the number of an argument', 'something else'));
  const { fields, hook, missing, place } = context.scope;
  if (missing) return poison(span);
  const field = fields.get(argumentField(index.value));
  if (field) return field(span);
  const returned = hook && returnedAs(context, hook, Number(index.value), span);
  if (returned) return returned;
  const argument = hook?.arguments[Number(index.value)];
  if (argument) return { kind: 'hook-argument', access: argument.access, type: argument.type, span };
  const count = hook?.arguments.length ?? [...fields.keys()].filter((name) => /^args\[\d+\]$/.test(name)).length;
  const help = count > 0 ? `it has args[0] to args[${count - 1}]` : undefined;
  return mistaken(context, span, noArguments(span, place, help));
}

/** At a function's return D's first argument says where it returned, the second what; what it was called with is not there. */
export function returnedAs(
  context: CheckContext,
  { kind, returnValue }: KernelHook,
  index: number,
  span: Span,
): TypedExpression | undefined {
  if (context.dialect !== 'd' || kind === 'syscall' || !returnValue) return undefined;
  const { access, type } = returnValue;
  if (index === 1) return { kind: 'hook-argument', access, type, span };
  if (index === 0) {
    context.diagnostics.add(untoldReturn(span));
    return { kind: 'number', value: 0n, type: s64, span };
  }
  return mistaken(context, span, noArguments(span, context.scope.place, 'it has arg1, what the function returned'));
}
