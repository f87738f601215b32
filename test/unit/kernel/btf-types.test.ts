import type { BtfType } from 'libbpf-napi';
import { describe, expect, test } from 'vitest';
import { btfLookups } from '../../../src/kernel/btf-lookups.js';
import { type BtfReader, readLayout, readType } from '../../../src/kernel/btf-types.js';
import { formatFunction, formatMember, formatParameters, formatType } from '../../../src/kernel/type-notation.js';

/** Type numbers are places in the list, from 1. */
const types: readonly BtfType[] = [
  { kind: 'int', name: 'int', size: 4, bits: 32, signed: true, encoding: 'none' }, // 1
  { kind: 'int', name: 'char', size: 1, bits: 8, signed: false, encoding: 'none' }, // 2
  { kind: 'int', name: '_Bool', size: 1, bits: 8, signed: false, encoding: 'bool' }, // 3
  { kind: 'const', name: '', ref: 2 }, // 4 const char
  { kind: 'array', name: '', ref: 2, length: 16 }, // 5 char[16]
  { kind: 'typedef', name: 'u32', ref: 7 }, // 6
  { kind: 'int', name: 'unsigned int', size: 4, bits: 32, signed: false, encoding: 'none' }, // 7
  { kind: 'struct', name: '', size: 4, members: [{ name: 'counter', type: 1, bitOffset: 0, bitSize: 0 }] }, // 8
  { kind: 'typedef', name: 'atomic_t', ref: 8 }, // 9
  {
    kind: 'union',
    name: '',
    size: 8,
    members: [
      { name: 'a', type: 6, bitOffset: 0, bitSize: 0 },
      { name: '', type: 11, bitOffset: 0, bitSize: 0 },
    ],
  }, // 10
  {
    kind: 'struct',
    name: '',
    size: 8,
    members: [
      { name: 'b', type: 6, bitOffset: 0, bitSize: 3 },
      { name: '', type: 6, bitOffset: 3, bitSize: 5 },
      { name: 'c', type: 6, bitOffset: 32, bitSize: 0 },
    ],
  }, // 11
  {
    kind: 'struct',
    name: 'outer',
    size: 48,
    members: [
      { name: 'refs', type: 9, bitOffset: 0, bitSize: 0 },
      { name: '', type: 10, bitOffset: 64, bitSize: 0 },
      { name: 'name', type: 5, bitOffset: 128, bitSize: 0 },
      { name: 'next', type: 13, bitOffset: 256, bitSize: 0 },
      { name: 'flag', type: 3, bitOffset: 320, bitSize: 0 },
    ],
  }, // 12
  { kind: 'ptr', name: '', ref: 12 }, // 13
  { kind: 'type_tag', name: 'user', ref: 4 }, // 14
  { kind: 'ptr', name: '', ref: 14 }, // 15 const char __user *
  { kind: 'ptr', name: '', ref: 0 }, // 16 void *
  {
    kind: 'func_proto',
    name: '',
    ref: 0,
    parameters: [
      { name: '', type: 16 },
      { name: '', type: 13 },
      { name: '', type: 1 },
    ],
  }, // 17
  { kind: 'ptr', name: '', ref: 17 }, // 18
  { kind: 'typedef', name: 'btf_trace_named', ref: 18 }, // 19
  { kind: 'typedef', name: 'btf_trace_nameless', ref: 18 }, // 20
  {
    kind: 'func_proto',
    name: '',
    ref: 0,
    parameters: [
      { name: '__data', type: 16 },
      { name: 'outer__nullable', type: 13 },
      { name: 'state', type: 1 },
    ],
  }, // 21
  { kind: 'func', name: '__bpf_trace_named', ref: 21 }, // 22
  {
    kind: 'func_proto',
    name: '',
    ref: 1,
    parameters: [
      { name: 'path', type: 15 },
      { name: '', type: 0 },
    ],
  }, // 23
  { kind: 'func', name: 'do_open', ref: 23 }, // 24
  { kind: 'enum', name: '', size: 4, signed: false, values: [{ name: 'ONE', value: 1n }] }, // 25
  { kind: 'enum64', name: 'wide', size: 8, signed: true, values: [{ name: 'LOW', value: -5_000_000_000n }] }, // 26
  { kind: 'ptr', name: '', ref: 8 }, // 27 pointer to an anonymous struct
  { kind: 'fwd', name: 'later', forward: 'union' }, // 28
  { kind: 'int', name: '__int128', size: 16, bits: 128, signed: true, encoding: 'none' }, // 29
  { kind: 'typedef', name: 'btf_trace_traced', ref: 18 }, // 30
  { kind: 'func', name: '__traceiter_traced', ref: 21 }, // 31
];

