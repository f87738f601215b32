import { describe, expect, test } from 'vitest';
import {
  alignOf,
  aType,
  layoutFields,
  sameType,
  sizeOf,
  typeName,
  valueTypeOf,
  widen,
} from '../../../src/types/layout.js';
import {
  bool,
  type EnumType,
  inet,
  port,
  type StructType,
  s32,
  type Type,
  u8,
  u16,
  u64,
} from '../../../src/types/type.js';

const sock: StructType = { kind: 'struct', tag: 'struct', name: 'sock' };
const sockPointer: Type = { kind: 'pointer', to: sock, space: 'kernel' };
const state: EnumType = {
  kind: 'enum',
  name: 'state',
  size: 4,
  signed: false,
  members: [
    { name: 'TCP_SYN_SENT', value: 2n },
    { name: 'TCP_SYN_RECV', value: 3n },
    { name: 'TCP_CLOSE', value: 7n },
  ],
};

describe('layoutFields', () => {
  test('puts each field at its own alignment, and makes the whole a multiple of 8', () => {
    const fields: readonly { readonly name: string; readonly type: Type }[] = [
      { name: 'a', type: u8 },
      { name: 'b', type: u64 },
      { name: 'c', type: { kind: 'string', size: 3 } },
      { name: 'd', type: u16 },
      { name: 'e', type: bool },
    ];
    const { fields: placed, sizeBytes } = layoutFields(fields, 16);
    expect(placed.map(({ offset }) => offset)).toEqual([16, 24, 32, 36, 38]);
    expect(sizeBytes).toBe(40);
  });

  test('nothing takes nothing', () => {
    expect(layoutFields([])).toEqual({ fields: [], sizeBytes: 0 });
  });

  test('a record inside a record starts at 8 and keeps its own room', () => {
    const inner: Type = { kind: 'record', fields: [{ name: 'x', type: u8 }] };
    const { fields, sizeBytes } = layoutFields([
      { name: 'a', type: u8 },
      { name: 'r', type: inner },
    ]);
    expect([fields[1]?.offset, sizeOf(inner), sizeBytes]).toEqual([8, 8, 16]);
  });

  test('every size is a multiple of its alignment where arrays need it', () => {
    for (const type of [u8, u16, s32, u64, inet, sockPointer, state, bool])
      expect(sizeOf(type) % alignOf(type)).toBe(0);
  });
});

describe('right of the seam', () => {
  test('names of an enum lose the prefix that they share, up to a word', () => {
    expect(valueTypeOf(state)).toEqual({
      kind: 'enum',
      size: 4,
      signed: false,
      names: { 2: 'SYN_SENT', 3: 'SYN_RECV', 7: 'CLOSE' },
    });
  });

  test('a lone name keeps its prefix', () => {
    expect(valueTypeOf({ ...state, members: [{ name: 'TCP_CLOSE', value: 7n }] })).toMatchObject({
      names: { 7: 'TCP_CLOSE' },
    });
  });

  test('pointers are numbers that show as pointers', () => {
    expect(valueTypeOf(sockPointer)).toEqual({ kind: 'int', size: 8, signed: false, display: 'pointer' });
  });

  test('a struct cannot leave the kernel', () => {
    expect(() => valueTypeOf(sock)).toThrow('struct sock');
  });
});

describe('types in messages', () => {
  test.each<[string, Type]>([
    ['a u8', u8],
    ['an s32', s32],
    ['an inet', inet],
    ['a port', port],
    ['a struct sock *', sockPointer],
    ['an enum state', state],
    ['a port[]', { kind: 'list', element: port }],
    ['a string', { kind: 'string', size: 16 }],
    ['(pid: s32)', { kind: 'record', fields: [{ name: 'pid', type: s32 }] }],
    ['(u8, inet)', { kind: 'tuple', items: [u8, inet] }],
    ['a u8[4]', { kind: 'array', element: u8, length: 4 }],
  ])('%s', (text, type) => {
    expect(aType(type)).toBe(text);
    expect(text.endsWith(typeName(type))).toBe(true);
  });

  test('types of one name and another size differ', () => {
    expect(sameType({ kind: 'string', size: 4 }, { kind: 'string', size: 8 })).toBe(false);
    expect(sameType(port, { ...port })).toBe(true);
    expect(sameType(port, widen(port))).toBe(false);
  });
});
