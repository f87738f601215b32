import { describe, expect, test } from 'vitest';
import { MapTable } from '../../../src/check/map-table.js';
import { bool, inet, port, s16, s32, s64, type Type, u16, u32, u64 } from '../../../src/types/type.js';

function valueOf(...types: readonly Type[]): Type | undefined {
  const maps = new MapTable();
  for (const type of types) if (!maps.useValue('@', type)) return undefined;
  return maps.value('@')?.type;
}

const text = (size: number): Type => ({ kind: 'string', size });

describe('the value of a map', () => {
  test.each<[string, readonly Type[], Type]>([
    ['numbers take 64 bits, in which narrow ones are signed', [u32], s64],
    ['signed numbers of any size stay signed', [s16, s64], s64],
    ['a narrow unsigned number fits a signed one', [u32, s32], s64],
    ['u64 wins, as in arithmetic', [s32, u64], u64],
    ['and whatever comes later', [u64, s32, u16], u64],
    ['what is true is 1 beside numbers', [bool, s64], s64],
    ['the longest text has room', [text(4), text(16), text(8)], text(16)],
  ])('%s', (_, types, expected) => {
    expect(valueOf(...types)).toEqual(expected);
  });

  test.each<[string, readonly Type[]]>([
    ['text and numbers', [text(4), s64]],
    ['addresses and numbers', [inet, u32]],
  ])('does not hold %s at once', (_, types) => {
    expect(valueOf(...types)).toBeUndefined();
  });

  test('keeps the way a number shows', () => {
    expect(valueOf(s64, port)).toMatchObject({ display: 'port' });
  });
});

describe('the keys of a map', () => {
  test('are as many everywhere', () => {
    const maps = new MapTable();
    expect(maps.useKeys('@', [u32, inet])).toBe(true);
    expect(maps.useKeys('@', [u32])).toBe(false);
    expect(maps.useKeys('@', [s32, inet])).toBe(true);
    expect(maps.keys('@')).toEqual([s64, inet]);
  });
});

describe('rounds', () => {
  test('say when something widened, and come to rest', () => {
    const maps = new MapTable();
    const uses: readonly Type[] = [u16, s32, u64, s64];
    const rounds = [0, 1, 2].map(() => {
      maps.changed = false;
      for (const type of uses) maps.useKeys('@', [type]);
      return maps.changed;
    });
    expect(rounds).toEqual([true, false, false]);
  });

  test('a map that is only read is none', () => {
    const maps = new MapTable();
    maps.useKeys('@read', [u32]);
    maps.useValue('@written', u32);
    expect(maps.finished().map(({ name }) => name)).toEqual(['@written']);
  });

  test('an aggregation and a value do not share a map', () => {
    const maps = new MapTable();
    maps.useValue('@', s64);
    expect(maps.useAggregation('@', 'sum', s64, [])).toBe(false);
  });
});
