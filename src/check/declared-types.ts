// C's types that the script declares: a kernel description that has them in front of the kernel's. A struct is laid out
// when it is first asked for, so that the order of the declarations does not matter.

import { declaredTwice, typeMismatch } from '../diagnostics/catalog-check.js';
import { notConstant } from '../diagnostics/catalog-syntax.js';
import { holdsItself, notABitfield, tooManyBits } from '../diagnostics/catalog-types.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription, StructLayout } from '../kernel/kernel-description.js';
import type { Span } from '../source/source-file.js';
import type { Declaration, Name, TypeName } from '../syntax/ast.js';
import type {
  DeclaredType,
  EnumDeclaration,
  StructDeclaration,
  StructMember,
  TypedefDeclaration,
} from '../syntax/ast-declarations.js';
import { constantValue } from '../syntax/constant-value.js';
import { aType, isInteger, sizeOf } from '../types/layout.js';
import type { EnumType, StructType, Type } from '../types/type.js';
import { type MemberToPlace, placeMembers } from './declared-layout.js';
import { resolveTypeName } from './resolve-type-name.js';
import { cAlignOf, cSizeOf, valueType } from './value-types.js';

type Tagged = StructDeclaration | EnumDeclaration;

interface Own {
  /** Itself in front of the kernel. */
  readonly kernel: KernelDescription;
  readonly diagnostics: Diagnostics;
  readonly tags: ReadonlyMap<string, Tagged>;
  readonly structs: Map<string, StructLayout | undefined>;
  readonly enums: Map<EnumDeclaration, EnumType>;
  readonly enumerators: Map<string, { readonly value: bigint; readonly type: EnumType; readonly span: Span }>;
  /** Being laid out: to tell a circle. */
  readonly open: Set<string>;
}

export function withDeclaredTypes(
  declarations: readonly Declaration[],
  kernel: KernelDescription,
  diagnostics: Diagnostics,
): KernelDescription {
  const tagged = declarations.flatMap(taggedIn);
  const written = declarations.filter((declaration) => declaration.kind === 'typedef');
  if (tagged.length + written.length === 0) return kernel;
  const named = tagged.flatMap((type) => (type.name === undefined ? [] : [{ name: type.name, type }]));
  const tags = byName(
    named.map(({ name, type }) => [name, type]),
    diagnostics,
  );
  const typedefs = byName(
    written.map((type) => [type.name, type]),
    diagnostics,
  );
  const own: Own = {
    kernel: {
      ...kernel,
      struct: (name) => (isStruct(tags.get(name)) ? layoutNamed(own, name) : kernel.struct(name)),
      enumeration: (name) => {
        const type = tags.get(name);
        return type?.kind === 'enum' ? own.enums.get(type) : kernel.enumeration(name);
      },
      ownTypedef: (name) => typedefNamed(own, typedefs.get(name)),
      enumerator: (name) => own.enumerators.get(name) ?? kernel.enumerator(name),
    },
    diagnostics,
    tags,
    structs: new Map(),
    enums: new Map(),
    enumerators: new Map(),
    open: new Set(),
  };
  for (const type of tagged) if (type.kind === 'enum') declareEnum(own, type);
  // Mistakes are told even where nothing uses the type.
  for (const [name, type] of tags) if (isStruct(type)) layoutNamed(own, name);
  for (const typedef of typedefs.values()) typedefNamed(own, typedef);
  return own.kernel;
}

/** A declaration's struct or enum, and those that are declared inside it. */
function taggedIn(declaration: Declaration): readonly Tagged[] {
  if (declaration.kind === 'typedef') return taggedBase(declaration.type);
  return declaration.kind === 'struct' || declaration.kind === 'enum' ? withInner(declaration) : [];
}

function withInner(type: Tagged): readonly Tagged[] {
  return type.kind === 'enum' ? [type] : [...type.members.flatMap((member) => taggedBase(member.type)), type];
}

function taggedBase({ base }: DeclaredType): readonly Tagged[] {
  return base.kind === 'type-name' ? [] : withInner(base);
}

function isStruct(type: Tagged | undefined): type is StructDeclaration {
  return type?.kind === 'struct';
}

function byName<T>(all: readonly (readonly [Name, T])[], diagnostics: Diagnostics): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  const first = new Map<string, Span>();
  for (const [{ text, span }, value] of all) {
    const before = first.get(text);
    if (before) diagnostics.add(declaredTwice(span, text, before));
    else known.set(text, value);
    first.set(text, before ?? span);
  }
  return known;
}

function typedefNamed(own: Own, typedef: TypedefDeclaration | undefined): Type | undefined {
  return typedef && typeOf(own, typedef.type);
}

/** Without its size, which a struct under declaration does not have yet. */
function typeOf(own: Own, { base, pointers, dimensions }: DeclaredType): Type {
  let type = baseType(own, base, pointers > 0);
  for (let count = 0; count < pointers; count++) type = { kind: 'pointer', to: type, space: 'kernel' };
  const isText = base.kind === 'type-name' && base.name === 'char' && pointers === 0;
  for (const [index, length] of [...dimensions].reverse().entries()) {
    if (isText && index === 0) type = { kind: 'string', size: length };
    else type = { kind: 'array', element: type, length };
  }
  return type;
}

