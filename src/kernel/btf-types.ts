// BTF types → types of the language. Names come back as names: a struct is expanded only by readLayout, so that a
// type stays small however deep the kernel's structs go.

import type { BtfType, KernelBtf } from 'libbpf-napi';
import type { EnumType, IntType, StructMember, Type } from '../types/type.js';
import type { FunctionParameter, FunctionType, StructLayout } from './kernel-description.js';

/** What is read of libbpf-napi's KernelBtf; tests have small ones of their own. */
export type BtfReader = Pick<KernelBtf, 'findByName' | 'type' | 'namesOfKind' | 'findEnumerator'>;

type BtfEnum = Extract<BtfType, { kind: 'enum' | 'enum64' }>;
type BtfStruct = Extract<BtfType, { kind: 'struct' | 'union' }>;

export function readType(btf: BtfReader, id: number): Type {
  const type = btf.type(skipAliases(btf, id));
  switch (type?.kind) {
    case 'int':
      return readInt(type.size, type.signed, type.encoding === 'bool');
    case 'enum':
    case 'enum64':
      return readEnum(type);
    case 'ptr':
      return readPointer(btf, type.ref);
    case 'array':
      return readArray(btf, type.ref, type.length);
    case 'struct':
    case 'union':
      return type.name === ''
        ? { ...structNamed(type.kind, ''), members: readMembers(btf, type, 0) }
        : structNamed(type.kind, type.name);
    case 'fwd':
      return structNamed(type.forward, type.name);
    case 'float':
      return { kind: 'bytes', size: type.size };
    default:
      return { kind: 'void' };
  }
}

export function readEnum(type: BtfEnum): EnumType {
  return { kind: 'enum', name: type.name, size: asIntSize(type.size) ?? 4, signed: type.signed, members: type.values };
}

/** Direct members, and those of anonymous structs and unions inside, with offsets from the start. */
export function readLayout(btf: BtfReader, id: number): StructLayout | undefined {
  const type = btf.type(id);
  if (type?.kind !== 'struct' && type?.kind !== 'union') return undefined;
  return { tag: type.kind, name: type.name, size: type.size, members: readMembers(btf, type, 0) };
}

export function readFunction(btf: BtfReader, protoId: number): FunctionType | undefined {
  const proto = btf.type(protoId);
  if (proto?.kind !== 'func_proto') return undefined;
  const typed = proto.parameters.filter((parameter) => parameter.type !== 0); // `...` has no type
  const parameters: readonly FunctionParameter[] = typed.map((parameter, index) => ({
    name: parameter.name || `arg${index}`,
    type: readType(btf, parameter.type),
  }));
  return { parameters, returns: readType(btf, proto.ref) };
}

/** The function type that a typedef of a pointer to a function leads to. */
export function findPrototype(btf: BtfReader, id: number): number | undefined {
  const target = skipAliases(btf, id);
  const type = btf.type(target);
  if (type?.kind === 'func_proto') return target;
  return type?.kind === 'ptr' ? findPrototype(btf, type.ref) : undefined;
}

/** Past typedefs and what says nothing of the value: const, volatile, restrict, tags. */
function skipAliases(btf: BtfReader, id: number, { typedefs = true } = {}): number {
  const type = btf.type(id);
  switch (type?.kind) {
    case 'const':
    case 'volatile':
    case 'restrict':
    case 'type_tag':
      return skipAliases(btf, type.ref, { typedefs });
    case 'typedef':
      return typedefs ? skipAliases(btf, type.ref) : id;
    default:
      return id;
  }
}

function readInt(size: number, signed: boolean, isBool: boolean): Type {
  if (isBool && size === 1) return { kind: 'bool' };
  const known = asIntSize(size);
  return known === undefined ? { kind: 'bytes', size } : { kind: 'int', size: known, signed }; // __int128 stays bytes
}

function readPointer(btf: BtfReader, targetId: number): Type {
  const to = readPointee(btf, targetId);
  return { kind: 'pointer', to, space: isUserSpace(btf, targetId) ? 'user' : 'kernel' };
}

/** A pointer to an anonymous struct may lead back to itself, so it points to nothing known. */
function readPointee(btf: BtfReader, id: number): Type {
  const target = btf.type(skipAliases(btf, id));
  const isAnonymous = (target?.kind === 'struct' || target?.kind === 'union') && target.name === '';
  return isAnonymous ? { kind: 'void' } : readType(btf, id);
}

/** `__user`: only kernels whose compiler writes tags into BTF say it. */
function isUserSpace(btf: BtfReader, id: number): boolean {
  const type = btf.type(id);
  if (type?.kind === 'type_tag') return type.name === 'user' || isUserSpace(btf, type.ref);
  return type?.kind === 'const' || type?.kind === 'volatile' || type?.kind === 'restrict'
    ? isUserSpace(btf, type.ref)
    : false;
}

/** An array of `char`, and only of that spelling, holds text. */
function readArray(btf: BtfReader, elementId: number, length: number): Type {
  const element = btf.type(skipAliases(btf, elementId, { typedefs: false }));
  if (element?.kind === 'int' && element.name === 'char') return { kind: 'string', size: length };
  return { kind: 'array', element: readType(btf, elementId), length };
}

function readMembers(btf: BtfReader, type: BtfStruct, base: number): readonly StructMember[] {
  return type.members.flatMap((member) => {
    const bitOffset = base + member.bitOffset;
    if (member.name !== '')
      return [
        {
          name: member.name,
          type: readType(btf, member.type),
          bitOffset,
          ...(member.bitSize > 0 ? { bitSize: member.bitSize } : {}),
        },
      ];
    const inner = btf.type(skipAliases(btf, member.type, { typedefs: false }));
    return inner?.kind === 'struct' || inner?.kind === 'union' ? readMembers(btf, inner, bitOffset) : []; // an unnamed bitfield is padding
  });
}

function structNamed(
  tag: 'struct' | 'union',
  name: string,
): { readonly kind: 'struct'; readonly tag: 'struct' | 'union'; readonly name: string } {
  return { kind: 'struct', tag, name };
}

function asIntSize(size: number): IntType['size'] | undefined {
  return size === 1 || size === 2 || size === 4 || size === 8 ? size : undefined;
}
