// BTF types → types of the language. Names come back as names: a struct is expanded only by readLayout, so that a
// type stays small however deep the kernel's structs go.

import type { FunctionParameter, FunctionType, StructLayout } from './kernel-description.js';
import type { EnumType, IntType, StructMember, Type } from '../types/type.js';

/** One entry of BTF, as libbpf-napi gives it. `ref` is the type it points to, modifies, returns or is an array of. */
export interface BtfType {
  readonly kind: string;
  readonly name: string;
  readonly size?: number;
  readonly ref?: number;
  readonly encoding?: string | number;
  readonly signed?: boolean;
  readonly bits?: number;
  readonly length?: number;
  readonly members?: readonly { readonly name: string; readonly type: number; readonly bitOffset: number; readonly bitSize: number }[];
  readonly values?: readonly { readonly name: string; readonly value: bigint }[];
  readonly params?: readonly { readonly name: string; readonly type: number }[];
}

/** The part of libbpf-napi's KernelBtf that is needed here; tests have small ones of their own. */
export interface BtfReader {
  findByName(name: string, kind: string): number | undefined;
  type(id: number): BtfType;
  namesOfKind(kind: string): readonly string[];
  /** The enum that has it, and the value. */
  findEnumerator(name: string): { readonly id: number; readonly value: bigint } | undefined;
}

const modifiers: ReadonlySet<string> = new Set(['const', 'volatile', 'restrict', 'type_tag']);

export function readType(btf: BtfReader, id: number): Type {
  if (id === 0) return { kind: 'void' };
  const type = btf.type(id);
  if (modifiers.has(type.kind) || type.kind === 'typedef') return readType(btf, type.ref ?? 0);
  switch (type.kind) {
    case 'int':
      return readInt(type);
    case 'enum':
    case 'enum64':
      return readEnum(type);
    case 'ptr':
      return readPointer(btf, type.ref ?? 0);
    case 'array':
      return readArray(btf, type);
    case 'struct':
    case 'union':
      return readStruct(btf, type, type.kind);
    case 'fwd':
      return { kind: 'struct', tag: 'struct', name: type.name };
    default:
      // A float, or a function behind a pointer: nothing that BPF could compute with.
      return type.size ? { kind: 'bytes', size: type.size } : { kind: 'void' };
  }
}

export function readEnum(type: BtfType): EnumType {
  return { kind: 'enum', name: type.name, size: intSize(type.size), signed: type.signed ?? false, members: type.values ?? [] };
}

/** Direct members, and those of anonymous structs and unions inside, with offsets from the start. */
export function readLayout(btf: BtfReader, id: number): StructLayout | undefined {
  const type = btf.type(id);
  if (type.kind !== 'struct' && type.kind !== 'union') return undefined;
  return { tag: type.kind, name: type.name, size: type.size ?? 0, members: readMembers(btf, type, 0) };
}

export function readFunction(btf: BtfReader, protoId: number): FunctionType | undefined {
  const proto = btf.type(protoId);
  if (proto.kind !== 'func_proto') return undefined;
  return { parameters: readParameters(btf, proto), returns: readType(btf, proto.ref ?? 0) };
}

/** Follows modifiers, typedefs and one kind of reference to what is really there. */
export function skipToKind(btf: BtfReader, id: number, kind: string): number | undefined {
  for (let at = id; at !== 0; at = btf.type(at).ref ?? 0) {
    const type = btf.type(at);
    if (type.kind === kind) return at;
    if (!modifiers.has(type.kind) && type.kind !== 'typedef' && type.kind !== 'ptr') return undefined;
  }
  return undefined;
}

function readParameters(btf: BtfReader, proto: BtfType): readonly FunctionParameter[] {
  const named = (proto.params ?? []).filter((parameter) => parameter.type !== 0); // the last of a variadic function is void
  return named.map((parameter, index) => ({ name: parameter.name || `arg${index}`, type: readType(btf, parameter.type) }));
}

function readInt(type: BtfType): Type {
  if (type.name === '_Bool') return { kind: 'bool' };
  const size = type.size ?? 4;
  // __int128 is a pair of u64 to everybody who looks into it.
  if (size > 8) return { kind: 'bytes', size };
  return { kind: 'int', size: intSize(size), signed: type.signed ?? false };
}

function readPointer(btf: BtfReader, targetId: number): Type {
  let space: 'kernel' | 'user' = 'kernel';
  for (let id = targetId; id !== 0; id = btf.type(id).ref ?? 0) {
    const target = btf.type(id);
    if (target.kind === 'type_tag' && target.name === 'user') space = 'user';
    if (target.kind === 'func_proto') return { kind: 'pointer', to: { kind: 'void' }, space };
    if (!modifiers.has(target.kind)) break;
  }
  return { kind: 'pointer', to: readPointee(btf, targetId), space };
}

/** A pointer to an anonymous struct is rare and may lead back to itself: it points to nothing known. */
function readPointee(btf: BtfReader, id: number): Type {
  const to = readType(btf, id);
  return to.kind === 'struct' && to.name === '' ? { kind: 'void' } : to;
}

function readArray(btf: BtfReader, type: BtfType): Type {
  const element = type.ref ?? 0;
  const length = type.length ?? 0;
  if (isChar(btf, element)) return { kind: 'string', size: length };
  return { kind: 'array', element: readType(btf, element), length };
}

function isChar(btf: BtfReader, id: number): boolean {
  if (id === 0) return false;
  const type = btf.type(id);
  return type.kind === 'int' ? type.name === 'char' : modifiers.has(type.kind) && isChar(btf, type.ref ?? 0);
}

function readStruct(btf: BtfReader, type: BtfType, tag: 'struct' | 'union'): Type {
  const named = { kind: 'struct', tag, name: type.name } as const;
  return type.name === '' ? { ...named, members: readMembers(btf, type, 0) } : named;
}

function readMembers(btf: BtfReader, type: BtfType, base: number): readonly StructMember[] {
  return (type.members ?? []).flatMap((member) => {
    const bitOffset = base + member.bitOffset;
    const target = member.name === '' ? btf.type(skipModifiers(btf, member.type)) : undefined;
    if (target && (target.kind === 'struct' || target.kind === 'union')) return readMembers(btf, target, bitOffset);
    if (member.name === '') return []; // an unnamed bitfield is padding
    const place = member.bitSize > 0 ? { bitOffset, bitSize: member.bitSize } : { bitOffset };
    return [{ name: member.name, type: readType(btf, member.type), ...place }];
  });
}

function skipModifiers(btf: BtfReader, id: number): number {
  const type = btf.type(id);
  return id !== 0 && modifiers.has(type.kind) ? skipModifiers(btf, type.ref ?? 0) : id;
}

function intSize(size: number | undefined): IntType['size'] {
  if (size === 1 || size === 2 || size === 8) return size;
  return 4;
}
