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
  for (const place of order) {
    const at = lines.begin(longest);
    const middle = at === notPlain ? notPlain : writeKey(keys, place * keyStride, lines.bytes, at);
    const end = middle === notPlain ? notPlain : writeValue(values, place * valueStride, lines.bytes, middle);
    if (end === notPlain) sink(mapText({ layout, entries: [entryAt(place)] }, context));
    else lines.end(end);
  }
}
