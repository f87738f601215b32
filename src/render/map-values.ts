// Gives a map's keys and single values their formatters; what text, JSON and CSV have in common.

import type { MapLayout, MapValue, ValueType } from '../artifact.js';
import type { EntryValue } from '../decode/map-entries.js';

/** What an entry of kind 'value' shows itself as: aggregations keep 64 bits whatever they were fed. */
export function entryType(value: MapValue): ValueType {
  if (value.kind === 'value') return value.type;
  if (value.kind === 'count') return { kind: 'int', size: 8, signed: false, display: 'decimal' };
  return value.type.kind === 'int' ? { ...value.type, size: 8 } : value.type;
}

/** An average in decimals: its fraction means something only where the unit is the number itself. */
export function hasPlainAverage(layout: MapLayout): boolean {
  const type = entryType(layout.value);
  return type.kind !== 'int' || type.display === 'decimal';
}

/** total / count, exact, rounded half away from zero to at most `places` decimals. */
export function averageText(total: bigint, count: bigint, places: number): string {
  const scale = 10n ** BigInt(places);
  const negative = total < 0n;
  const scaled = ((negative ? -total : total) * scale * 2n + count) / (count * 2n);
  const fraction = (scaled % scale).toString().padStart(places, '0').replace(/0+$/, '');
  const sign = negative && scaled > 0n ? '-' : '';
  return `${sign}${scaled / scale}${fraction === '' ? '' : `.${fraction}`}`;
}

/** By the second. */
export function rateText({ total, ns }: Extract<EntryValue, { kind: 'rate' }>, places: number): string {
  return ns === 0n ? '0' : averageText(total * 1_000_000_000n, ns, places);
}

/** The square root of the mean square distance from the mean, exact, rounded down to at most `places` decimals. */
export function deviationText(value: Extract<EntryValue, { kind: 'deviation' }>, places: number): string {
  const { count, total, squares } = value;
  const scale = 10n ** BigInt(places);
  const root = squareRoot(((squares * count - total * total) * scale * scale) / (count * count));
  const fraction = (root % scale).toString().padStart(places, '0').replace(/0+$/, '');
  return `${root / scale}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The largest whole number whose square is not above n (Newton's method, from above). */
function squareRoot(n: bigint): bigint {
  if (n < 2n) return n < 0n ? 0n : n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (let next = (root + n / root) >> 1n; next < root; next = (root + n / root) >> 1n) root = next;
  return root;
}
