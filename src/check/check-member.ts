// Names and what lies behind a dot: `args.sk.__sk_common.skc_dport`, `opt.pid`, `$p.start`, `retval`, `TCP_SYN_SENT`.

import { builtins, findBuiltin } from '../builtins/table.js';
import {
  noArguments,
  notAnAction,
  typeMismatch,
  unknownConstant,
  unknownKernelType,
  unknownMember,
  unknownName,
  unknownOption,
} from '../diagnostics/catalog-check.js';
import { onEveryKernel } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import { constantNames, findConstant } from '../kernel/constants.js';
import { derivedConstant, derivedNames, isOfHeadersAlone } from '../kernel/derived-constants.js';
import type { Span } from '../source/source-file.js';
import type { Member, Name, NameReference } from '../syntax/ast.js';
import { aType, typeName } from '../types/layout.js';
import { type StructMember, type StructType, s64, type Type, voidType } from '../types/type.js';
import { findAction } from './actions/table.js';
import { checkBuiltin, refusal } from './check-builtin.js';
import { type CheckContext, isPoison, mistaken, poison } from './check-context.js';
import { checkInline } from './check-inline.js';
import { checkArgumentMember } from './check-numbered.js';
import { checkPart } from './check-parts.js';
import { readOrAddress } from './check-pointer.js';
import { variablePlace } from './check-variable.js';
import { checkTranslated } from './check-xlate.js';
import { fileOfDescriptor, recordOfTask } from './d-files.js';
import { hookName, whatThereIs } from './hook-names.js';
import type { PathStep, TypedExpression } from './typed-ast.js';
import { membersOf } from './value-types.js';

const nullType: Type = { kind: 'pointer', to: voidType, space: 'kernel' };

export function checkName(context: CheckContext, expression: NameReference): TypedExpression {
  const { name, span } = expression;
  const { scope, kernel } = context;
  const global = variablePlace(context, expression);
  if (global) return context.check(context, global);
  // `execname` is the field `comm` where the probe has one.
  const field = scope.fields.get(name) ?? scope.fields.get(findBuiltin(name)?.name ?? '');
  if (field) return field(span);
  const hooked = hookName(context, name, span);
  if (hooked) return hooked;
  const builtin = findBuiltin(name);
  if (builtin?.isBare) return checkBuiltin(context, builtin, name, span, []);
  const inline = checkInline(context, expression);
  if (inline) return inline;
  if (name === 'NULL') return { kind: 'number', value: 0n, type: nullType, span };
  const constant = kernel.enumerator(name)?.value ?? findConstant(name)?.value ?? derivedConstant(kernel, name);
  if (constant !== undefined) return { kind: 'number', value: BigInt.asUintN(64, constant), type: s64, span };
  return mistakenName(context, name, span);
}

function mistakenName(context: CheckContext, name: string, span: Span): TypedExpression {
  const { scope, kernel } = context;
  const action = findAction(name);
  if (action) return mistaken(context, span, notAnAction(span, name, action.signature));
  if (scope.missing === 'probe' || (scope.missing && (name === 'args' || name === 'ctx'))) return poison(span);
  const refused = refusal(name, span);
  if (refused) return mistaken(context, span, refused);
  const variables = builtins.filter((record) => record.isBare).map((record) => record.name);
  const near = nearestName(name, [
    ...scope.fields.keys(),
    ...variables,
    ...context.inlines.keys(),
    ...(scope.assigned ?? []),
    ...constantNames(),
    ...derivedNames(kernel),
  ]);
  const isConstant = /^(__)?[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name) && !isOfHeadersAlone(name);
  return mistaken(context, span, (isConstant ? unknownConstant : unknownName)(span, name, near));
}

export function checkMember(context: CheckContext, expression: Member): TypedExpression {
  const { object, name, span } = expression;
  if (object.kind === 'name' && object.name === 'opt') return optionValue(context, name, span);
  if (object.kind === 'name' && isArguments(context, object.name)) return hookArgument(context, name, span);
  const ofRecord = checkRecordMember(context, expression) ?? checkArgumentMember(context, expression);
  if (ofRecord) return ofRecord;
  const typed = context.place(context, object);
  if (isPoison(typed)) return poison(span);
  const { type } = typed;
  const part = checkPart(context, typed, name.text, name.span, span);
  if (part) return part;
  if (type.kind === 'pointer' && type.to.kind === 'struct')
    return structMember(context, typed, [], type.to, name, span);
  if (typed.kind === 'address' && type.kind === 'struct')
    return structMember(context, typed.pointer, typed.path, type, name, span);
  if (type.kind === 'struct') return valueMember(context, typed, type, name, span);
  return mistaken(context, span, typeMismatch(object.span, 'something with members', aType(type)));
}

