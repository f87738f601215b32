import { describe, expect, it } from 'vitest';
import type { ValueType } from '../../../src/artifact.js';
import type { Value } from '../../../src/decode/value.js';
import { formatContext } from '../../../src/render/format-context.js';
import { compilePrintf } from '../../../src/render/printf.js';
import { parseFormat } from '../../../src/types/printf-format.js';
import { inet, int, string, wallClock } from './events.js';

function printf(format: string, ...values: readonly (readonly [ValueType, Value])[]): string {
  const fields = values.map(([type], i) => ({ name: `f${i}`, type, offset: 16 }));
  const event = { kind: 'printf', id: 0, probe: 'p', sizeBytes: 64, format, fields } as const;
  return compilePrintf(event, formatContext({ wallClock }), (text) => text)(values.map(([, value]) => value));
}

const s64 = int(8, 'decimal', true);
const u64 = int(8);

describe('printf', () => {
  it.each<[string, ValueType, Value, string]>([
    ['%d', int(4), 4294967295, '4294967295'],
    ['%d', u64, 18446744073709551615n, '-1'],
    ['%u', int(4, 'decimal', true), -1, '4294967295'],
    ['%llu', s64, -1n, '18446744073709551615'],
    ['%x', int(1, 'decimal', true), -1, 'ff'],
    ['%#x', u64, 255, '0xff'],
    ['%#o', u64, 8, '010'],
    ['%X', u64, 255n, 'FF'],
    ['%p', u64, 4096, '0x1000'],
    ['%5d|', u64, 42, '   42|'],
    ['%-5d|', u64, 42, '42   |'],
    ['%05d', s64, -42, '-0042'],
    ['%+d', s64, 42, '+42'],
    ['% d', s64, 42, ' 42'],
    ['%.4d', s64, 42, '0042'],
    ['%c', int(1), 65, 'A'],
    ['%6.2s|', string(8), 'abc', '    ab|'],
    ['%-16s|', string(16), 'bash', 'bash            |'],
    ['%s', inet, '::1', '::1'],
    ['%-7s|', int(4, 'errno', true), 0, 'ok     |'],
    ['%s', { kind: 'enum', size: 4, signed: false, names: { 1: 'TCP_ESTABLISHED' } }, 1, 'TCP_ESTABLISHED'],
    ['%d', { kind: 'enum', size: 4, signed: false, names: { 1: 'TCP_ESTABLISHED' } }, 1, '1'],
    ['%d', { kind: 'bool' }, true, '1'],
    ['%s', { kind: 'bool' }, true, 'true'],
    ['%3d|', u64, null, '  -|'],
    ["%'d", s64, -1234567, '-1,234,567'],
    ["%'d", s64, 123, '123'],
    ['%?p|', u64, 255, '            0xff|'],
    ['%e', u64, 1500, '1.500000e+03'],
    ['%.0E', s64, -12, '-1E+01'],
    ['%8.2f|', s64, -3, '   -3.00|'],
    ['%g', u64, 1234567n, '1.23457e+06'],
    ['%g', u64, 100, '100'],
    ['%#g', u64, 1, '1.00000'],
    ['%f', u64, null, '-'],
    ['%T', u64, 0, 'Thu, 01 Jan 1970 00:00:00 UTC'],
  ])('%s of %j %s is %j', (format, type, value, expected) => {
    expect(printf(format, [type, value])).toBe(expected);
  });

  it('takes widths and precisions from the values', () => {
    expect(printf('%*d|', [u64, 5], [u64, 42])).toBe('   42|');
    expect(printf('%-*s|', [u64, 5], [string(8), 'ab'])).toBe('ab   |');
    expect(printf('%*.*s|', [u64, 4], [u64, 2], [string(8), 'abcd'])).toBe('  ab|');
  });

  it('keeps the text between conversions, and writes a percent sign for two', () => {
    expect(printf('100%% %s->%d\n', [string(8), 'a'], [u64, 1])).toBe('100% a->1\n');
  });
});

describe('a format', () => {
  it.each([
    ['%', 0, 1],
    ['ab %y', 3, 2],
    ['%99999d', 0, 7],
    ['%5', 0, 2],
  ])('%j is refused, with the place of the conversion', (format, offset, length) => {
    const parsed = parseFormat(format);
    expect(parsed.kind === 'error' ? { offset: parsed.error.offset, length: parsed.error.length } : parsed).toEqual({
      offset,
      length,
    });
  });
});
