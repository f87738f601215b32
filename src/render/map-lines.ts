// Turns the entries of a large map into lines as bytes, straight from the bytes that the kernel gave.

import type { MapLayout } from '../artifact.js';
import { entryDecoder } from '../decode/arrange-map.js';
import type { RawTable } from '../decode/raw-order.js';
import { notPlain } from './byte-text.js';
import type { FormatContext } from './format-context.js';
import { safeFormatterOf } from './format-value.js';
import { mapText } from './map-text.js';
import type { LineRoom, Sink } from './renderer.js';
import { compileFields, longestRow } from './row-writer.js';

/** To ask for room costs as much as a line. */
const blockLines = 32;

/** As mapText has them, which also writes those whose text is not plain. */
export function writeMapLines(
  layout: MapLayout,
  table: RawTable,
  context: FormatContext,
  lines: LineRoom,
  sink: Sink,
): void {
  const { keys, keyStride, values, valueStride, value, order } = table;
  const formatters = layout.keys.map((field) => safeFormatterOf(field.type, context));
  const start = [`${layout.name}[`, ...layout.keys.slice(1).map(() => ', '), ']: '];
  const writeKey = compileFields({ fields: layout.keys, formatters, between: start });
  const formatValue = safeFormatterOf(value.type, context);
  const writeValue = compileFields({ fields: [value], formatters: [formatValue], between: ['', '\n'] });
  // Characters of UTF-8 have up to four bytes.
  const longest = longestRow([...layout.keys, value], 4 * start.join('').length);
  const entryAt = entryDecoder(layout, table);
  /** Up to a full block, or to what is not plain: where it ended. */
  const writeBlock = (first: number): number => {
    const start = lines.begin(blockLines * longest);
    if (start === notPlain) return first;
    const { bytes } = lines;
    const last = Math.min(first + blockLines, order.length);
    let next = first;
    let at = start;
    for (; next < last; next++) {
      const place = order[next] ?? 0;
      const middle = writeKey(keys, place * keyStride, bytes, at);
      const end = middle === notPlain ? notPlain : writeValue(values, place * valueStride, bytes, middle);
      if (end === notPlain) break;
      at = end;
    }
    lines.end(at);
    return next;
  };
  for (let next = 0; next < order.length; ) {
    const end = writeBlock(next);
    if (end === next) sink(mapText({ layout, entries: [entryAt(order[next++] ?? 0)] }, context));
    else next = end;
  }
}
