// The formats of printa: printf conversions for the parts of a key, in order, and one with `@` for each map's value.

import { specifierOf } from './printf-format.js';

export interface MapFormatPart {
  readonly kind: 'text' | 'key' | 'value';
  /** The text; of a conversion the flags and the width as printf has them. */
  readonly text: string;
  readonly conversion: string;
}

export type MapFormat =
  | { readonly kind: 'parts'; readonly parts: readonly MapFormatPart[]; readonly keys: number; readonly values: number }
  | { readonly kind: 'error'; readonly reason: string };

export function parseMapFormat(format: string): MapFormat {
  const parts: MapFormatPart[] = [];
  const pattern = /%%|%([-+ #0'@]*(?:\?|\d*)(?:\.\d+)?@?)(?:hh|h|ll|l|L|z|j|t)?([a-zA-Z])/g;
  let end = 0;
  const text = (upTo: number): void => {
    const between = format.slice(end, upTo);
    if (between !== '') parts.push({ kind: 'text', text: between, conversion: '' });
  };
  for (const found of format.matchAll(pattern)) {
    const [whole, flags = '', conversion = ''] = found;
    text(found.index);
    end = found.index + whole.length;
    if (whole === '%%') parts.push({ kind: 'text', text: '%', conversion: '' });
    else parts.push({ kind: flags.includes('@') ? 'value' : 'key', text: flags.replaceAll('@', ''), conversion });
  }
  text(format.length);
  const stray = parts.find((part) => part.kind === 'text' && part.text !== '%' && part.text.includes('%'));
  if (stray) return { kind: 'error', reason: `\`${/%.?/.exec(stray.text)?.[0]}\` is no conversion` };
  const wrong = parts.find((part) => part.kind !== 'text' && !specifierOf(part.conversion));
  if (wrong) return { kind: 'error', reason: `\`%${wrong.conversion}\` is no conversion` };
  const count = (kind: MapFormatPart['kind']): number => parts.filter((part) => part.kind === kind).length;
  return { kind: 'parts', parts, keys: count('key'), values: count('value') };
}
