// Turns a strftime format into its parts. The checker reads it to judge the format, the renderer to write the time, so
// that both agree on every conversion.

/** Those of strftime(3) in the C locale, and %f (microseconds), %N (nanoseconds). */
const conversions = 'aAbBcCdDeFfgGhHIjklmMnNpPrRsStTuUVwWxXyYzZ%';

export type TimeFormatPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'conversion'; readonly letter: string };

export function parseTimeFormat(format: string): readonly TimeFormatPart[] {
  return [...format.matchAll(/%[EO]?(.)|[^%]+|%$/gsu)].map(([text, letter]) =>
    letter === undefined ? { kind: 'text', text } : { kind: 'conversion', letter },
  );
}

/** The first conversion that there is not, as written. */
export function badTimeConversion(format: string): string | undefined {
  if (/(^|[^%])(%%)*%$/.test(format)) return '%';
  for (const part of parseTimeFormat(format))
    if (part.kind === 'conversion' && !conversions.includes(part.letter)) return `%${part.letter}`;
  return undefined;
}
