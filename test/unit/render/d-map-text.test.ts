import { expect, it } from 'vitest';
import { distribution } from '../../../src/render/d-distribution.js';
import { dMapText } from '../../../src/render/d-map-text.js';
import { formatContext } from '../../../src/render/format-context.js';
import type { HistogramShape } from '../../../src/types/histogram-shape.js';
import { int, mapLayout, string, wallClock } from './events.js';

const context = formatContext({ wallClock });

it('D has keys left, as wide as their type, and values right', () => {
  const layout = mapLayout({ kind: 'count' }, [string(16), int(8)]);
  const entries = [{ key: ['sshd', 7], value: { kind: 'value', value: 2n } }] as const;
  expect(dMapText({ layout, entries }, context)).toBe(
    `  ${'sshd'.padEnd(50)} ${'7'.padStart(16)} ${'2'.padStart(16)}\n`,
  );
});

it('its bars are shares of the whole, between two empty rows', () => {
  const shape = { kind: 'signed-powers' } as const;
  const counts: Readonly<Record<number, bigint>> = { 62: 1n, 67: 3n };
  const buckets = Array.from({ length: 129 }, (_, i) => counts[i] ?? 0n);
  const layout = mapLayout({ kind: 'hist', type: int(8, 'decimal', true), shape });
  const text = dMapText({ layout, entries: [{ key: [], value: { kind: 'histogram', shape, buckets } }] }, context);
  const row = (label: string, bar: number, count: number) =>
    `${label.padStart(16)} |${'@'.repeat(bar).padEnd(40)} ${String(count).padEnd(9)}`;
  expect(text.split('\n')).toEqual([
    '',
    `${'value'.padStart(16)}  ------------- Distribution ------------- count    `,
    row('-4', 0, 0),
    row('-2', 10, 1),
    row('-1', 0, 0),
    row('0', 0, 0),
    row('1', 0, 0),
    row('2', 0, 0),
    row('4', 30, 3),
    row('8', 0, 0),
    '',
    '',
  ]);
});

it('what was counted off stands on the left of the line, in half of the room where something was counted too', () => {
  const shape = { kind: 'signed-powers' } as const;
  const histogram = (counts: Readonly<Record<number, bigint>>) =>
    distribution({ shape, buckets: Array.from({ length: 129 }, (_, i) => counts[i] ?? 0n) })
      .split('\n')
      .slice(1, -1)
      .map((row) => row.trim());
  expect(histogram({ 65: -12n })).toEqual([
    `0 ${' '.repeat(40)}| 0`,
    `1 ${'@'.repeat(40)}| -12`,
    `2 ${' '.repeat(40)}| 0`,
  ]);
  expect(histogram({ 65: -5n, 66: 15n })).toEqual([
    `0 ${' '.repeat(20)}|${' '.repeat(20)} 0`,
    `1 ${'@'.repeat(5).padStart(20)}|${' '.repeat(20)} -5`,
    `2 ${' '.repeat(20)}|${'@'.repeat(15).padEnd(20)} 15`,
    `4 ${' '.repeat(20)}|${' '.repeat(20)} 0`,
  ]);
});

it('a bucket of even steps is named by where it begins, also below zero; where nothing is counted zero shows', () => {
  const labels = (shape: HistogramShape, counted: number) => {
    const buckets = Array.from({ length: 14 }, (_, i) => (i === counted ? 1n : 0n));
    return [...distribution({ shape, buckets }).matchAll(/^ *(\S+(?: \S+)?) \|/gm)].map(([, label]) => label);
  };
  const linear = { kind: 'linear', low: -100, high: 1100, step: 100 } as const;
  expect(labels(linear, 2)).toEqual(['-100', '0', '100']);
  expect(labels(linear, -1)).toEqual(['-100', '0', '100']);
});
