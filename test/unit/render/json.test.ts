import { describe, expect, it } from 'vitest';
import { inet, int, mapLayout, rendered, rowEvent, string } from './events.js';

describe('JSON rows', () => {
  it('carry type, stamp and probe, then the columns in lower case', () => {
    const event = rowEvent(0, [
      ['PID', int(4)],
      ['LAT(us)', int(8, 'microseconds')],
      ['DADDR', inet],
      ['RESULT', int(4, 'errno', true)],
    ]);
    const text = rendered('json', [event], (renderer) => renderer.row(event, 5, [7, 12_999, '::1', 111]));
    expect(text).toBe(
      '{"type":"row","ts":1000000000000000005,"probe":"tcp:connect","pid":7,"lat(us)":12,"daddr":"::1","result":"ECONNREFUSED"}\n',
    );
  });

  it('rename a column that would hide a reserved key or another column', () => {
    const event = rowEvent(0, [
      ['TYPE', int(4)],
      ['ts', int(4)],
      ['A', int(4)],
      ['a', int(4)],
    ]);
    const text = rendered('json', [event], (renderer) => renderer.row(event, 0, [1, 2, 3, 4]));
    expect(Object.entries(JSON.parse(text)).slice(3)).toEqual([
      ['type_2', 1],
      ['ts_2', 2],
      ['a', 3],
      ['a_2', 4],
    ]);
  });

  it('decide by type what is a string: pointers and ids, whatever their value', () => {
    const event = rowEvent(0, [
      ['P', int(8, 'pointer')],
      ['ID', int(8, 'id')],
      ['N', int(8)],
      ['U', int(4)],
      ['S', string(8)],
    ]);
    const text = rendered('json', [event], (renderer) =>
      renderer.row(event, 0, [255, 1, 18446744073709551615n, null, 'a"\u001b']),
    );
    expect(text).toContain('"p":"0xff","id":"1","n":18446744073709551615,"u":null,"s":"a\\"\\u001b"}');
  });
});

describe('JSON maps', () => {
  it('keep keys as arrays', () => {
    const layout = mapLayout({ kind: 'count' }, [string(8), int(2, 'port')]);
    const text = rendered('json', [], (renderer) =>
      renderer.map({ layout, entries: [{ key: ['a,b', 80], value: { kind: 'value', value: 3n } }] }),
    );
    expect(text).toBe('{"type":"map","map":"@m","entries":[{"key":["a,b",80],"value":3}]}\n');
  });

  it('give a histogram as closed intervals', () => {
    const layout = mapLayout({ kind: 'hist', type: int(8), shape: { kind: 'powers-of-two', bits: 0 } });
    const buckets = Array.from({ length: 66 }, (_, i) => (i === 0 ? 1n : i === 2 ? 4n : 0n));
    const text = rendered('json', [], (renderer) =>
      renderer.map({
        layout,
        entries: [{ key: [], value: { kind: 'histogram', shape: { kind: 'powers-of-two', bits: 0 }, buckets } }],
      }),
    );
    expect(text).toBe(
      '{"type":"hist","map":"@m","buckets":[{"max":-1,"count":1},{"min":0,"max":0,"count":0},{"min":1,"max":1,"count":4}]}\n',
    );
  });

  it('give an average with its fraction', () => {
    const layout = mapLayout({ kind: 'avg', type: int(8) });
    const text = rendered('json', [], (renderer) =>
      renderer.map({ layout, entries: [{ key: [], value: { kind: 'average', count: 3n, total: 10n } }] }),
    );
    expect(JSON.parse(text)).toEqual({ type: 'map', map: '@m', value: 3.333333 });
  });
});

it('JSON says what was lost', () => {
  const text = rendered('json', [], (renderer) =>
    renderer.lost([{ name: 'rows-not-reserved', subject: 'tcp:connect', count: 3n }]),
  );
  expect(JSON.parse(text)).toEqual({ type: 'lost', what: 'rows-not-reserved', subject: 'tcp:connect', count: 3 });
});

it('JSON wraps printf text with its stamp', () => {
  const printf = { kind: 'printf', id: 0, probe: 'BEGIN', sizeBytes: 16, format: 'hi %%\n', fields: [] } as const;
  const text = rendered('json', [printf], (renderer) => renderer.printf(printf, 0, []));
  expect(JSON.parse(text)).toEqual({ type: 'printf', ts: 1e18, probe: 'BEGIN', text: 'hi %\n' });
});
