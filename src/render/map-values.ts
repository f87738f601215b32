// Gives a map's keys and single values their formatters; what text, JSON and CSV have in common.

import type { MapLayout, MapValue, ValueType } from '../artifact.js';

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
