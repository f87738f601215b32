// Type names → types: the language's own, C's, bpftrace's, and what BTF knows.

import { unknownKernelType, unknownType } from '../diagnostics/catalog-check.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { stringBytes } from '../limits.js';
import type { TypeName } from '../syntax/ast.js';
import {
  bool,
  duration,
  errno,
  errorType,
  inet,
  port,
  s8,
  s16,
  s32,
  s64,
  type Type,
  timestamp,
  u8,
  u16,
  u32,
  u64,
  voidType,
} from '../types/type.js';
import { dTypes } from './d-types.js';

const named: Readonly<Record<string, Type>> = {
  u8,
  u16,
  u32,
  u64,
  s8,
  s16,
  s32,
  s64,
  bool,
  inet,
  port,
  errno,
  duration,
  timestamp,
  string: { kind: 'string', size: stringBytes },
  int8: s8,
  int16: s16,
  int32: s32,
  int64: s64,
  uint8: u8,
  uint16: u16,
  uint32: u32,
  uint64: u64,
  int8_t: s8,
  int16_t: s16,
  int32_t: s32,
  int64_t: s64,
  uint8_t: u8,
  uint16_t: u16,
  uint32_t: u32,
  uint64_t: u64,
  __u8: u8,
  __u16: u16,
  __u32: u32,
  __u64: u64,
  __s8: s8,
  __s16: s16,
  __s32: s32,
  __s64: s64,
  size_t: u64,
  ssize_t: s64,
  pid_t: s32,
  uid_t: u32,
  void: voidType,
  id: { kind: 'int', size: 8, signed: false, display: 'id' },
}; // prettier-ignore

const cSigned: Readonly<Record<string, Type>> = { char: s8, short: s16, int: s32, long: s64 };
const cUnsigned: Readonly<Record<string, Type>> = { char: u8, short: u16, int: u32, long: u64 };

/** `unsigned long long int`, its words in any order, as C has it. */
function cInteger(name: string): Type | undefined {
  const words = name.split(' ');
  const isUnsigned = words.includes('unsigned');
  const sizes = words.filter((word) => word !== 'unsigned' && word !== 'signed');
  const sizing = new Set(sizes.length > 1 && !sizes.includes('char') ? sizes.filter((word) => word !== 'int') : sizes);
  if (sizing.size > 1) return undefined;
  const [size = 'int'] = sizing;
  const table = isUnsigned ? cUnsigned : cSigned;
  return Object.hasOwn(table, size) ? table[size] : undefined;
}

/** A type; errorType, with a message, when there is none of that name. */
export function resolveTypeName(name: TypeName, kernel: KernelDescription, diagnostics: Diagnostics): Type {
  const base = baseType(name, kernel);
  if (!base) {
    if (name.tag) diagnostics.add(unknownKernelType(name.span, `${name.tag} ${name.name}`));
    else
      diagnostics.add(
        unknownType(name.span, name.name, nearestName(name.name, [...Object.keys(named), ...Object.keys(cSigned)])),
      );
    return errorType;
  }
  return derivedType(base, name);
}

/** What the stars and brackets behind it make of a type. */
export function derivedType(base: Type, { name, pointers, array }: TypeName): Type {
  let type = base;
  for (let count = 0; count < pointers; count++) type = { kind: 'pointer', to: type, space: 'kernel' };
  if (array === 'list') return { kind: 'list', element: type };
  if (array === undefined) return type;
  return (name === 'char' || name === 'string') && pointers === 0
    ? { kind: 'string', size: array }
    : { kind: 'array', element: type, length: array };
}

/** Whether the word is a type's at all: `sizeof(retval)` may be written of a value. */
export function isTypeName(name: TypeName, kernel: KernelDescription): boolean {
  return name.tag !== undefined || baseType(name, kernel) !== undefined;
}

function baseType(name: TypeName, kernel: KernelDescription): Type | undefined {
  if (name.tag === 'enum') return kernel.enumeration(name.name) ?? kernel.enumerator(name.name)?.type;
  if (name.tag) {
    // A struct that BTF does not have may still be pointed to.
    return kernel.struct(name.name) || name.pointers > 0
      ? { kind: 'struct', tag: name.tag, name: name.name }
      : undefined;
  }
  const own = kernel.ownTypedef?.(name.name);
  if (own) return own;
  const known = Object.hasOwn(named, name.name) ? named[name.name] : cInteger(name.name);
  return known ?? kernel.typedef(name.name) ?? (Object.hasOwn(dTypes, name.name) ? dTypes[name.name] : undefined);
}
