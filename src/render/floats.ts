// Numbers with a fraction as C's %e and %g write them.

import type { Conversion } from '../types/printf-format.js';

/** As many as JavaScript writes. */
export const mostDecimals = 100;

/** `1.500000e+03`: two digits of the exponent at least. */
export function exponential(value: number, { precision = 6 }: Pick<Conversion, 'precision'>): string {
  return value.toExponential(Math.min(precision, mostDecimals)).replace(/e([+-])(\d)$/, 'e$10$2');
}

/** The shorter one of %e and %f, without zeros at the end unless `#` asks for them. */
export function shortest(
  value: number,
  { precision = 6, alternate }: Pick<Conversion, 'precision' | 'alternate'>,
): string {
  const digits = Math.min(Math.max(precision, 1), mostDecimals);
  const text = exponential(value, { precision: digits - 1 });
  const exponent = Number(text.split('e')[1]);
  const isFixed = exponent >= -4 && exponent < digits;
  const written = isFixed ? value.toFixed(Math.min(digits - 1 - exponent, mostDecimals)) : text;
  return alternate ? written : written.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
