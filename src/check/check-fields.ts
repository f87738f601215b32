// `fields endpoints(sk);`: each member of the translator becomes a field of the probe, computed where it is used.

import { typeMismatch, unknownName } from '../diagnostics/catalog-check.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import type { FieldsItem, ProviderDeclaration, TranslatorDeclaration, TranslatorMember } from '../syntax/ast.js';
import { aType } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type CheckContext, isPoison } from './check-context.js';
import { fits } from './check-statement.js';
import { isOfKernel, makeContext, type ProviderContext, scopeOf } from './provider-context.js';
import { resolveTypeName } from './resolve-type-name.js';
import type { ProbeField, TypedExpression } from './typed-ast.js';

type Names = Map<string, (span: Span) => TypedExpression>;

/** Adds to `fields`; a parameter of the probe with the same name wins. */
export function addFields(
  context: ProviderContext,
  provider: ProviderDeclaration,
  item: FieldsItem,
  fields: ProbeField[],
  fullName: string,
): void {
  const translator = findTranslator(context, provider, item);
  const outer = makeContext(context, scopeOf(fields, fullName));
  const names = translator && bindParameters(outer, translator, item);
  if (!translator || !names) return;
  for (const member of translator.members) {
    const field = computedField({ ...outer, scope: { ...outer.scope, fields: names } }, member);
    if (!fields.some((other) => other.name === field.name)) fields.push(field);
    const { name, type } = field;
    names.set(name, (span) => ({ kind: 'field', name, type, span }));
  }
}

function findTranslator(
  context: ProviderContext,
  provider: ProviderDeclaration,
  item: FieldsItem,
): TranslatorDeclaration | undefined {
  const { text, span } = item.translator;
  const { translators } = context.providers;
  const found = translators.get(`${provider.name.text}.${text}`) ?? translators.get(text);
  const known = provider.translators.map((other) => other.name.text);
  if (!found) context.diagnostics.add(unknownName(span, text, nearestName(text, known)));
  return found;
}

/** The translator's parameters by name, as the probe's arguments; undefined after a message. */
function bindParameters(outer: CheckContext, translator: TranslatorDeclaration, item: FieldsItem): Names | undefined {
  const names: Names = new Map();
  for (const [index, parameter] of translator.parameters.entries()) {
    const argument = item.arguments[index];
    const value = argument && outer.check(outer, argument);
    const type = resolveTypeName(parameter.type, outer.kernel, outer.diagnostics);
    if (!value || (!isPoison(value) && !fits(type, value.type))) {
      const expected = `${aType(type)} for \`${parameter.name.text}\``;
      outer.diagnostics.add(typeMismatch(argument?.span ?? item.span, expected, value ? aType(value.type) : 'nothing'));
      return undefined;
    }
    names.set(parameter.name.text, (span) => ({ ...value, type, span }) as TypedExpression);
  }
  return names;
}

/** A member that this kernel's structs cannot serve is a field that is never known. */
function computedField(inner: CheckContext, member: TranslatorMember): ProbeField {
  const type = resolveTypeName(member.type, inner.kernel, inner.diagnostics);
  const name = member.name.text;
  const tried = new Diagnostics();
  const value = inner.check({ ...inner, diagnostics: tried }, member.value);
  if (tried.hasErrors && !isOfKernel(tried)) for (const diagnostic of tried.all) inner.diagnostics.add(diagnostic);
  const computed: TypedExpression = isPoison(value)
    ? { kind: 'unknown', name, type, span: member.value.span }
    : convert(value, type);
  return { name, type, summary: member.doc?.text ?? '', computed };
}

function convert(value: TypedExpression, type: Type): TypedExpression {
  if (value.type.kind === type.kind && value.type.kind !== 'int') return { ...value, type };
  return value.type.kind === 'string' || value.type.kind === 'inet'
    ? value
    : { kind: 'convert', operand: value, type, span: value.span };
}