function baseType(own: Own, base: DeclaredType['base'], isPointedTo: boolean): Type {
  if (base.kind === 'enum') return own.enums.get(base) ?? declareEnum(own, base);
  if (base.kind === 'struct') {
    const { tag, name } = base;
    return name === undefined ? layoutUnnamed(own, base) : { kind: 'struct', tag, name: name.text };
  }
  return namedType(own, base, isPointedTo);
}

function namedType({ kernel, tags, diagnostics }: Own, name: TypeName, isPointedTo: boolean): Type {
  const { tag } = name;
  // Neither its members nor its size is asked for: it may be the struct that is being laid out.
  if (tag !== undefined && tag !== 'enum' && (isPointedTo || tags.has(name.name)))
    return { kind: 'struct', tag, name: name.name };
  return resolveTypeName(name, kernel, diagnostics);
}

function layoutNamed(own: Own, name: string): StructLayout | undefined {
  const { structs, open, tags, diagnostics } = own;
  const declaration = tags.get(name);
  if (structs.has(name) || !isStruct(declaration)) return structs.get(name);
  if (open.has(name)) {
    diagnostics.add(holdsItself(declaration.name?.span ?? declaration.span, `${declaration.tag} ${name}`));
    return undefined;
  }
  open.add(name);
  const { align, ...layout } = placeMembers(membersToPlace(own, declaration), declaration);
  structs.set(name, { tag: declaration.tag, name, ...layout, declared: { align } });
  open.delete(name);
  return structs.get(name);
}

/** Nobody can ask for it by name, so it carries what is in it. */
function layoutUnnamed(own: Own, declaration: StructDeclaration): StructType {
  const { members, size, align } = placeMembers(membersToPlace(own, declaration), declaration);
  const shown = members.map((member) => ({ ...member, type: valueType(own.kernel, member.type) }));
  return { kind: 'struct', tag: declaration.tag, name: '', members: shown, size, declared: { align } };
}

function membersToPlace(own: Own, { members, packed }: StructDeclaration): readonly MemberToPlace[] {
  byName(
    members.flatMap((member) => (member.name ? [[member.name, member]] : [])),
    own.diagnostics,
  );
  return members.map((member) => memberToPlace(own, member, packed));
}

function memberToPlace(own: Own, member: StructMember, packed: boolean): MemberToPlace {
  const { name, bits } = member;
  const type = typeOf(own, member.type);
  if (type.kind === 'void') own.diagnostics.add(typeMismatch(member.span, 'a type that has a size', 'void'));
  if (bits !== undefined) checkBits(own, member.span, type, bits);
  if (bits === 0 && name)
    own.diagnostics.add(typeMismatch(member.span, 'at least one bit for a member with a name', 'none'));
  const natural = packed || member.packed ? 1 : cAlignOf(own.kernel, type);
  return {
    ...(name === undefined ? {} : { name: name.text }),
    type,
    size: cSizeOf(own.kernel, type),
    align: Math.max(natural, member.align ?? 1),
    ...(bits === undefined ? {} : { bits }),
  };
}

function checkBits({ diagnostics }: Own, span: Span, type: Type, bits: number): void {
  if (type.kind === 'error') return;
  if (!isInteger(type) && type.kind !== 'bool') diagnostics.add(notABitfield(span, aType(type)));
  else if (bits > sizeOf(type) * 8) diagnostics.add(tooManyBits(span, bits, aType(type)));
}

/** As C counts: one more than the member before. */
function declareEnum(own: Own, declaration: EnumDeclaration): EnumType {
  const members: { readonly name: string; readonly value: bigint }[] = [];
  let next = 0n;
  for (const { name, value } of declaration.members) {
    const ofName = (other: string): bigint | undefined =>
      members.find((member) => member.name === other)?.value ?? own.kernel.enumerator(other)?.value;
    const given = value && constantValue(value, ofName);
    if (value && given === undefined) own.diagnostics.add(notConstant(value.span));
    members.push({ name: name.text, value: given ?? next });
    next = (given ?? next) + 1n;
  }
  const type = enumOf(declaration.name?.text ?? '', members);
  own.enums.set(declaration, type);
  for (const [index, { name }] of declaration.members.entries()) {
    const before = own.enumerators.get(name.text);
    if (before) own.diagnostics.add(declaredTwice(name.span, name.text, before.span));
    own.enumerators.set(name.text, { value: members[index]?.value ?? 0n, type, span: name.span });
  }
  return type;
}

/** An int, where the values fit into one. */
function enumOf(name: string, members: EnumType['members']): EnumType {
  const signed = members.some(({ value }) => value < 0n);
  const fits = members.every(({ value }) => value === (signed ? BigInt.asIntN(32, value) : BigInt.asUintN(32, value)));
  return { kind: 'enum', name, size: fits ? 4 : 8, signed, members };
}
