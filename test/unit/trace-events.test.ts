import { describe, expect, it } from 'vitest';
import type { MapLayout, RowEvent } from '../../src/artifact.js';
import { createEventMaker } from '../../src/trace-events.js';

const make = createEventMaker({ wallClock: (ns) => BigInt(ns) + 1000n });

describe('an event of the API', () => {
  it('is a row of values by column name, with names for enums and errors', () => {
    const event: RowEvent = {
      kind: 'row',
      id: 0,
      probe: 'tcp:connect-done',
      sizeBytes: 40,
      columns: [
        { name: 'pid', heading: 'PID', offset: 16, type: { kind: 'int', size: 4, signed: false, display: 'decimal' } },
        {
          name: 'state',
          heading: 'STATE',
          offset: 20,
          type: { kind: 'enum', size: 4, signed: false, names: { '1': 'ESTABLISHED' } },
        },
        {
          name: 'result',
          heading: 'RESULT',
          offset: 24,
          type: { kind: 'int', size: 4, signed: true, display: 'errno' },
        },
        { name: 'sk', heading: 'SK', offset: 32, type: { kind: 'int', size: 8, signed: false, display: 'pointer' } },
        { name: 'sport', heading: 'SPORT', offset: 28, type: { kind: 'int', size: 2, signed: false, display: 'port' } },
      ],
    };
    expect(make.data(event, 5, [12, 1, 111, 0xffff888800000000n, null])).toEqual({
      type: 'row',
      probe: 'tcp:connect-done',
      ts: 1005n,
      values: { pid: 12, state: 'ESTABLISHED', result: 'ECONNREFUSED', sk: 0xffff888800000000n, sport: null },
    });
  });

  it('is a map whose keys are arrays', () => {
    const layout: MapLayout = {
      name: '@n',
      cName: 'map_n',
      printed: true,
      perCpu: false,
      keys: [{ name: 'comm', offset: 0, type: { kind: 'string', size: 16 } }],
      keyBytes: 16,
      value: { kind: 'count' },
      valueBytes: 8,
      maxEntries: 10,
    };
    expect(make.map({ layout, entries: [{ key: ['curl'], value: { kind: 'value', value: 3n } }] })).toEqual({
      type: 'map',
      map: '@n',
      entries: [{ key: ['curl'], value: 3n }],
    });
  });
});
