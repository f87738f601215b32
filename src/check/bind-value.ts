// Names that stand for a value inside a definition: a parameter of a translator or of an inline.

import type { Span } from '../source/source-file.js';
import { sameType } from '../types/layout.js';
import type { Type } from '../types/type.js';
import type { Scope } from './scope.js';
import type { TypedExpression } from './typed-ast.js';

/** The value as one of the type; texts and addresses stay what they are. */
export function convert(value: TypedExpression, type: Type): TypedExpression {
  if (value.type.kind === 'string' || sameType(value.type, type)) return value;
  if (value.type.kind === type.kind && value.type.kind !== 'int') return { ...value, type };
  return value.type.kind === 'inet' ? value : { kind: 'convert', operand: value, type, span: value.span };
}

/** Naming it again costs nothing: it is in a register, or known to the emitter by its name. */
const cheap: ReadonlySet<TypedExpression['kind']> = new Set([
  'number',
  'boolean',
  'string',
  'address-literal',
  'unknown',
  'scratch',
  'field',
  'hook-argument',
  'option',
  'positional',
]);

export function isCheap(value: TypedExpression): boolean {
  return cheap.has(value.kind === 'convert' ? value.operand.kind : value.kind);
}

export interface Binding {
  readonly name: string;
  readonly value: TypedExpression;
  readonly type: Type;
}

/** A scope in which the names stand for the values, and what turns a body that was checked in it into the whole. */
export function bind(
  scope: Scope,
  bindings: readonly Binding[],
): { readonly scope: Scope; readonly around: (body: TypedExpression) => TypedExpression } {
  const fields = new Map(scope.fields);
  const bound: { readonly name: string; readonly value: TypedExpression }[] = [];
  for (const { name, value, type } of bindings) {
    const typed = convert(value, type);
    const isBare = value.kind === 'builtin' && value.arguments.length === 0;
    if (isBare || isCheap(typed)) {
      fields.set(name, (span) => ({ ...typed, span }));
      continue;
    }
    bound.push({ name, value: typed });
    fields.set(name, (span: Span) => ({ kind: 'scratch', name, type: typed.type, span }));
  }
  const around = (body: TypedExpression): TypedExpression =>
    bound.reduceRight<TypedExpression>(
      (inner, { name, value }) => ({ kind: 'bind', name, value, body: inner, type: inner.type, span: inner.span }),
      body,
    );
  return { scope: { ...scope, fields }, around };
}
