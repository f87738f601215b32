import { expect, it } from 'vitest';
import { isSerious, lossMessage } from '../../../src/render/losses.js';

it('losses are worded for the reader, in number', () => {
  expect(lossMessage({ name: 'rows-not-reserved', subject: 'tcp:connect', count: 1n })).toBe(
    'lost 1 event of tcp:connect: no room in the ring buffer',
  );
  expect(lossMessage({ name: 'map-full', subject: '@n', count: 2n })).toBe('@n is full: 2 updates dropped');
});

it('values that could not be known are no loss of data', () => {
  expect(isSerious({ name: 'unknown-values', subject: 'tcp:connect', count: 1n })).toBe(false);
  expect(isSerious({ name: 'rows-not-reserved', subject: 'tcp:connect', count: 1n })).toBe(true);
});
