// Sizes, alignments and names of types, and their form right of the seam (ValueType).

import type { Field, ValueType } from '../artifact.js';
import { stringBytes } from '../limits.js';
import type { EnumType, IntType, RecordType, StructMember, Type } from './type.js';

/** Bytes that a value takes in a record, a key or a map value. */
export function sizeOf(type: Type): number {
  switch (type.kind) {
    case 'int':
    case 'enum':
      return type.size;
    case 'bool':
      return 1;
    case 'string':
    case 'bytes':
      return type.size;
    case 'inet':
      return 16;
    case 'pointer':
      return 8;
    case 'record':
    case 'tuple':
      return recordBytes(fieldsOf(type));
    case 'array':
      return sizeOf(type.element) * type.length;
    case 'struct':
      return type.size ?? 0;
    case 'list':
    case 'void':
    case 'error':
      return 0;
  }
}

/** Bytes of the number that was meant: a variable holds it in more. */
export function givenSize(type: IntType | EnumType): IntType['size'] {
  return (type.kind === 'int' ? type.given?.size : undefined) ?? type.size;
}

export function alignOf(type: Type): number {
  switch (type.kind) {
    case 'int':
    case 'enum':
      return type.size;
    case 'inet':
    case 'pointer':
    case 'record':
    case 'tuple':
    case 'array':
    case 'struct':
      return 8;
    case 'string':
    case 'bytes':
      // Copied and compared by words: clang does it byte by byte where it does not know of an alignment.
      return type.size % 8 === 0 || isLongString(type) ? 8 : 1;
    default:
      return 1;
  }
}

/** Longer than what str() gives unasked: takes no more room in a record than it has bytes. */
export function isLongString(type: Type): boolean {
  return type.kind === 'string' && type.size > stringBytes;
}

export interface PlacedField {
  readonly name: string;
  readonly type: Type;
  readonly offset: number;
}

/** In order, each at its own alignment; the whole is a multiple of 8. */
export function layoutFields(
  fields: readonly { readonly name: string; readonly type: Type }[],
  start = 0,
): { readonly fields: readonly PlacedField[]; readonly sizeBytes: number } {
  let end = start;
  const placed = fields.map(({ name, type }) => {
    const align = alignOf(type);
    const offset = Math.ceil(end / align) * align;
    end = offset + sizeOf(type);
    return { name, type, offset };
  });
  return { fields: placed, sizeBytes: Math.ceil(end / 8) * 8 };
}

/** `()` has no field and takes room all the same: no map of the kernel holds nothing. */
export function recordBytes(fields: RecordType['fields']): number {
  return Math.max(8, layoutFields(fields).sizeBytes);
}

/** The fields of a record, or a tuple's items as fields. */
export function fieldsOf(type: Type): RecordType['fields'] {
  if (type.kind === 'record') return type.fields;
  return type.kind === 'tuple' ? tupleFields(type.items) : [];
}

export function tupleFields(items: readonly Type[]): readonly { readonly name: string; readonly type: Type }[] {
  return items.map((type, index) => ({ name: `item${index}`, type }));
}

/** The same for types with the same bytes in the same places: names of types do not say how long a text is. */
export function shapeName(type: Type): string {
  if (type.kind !== 'record' && type.kind !== 'tuple') return `${typeName(type)}/${sizeOf(type)}/${alignOf(type)}`;
  return `(${fieldsOf(type)
    .map((field) => `${field.name}: ${shapeName(field.type)}`)
    .join(', ')})`;
}

/** Signed, unless it had all 64 bits before: arithmetic with it goes on as with the narrow number. */
export function in64Bits(type: IntType): IntType {
  return { ...type, size: 8, signed: type.signed || type.size < 8 };
}

/** Integers are compared by value, so keys and plain map values hold them in 8 bytes. */
export function widen(type: Type): Type {
  if (type.kind === 'int') return in64Bits(type);
  if (type.kind === 'enum') return { ...type, size: 8 };
  if (type.kind === 'pointer') return { kind: 'int', size: 8, signed: false, display: 'pointer' };
  return type;
}

/** As widen, also inside of tuples and records: keys are compared by all their bytes. */
export function widenKey(type: Type): Type {
  if (type.kind === 'tuple') return { kind: 'tuple', items: type.items.map(widenKey) };
  if (type.kind === 'record')
    return { kind: 'record', fields: type.fields.map((field) => ({ ...field, type: widenKey(field.type) })) };
  return widen(type);
}

