import { describe, expect, it } from 'vitest';
import { inet, int, rendered, rowEvent, string } from './events.js';

const connect = rowEvent(0, [
  ['PID', int(4)],
  ['COMM', string(16)],
  ['IP', int(1)],
  ['SADDR', inet],
  ['DADDR', inet],
  ['DPORT', int(2, 'port')],
]);

describe('the table', () => {
  it('looks as tcpconnect always has, without trailing blanks', () => {
    const text = rendered('table', [connect], (renderer) => {
      renderer.row(connect, 1, [1479, 'telnet', 4, '127.0.0.1', '127.0.0.1', 23]);
    });
    expect(text).toBe(
      'PID     COMM             IP SADDR            DADDR            DPORT\n' +
        '1479    telnet           4  127.0.0.1        127.0.0.1        23\n',
    );
  });

  it('never cuts an address: the column grows and stays grown', () => {
    const text = rendered('table', [connect], (renderer) => {
      renderer.row(connect, 1, [1, 'a', 6, '2001:db8:1111:2222:3333:4444:5555:6666', '::1', 80]);
      renderer.row(connect, 2, [2, 'b', 4, '10.0.0.1', '10.0.0.2', 443]);
    });
    const [header = '', first = '', second = ''] = text.split('\n');
    expect(first).toContain('2001:db8:1111:2222:3333:4444:5555:6666 ::1');
    expect(second.indexOf('10.0.0.2')).toBe(first.indexOf('::1'));
    expect(header.indexOf('DADDR')).toBe(first.indexOf('::1'));
  });

  it('prints the header once, and again when the columns change', () => {
    const other = rowEvent(1, [['TS', int(8)]]);
    const same = rowEvent(2, [['TS', int(8)]], 'tcp:close');
    const text = rendered('table', [connect, other, same], (renderer) => {
      renderer.row(other, 1, [1]);
      renderer.row(same, 1, [2]);
      renderer.row(connect, 1, [1, 'a', 4, '1.1.1.1', '1.1.1.1', 1]);
      renderer.row(other, 1, [3]);
    });
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(['TS', '1', '2', 'PID', '1', 'TS', '3', '']);
  });

  it('shows unknown as a dash and control characters escaped', () => {
    const text = rendered('table', [connect], (renderer) => {
      renderer.row(connect, 1, [null, 'a\u001b[31m\n', 4, null, '1.1.1.1', null]);
    });
    expect(text.split('\n')[1]).toBe('-       a\\x1b[31m\\n      4  -                1.1.1.1          -');
  });

  it('escapes values printed alone but keeps the lines of a printf', () => {
    const value = {
      kind: 'value',
      id: 0,
      probe: 'p',
      sizeBytes: 32,
      field: { name: 'x', type: string(16), offset: 16 },
    } as const;
    const printf = {
      kind: 'printf',
      id: 1,
      probe: 'p',
      sizeBytes: 32,
      format: '<%s>\n',
      fields: [value.field],
    } as const;
    const text = rendered('table', [value, printf], (renderer) => {
      renderer.value(value, 1, 'a\u001b\nb');
      renderer.printf(printf, 1, ['a\u001b\nb']);
    });
    expect(text).toBe('a\\x1b\\nb\n<a\\x1b\nb>\n');
  });
});
