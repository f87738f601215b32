import { freemem } from 'node:os';
import { expect, test } from 'vitest';
import { expectMemory, MemoryError } from '../../../src/runtime/expect-memory.js';

const hash = { name: 'm_a', type: 'hash', keySize: 8, valueSize: 8 };

test('takes maps that leave room for the rest of the machine', () => {
  expect(() => expectMemory([{ ...hash, maxEntries: 16_384 }], [])).not.toThrow();
});

test('names the largest of those that do not, as the script does', () => {
  const layout = {
    name: '@a',
    cName: 'm_a',
    printed: true,
    perCpu: false,
    keys: [],
    keyBytes: 8,
    value: { kind: 'count' },
    valueBytes: 8,
    maxEntries: 1,
  } as const;
  const large = { ...hash, maxEntries: Math.ceil(freemem() / 80) };
  const small = { ...hash, name: 'm_b', maxEntries: 1 };
  const refused = (() => {
    try {
      return expectMemory([small, large], [layout]);
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(MemoryError);
  expect(refused).toMatchObject({ map: '@a' });
});