const btf: BtfReader = {
  type: (id) => types[id - 1],
  findByName: (name, kind) => {
    const index = types.findIndex((type) => type.kind === kind && type.name === name);
    return index < 0 ? undefined : index + 1;
  },
  namesOfKind: (kind) => types.filter((type) => type.kind === kind && type.name !== '').map((type) => type.name),
  findEnumerator: (name) => {
    for (const [index, type] of types.entries()) {
      const value =
        type.kind === 'enum' || type.kind === 'enum64'
          ? type.values.find((candidate) => candidate.name === name)?.value
          : undefined;
      if (value !== undefined) return { type: index + 1, value };
    }
    return undefined;
  },
};

describe('a type of BTF', () => {
  test.each([
    [0, 'void'],
    [3, 'bool'],
    [5, 'string(16)'],
    [6, 'u32'],
    [9, 'struct { counter: s32 @0; }'],
    [13, 'struct outer *'],
    [15, 'u8 *user'],
    [18, 'void *'],
    [27, 'void *'],
    [28, 'union later'],
    [29, 'bytes(16)'],
  ])('number %i is %s', (id, text) => {
    expect(formatType(readType(btf, id))).toBe(text);
  });

  test('a struct has the members of anonymous ones inside, at their places', () => {
    const layout = readLayout(btf, 12);
    expect(layout?.size).toBe(48);
    expect(layout?.members.map((member) => `${member.name}: ${formatMember(member)}`)).toEqual([
      'refs: struct { counter: s32 @0; } @0',
      'a: u32 @8',
      'b: u32 @64:3',
      'c: u32 @12',
      'name: string(16) @16',
      'next: struct outer * @32',
      'flag: bool @40',
    ]);
  });
});

describe('the look-ups', () => {
  const kernel = btfLookups(btf);
  const parameters = (name: string): string => formatParameters(kernel.rawTracepoint(name) ?? []);

  test('a raw tracepoint has the names of the function behind it, without the verifier’s suffix', () => {
    expect(parameters('named')).toBe('outer: struct outer *, state: s32');
    expect(parameters('traced')).toBe('outer: struct outer *, state: s32');
  });

  test('a raw tracepoint without such a function has numbered arguments', () => {
    expect(parameters('nameless')).toBe('arg0: struct outer *, arg1: s32');
    expect(kernel.rawTracepoint('missing')).toBeUndefined();
  });

  test('the dots of a variadic function are no parameter', () => {
    expect(formatFunction(kernel.func('do_open') ?? { parameters: [], returns: { kind: 'void' } })).toBe(
      's32 (path: u8 *user)',
    );
  });

  test('enumerators are found in anonymous and in wide enums', () => {
    expect(kernel.enumerator('ONE')).toMatchObject({ value: 1n, type: { name: '' } });
    expect(kernel.enumerator('LOW')).toMatchObject({
      value: -5_000_000_000n,
      type: { name: 'wide', size: 8, signed: true },
    });
    expect(kernel.enumeration('wide')?.members).toHaveLength(1);
    expect(kernel.enumerator('TWO')).toBeUndefined();
  });

  test('lists are sorted and stripped of prefixes', () => {
    expect(kernel.rawTracepoints()).toEqual(['named', 'nameless', 'traced']);
  });
});