/** How the right half sees a type. Pointers are numbers there. */
export function valueTypeOf(type: Type): ValueType {
  switch (type.kind) {
    case 'int':
      return {
        kind: 'int',
        size: type.size,
        signed: type.signed,
        display: type.display ?? 'decimal',
        ...(type.format === undefined ? {} : { format: type.format }),
      };
    case 'enum':
      return { kind: 'enum', size: type.size, signed: type.signed, names: enumNames(type) };
    case 'pointer':
      return { kind: 'int', size: 8, signed: false, display: 'pointer' };
    case 'bool':
    case 'inet':
      return { kind: type.kind };
    case 'string':
      return { kind: 'string', size: type.size };
    case 'bytes':
      return { kind: 'bytes', size: type.size, ...(type.measured ? { measured: true } : {}) };
    case 'record':
      return { kind: 'record', ...valueFields(type.fields) };
    case 'tuple':
      return { kind: 'tuple', ...valueFields(tupleFields(type.items)) };
    case 'array': {
      const stride = sizeOf(type.element);
      return { kind: 'array', size: sizeOf(type), element: valueTypeOf(type.element), length: type.length, stride };
    }
    case 'struct':
      if (type.size === undefined) throw new Error(`the members of ${typeName(type)} are not written out`);
      return { kind: 'record', size: type.size, fields: (type.members ?? []).map(memberField) };
    default:
      throw new Error(`a value of type ${typeName(type)} cannot leave the kernel`);
  }
}

function valueFields(fields: RecordType['fields']): { readonly size: number; readonly fields: readonly Field[] } {
  const layout = layoutFields(fields);
  return {
    size: recordBytes(fields),
    fields: layout.fields.map(({ name, type, offset }) => ({ name, type: valueTypeOf(type), offset })),
  };
}

/** Where C has it; a bitfield says which bits of the bytes from `offset` on are its own. */
function memberField({ name, type, bitOffset, bitSize }: StructMember): Field {
  const field = { name, type: valueTypeOf(type), offset: Math.floor(bitOffset / 8) };
  return bitSize === undefined ? field : { ...field, bits: { shift: bitOffset % 8, count: bitSize } };
}

/** Members without the prefix that they share: TCP_SYN_SENT → SYN_SENT. */
export function enumNames(type: EnumType): Readonly<Record<string, string>> {
  const prefix = sharedPrefix(type.members.map((member) => member.name));
  return Object.fromEntries(type.members.map((member) => [String(member.value), member.name.slice(prefix.length)]));
}

function sharedPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return '';
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length++;
  return first.slice(0, first.slice(0, length).lastIndexOf('_') + 1);
}

/** As the language writes it; what messages call a type. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'int':
      return type.display && type.display in displayNames
        ? (displayNames[type.display] ?? '')
        : `${type.signed ? 's' : 'u'}${type.size * 8}`;
    case 'enum':
      return type.name ? `enum ${type.name}` : 'enum';
    case 'string':
      return 'string';
    case 'bytes':
      return type.measured ? `bytes[up to ${type.size - 2}]` : `bytes[${type.size}]`;
    case 'pointer':
      return `${typeName(type.to)} *`;
    case 'struct':
      return `${type.tag} ${type.name || '(anonymous)'}`;
    case 'array':
      return `${typeName(type.element)}[${type.length}]`;
    case 'record':
      return `(${type.fields.map((field) => `${field.name}: ${typeName(field.type)}`).join(', ')})`;
    case 'tuple':
      return `(${type.items.map(typeName).join(', ')})`;
    case 'list':
      return `${typeName(type.element)}[]`;
    default:
      return type.kind;
  }
}

/** With its article, for messages: 'an s64', 'a struct sock *', '(pid: u32)'. */
export function aType(type: Type): string {
  const name = typeName(type);
  if (name.startsWith('(')) return name;
  return `${/^(?:[aeio]|s\d)/.test(name) ? 'an' : 'a'} ${name}`;
}

const displayNames: Readonly<Record<string, string>> = {
  port: 'port',
  errno: 'errno',
  duration: 'duration',
  timestamp: 'timestamp',
};

export function isInteger(type: Type): type is IntType | EnumType {
  return type.kind === 'int' || type.kind === 'enum';
}

/** Values that are bytes laid out as C has them, known by their type alone: arrays and whole structs. */
export function isLaidOut(type: Type): boolean {
  return type.kind === 'array' || (type.kind === 'struct' && type.size !== undefined);
}

/** Numbers, booleans and pointers: what fits a register. */
export function isScalar(type: Type): boolean {
  return isInteger(type) || type.kind === 'bool' || type.kind === 'pointer';
}

export function sameType(a: Type, b: Type): boolean {
  const parts = fieldsOf(b);
  return (
    typeName(a) === typeName(b) &&
    sizeOf(a) === sizeOf(b) &&
    fieldsOf(a).every(({ type }, index) => sameType(type, parts[index]?.type ?? type))
  );
}
