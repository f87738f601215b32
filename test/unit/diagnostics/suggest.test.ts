import { expect, test } from 'vitest';
import { nearestName } from '../../../src/diagnostics/suggest.js';

const names = ['pid', 'comm', 'daddr', 'dport', 'saddr', 'connect-done'];

test.each([
  ['dadr', 'daddr'],
  ['dprot', 'dport'],
  ['PID', 'pid'],
  ['conect-dome', 'connect-done'],
])('%s is near %s', (name, near) => {
  expect(nearestName(name, names)).toBe(near);
});

test.each(['xyz', 'x', '', 'latency', 'q'.repeat(1000)])('nothing is near %s', (name) => {
  expect(nearestName(name, names)).toBeUndefined();
});

test('the first of equally near names is taken', () => {
  expect(nearestName('xaddr', names)).toBe('daddr');
});
