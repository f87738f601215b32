// `fields endpoints(sk);`: each member of the translator becomes a field of the probe, computed where it is used.
// `args (csinfo_t(sk), …)`: likewise, under the name `args[0]->member`.

import { typeMismatch, unknownName } from '../diagnostics/catalog-check.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import type { Expression, Name } from '../syntax/ast.js';
import type {
  ArgsItem,
  ProviderDeclaration,
  TranslatorDeclaration,
  TranslatorMember,
} from '../syntax/ast-providers.js';
import { aType } from '../types/layout.js';
import { type Type, u32 } from '../types/type.js';
import { type CheckContext, isPoison } from './check-context.js';
import { argumentField } from './check-numbered.js';
import { fits } from './fits.js';
import { isOfKernel, makeContext, type ProviderContext, scopeOf } from './provider-context.js';
import { resolveTypeName } from './resolve-type-name.js';
import type { ProbeField, TypedExpression } from './typed-ast.js';

type Names = Map<string, (span: Span) => TypedExpression>;

/** A translator's name and what it is applied to. */
interface Application {
  readonly translator: Name;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

/** Adds to `fields`; a parameter of the probe with the same name wins. */
export function addFields(
  context: ProviderContext,
  provider: ProviderDeclaration,
  item: Application,
  fields: ProbeField[],
  fullName: string,
  nameOf: (member: string) => string = (member) => member,
): void {
  const translator = findTranslator(context, provider, item);
  if (!translator) {
    const { text, span } = item.translator;
    const known = provider.translators.map((other) => other.name.text);
    context.diagnostics.add(unknownName(span, text, nearestName(text, known)));
  }
  const outer = makeContext(context, scopeOf(fields, fullName));
  const names = translator && bindParameters(outer, translator, item);
  if (!translator || !names) return;
  for (const member of translator.members) {
    const name = nameOf(member.name.text);
    const field = { ...computedField({ ...outer, scope: { ...outer.scope, fields: names } }, member), name };
    if (!fields.some((other) => other.name === name)) fields.push(field);
    const { type } = field;
    names.set(member.name.text, (span) => ({ kind: 'field', name, type, span }));
  }
}

/** `args[n]` itself is what its translator is applied to. */
export function addArguments(
  context: ProviderContext,
  provider: ProviderDeclaration,
  { values }: ArgsItem,
  fields: ProbeField[],
  fullName: string,
): void {
  for (const [index, written] of values.entries()) {
    const call = written.kind === 'call' ? written : undefined;
    const outer = makeContext(context, scopeOf(fields, fullName));
    const applied = call ? call.arguments[0]?.value : written;
    const value = applied && outer.check(outer, applied);
    const summary = call?.callee.text ?? (written.kind === 'number' ? 'always 0' : '');
    if (value && !isPoison(value))
      fields.push({ name: argumentField(index), type: value.type, summary, computed: value });
    if (!call) continue;
    const item = {
      translator: call.callee,
      arguments: call.arguments.map((argument) => argument.value),
      span: call.span,
    };
    addFields(context, provider, item, fields, fullName, (member) => argumentField(index, member));
  }
}

/** The provider's own, or one at the top level of a file. */
export function findTranslator(
  { providers }: ProviderContext,
  provider: ProviderDeclaration,
  { translator: { text } }: Application,
): TranslatorDeclaration | undefined {
  return providers.translator(`${provider.name.text}.${text}`) ?? providers.translator(text);
}

/** The translator's parameters by name, as the probe's arguments; undefined after a message. */
function bindParameters(outer: CheckContext, translator: TranslatorDeclaration, item: Application): Names | undefined {
  const names: Names = new Map();
  for (const [index, parameter] of translator.parameters.entries()) {
    const argument = item.arguments[index];
    const value = argument && outer.check(outer, argument);
    const type = resolveTypeName(parameter.type, outer.kernel, outer.diagnostics);
    if (!value || (!isPoison(value) && type.kind !== 'error' && !fits(type, value.type))) {
      const expected = `${aType(type)} for \`${parameter.name.text}\``;
      outer.diagnostics.add(typeMismatch(argument?.span ?? item.span, expected, value ? aType(value.type) : 'nothing'));
      return undefined;
    }
    names.set(parameter.name.text, (span) => ({ ...value, type, span }));
  }
  return names;
}

/** A member that this kernel's structs cannot serve is a field that is never known. */
function computedField(inner: CheckContext, member: TranslatorMember): ProbeField {
  const name = member.name.text;
  const tried = new Diagnostics();
  const resolved = resolveTypeName(member.type, inner.kernel, tried);
  const type = resolved.kind === 'error' ? u32 : resolved;
  const value = inner.check({ ...inner, diagnostics: tried }, member.value);
  if (tried.hasErrors && !isOfKernel(tried)) for (const diagnostic of tried.all) inner.diagnostics.add(diagnostic);
  const summary = member.doc?.text ?? '';
  if (isPoison(value))
    return { name, type, summary, computed: { kind: 'unknown', name, type, span: member.value.span } };
  // Text is as long as it is where it comes from.
  if (type.kind === 'string' && value.type.kind === 'string')
    return { name, type: value.type, summary, computed: value };
  return { name, type, summary, computed: convert(value, type) };
}

function convert(value: TypedExpression, type: Type): TypedExpression {
  if (value.type.kind === type.kind && value.type.kind !== 'int') return { ...value, type };
  return value.type.kind === 'string' || value.type.kind === 'inet'
    ? value
    : { kind: 'convert', operand: value, type, span: value.span };
}
