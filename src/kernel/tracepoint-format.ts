// The text of a tracefs `format` file → TracepointFormat. Offsets and sizes are the kernel's word; types come from the
// C spelling, as far as it says something that BPF can use.

import { dataLocationBytes } from '../limits.js';
import type { IntType, Type } from '../types/type.js';
import type { TracepointField, TracepointFormat } from './kernel-description.js';

/** What BTF says of names that stand in a format file: `pid_t`, `enum tcp_state`. */
export interface NamedTypes {
  typedef(name: string): Type | undefined;
  enumeration(name: string): Type | undefined;
}

/** `syscalls` events hold the caller's pointers. */
export function parseTracepointFormat(category: string, text: string, named: NamedTypes): TracepointFormat {
  const space = category === 'syscalls' ? 'user' : 'kernel';
  const fields = text
    .split('\n')
    .map((line) => fieldLine.exec(line))
    .flatMap((match) => (match ? [readField(match, space, named)] : []))
    .filter((field) => !field.name.startsWith('common_'));
  return { fields };
}

const fieldLine =
  /^\s*field:(?<declaration>[^;]+);\s*offset:(?<offset>\d+);\s*size:(?<size>\d+);(?:\s*signed:(?<signed>\d))?/;

/** `__data_loc char[] filename`, `__u8 saddr[4]`, `const char * name`, `u32 data[ 3 ]` */
const declarationForm =
  /^(?<location>__(?:data|rel)_loc\s+)?(?<type>.*?[\s*\]])(?<name>\w+)\s*(?<array>(?:\[[^\]]*\]\s*)*)$/;

function readField(match: RegExpExecArray, space: 'kernel' | 'user', named: NamedTypes): TracepointField {
  const { declaration = '', offset = '0', size = '0', signed = '0' } = match.groups ?? {};
  const parts = declarationForm.exec(declaration.trim())?.groups;
  const name = parts?.['name'] ?? declaration.trim();
  const place = { name, offset: Number(offset), size: Number(size) };
  const spelling = (parts?.['type'] ?? '').trim();
  const location = parts?.['location']?.trim();
  if (location === '__data_loc') return { ...place, type: dataType(spelling), dataLocation: true };
  // A relative location counts from the field's own end: nothing reads it yet, so it is the number that it is.
  if (location) return { ...place, type: { kind: 'int', size: 4, signed: false } };
  const isArray = (parts?.['array'] ?? '') !== '' || spelling.endsWith(']');
  const element = spelling.replace(/\[[^\]]*\]/g, '').trim();
  return {
    ...place,
    type: isArray
      ? arrayType(element, place.size, space, named)
      : plainType(element, place.size, signed === '1', space, named),
  };
}

function dataType(spelling: string): Type {
  return { kind: isChar(spelling.replace(/\[.*$/, '')) ? 'string' : 'bytes', size: dataLocationBytes };
}

function arrayType(element: string, size: number, space: 'kernel' | 'user', named: NamedTypes): Type {
  if (isChar(element)) return { kind: 'string', size };
  const type = spelledType(element, space, named);
  const step = type && sizeOf(type);
  return type && step ? { kind: 'array', element: type, length: Math.floor(size / step) } : { kind: 'bytes', size };
}

/** `int fd` of a system call has a slot of 8 bytes: the int is its first 4, on both machines. */
function plainType(spelling: string, size: number, signed: boolean, space: 'kernel' | 'user', named: NamedTypes): Type {
  const type = spelledType(spelling, space, named);
  if (type && (sizeOf(type) ?? size + 1) <= size) return type;
  return size === 1 || size === 2 || size === 4 || size === 8 ? { kind: 'int', size, signed } : { kind: 'bytes', size };
}

function spelledType(spelling: string, space: 'kernel' | 'user', named: NamedTypes): Type | undefined {
  const words = spelling
    .replace(/\b(?:const|volatile|__user|__rcu|__force)\b/g, ' ')
    .replace(/\*/g, ' * ')
    .trim()
    .split(/\s+/);
  const stars = words.filter((word) => word === '*').length;
  const base = words.filter((word) => word !== '*').join(' ');
  let type = stars > 0 ? pointee(base, named) : baseType(base, named);
  for (let level = 0; level < stars && type; level += 1) type = { kind: 'pointer', to: type, space };
  return type;
}

function pointee(base: string, named: NamedTypes): Type {
  const [tag = '', name = ''] = base.split(' ');
  if (tag === 'struct' || tag === 'union') return { kind: 'struct', tag, name };
  return baseType(base, named) ?? { kind: 'void' };
}

function baseType(base: string, named: NamedTypes): Type | undefined {
  const int = ints[base];
  if (int) return { kind: 'int', size: int[0], signed: int[1] };
  if (base === 'bool' || base === '_Bool') return { kind: 'bool' };
  if (base.startsWith('enum ')) return named.enumeration(base.slice('enum '.length));
  const type = /^\w+$/.test(base) ? named.typedef(base) : undefined;
  // A struct by value has no size here; its bytes stay bytes.
  return type?.kind === 'struct' ? undefined : type;
}

/** In a format file these need no BTF. */
// biome-ignore format: a table
const ints: Readonly<Record<string, readonly [IntType['size'], boolean]>> = {
  char: [1, true], 'signed char': [1, true], 'unsigned char': [1, false], u8: [1, false], __u8: [1, false], uint8_t: [1, false], s8: [1, true], __s8: [1, true],
  short: [2, true], 'unsigned short': [2, false], u16: [2, false], __u16: [2, false], uint16_t: [2, false], __be16: [2, false], s16: [2, true], __s16: [2, true], umode_t: [2, false],
  int: [4, true], unsigned: [4, false], 'unsigned int': [4, false], u32: [4, false], __u32: [4, false], uint32_t: [4, false], __be32: [4, false], s32: [4, true], __s32: [4, true],
  pid_t: [4, true], uid_t: [4, false], gid_t: [4, false], dev_t: [4, false], gfp_t: [4, false],
  long: [8, true], 'unsigned long': [8, false], 'long long': [8, true], 'unsigned long long': [8, false], u64: [8, false], __u64: [8, false], uint64_t: [8, false], s64: [8, true], __s64: [8, true],
  size_t: [8, false], ssize_t: [8, true], loff_t: [8, true], sector_t: [8, false], ino_t: [8, false],
};

function sizeOf(type: Type): number | undefined {
  if (type.kind === 'int' || type.kind === 'enum' || type.kind === 'bytes' || type.kind === 'string') return type.size;
  if (type.kind === 'pointer') return 8;
  if (type.kind === 'bool') return 1;
  const element = type.kind === 'array' ? sizeOf(type.element) : undefined;
  return type.kind === 'array' && element ? element * type.length : undefined;
}

function isChar(spelling: string): boolean {
  return /^(?:const\s+)?char$/.test(spelling.trim());
}
