// Types as one line of text and back, for kernel fixtures that a person can read and write:
// `struct sock *`, `u8[16]`, `string(16)`, `struct { counter: s32 @0; }`. Suffixes apply from left to right.

import type { EnumType, IntType, StructMember, Type } from '../types/type.js';
import type { FunctionParameter, FunctionType, TracepointField } from './kernel-description.js';

/** Enums are written by name only; their members come from here. */
export type FindEnum = (name: string) => EnumType | undefined;

export function formatType(type: Type): string {
  switch (type.kind) {
    case 'int':
      return formatInt(type);
    case 'enum':
      return type.name === '' ? formatInt(type) : `enum ${type.name}`;
    case 'bool':
    case 'void':
    case 'inet':
      return type.kind;
    case 'string':
    case 'bytes':
      return `${type.kind}(${type.size})`;
    case 'pointer':
      return `${formatType(type.to)} *${type.space === 'user' ? 'user' : ''}`;
    case 'array':
      return `${formatType(type.element)}[${type.length}]`;
    case 'struct':
      return type.name === '' ? `${type.tag} { ${formatMembers(type.members ?? [])}}` : `${type.tag} ${type.name}`;
    default:
      throw new Error(`a kernel has no ${type.kind} types`);
  }
}

/** `u8 @18`; a bitfield is `u32 @130:1`: offset and size in bits. */
export function formatMember(member: StructMember): string {
  const place = member.bitSize === undefined ? `${member.bitOffset / 8}` : `${member.bitOffset}:${member.bitSize}`;
  return `${formatType(member.type)} @${place}`;
}

export function formatParameters(parameters: readonly FunctionParameter[]): string {
  return parameters.map((parameter) => `${parameter.name}: ${formatType(parameter.type)}`).join(', ');
}

/** `s32 (sk: struct sock *)` */
export function formatFunction(type: FunctionType): string {
  return `${formatType(type.returns)} (${formatParameters(type.parameters)})`;
}

/** `u16 @8 size 2`, with `data` at the end for a `__data_loc` field. */
export function formatTracepointField(field: TracepointField): string {
  const place = `${formatType(field.type)} @${field.offset} size ${field.size}`;
  return field.dataLocation ? `${place} data` : place;
}

export function parseType(text: string, findEnum: FindEnum): Type {
  return parseAll(text, findEnum, readType);
}

export function parseMember(name: string, text: string, findEnum: FindEnum): StructMember {
  return parseAll(text, findEnum, (reader) => readMember(reader, name));
}

export function parseParameters(text: string, findEnum: FindEnum): readonly FunctionParameter[] {
  return parseAll(text, findEnum, readParameters);
}

export function parseFunction(text: string, findEnum: FindEnum): FunctionType {
  return parseAll(text, findEnum, (reader) => {
    const returns = readType(reader);
    reader.expect('(');
    const parameters = readParameters(reader);
    reader.expect(')');
    return { parameters, returns };
  });
}

export function parseTracepointField(name: string, text: string, findEnum: FindEnum): TracepointField {
  return parseAll(text, findEnum, (reader) => {
    const type = readType(reader);
    reader.expect('@');
    const offset = reader.number();
    reader.expect('size');
    const size = reader.number();
    return { name, type, offset, size, ...(reader.accept('data') ? { dataLocation: true } : {}) };
  });
}

function formatInt(type: { readonly size: number; readonly signed: boolean }): string {
  return `${type.signed ? 's' : 'u'}${type.size * 8}`;
}

function formatMembers(members: readonly StructMember[]): string {
  return members.map((member) => `${member.name}: ${formatMember(member)}; `).join('');
}

interface Reader {
  readonly findEnum: FindEnum;
  peek(): string;
  next(): string;
  number(): number;
  accept(token: string): boolean;
  expect(token: string): void;
}

function parseAll<T>(text: string, findEnum: FindEnum, read: (reader: Reader) => T): T {
  const tokens = text.match(/[A-Za-z_][\w.]*|\d+|\S/g) ?? [];
  let position = 0;
  const fail = (wanted: string): never => {
    throw new Error(`kernel description: expected ${wanted} at word ${position + 1} of '${text}'`);
  };
  const reader: Reader = {
    findEnum,
    peek: () => tokens[position] ?? '',
    next: () => tokens[position++] ?? fail('more'),
    number: () => (/^\d+$/.test(reader.peek()) ? Number(reader.next()) : fail('a number')),
    accept: (token) => reader.peek() === token && reader.next() === token,
    expect: (token) => {
      if (!reader.accept(token)) fail(`'${token}'`);
    },
  };
  const result = read(reader);
  if (position !== tokens.length) fail('the end');
  return result;
}

function readType(reader: Reader): Type {
  let type = readBase(reader);
  for (;;) {
    if (reader.accept('*')) {
      type = { kind: 'pointer', to: type, space: reader.accept('user') ? 'user' : 'kernel' };
    } else if (reader.accept('[')) {
      type = { kind: 'array', element: type, length: reader.number() };
      reader.expect(']');
    } else {
      return type;
    }
  }
}

const intSizes: Readonly<Record<string, IntType['size']>> = { '8': 1, '16': 2, '32': 4, '64': 8 };

function readBase(reader: Reader): Type {
  const word = reader.next();
  if (word === 'bool' || word === 'void' || word === 'inet') return { kind: word };
  if (word === 'string' || word === 'bytes') return { kind: word, size: readRoom(reader) };
  if (word === 'struct' || word === 'union') return readStruct(reader, word);
  if (word === 'enum') return readEnum(reader);
  const size = intSizes[word.slice(1)];
  if (size === undefined || !/^[us]/.test(word)) throw new Error(`kernel description: no type '${word}'`);
  return { kind: 'int', size, signed: word.startsWith('s') };
}

function readRoom(reader: Reader): number {
  reader.expect('(');
  const size = reader.number();
  reader.expect(')');
  return size;
}

function readEnum(reader: Reader): EnumType {
  const name = reader.next();
  return reader.findEnum(name) ?? { kind: 'enum', name, size: 4, signed: false, members: [] };
}

function readStruct(reader: Reader, tag: 'struct' | 'union'): Type {
  if (!reader.accept('{')) return { kind: 'struct', tag, name: reader.next() };
  const members: StructMember[] = [];
  while (!reader.accept('}')) {
    const name = reader.next();
    reader.expect(':');
    members.push(readMember(reader, name));
    reader.expect(';');
  }
  return { kind: 'struct', tag, name: '', members };
}

function readMember(reader: Reader, name: string): StructMember {
  const type = readType(reader);
  reader.expect('@');
  const offset = reader.number();
  return reader.accept(':')
    ? { name, type, bitOffset: offset, bitSize: reader.number() }
    : { name, type, bitOffset: offset * 8 };
}

function readParameters(reader: Reader): readonly FunctionParameter[] {
  const parameters: FunctionParameter[] = [];
  while (reader.peek() !== '' && reader.peek() !== ')') {
    if (parameters.length > 0) reader.expect(',');
    const name = reader.next();
    reader.expect(':');
    parameters.push({ name, type: readType(reader) });
  }
  return parameters;
}
