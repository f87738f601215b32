import { expect, it } from 'vitest';
import { dMapText } from '../../../src/render/d-map-text.js';
import { formatContext } from '../../../src/render/format-context.js';
import { int, mapLayout, string, wallClock } from './events.js';

const context = formatContext({ wallClock });

it('D has keys left and values right', () => {
  const layout = mapLayout({ kind: 'count' }, [string(16), int(8)]);
  const entries = [{ key: ['sshd', 7], value: { kind: 'value', value: 2n } }] as const;
  expect(dMapText({ layout, entries }, context)).toBe(
    `  ${'sshd'.padEnd(50)}  ${'7'.padStart(16)}  ${'2'.padStart(16)}\n`,
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
