import { expect, it } from 'vitest';
import { pinLines } from '../../../src/toolchain/pin-lines.js';

it('every line of C has the line of its statement, and outside of functions its own', () => {
  const lines = ['int before;', 'int f(void) {', '#line 7 "x.tsbpf"', '\ta();', '\tb();', '}', '', 'int after;'];
  expect(pinLines(lines.join('\n')).split('\n')).toEqual([
    'int before;',
    'int f(void) {',
    '#line 7 "x.tsbpf"',
    '#line 7 "x.tsbpf"',
    '\ta();',
    '#line 7 "x.tsbpf"',
    '\tb();',
    '#line 7 "x.tsbpf"',
    '}',
    '#line 7 "<stdin>"',
    '',
    'int after;',
  ]);
});