/** A member of one of D's records, such as `fds[0].fi_name` and `curpsinfo->pr_fname`. */
function checkRecordMember(context: CheckContext, expression: Member): TypedExpression | undefined {
  const { object, name, span } = expression;
  const ofTask = recordOfTask(context, object, name.text);
  const record = fileOfDescriptor(context, object) ?? ofTask;
  const member = checkTranslated(context, record ? { ...expression, object: record } : expression);
  const isOfBystander = member && ofTask && !isPoison(member) && !context.scope.taskIsOwner;
  return isOfBystander ? { kind: 'unknown', name: name.text, type: member.type, span } : member;
}

/** `args`, which iterators call `ctx`. */
function isArguments({ scope }: CheckContext, name: string): boolean {
  return (
    (name === 'args' && !scope.fields.has('args')) ||
    (name === 'ctx' && (scope.hook?.kind === 'iter' || scope.missing !== undefined))
  );
}

function optionValue(context: CheckContext, name: Name, span: Span): TypedExpression {
  const option = context.scope.options.get(name.text);
  if (option) return { kind: 'option', name: name.text, type: option.type, span };
  return mistaken(
    context,
    span,
    unknownOption(name.span, name.text, nearestName(name.text, [...context.scope.options.keys()])),
  );
}

function hookArgument(context: CheckContext, name: Name, span: Span): TypedExpression {
  const { hook, place, missing } = context.scope;
  if (missing) return poison(span);
  const field = hook ? undefined : context.scope.fields.get(name.text);
  if (field) return field(span);
  if (!hook || (hook.arguments.length === 0 && !hook.returnValue))
    return mistaken(context, span, noArguments(span, place, whatThereIs(context)));
  const argument = hook.arguments.find((candidate) => candidate.name === name.text);
  if (!argument) {
    const known = hook.arguments.map((candidate) => candidate.name);
    return mistaken(
      context,
      span,
      unknownMember(name.span, `\`args\` of ${place}`, name.text, nearestName(name.text, known), known),
    );
  }
  return { kind: 'hook-argument', access: argument.access, type: argument.type, span };
}

function structMember(
  context: CheckContext,
  pointer: TypedExpression,
  path: readonly PathStep[],
  struct: StructType,
  name: Name,
  span: Span,
): TypedExpression {
  const member = expectMember(context, struct, name);
  if (!member) return poison(span);
  const isOwn = (struct.name === '' ? struct : context.kernel.struct(struct.name))?.declared !== undefined;
  const step: PathStep = {
    kind: 'member',
    struct: struct.name,
    tag: struct.tag,
    name: name.text,
    type: member.type,
    ...(member.bitSize === undefined ? {} : { bitSize: member.bitSize }),
    ...(isOwn ? { bitOffset: member.bitOffset } : {}),
  };
  return readOrAddress(pointer, [...path, step], member.type, span);
}

/** Of a struct that is a value: in a variable or a map. */
function valueMember(
  context: CheckContext,
  object: TypedExpression,
  struct: StructType,
  name: Name,
  span: Span,
): TypedExpression {
  const member = expectMember(context, struct, name);
  if (!member) return poison(span);
  const { type, bitOffset, bitSize } = member;
  const bits = bitSize === undefined ? {} : { bits: { shift: bitOffset % 8, count: bitSize } };
  return { kind: 'part', object, offset: Math.floor(bitOffset / 8), ...bits, type, span };
}

function expectMember(context: CheckContext, struct: StructType, name: Name): StructMember | undefined {
  const members = membersOf(context.kernel, struct);
  const member = findMember(members, name.text);
  if (member) return member;
  if (members.length === 0 && !context.kernel.struct(struct.name)) {
    context.diagnostics.add(unknownKernelType(name.span, typeName(struct)));
    return undefined;
  }
  const known = members.map((candidate) => candidate.name);
  const near = nearestName(name.text, known);
  const mistake = unknownMember(name.span, `\`${typeName(struct)}\``, name.text, near, known);
  const isOwn = context.kernel.struct(struct.name)?.declared !== undefined;
  context.diagnostics.add(isOwn ? onEveryKernel(mistake) : mistake);
  return undefined;
}

function findMember(members: readonly StructMember[], name: string): StructMember | undefined {
  for (const member of members) {
    if (member.name === name) return member;
    const inner =
      member.name === '' && member.type.kind === 'struct' ? findMember(member.type.members ?? [], name) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
