import { describe, expect, it } from 'vitest';
import { averageText } from '../../../src/render/map-values.js';
import { int, mapLayout, rendered, string } from './events.js';

describe('maps as text', () => {
  it('are one line per key', () => {
    const layout = mapLayout({ kind: 'count' }, [string(16), int(2, 'port')], '@conns');
    const entries = [{ key: ['cu\nrl', null], value: { kind: 'value', value: 12n } }] as const;
    expect(rendered('table', [], (renderer) => renderer.map({ layout, entries }))).toBe('@conns[cu\\nrl, -]: 12\n');
  });

  it('without keys are name and value, shown as the value shows itself', () => {
    const layout = mapLayout({ kind: 'max', type: int(8, 'milliseconds') }, [], '@');
    const entries = [{ key: [], value: { kind: 'value', value: 1_500_000n } }] as const;
    expect(rendered('table', [], (renderer) => renderer.map({ layout, entries }))).toBe('@: 1.50\n');
  });

  it('show a histogram from its first bucket to its last', () => {
    const layout = mapLayout(
      { kind: 'hist', type: int(8), shape: { kind: 'powers-of-two', bits: 0 } },
      [string(8)],
      '@lat',
    );
    const counts: Readonly<Record<number, bigint>> = { 0: 1n, 2: 2n, 3: 4n };
    const buckets = Array.from({ length: 66 }, (_, i) => counts[i] ?? 0n);
    const text = rendered('table', [], (renderer) =>
      renderer.map({
        layout,
        entries: [{ key: ['a'], value: { kind: 'histogram', shape: { kind: 'powers-of-two', bits: 0 }, buckets } }],
      }),
    );
    expect(text).toBe(
      [
        '@lat[a]:',
        `(..., 0)               1 |${'@'.repeat(13).padEnd(52)}|`,
        `[0]                    0 |${' '.repeat(52)}|`,
        `[1]                    2 |${'@'.repeat(26).padEnd(52)}|`,
        `[2, 4)                 4 |${'@'.repeat(52)}|`,
        '',
        '',
      ].join('\n'),
    );
  });

  it('name large histogram bounds by their unit', () => {
    const labels = (bucket: number) => {
      const buckets = Array.from({ length: 66 }, (_, i) => (i === bucket ? 1n : 0n));
      const layout = mapLayout({ kind: 'hist', type: int(8), shape: { kind: 'powers-of-two', bits: 0 } });
      return rendered('table', [], (renderer) =>
        renderer.map({
          layout,
          entries: [{ key: [], value: { kind: 'histogram', shape: { kind: 'powers-of-two', bits: 0 }, buckets } }],
        }),
      )
        .split('\n')[1]
        ?.slice(0, 16)
        .trim();
    };
    expect([11, 12, 22, 65].map(labels)).toEqual(['[512, 1K)', '[1K, 2K)', '[1M, 2M)', '[8E, 16E)']);
  });
});

it('averages are exact and rounded half away from zero', () => {
  expect([
    averageText(10n, 4n, 2),
    averageText(10n, 3n, 2),
    averageText(-5n, 2n, 0),
    averageText(0n, 7n, 2),
    averageText(-1n, 1000n, 2),
    averageText(2n ** 64n - 1n, 2n, 2),
  ]).toEqual(['2.5', '3.33', '-3', '0', '0', '9223372036854775807.5']);
});
