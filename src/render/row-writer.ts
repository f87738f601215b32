// Turns a row's columns into a function from a record's bytes to a line's bytes: source with constant offsets, as decoders
// are made. Only numbers enter that source; everything else is passed in.

import type { Column, Field } from '../artifact.js';
import { eventHeader } from '../artifact.js';
import { behindSource, compileFieldsDecoder } from '../decode/decoder.js';
import type { Reader } from '../decode/value.js';
import {
  longestCell,
  notPlain,
  withoutTrailingSpaces,
  writeInet,
  writeNine,
  writeQuoted,
  writeS64,
  writeSigned,
  writeSpaces,
  writeString,
  writeText,
  writeU64,
  writeUnsigned,
} from './byte-text.js';
import type { Formatter } from './format-value.js';

/** Where the line ends, or notPlain: this record takes the string path. */
export type RowWriter = (reader: Reader, base: number, out: Uint8Array, at: number) => number;

export interface TableRow {
  readonly columns: readonly Column[];
  readonly formatters: readonly Formatter[];
  /** As wide as the columns are by now; longer cells make them wider. */
  readonly widths: number[];
  readonly unknown: string;
}

export interface JsonRow {
  readonly columns: readonly Column[];
  readonly formatters: readonly Formatter[];
  /** Up to the stamp: `{"type":"row","ts":` */
  readonly start: string;
  /** Between the stamp and the first cell, then before each following cell, then the end. */
  readonly between: readonly string[];
  readonly writeStamp: (out: Uint8Array, at: number, view: DataView, from: number) => number;
}

/** Without the widths, which may grow. */
export function longestRow(columns: readonly Field[], constantText: number): number {
  return columns.length * (longestCell + 2) + constantText + 2;
}

export interface FieldsText {
  readonly fields: readonly Field[];
  readonly formatters: readonly Formatter[];
  /** Before each field, then the end. */
  readonly between: readonly string[];
}

/** Of a map's key or value: no header before it, everything known, and plain text. */
export function compileFields({ fields, formatters, between }: FieldsText): RowWriter {
  const cells = fields.map((field, i) => `${constantSource(between[i] ?? '')} ${cellSource(field, i, false)}`);
  const end = constantSource(between[fields.length] ?? '');
  return build(`${cells.join('\n')} ${end} return at;`, { texts: textsOf(fields, formatters) });
}

export function compileTableRow({ columns, formatters, widths, unknown }: TableRow): RowWriter {
  const last = columns.length - 1;
  const cells = columns.map((column, i) => {
    const known = cellSource(column, i, false);
    const text = ifKnown(column, known, constantSource(unknown));
    // Up to here all is ASCII, so bytes are characters.
    const grow = `if (at - start > widths[${i}]) widths[${i}] = at - start;`;
    const pad = i === last ? '' : `else at = writeSpaces(out, at, start + widths[${i}]); out[at++] = 32;`;
    return `start = at; ${text} ${grow} ${pad}`;
  });
  return build(
    `${validity} let start = at; ${cells.join('\n')} at = withoutTrailingSpaces(out, at); out[at++] = 10; return at;`,
    {
      widths,
      texts: textsOf(columns, formatters),
    },
  );
}

export function compileJsonRow({ columns, formatters, start, between, writeStamp }: JsonRow): RowWriter {
  const cells = columns.map((column, i) => {
    const known = cellSource(column, i, true);
    return `${constantSource(between[i] ?? '')} ${ifKnown(column, known, constantSource('null'))}`;
  });
  const stamp = `at = writeStamp(out, at, v, base + ${eventHeader.ts});`;
  const end = constantSource(between[columns.length] ?? '');
  return build(`${validity} ${constantSource(start)} ${stamp} ${cells.join('\n')} ${end} return at;`, {
    writeStamp,
    texts: textsOf(columns, formatters),
  });
}

const helpers = {
  withoutTrailingSpaces,
  writeInet,
  writeNine,
  writeQuoted,
  writeS64,
  writeSigned,
  writeSpaces,
  writeString,
  writeText,
  writeU64,
  writeUnsigned,
} as const;

function build(body: string, parts: Readonly<Record<string, unknown>>): RowWriter {
  const scope = { ...helpers, ...parts };
  const source = `return (reader, base, out, at) => { const v = reader.view, b = reader.bytes; ${body} };`;
  // The one boundary that types cannot cross: the source above is written to have this signature.
  return new Function(...Object.keys(scope), source)(...Object.values(scope)) as RowWriter;
}

const validity = `const valid = v.getUint32(base + ${eventHeader.valid}, true);`;

function ifKnown({ validBit }: Column, known: string, unknown: string): string {
  return validBit === undefined ? known : `if ((valid & ${2 ** validBit}) === 0) { ${unknown} } else { ${known} }`;
}

function cellSource({ type, offset, isBehind }: Field, index: number, isJson: boolean): string {
  const from = `base + ${offset}`;
  if (type.kind === 'int' && isDigits(type.display, isJson)) return integerSource(type.size, type.signed, from);
  if (type.kind === 'string')
    return plainOnly(
      `${isJson ? 'writeQuoted' : 'writeString'}(out, at, b, ${isBehind ? behindSource(from) : `${from}, ${type.size}`})`,
    );
  if (type.kind !== 'inet') return plainOnly(`writeText(out, at, texts[${index}](reader, base))`);
  const inet = `at = writeInet(out, at, b, ${from});`;
  return isJson ? `${constantSource('"')} ${inet} ${constantSource('"')}` : inet;
}

/** A 64-bit id is a string in JSON. */
function isDigits(display: string, isJson: boolean): boolean {
  return display === 'decimal' || display === 'port' || (display === 'id' && !isJson);
}

function plainOnly(call: string): string {
  return `at = ${call}; if (at === ${notPlain}) return ${notPlain};`;
}

function integerSource(size: 1 | 2 | 4 | 8, signed: boolean, from: string): string {
  if (size === 8) return `at = write${signed ? 'S' : 'U'}64(out, at, v, ${from});`;
  const read = `v.get${signed ? 'Int' : 'Uint'}${size * 8}(${from}${size === 1 ? '' : ', true'})`;
  return `at = write${signed ? 'Signed' : 'Unsigned'}(out, at, ${read});`;
}

/** UTF-8, byte by byte: constants are short. */
function constantSource(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return `${[...bytes].map((byte, i) => `out[at + ${i}] = ${byte};`).join(' ')} at += ${bytes.length};`;
}

/** For the types whose text takes more than digits and letters. */
function textsOf(
  columns: readonly Field[],
  formatters: readonly Formatter[],
): readonly ((reader: Reader, base: number) => string)[] {
  return columns.map((column, i) => {
    const decode = compileFieldsDecoder([column], 'text');
    const format = formatters[i] ?? String;
    return (reader, base) => format(decode(reader, base)[0] ?? null);
  });
}
