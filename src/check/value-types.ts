// A struct or an array as a value: places in memory become the bytes in them where a value is wanted, with their types
// written out down to the last member, because from there on nobody asks the kernel's BTF any more.

import type { KernelDescription } from '../kernel/kernel-description.js';
import type { Expression } from '../syntax/ast.js';
import { sizeOf } from '../types/layout.js';
import type { StructMember, StructType, Type } from '../types/type.js';
import type { CheckContext } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

/** What an expression is worth where a value is wanted: `$sk->__sk_common` is a place until it is printed or kept. */
export function asValue(context: CheckContext, typed: TypedExpression): TypedExpression {
  const isPlace = typed.kind === 'address' && (typed.type.kind === 'struct' || typed.type.kind === 'array');
  if (!isPlace && typed.type.kind !== 'array') return typed;
  const type = valueType(context.kernel, typed.type);
  return isPlace ? { ...typed, kind: 'read', type } : { ...typed, type };
}

/** context.check of every place: expressions as values. */
export function checkValue(context: CheckContext, expression: Expression): TypedExpression {
  return asValue(context, context.place(context, expression));
}

/** The type with all its structs written out. */
export function valueType(kernel: KernelDescription, type: Type): Type {
  if (type.kind === 'array') return { ...type, element: valueType(kernel, type.element) };
  if (type.kind !== 'struct' || type.size !== undefined) return type;
  const members = membersOf(kernel, type).map((member) => ({ ...member, type: valueType(kernel, member.type) }));
  const shown = members.filter(({ type: { kind } }) => kind !== 'void');
  return { ...type, members: shown, size: structSize(kernel, type) };
}

export function membersOf(kernel: KernelDescription, struct: StructType): readonly StructMember[] {
  return struct.members ?? kernel.struct(struct.name)?.members ?? [];
}

/** Bytes of a type in C, structs included. */
export function cSizeOf(kernel: KernelDescription, type: Type): number {
  if (type.kind === 'struct') return structSize(kernel, type);
  return type.kind === 'array' ? cSizeOf(kernel, type.element) * type.length : sizeOf(type);
}

/** A nameless struct says only where its members are. */
function structSize(kernel: KernelDescription, struct: StructType): number {
  const known = struct.size ?? (struct.name === '' ? undefined : kernel.struct(struct.name)?.size);
  if (known !== undefined) return known;
  const members = struct.members ?? [];
  const ends = members.map(({ type, bitOffset, bitSize }) => bitOffset + (bitSize ?? cSizeOf(kernel, type) * 8));
  const align = Math.max(1, ...members.map(({ type }) => cAlignOf(kernel, type)));
  return Math.ceil(Math.max(0, ...ends) / 8 / align) * align;
}

export function cAlignOf(kernel: KernelDescription, type: Type): number {
  switch (type.kind) {
    case 'array':
      return cAlignOf(kernel, type.element);
    case 'struct':
      return alignOfStruct(kernel, type);
    case 'string':
    case 'bytes':
      return 1;
    default:
      return Math.max(1, sizeOf(type));
  }
}

function alignOfStruct(kernel: KernelDescription, struct: StructType): number {
  const declared = struct.declared ?? kernel.struct(struct.name)?.declared;
  return declared?.align ?? Math.max(1, ...membersOf(kernel, struct).map((member) => cAlignOf(kernel, member.type)));
}
