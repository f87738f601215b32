// Random structs and what their members are worth in random bytes, by C's rules for x86-64 and arm64: numbers at their
// alignment, bitfields within a unit of their type, arrays, structs and unions one in the other.

import type { Random } from './random.js';
import { type NumberType, types } from './reference.js';

type Shape =
  | { readonly kind: 'number'; readonly type: NumberType }
  | { readonly kind: 'array'; readonly of: Shape; readonly count: number }
  | { readonly kind: 'struct' | 'union'; readonly name: string; readonly members: readonly Member[] };

interface Member {
  readonly name: string;
  readonly shape: Shape;
  /** Of a bitfield. */
  readonly bits?: number;
}

interface Placed {
  readonly member: Member;
  /** In bits. */
  readonly at: number;
}

interface Layout {
  readonly placed: readonly Placed[];
  /** In bytes. */
  readonly size: number;
  readonly align: number;
}

/** A number in a struct: how a script reaches it, and what it is worth. */
export interface Found {
  readonly path: string;
  readonly type: NumberType;
  readonly value: bigint;
}

export interface MadeStruct {
  readonly declarations: string;
  readonly name: string;
  readonly size: number;
  /** With the struct at `pointer`, for bytes that hold some of them one behind the other. */
  readonly find: (bytes: Uint8Array, pointer: string) => readonly Found[];
}

const numbers = Object.values(types).filter(({ bits }) => bits > 1);

export function makeStruct(random: Random): MadeStruct {
  const written: string[] = [];
  const shape = makeShape(random, 2, written);
  const { size } = layoutOf(shape);
  return {
    declarations: written.join(''),
    name: shape.kind === 'struct' ? shape.name : '',
    size,
    find: (bytes, pointer) =>
      Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
        findIn(shape, bytes, index * size * 8, index === 0 ? pointer : `${pointer}[${index}]`, index === 0),
      ).flat(),
  };
}

function makeShape(random: Random, depth: number, written: string[], kind: 'struct' | 'union' = 'struct'): Shape {
  const members = Array.from({ length: 2 + random.below(6) }, (_, index): Member => {
    const name = `m${index}`;
    if (depth > 0 && random.chance(0.25)) {
      const inner = makeShape(random, depth - 1, written, random.chance(0.3) ? 'union' : 'struct');
      return { name, shape: random.chance(0.3) ? { kind: 'array', of: inner, count: 1 + random.below(3) } : inner };
    }
    const type = random.pick(numbers);
    const number: Shape = { kind: 'number', type };
    if (random.chance(0.4)) return { name, shape: number, bits: 1 + random.below(type.bits) };
    return { name, shape: random.chance(0.25) ? { kind: 'array', of: number, count: 1 + random.below(4) } : number };
  });
  const shape: Shape = { kind, name: `made${written.length}`, members };
  written.push(`${kind} ${shape.name} {\n${members.map(declare).join('')}};\n`);
  return shape;
}

function declare({ name, shape, bits }: Member): string {
  const [of, count] = shape.kind === 'array' ? [shape.of, `[${shape.count}]`] : [shape, ''];
  const type = of.kind === 'number' ? of.type.name : of.kind === 'array' ? '' : `${of.kind} ${of.name}`;
  return `  ${type} ${name}${count}${bits === undefined ? '' : ` : ${bits}`};\n`;
}

const roundUp = (n: number, unit: number): number => Math.ceil(n / unit) * unit;

function layoutOf(shape: Shape): Layout {
  if (shape.kind === 'number') return { placed: [], size: shape.type.bits / 8, align: shape.type.bits / 8 };
  if (shape.kind === 'array') {
    const { size, align } = layoutOf(shape.of);
    return { placed: [], size: size * shape.count, align };
  }
  const placed: Placed[] = [];
  let [end, most, align] = [0, 0, 1];
  for (const member of shape.members) {
    const own = layoutOf(member.shape);
    const unit = own.size * 8;
    const start = shape.kind === 'union' ? 0 : end;
    const width = member.bits ?? unit;
    const crosses = Math.floor(start / unit) !== Math.floor((start + width - 1) / unit);
    const at = member.bits === undefined ? roundUp(start, own.align * 8) : crosses ? roundUp(start, unit) : start;
    placed.push({ member, at });
    end = at + width;
    most = Math.max(most, end);
    align = Math.max(align, own.align);
  }
  return { placed, size: roundUp(Math.ceil(most / 8), align), align };
}

function findIn(shape: Shape, bytes: Uint8Array, at: number, path: string, isPointer = false): readonly Found[] {
  if (shape.kind === 'number') return [{ path, type: shape.type, value: read(bytes, at, shape.type.bits, shape.type) }];
  if (shape.kind === 'array') {
    const { size } = layoutOf(shape.of);
    return Array.from({ length: shape.count }, (_, index) =>
      findIn(shape.of, bytes, at + index * size * 8, `${path}[${index % 2 === 0 ? index : `${index} + $zero`}]`),
    ).flat();
  }
  return layoutOf(shape).placed.flatMap(({ member, at: offset }) => {
    const inner = `${path}${isPointer ? '->' : '.'}${member.name}`;
    if (member.bits === undefined || member.shape.kind !== 'number')
      return findIn(member.shape, bytes, at + offset, inner);
    return [{ path: inner, type: member.shape.type, value: read(bytes, at + offset, member.bits, member.shape.type) }];
  });
}

function read(bytes: Uint8Array, at: number, bits: number, { signed }: NumberType): bigint {
  let value = 0n;
  for (let bit = 0; bit < bits; bit++) {
    const byte = bytes[(at + bit) >> 3] ?? 0;
    value |= BigInt((byte >> ((at + bit) & 7)) & 1) << BigInt(bit);
  }
  return signed ? BigInt.asIntN(bits, value) : value;
}
