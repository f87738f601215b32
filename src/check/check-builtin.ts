// A builtin's use, bare or as a call: its arguments counted and checked by the record, its place in the typed tree.

import type { Builtin, CallSite, Checked, Computed } from '../builtins/builtin.js';
import { findRefused } from '../builtins/refused.js';
import { laterBuiltin, notOnLinux } from '../diagnostics/catalog-builtins.js';
import { badArgument, badArgumentCount } from '../diagnostics/catalog-check.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import type { Expression } from '../syntax/ast.js';
import { aType } from '../types/layout.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

/** `name` is as written: an alias keeps its own in messages. */
export function checkBuiltin(
  context: CheckContext,
  builtin: Builtin,
  name: string,
  span: Span,
  written: readonly Expression[],
): TypedExpression {
  const [least, most] = builtin.arity;
  if (written.length < least || written.length > most)
    return mistaken(context, span, badArgumentCount(span, builtin.signature, written.length));
  const value =
    builtin.kind === 'shorthand'
      ? context.check(context, builtin.means(span, written))
      : checkComputed(context, builtin, name, span, written);
  // What a shorthand stands for says so itself.
  if (isPoison(value) || builtin.kind === 'shorthand' || !builtin.ofTask) return value;
  // Of the task that is given, or of the one on the CPU in other words.
  const isOfAnother = written.length > 0 && !(builtin.kind === 'computed' && builtin.words);
  if (isOfAnother || context.scope.taskIsOwner) return value;
  return { kind: 'unknown', name, type: value.type, span };
}

function checkComputed(
  context: CheckContext,
  builtin: Computed,
  name: string,
  span: Span,
  written: readonly Expression[],
): TypedExpression {
  const values = written.map((argument) => wordOf(builtin, argument) ?? context.place(context, argument));
  if (values.some(isPoison)) return poison(span);
  const site: CallSite = {
    span,
    arguments: values,
    scope: context.scope,
    kernel: context.kernel,
    dialect: context.dialect,
    textBytes: context.maps.texts.usual,
    stackMode: context.stackMode,
  };
  return typedAs(context, builtin, name, site, builtin.check(site));
}

/** A name of the relatives that is known and not had: undefined for others. */
export function refusal(name: string, span: Span): Diagnostic | undefined {
  const record = findRefused(name);
  return record && (record.isLater ? laterBuiltin : notOnLinux)(span, name, record.why, record.instead);
}

/** `boot` in `nsecs(boot)`. */
function wordOf(builtin: Computed, argument: Expression): TypedExpression | undefined {
  if (argument.kind !== 'name' || !builtin.words?.includes(argument.name)) return undefined;
  const { name: value, span } = argument;
  return { kind: 'string', value, type: { kind: 'string', size: value.length + 1 }, span };
}

function typedAs(
  context: CheckContext,
  builtin: Computed,
  name: string,
  { span, arguments: values }: CallSite,
  checked: Checked,
): TypedExpression {
  if ('type' in checked) {
    if (checked.warning) context.diagnostics.add(checked.warning);
    return { kind: 'builtin', name: builtin.name, arguments: checked.arguments ?? values, type: checked.type, span };
  }
  if ('expression' in checked) return { ...checked.expression, span };
  if ('refused' in checked) {
    // What a hook that is not there hands over nobody knows.
    return context.scope.missing ? poison(span) : mistaken(context, span, checked.refused);
  }
  const wrong = values[checked.argument];
  return mistaken(
    context,
    span,
    badArgument(wrong?.span ?? span, name, checked.expected, wrong ? whatIs(wrong) : 'nothing'),
  );
}

/** A number that is known says more than its type. */
function whatIs(value: TypedExpression): string {
  return value.kind === 'number' ? String(BigInt.asIntN(64, value.value)) : aType(value.type);
}
