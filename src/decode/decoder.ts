// Turns a record layout into a function from bytes to values: source with constant offsets, compiled once per layout.
// Only numbers and JSON-quoted names enter that source.

import type { Field, MapLayout, ValueType } from '../artifact.js';
import { eventHeader } from '../artifact.js';
import { formatInet } from '../types/inet-text.js';
import type { Reader, Value } from './value.js';

/** 'api': 64-bit integers are always bigint. 'text': a number where it is exact, which is faster and prints the same. */
export type DecodeMode = 'api' | 'text';

/** The values of a record's fields, in order; `base` is where the record begins. */
export type Decoder = (reader: Reader, base: number) => Value[];

/** For event records: a field whose validity bit is clear is null. */
export function compileRecordDecoder(fields: readonly Field[], mode: DecodeMode): Decoder {
  const items = fields.map((field) => {
    const value = fieldSource(field, mode);
    return field.validBit === undefined ? value : `(valid & ${2 ** field.validBit}) === 0 ? null : ${value}`;
  });
  return build(`const valid = v.getUint32(base + ${eventHeader.valid}, true); return [${items.join(', ')}];`);
}

/** For map keys: a part that was not known is null. */
export function compileKeyDecoder({ keys, unknownKeys }: MapLayout, mode: DecodeMode): Decoder {
  if (unknownKeys === undefined) return compileFieldsDecoder(keys, mode);
  const items = keys.map((field, index) => `(unknown & ${2 ** index}) !== 0 ? null : ${fieldSource(field, mode)}`);
  return build(`const unknown = v.getUint32(base + ${unknownKeys}, true); return [${items.join(', ')}];`);
}

/** For map values: no header, so everything is known. */
export function compileFieldsDecoder(fields: readonly Field[], mode: DecodeMode): Decoder {
  return build(`return [${fields.map((field) => fieldSource(field, mode)).join(', ')}];`);
}

/** A monotonic stamp, or any u64, as a number where that is exact. */
export function readU64(view: DataView, at: number): number | bigint {
  const high = view.getUint32(at + 4, true);
  return high < 0x200000 ? high * 4294967296 + view.getUint32(at, true) : view.getBigUint64(at, true);
}

function readS64(view: DataView, at: number): number | bigint {
  const high = view.getInt32(at + 4, true);
  return high >= -0x200000 && high < 0x200000
    ? high * 4294967296 + view.getUint32(at, true)
    : view.getBigInt64(at, true);
}

/** Short ASCII, which nearly every comm and name is, needs no decoder. */
function readString(bytes: Buffer, at: number, size: number): string {
  const room = bytes.subarray(at, at + size).indexOf(0);
  const end = at + (room < 0 ? size : room);
  if (end - at > 24) return bytes.toString('utf8', at, end);
  let text = '';
  for (let i = at; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) return bytes.toString('utf8', at, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A copy: batches are reused. */
function readBytes(bytes: Buffer, at: number, size: number): Uint8Array {
  return new Uint8Array(bytes.subarray(at, at + size));
}

/** A bitfield, byte by byte: it may lie across any of them, and nothing behind it is read. */
function readBits(bytes: Buffer, at: number, shift: number, bits: number, signed: boolean): bigint {
  let value = 0n;
  for (let i = 0; i * 8 < shift + bits; i++) value |= BigInt(bytes[at + i] ?? 0) << BigInt(i * 8);
  const shifted = value >> BigInt(shift);
  return signed ? BigInt.asIntN(bits, shifted) : BigInt.asUintN(bits, shifted);
}

function readArray(base: number, length: number, stride: number, element: (at: number) => Value): readonly Value[] {
  return Array.from({ length }, (_, index) => element(base + index * stride));
}

const helpers = { readU64, readS64, readString, readBytes, readBits, readArray, formatInet } as const;

function build(body: string): Decoder {
  const names = Object.keys(helpers);
  const make = new Function(...names, `return (reader, base) => { const v = reader.view, b = reader.bytes; ${body} };`);
  // The one boundary that types cannot cross: the source above is written to have this signature.
  return make(...Object.values(helpers)) as Decoder;
}

function fieldSource(field: Field, mode: DecodeMode, base = 'base'): string {
  const at = `${base} + ${field.offset}`;
  if (field.isBehind) return `readString(b, ${behindSource(at)})`;
  return field.bits ? bitsSource(field.type, field.bits, at, mode) : valueSource(field.type, at, mode);
}

/** Place and size of a text that lies behind the fixed part of its record. */
export function behindSource(at: string): string {
  return `base + v.getUint16(${at}, true), v.getUint16(${at} + 2, true)`;
}

function valueSource(type: ValueType, at: string, mode: DecodeMode): string {
  switch (type.kind) {
    case 'int':
    case 'enum':
      return integerSource(type.size, type.signed, at, mode);
    case 'bool':
      return `v.getUint8(${at}) !== 0`;
    case 'string':
      return `readString(b, ${at}, ${type.size})`;
    case 'bytes':
      return type.measured ? `readBytes(b, ${at} + 2, v.getUint16(${at}, true))` : `readBytes(b, ${at}, ${type.size})`;
    case 'inet':
      return `formatInet(b, ${at})`;
    case 'tuple':
      return `[${type.fields.map((field) => fieldSource(field, mode, at)).join(', ')}]`;
    case 'array':
      return `readArray(${at}, ${type.length}, ${type.stride}, (at) => ${valueSource(type.element, 'at', mode)})`;
    case 'record':
      return `({ ${type.fields.map((field) => `[${JSON.stringify(field.name)}]: ${fieldSource(field, mode, at)}`).join(', ')} })`;
  }
}

function bitsSource(
  type: ValueType,
  { shift, count }: NonNullable<Field['bits']>,
  at: string,
  mode: DecodeMode,
): string {
  const isWide = mode === 'api' && 'size' in type && type.size === 8;
  const read = `readBits(b, ${at}, ${shift}, ${count}, ${'signed' in type && type.signed})`;
  if (type.kind === 'bool') return `${read} !== 0n`;
  return isWide || count > 53 ? read : `Number(${read})`;
}

function integerSource(size: 1 | 2 | 4 | 8, signed: boolean, at: string, mode: DecodeMode): string {
  const sign = signed ? 'Int' : 'Uint';
  if (size === 1) return `v.get${sign}8(${at})`;
  if (size < 8) return `v.get${sign}${size * 8}(${at}, true)`;
  if (mode === 'api') return `v.getBig${sign}64(${at}, true)`;
  return `read${signed ? 'S' : 'U'}64(v, ${at})`;
}
