import { describe, expect, it } from 'vitest';
import type { ValueType } from '../../../src/artifact.js';
import type { Value } from '../../../src/decode/value.js';
import { errnoName } from '../../../src/render/errno-names.js';
import { escapeBytes, escapeControl } from '../../../src/render/escape.js';
import { formatContext } from '../../../src/render/format-context.js';
import { formatClock, formatDateTime, formatDuration, formatIso } from '../../../src/render/format-time.js';
import { formatterOf, safeFormatterOf } from '../../../src/render/format-value.js';
import { int, wallClock } from './events.js';

const show = (type: ValueType, value: Value, human = false) =>
  formatterOf(type, formatContext({ wallClock, human }))(value);

describe('displays', () => {
  it.each<[ValueType, Value, string]>([
    [int(8, 'hex'), 255, '0xff'],
    [int(4, 'hex', true), -1, '0xffffffff'],
    [int(8, 'pointer'), 18446744073709551615n, '0xffffffffffffffff'],
    [int(8, 'id'), 9007199254740993n, '9007199254740993'],
    [int(4, 'errno', true), 111, 'ECONNREFUSED'],
    [int(4, 'errno', true), -110, 'ETIMEDOUT'],
    [int(4, 'errno', true), 9999, '9999'],
    [int(8, 'duration'), 1_234_567, '1234567'],
    [int(8, 'milliseconds'), 1_234_567, '1.23'],
    [int(8, 'microseconds'), 1_999n, '1'],
    [int(8, 'ksym'), 4096n, '0x1000'],
    [{ kind: 'enum', size: 4, signed: false, names: { 2: 'TWO' } }, 3, '3'],
    [{ kind: 'bytes', size: 3 }, Uint8Array.of(65, 0, 255), 'A\\x00\\xff'],
    [int(4), null, '-'],
  ])('%j shows %s as %s', (type, value, expected) => {
    expect(show(type, value)).toBe(expected);
  });

  it('count relative time from the first stamp shown', () => {
    const format = formatterOf(int(8, 'relative'), formatContext({ wallClock }));
    expect([format(5_000_000_000), format(6_500_000_000), format(4_000_000_000n)]).toEqual([
      '0.000',
      '1.500',
      '-1.000',
    ]);
  });

  it('show durations with units for people', () => {
    expect(show(int(8, 'duration'), 1_234_567, true)).toBe('1.23ms');
    expect([0, 999, 1500, 35_000_000, 250_000_000_000].map((ns) => formatDuration(ns))).toEqual([
      '0ns',
      '999ns',
      '1.50us',
      '35.0ms',
      '4.17m',
    ]);
  });

  it('name the members of records and tuples', () => {
    const fields = [
      { name: 'a', type: int(4), offset: 0 },
      { name: 'b', type: int(4), offset: 4 },
    ];
    expect(show({ kind: 'record', size: 8, fields }, { a: 1, b: null })).toBe('{ .a = 1, .b = - }');
    expect(show({ kind: 'tuple', size: 8, fields }, [1, 2])).toBe('(1, 2)');
  });
});

it('wall-clock time keeps its digits', () => {
  expect(formatIso(1_000_000_000_123_456_789n)).toBe('2001-09-09T01:46:40.123456789Z');
  expect(formatDateTime(1_000_000_000_123_456_789n)).toMatch(/^2001-09-\d\d \d\d:\d\d:40\.123$/);
  expect(formatClock(1_000_000_000_123_456_789n)).toMatch(/^\d\d:\d\d:40$/);
});

it('errno names match the kernel at both ends and in the gaps', () => {
  expect([0, 1, 41, 42, 58, 59, 98, 113, 133, 134, 512].map(errnoName)).toEqual([
    'ok',
    'EPERM',
    undefined,
    'ENOMSG',
    undefined,
    'EBFONT',
    'EADDRINUSE',
    'EHOSTUNREACH',
    'EHWPOISON',
    undefined,
    'ERESTARTSYS',
  ]);
});

it('escaping touches only what acts on a terminal', () => {
  expect(escapeControl('né – 漢\\t')).toBe('né – 漢\\t');
  expect(escapeControl('\u0000\t\u007f\u009b\u202e')).toBe('\\x00\\t\\x7f\\x9b\\u202e');
  expect(escapeBytes(Buffer.from('a\\b'))).toBe('a\\x5cb');
});

it('line ends and tabs stay in the texts of dialects that keep them, other control characters do not', () => {
  const text = 'a\tb\n\u001b[1m';
  const shown = (lineEnds: 'kept' | 'shown'): string =>
    safeFormatterOf({ kind: 'string', size: 16 }, formatContext({ wallClock, lineEnds }))(text);
  expect(shown('kept')).toBe('a\tb\n\\x1b[1m');
  expect(shown('shown')).toBe('a\\tb\\n\\x1b[1m');
});
