// Values put into places: objects are copied and padded, numbers are assigned.

import type { CValue } from '../builtins/builtin.js';
import { identifier } from '../c-source/c-writer.js';
import { inlineCopyBytes } from '../limits.js';
import { fieldsOf, isLaidOut, sameType, sizeOf } from '../types/layout.js';
import type { Type } from '../types/type.js';
import type { Emission } from './emission.js';

export function zeroOf(type: Type): string {
  return type.kind === 'string' ||
    type.kind === 'bytes' ||
    type.kind === 'inet' ||
    type.kind === 'record' ||
    type.kind === 'tuple' ||
    isLaidOut(type)
    ? '{}'
    : '0';
}

/** Whether a value of the type is an object in memory rather than a number. */
export function isObject(type: Type): boolean {
  return zeroOf(type) === '{}';
}

/** More bytes than clang copies with single instructions go through the kernel. */
export function copy({ writer }: Emission, to: string, from: string, bytes: number): void {
  if (bytes > inlineCopyBytes) writer.line(`bpf_probe_read_kernel(${to}, ${bytes}, ${from});`);
  else writer.line(`__builtin_memcpy(${to}, ${from}, ${bytes});`);
}

export function zeroObject(emission: Emission, code: string, bytes: number): void {
  // A room in scratch memory may be that of something larger, too.
  zero(emission, `&${code}`, bytes, emission.memory.mode === 'stack' ? `sizeof(${code})` : String(bytes));
}

/** In scratch memory clang takes neighbours together: so many of these that it would want a function for all at once. */
const textOfManyNeighbours = 64;

function zero(emission: Emission, place: string, bytes: number, size: string = String(bytes)): void {
  const { writer, memory } = emission;
  if (bytes > inlineCopyBytes) {
    emission.include('scratch.bpf.h');
    writer.line(`tsbpf_zero(${place}, ${bytes});`);
  } else if (memory.mode !== 'stack' && bytes >= textOfManyNeighbours) writer.line(`tsbpf_clear(${place}, ${size});`);
  else writer.line(`__builtin_memset(${place}, 0, ${size});`);
}

/** Statements that put a value into a place of its type; unknown values leave the place zero. */
export function store(emission: Emission, place: string, placeType: Type, value: CValue, valueType: Type): void {
  if (value.code === place) return;
  if (placeType.kind === 'string' && valueType.kind === 'string')
    storeString(emission, place, placeType.size, value.code, valueType.size);
  else if ((placeType.kind === 'tuple' || placeType.kind === 'record') && !sameType(placeType, valueType))
    storeParts(emission, place, placeType, value, valueType);
  else if (isObject(placeType)) storeObject(emission, place, placeType, value.code);
  else storeNumber(emission, place, placeType, value.code, valueType);
}

function storeString(emission: Emission, place: string, room: number, text: string, textRoom: number): void {
  const copied = Math.min(room, textRoom);
  copy(emission, place, text, copied);
  if (textRoom > room) emission.writer.line(`${place}[${room - 1}] = 0;`);
  // As a key all bytes count, also those behind the NUL.
  if (copied < room) zero(emission, `${place} + ${copied}`, room - copied);
}

/** Tuples and records of another shape, part by part. */
function storeParts(emission: Emission, place: string, placeType: Type, value: CValue, valueType: Type): void {
  const parts = fieldsOf(valueType);
  for (const [index, { name, type }] of fieldsOf(placeType).entries()) {
    const part = parts[index];
    if (part) store(emission, member(place, name), type, { code: member(value.code, part.name) }, part.type);
  }
}

function storeObject(emission: Emission, place: string, type: Type, code: string): void {
  const bytes = sizeOf(type);
  if (type.kind === 'bytes' || isLaidOut(type)) copy(emission, place, code, bytes);
  else if (bytes > inlineCopyBytes) copy(emission, `&${place}`, `&${code}`, bytes);
  else emission.writer.line(`${place} = ${code};`);
}

function storeNumber({ writer, module }: Emission, place: string, placeType: Type, code: string, type: Type): void {
  const isCast =
    sizeOf(placeType) < sizeOf(type) ||
    (placeType.kind === 'pointer') !== (type.kind === 'pointer') ||
    (placeType.kind === 'pointer' && module.cType(placeType) !== module.cType(type));
  writer.line(`${place} = ${isCast ? `(${module.cType(placeType)})(${code})` : code};`);
}

function member(whole: string, name: string): string {
  return `${whole.startsWith('*') ? `(${whole})` : whole}.${identifier(name)}`;
}
