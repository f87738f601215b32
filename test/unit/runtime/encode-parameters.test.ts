import { describe, expect, it } from 'vitest';
import type { ValueType } from '../../../src/artifact.js';
import type { Parameter, ParameterBlock } from '../../../src/artifact-parameters.js';
import { encodeParameters, type ParameterValue } from '../../../src/runtime/encode-parameters.js';

const int = (size: 1 | 2 | 4 | 8, signed = false): ValueType => ({ kind: 'int', size, signed, display: 'decimal' });

function encode(
  type: ValueType,
  value: ParameterValue | readonly ParameterValue[],
  list?: Parameter['list'],
): number[] {
  const parameter: Parameter = {
    source: { kind: 'option', name: 'x' },
    type,
    offset: list === undefined ? 0 : 4,
    ...(list === undefined ? {} : { list }),
  };
  const block: ParameterBlock = { section: '.rodata.args', sizeBytes: 16, parameters: [parameter] };
  return [...encodeParameters(block, { options: new Map([['x', value]]), filters: new Map(), positional: [] })];
}

const padded = (...bytes: readonly number[]) => [...bytes, ...new Array<number>(16 - bytes.length).fill(0)];

describe('parameters', () => {
  it.each<[ValueType, ParameterValue, readonly number[]]>([
    [int(4), 1479, [0xc7, 5]],
    [int(8), 2n ** 63n, [0, 0, 0, 0, 0, 0, 0, 0x80]],
    [int(4, true), -1n, [255, 255, 255, 255]],
    [int(2), '0x1bb', [0xbb, 1]],
    [{ kind: 'bool' }, true, [1]],
    [{ kind: 'string', size: 8 }, 'é', [0xc3, 0xa9]],
    [{ kind: 'inet' }, '127.0.0.1', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 127, 0, 0, 1]],
  ])('%j takes %s', (type, value, bytes) => {
    expect(encode(type, value)).toEqual(padded(...bytes));
  });

  it('put the length of a list beside its elements', () => {
    expect(encode(int(2), [80n, 443n], { countOffset: 0, capacity: 4 })).toEqual(padded(2, 0, 0, 0, 80, 0, 0xbb, 1));
  });

  it('refuse what there is no room for', () => {
    expect(() => encode(int(2), 65536)).toThrow(RangeError);
    expect(() => encode(int(4), 'abc')).toThrow('abc is not a whole number');
    expect(() => encode({ kind: 'string', size: 4 }, 'abcd')).toThrow(RangeError);
    expect(() => encode({ kind: 'inet' }, 'localhost')).toThrow('localhost is not an address');
    expect(() => encode(int(2), [1, 2, 3], { countOffset: 0, capacity: 2 })).toThrow(
      'option x takes at most 2 values, not 3',
    );
  });

  it('come from filters and positional arguments too, and stay zero when not given', () => {
    const block: ParameterBlock = {
      section: '.rodata.args',
      sizeBytes: 12,
      parameters: [
        { source: { kind: 'filter', name: 'pid' }, type: int(4), offset: 0 },
        { source: { kind: 'positional', index: 2 }, type: int(4), offset: 4 },
        { source: { kind: 'option', name: 'absent' }, type: int(4), offset: 8 },
      ],
    };
    const bytes = encodeParameters(block, {
      options: new Map(),
      filters: new Map([['pid', 7n]]),
      positional: ['a', '9'],
    });
    expect([...bytes]).toEqual([7, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0]);
  });
});
