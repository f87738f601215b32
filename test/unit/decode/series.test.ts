import { describe, expect, it } from 'vitest';
import type { SeriesOf } from '../../../src/artifact.js';
import { seriesOf } from '../../../src/decode/series.js';

/** What each CPU has in its cells: the interval, n, the number. */
type Cell = readonly [interval: number, n: number, value: number];

function points(of: SeriesOf, cpus: readonly (readonly Cell[])[], signed = false): unknown {
  const count = cpus[0]?.length ?? 0;
  const type = { kind: 'int', size: 8, signed, display: 'decimal' } as const;
  const layout = { kind: 'tseries', type, intervalNs: 10, count, of } as const;
  const series = seriesOf(layout, signed, (index) =>
    cpus.map((cells) => BigInt.asUintN(64, BigInt(cells[Math.floor(index / 3)]?.[index % 3] ?? 0))),
  );
  return series?.points.map(({ start, value }) => [Number(start), value && Number(value.total) / Number(value.count)]);
}

describe('a time series', () => {
  it('goes from the first interval with something to the last, also over those that have nothing', () => {
    expect(
      points('sum', [
        [
          [4, 1, 7],
          [0, 0, 0],
          [6, 2, 5],
        ],
      ]),
    ).toEqual([
      [30, 7],
      [40, undefined],
      [50, 5],
    ]);
  });

  it('leaves out cells whose time has passed', () => {
    expect(
      points('last', [
        [
          [1, 9, 7],
          [8, 3, 2],
        ],
      ]),
    ).toEqual([[70, 2]]);
  });

  it('puts together what several CPUs have', () => {
    const both = [
      [
        [1, 2, 10],
        [2, 1, 1],
      ],
      [
        [1, 3, 5],
        [0, 0, 0],
      ],
    ] as const;
    expect(points('sum', both)).toEqual([
      [0, 15],
      [10, 1],
    ]);
    expect(points('avg', both)).toEqual([
      [0, 3],
      [10, 1],
    ]);
    expect(points('last', both)).toEqual([
      [0, 5],
      [10, 1],
    ]);
    expect(points('max', both)).toEqual([
      [0, 10],
      [10, 1],
    ]);
  });

  it('shows a least number, which is kept complemented', () => {
    expect(
      points('min', [
        [
          [1, 1, ~3],
          [0, 0, 0],
        ],
      ]),
    ).toEqual([[0, 3]]);
  });

  it('holds nothing while it is empty', () => {
    expect(
      points('sum', [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ]),
    ).toBeUndefined();
  });
});
