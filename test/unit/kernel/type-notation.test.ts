import { expect, test } from 'vitest';
import {
  formatFunction,
  formatMember,
  formatTracepointField,
  formatType,
  parseFunction,
  parseMember,
  parseParameters,
  parseTracepointField,
  parseType,
} from '../../../src/kernel/type-notation.js';

const none = (): undefined => undefined;

test.each([
  'u8',
  's64',
  'bool',
  'void *',
  'string(16)',
  'bytes(6)',
  'struct sock *',
  'union foo',
  'u8[16]',
  'struct sock *[4]',
  'u32[3][2]',
  's8 *user',
  'enum tcp_state',
  'struct { counter: s32 @0; }',
  'union { a: u32 @0; b: struct { c: u8 @1; d: u32 @35:2; } @4; } *',
])('%s is written as it was read', (text) => {
  expect(formatType(parseType(text, none))).toBe(text);
});

test('suffixes apply from left to right', () => {
  expect(parseType('u8 *[4]', none)).toEqual({
    kind: 'array',
    element: { kind: 'pointer', to: { kind: 'int', size: 1, signed: false }, space: 'kernel' },
    length: 4,
  });
});

test('a member has its offset in bytes, a bitfield in bits', () => {
  expect(parseMember('sk_err', 's32 @524', none)).toEqual({
    name: 'sk_err',
    type: { kind: 'int', size: 4, signed: true },
    bitOffset: 4192,
  });
  const bitfield = parseMember('on', 'u8 @130:1', none);
  expect(bitfield).toMatchObject({ bitOffset: 130, bitSize: 1 });
  expect(formatMember(bitfield)).toBe('u8 @130:1');
});

test('functions and tracepoint fields survive the round trip', () => {
  const connect = 's32 (sk: struct sock *, uaddr: struct sockaddr *user, addr_len: s32)';
  expect(formatFunction(parseFunction(connect, none))).toBe(connect);
  const field = 'string(256) @8 size 4 data';
  expect(formatTracepointField(parseTracepointField('filename', field, none))).toBe(field);
  expect(parseParameters('', none)).toEqual([]);
});

test('an enum gets its members from the description', () => {
  const type = { kind: 'enum', name: 'e', size: 1, signed: false, members: [{ name: 'A', value: 1n }] } as const;
  expect(parseType('enum e', (name) => (name === 'e' ? type : undefined))).toBe(type);
});

test.each(['u7', 'struct', 'u8[', 'u8 x', 'struct { a u8; }'])('%s is refused with the text in the message', (text) => {
  expect(() => parseType(text, none)).toThrow(/kernel description/);
});
