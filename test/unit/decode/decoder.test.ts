import { describe, expect, it } from 'vitest';
import type { Field, ValueType } from '../../../src/artifact.js';
import { compileFieldsDecoder, compileRecordDecoder, readU64 } from '../../../src/decode/decoder.js';
import { readerOf, type Value } from '../../../src/decode/value.js';

const int = (size: 1 | 2 | 4 | 8, signed = false): ValueType => ({ kind: 'int', size, signed, display: 'decimal' });
const field = (type: ValueType, offset = 0, validBit?: number): Field => ({
  name: 'f',
  type,
  offset,
  ...(validBit === undefined ? {} : { validBit }),
});

function decode(type: ValueType, bytes: readonly number[], mode: 'api' | 'text' = 'api'): Value | undefined {
  return compileFieldsDecoder([field(type)], mode)(readerOf(Uint8Array.from(bytes)), 0)[0];
}

const ones = new Array<number>(8).fill(0xff);

describe('integers', () => {
  it('are numbers up to 32 bits and bigint beyond, in API form', () => {
    expect(decode(int(1), ones)).toBe(255);
    expect(decode(int(1, true), ones)).toBe(-1);
    expect(decode(int(2), [0x50, 0x01])).toBe(0x150);
    expect(decode(int(4), ones)).toBe(4294967295);
    expect(decode(int(4, true), ones)).toBe(-1);
    expect(decode(int(8), ones)).toBe(18446744073709551615n);
    expect(decode(int(8, true), ones)).toBe(-1n);
    expect(decode(int(8), [5, 0, 0, 0, 0, 0, 0, 0])).toBe(5n);
  });

  it('are exact in text form on both sides of 2^53', () => {
    const bytesOf = (value: bigint) => [...new Uint8Array(BigUint64Array.of(BigInt.asUintN(64, value)).buffer)];
    for (const value of [0n, 1n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 64n - 1n]) {
      expect(String(decode(int(8), bytesOf(value), 'text'))).toBe(String(value));
    }
    for (const value of [-1n, -(2n ** 53n), -(2n ** 53n) - 1n, -(2n ** 63n), 2n ** 63n - 1n]) {
      expect(String(decode(int(8, true), bytesOf(value), 'text'))).toBe(String(value));
    }
    expect(typeof decode(int(8), bytesOf(7n), 'text')).toBe('number');
  });
});

describe('strings', () => {
  const room: ValueType = { kind: 'string', size: 8 };

  it('end at the first NUL, or where their room ends', () => {
    expect(decode(room, [97, 98, 0, 99, 0, 0, 0, 0])).toBe('ab');
    expect(decode(room, [97, 98, 99, 100, 101, 102, 103, 104, 105])).toBe('abcdefgh');
    expect(decode(room, [0, 1, 2, 3, 4, 5, 6, 7])).toBe('');
  });

  it('are UTF-8, with a replacement character for what is not', () => {
    expect(decode(room, [...Buffer.from('né\0\0\0\0\0')])).toBe('né');
    expect(decode(room, [0xff, 0x41, 0, 0, 0, 0, 0, 0])).toBe('\ufffdA');
  });
});

describe('records', () => {
  it('put null where the validity bit is clear, up to bit 31', () => {
    const bytes = new Uint8Array(24);
    const view = new DataView(bytes.buffer);
    view.setUint32(12, 0x80000001, true);
    view.setUint32(16, 7, true);
    view.setUint32(20, 9, true);
    const decoder = compileRecordDecoder(
      [field(int(4), 16, 0), field(int(4), 16, 1), field(int(4), 20, 31), field(int(4), 20)],
      'api',
    );
    expect(decoder(readerOf(bytes), 0)).toEqual([7, null, 9, 9]);
  });

  it('are read from where they stand in the batch', () => {
    const bytes = new Uint8Array(64);
    new DataView(bytes.buffer).setUint16(32 + 16, 443, true);
    expect(compileRecordDecoder([field(int(2), 16)], 'text')(readerOf(bytes), 32)).toEqual([443]);
  });

  it('nest: a record is an object and a tuple an array, whatever its fields are called', () => {
    const inner = [
      { name: '__proto__', type: int(1), offset: 0 },
      { name: 'a"b', type: int(1), offset: 1 },
    ];
    const record = decode({ kind: 'record', size: 2, fields: inner }, [1, 2]);
    expect(Object.entries(record ?? {})).toEqual([
      ['__proto__', 1],
      ['a"b', 2],
    ]);
    expect(decode({ kind: 'tuple', size: 2, fields: inner }, [1, 2])).toEqual([1, 2]);
  });

  it('keep bytes beyond the life of the batch', () => {
    const batch = Uint8Array.of(1, 2, 3, 4);
    const value = compileFieldsDecoder([field({ kind: 'bytes', size: 4 })], 'api')(readerOf(batch), 0)[0];
    batch.fill(0);
    expect(value).toEqual(Uint8Array.of(1, 2, 3, 4));
  });

  it('decode booleans, enums and addresses', () => {
    expect(decode({ kind: 'bool' }, [1])).toBe(true);
    expect(decode({ kind: 'enum', size: 4, signed: false, names: { 1: 'ONE' } }, [1, 0, 0, 0])).toBe(1);
    expect(decode({ kind: 'inet' }, [...new Array<number>(10).fill(0), 255, 255, 127, 0, 0, 1])).toBe('127.0.0.1');
  });
});

it('stamps are exact at any size', () => {
  const view = new DataView(BigUint64Array.of(2n ** 53n - 1n, 2n ** 60n + 1n).buffer);
  expect(readU64(view, 0)).toBe(Number.MAX_SAFE_INTEGER);
  expect(readU64(view, 8)).toBe(2n ** 60n + 1n);
});
