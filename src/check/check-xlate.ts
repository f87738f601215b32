// `xlate <tcpinfo_t *> (e)->member`: what a translator to that type says of a value of e's type. Only the member that is
// asked for is worked out.

import { noTranslator, translatorAlone, typeMismatch, unknownMember } from '../diagnostics/catalog-check.js';
import { onEveryKernel } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { Translator } from '../providers/provider-set.js';
import type { Member, Translate } from '../syntax/ast.js';
import type { TypeTranslator } from '../syntax/ast-declarations.js';
import { aType, sameType } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { bind, convert } from './bind-value.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { fits } from './fits.js';
import { resolveTypeName } from './resolve-type-name.js';

import type { TypedExpression } from './typed-ast.js';

export function checkTranslated(context: CheckContext, { object, name, span }: Member): TypedExpression | undefined {
  if (object.kind !== 'xlate') return undefined;
  const value = context.check(context, object.operand);
  if (isPoison(value)) return poison(span);
  const found = chooseTranslator(context, object, value.type);
  if (!found) return mistaken(context, object.span, noTranslator(object.span, object.type.name, aType(value.type)));
  const member = found.translator.members.find((candidate) => candidate.name.text === name.text);
  if (!member) {
    const known = found.translator.members.map((candidate) => candidate.name.text);
    const owner = `the translator to \`${object.type.name}\``;
    return mistaken(
      context,
      span,
      onEveryKernel(unknownMember(name.span, owner, name.text, nearestName(name.text, known), known)),
    );
  }
  const { scope, around } = bind(context.scope, [{ name: found.translator.parameter, value, type: found.input }]);
  const body = memberOf({ ...context, scope }, found.translator, member);
  return isPoison(body) ? poison(span) : { ...around(body), span };
}

type TranslatedMember = Translator['members'][number];

/** The members above it are names in it, worked out where they stand. */
function memberOf(context: CheckContext, translator: Translator, member: TranslatedMember): TypedExpression {
  const above = translator.seesMembers ? translator.members.slice(0, translator.members.indexOf(member)) : [];
  const { scope } = context;
  const fields = new Map([
    ...scope.fields,
    ...above.map((other) => [other.name.text, () => memberOf(context, translator, other)] as const),
  ]);
  const body = context.check({ ...context, scope: { ...scope, fields } }, member.value);
  if (isPoison(body)) return body;
  return convert(body, member.type ? resolveTypeName(member.type, context.kernel, context.diagnostics) : body.type);
}

/** `xlate` without a member behind it. */
export function checkTranslate(context: CheckContext, { span, type }: Translate): TypedExpression {
  return mistaken(context, span, translatorAlone(span, type.name));
}

interface Candidate {
  readonly translator: Translator;
  readonly input: Type;
}

/** One for exactly this type before one that could take it. */
function chooseTranslator(context: CheckContext, { type }: Translate, given: Type): Candidate | undefined {
  const candidates = context.typeTranslators(type.name).map((translator) => ({
    translator,
    input: resolveTypeName(translator.input, context.kernel, context.diagnostics),
  }));
  return (
    candidates.find(({ input }) => sameType(input, given)) ??
    candidates.find(({ input }) => input.kind !== 'error' && fits(input, given))
  );
}

/** Every member of a translator in the script, whether it is used or not. */
export function checkTypeTranslator(context: CheckContext, { input, members }: TypeTranslator): void {
  const type = resolveTypeName(input.type, context.kernel, context.diagnostics);
  if (type.kind === 'error') return;
  const value: TypedExpression = { kind: 'scratch', name: input.name.text, type, span: input.name.span };
  const { scope } = bind(context.scope, [{ name: input.name.text, value, type }]);
  for (const member of members) {
    const body = context.check({ ...context, scope }, member.value);
    if (body.type.kind === 'struct' || body.type.kind === 'array')
      context.diagnostics.add(typeMismatch(member.value.span, 'one value', aType(body.type)));
  }
}
