// Aggregations over numbers that are known: what each shows, exactly.

import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, type Line, run } from './support/tracer.js';

const program = `
BEGIN {
  @fine = hist(5, 2); @fine = hist(100, 2); @fine = hist(1000, 2); @fine = hist(-3, 2);
  @both = quantize(-5, 2); @both = quantize(0); @both = quantize(7, nsecs > 0 ? 3 : 0);
  @steps = lquantize(15, 0, 100, 50, 3); @steps = lquantize(-15, 0, 100, 50); @steps = lquantize(150, 0, 100, 50);
  @powers = llhist(0, 10, 0, 1, 10); @powers = llhist(3, 10, 0, 1, 10); @powers = llhist(55, 10, 0, 1, 10);
  @powers = llhist(100, 10, 0, 1, 10);
  @p[1] = percentiles(1, 50, 100); @p[1] = percentiles(2, 50, 100); @p[1] = percentiles(40, 50, 100);
  @least = min(-7); @least = min(3); @most = max(-7); @most = max(-2); @mean = avg(-7); @mean = avg(-2);
  @c = count(); @c = count();
  @last = tseries(5, 1h, 3); @last = tseries(-7, 1h, 3); @lowest[1] = tseries(4, 1h, 3, "min"); @lowest[1] = tseries(-2, 1h, 3, "min");
  @highest = tseries(4, 1h, 2, "max"); @highest = tseries(9, 1h, 2, "max"); @highest = tseries(-2, 1h, 2, "max");
  @middle = tseries(1, 1h, 2, "avg"); @middle = tseries(2, 1h, 2, "avg"); @total = tseries(7, 1h, 2, "sum"); @total = tseries(-9, 1h, 2, "sum");
  printf("%d %d %d %d %d", @least, @most, @mean, @c, (u8)@c);
}
END { exit(); }`;

let lines: readonly Line[] = [];
beforeAll(async () => {
  lines = jsonLines((await run(['--format', 'json', '--duration', '100ms', '-e', program])).stdout);
});

const bucketsOf = (map: string): readonly unknown[] => {
  const buckets = lines.find((line) => line['map'] === map)?.['buckets'] as readonly { readonly count: number }[];
  return buckets.filter(({ count }) => count > 0);
};

describe('over known numbers', () => {
  it.each([
    [
      '@fine',
      [
        { max: -1, count: 1 },
        { min: 5, max: 5, count: 1 },
        { min: 96, max: 111, count: 1 },
        { min: 896, max: 1023, count: 1 },
      ],
    ],
    [
      '@both',
      [
        { min: -7, max: -4, count: 2 },
        { min: 0, max: 0, count: 1 },
        { min: 4, max: 7, count: 3 },
      ],
    ],
    [
      '@steps',
      [
        { max: -1, count: 1 },
        { min: 0, max: 49, count: 3 },
        { min: 100, count: 1 },
      ],
    ],
    [
      '@powers',
      [
        { max: 0, count: 1 },
        { min: 3, max: 3, count: 1 },
        { min: 50, max: 59, count: 1 },
        { min: 100, count: 1 },
      ],
    ],
  ])('%s has its buckets', (map, buckets) => {
    expect(bucketsOf(map)).toEqual(buckets);
  });

  it('percentiles are numbers of those that were counted', () => {
    const entries = lines.find((line) => line['map'] === '@p')?.['entries'];
    expect(entries).toEqual([{ key: [1], value: { p50: 2, p100: 40 } }]);
  });

  it('a series has of each interval the last, least, greatest, mean or total number', () => {
    const point = (value: number): unknown => [{ start: expect.any(String), value }];
    const seriesOf = (map: string): unknown => lines.find((line) => line['map'] === map)?.['series'];
    expect(['@last', '@highest', '@middle', '@total'].map(seriesOf)).toEqual([
      point(-7),
      point(9),
      point(1.5),
      point(-2),
    ]);
    const lowest = lines.find((line) => line['map'] === '@lowest')?.['entries'];
    expect(lowest).toEqual([{ key: [1], series: point(-2) }]);
  });

  it('the script reads extremes, means and counts as numbers', () => {
    expect(lines.find((line) => line['type'] === 'printf')?.['text']).toBe('-7 -2 -4 2 2');
  });
});

it('a rate is by the second, and of the time since it was printed last; a series keeps the last intervals', async () => {
  const script =
    'interval:ms:100 { @r = rate(100); @s = tseries(1, 200ms, 3, "sum"); @n++; if (@n % 5 == 0) { print(@r); } if (@n == 10) { exit(); } }';
  const { stdout } = await run(['--format', 'json', '-e', script]);
  const rates = jsonLines(stdout)
    .filter((line) => line['map'] === '@r')
    .map((line) => Number(line['value']));
  const points = jsonLines(stdout).find((line) => line['map'] === '@s')?.['series'] as readonly {
    value: number | null;
  }[];
  expect(points.length).toBe(3);
  expect(Math.max(...points.map(({ value }) => value ?? 0))).toBeGreaterThanOrEqual(1);
  expect(rates.length).toBeGreaterThanOrEqual(2);
  for (const rate of rates.slice(0, 2)) {
    expect(rate).toBeGreaterThan(300);
    expect(rate).toBeLessThan(1500);
  }
});
