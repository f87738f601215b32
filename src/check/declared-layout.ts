// Where C puts the members of a struct or union that a script declares. The rules of x86-64 and of arm64 agree for
// everything that can be written here.

import type { StructMember, Type } from '../types/type.js';

export interface MemberToPlace {
  /** Absent: the members of an unnamed struct or union, or padding bits. */
  readonly name?: string;
  readonly type: Type;
  readonly size: number;
  readonly align: number;
  readonly bits?: number;
}

export interface PlacedMembers {
  readonly members: readonly StructMember[];
  readonly size: number;
  readonly align: number;
}

interface Rules {
  readonly tag: 'struct' | 'union';
  readonly packed: boolean;
  /** At least. */
  readonly align?: number;
}

export function placeMembers(written: readonly MemberToPlace[], rules: Rules): PlacedMembers {
  const members: StructMember[] = [];
  let align = rules.align ?? 1;
  let end = 0;
  let widest = 0;
  for (const member of written) {
    const start = placeAfter(rules.tag === 'union' ? 0 : end, member, rules.packed);
    end = start + (member.bits ?? member.size * 8);
    widest = Math.max(widest, end);
    if (member.bits === undefined || member.name !== undefined)
      align = Math.max(align, rules.packed && member.bits !== undefined ? 1 : member.align);
    members.push(...namedMembers(member, start));
  }
  return { members, size: roundUp(Math.ceil(widest / 8), align), align };
}

/** In bits. A bitfield lies where its type's unit still holds it, packed ones anywhere; one of no bits ends the unit. */
function placeAfter(end: number, { bits, size, align }: MemberToPlace, packed: boolean): number {
  if (bits === undefined || bits === 0) return roundUp(end, align * 8);
  const unit = size * 8;
  const fits = Math.floor(end / unit) === Math.floor((end + bits - 1) / unit);
  return fits || packed ? end : roundUp(end, align * 8);
}

function namedMembers({ name, type, bits }: MemberToPlace, start: number): readonly StructMember[] {
  if (name !== undefined) return [{ name, type, bitOffset: start, ...(bits === undefined ? {} : { bitSize: bits }) }];
  if (type.kind !== 'struct' || bits !== undefined) return [];
  return (type.members ?? []).map((inner) => ({ ...inner, bitOffset: start + inner.bitOffset }));
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
