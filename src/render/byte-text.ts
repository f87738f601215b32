// Writes numbers, addresses and plain text as ASCII bytes straight into a buffer: what makes a row cheap is that none of
// it becomes a string. Every function returns where it ended; notPlain where only the string path can do it.

import { formatInet } from '../types/inet-text.js';

export const notPlain = -1;

/** What one cell of this module takes at most, quotes and its own heading aside; longer text is not plain. */
export const longestCell = 1024;

const zero = 48;

/** Whole, not negative, up to 2^53. */
export function writeUnsigned(out: Uint8Array, at: number, value: number): number {
  if (value < 1e9) return writeSmall(out, at, value);
  const high = Math.floor(value / 1e9);
  return writeNine(out, writeUnsigned(out, at, high), value - high * 1e9);
}

export function writeSigned(out: Uint8Array, at: number, value: number): number {
  if (value >= 0) return writeUnsigned(out, at, value);
  out[at] = 45;
  return writeUnsigned(out, at + 1, -value);
}

export function writeU64(out: Uint8Array, at: number, view: DataView, from: number): number {
  const high = view.getUint32(from + 4, true);
  if (high < 0x200000) return writeUnsigned(out, at, high * 4294967296 + view.getUint32(from, true));
  return writeAscii(out, at, String(view.getBigUint64(from, true)));
}

export function writeS64(out: Uint8Array, at: number, view: DataView, from: number): number {
  const high = view.getInt32(from + 4, true);
  if (high >= -0x200000 && high < 0x200000) return writeSigned(out, at, high * 4294967296 + view.getUint32(from, true));
  return writeAscii(out, at, String(view.getBigInt64(from, true)));
}

/** All nine digits, for what follows other digits. */
export function writeNine(out: Uint8Array, at: number, value: number): number {
  const rest = value | 0;
  const high = (rest / 10000) | 0;
  const highest = (high / 10000) | 0;
  out[at] = zero + highest;
  writeFour(out, at + 1, high - highest * 10000);
  writeFour(out, at + 5, rest - high * 10000);
  return at + 9;
}

/** Two and two, which need not wait for each other. */
function writeFour(out: Uint8Array, at: number, value: number): void {
  const high = (value / 100) | 0;
  const low = value - high * 100;
  const first = (high / 10) | 0;
  const third = (low / 10) | 0;
  out[at] = zero + first;
  out[at + 1] = zero + high - first * 10;
  out[at + 2] = zero + third;
  out[at + 3] = zero + low - third * 10;
}

/** Up to the NUL or the end of its room; printable ASCII only. */
export function writeString(out: Uint8Array, at: number, bytes: Uint8Array, from: number, size: number): number {
  if (size > longestCell) return notPlain;
  for (let i = 0; i < size; i++) {
    const byte = bytes[from + i] ?? 0;
    if (byte === 0) return at + i;
    if (byte < 0x20 || byte > 0x7e) return notPlain;
    out[at + i] = byte;
  }
  return at + size;
}

const quotationMark = 34;
const backslash = 92;

/** In quotes, as JSON has it. */
export function writeQuoted(out: Uint8Array, at: number, bytes: Uint8Array, from: number, size: number): number {
  if (size > longestCell) return notPlain;
  out[at] = quotationMark;
  let end = at + 1;
  for (let i = 0; i < size; i++) {
    const byte = bytes[from + i] ?? 0;
    if (byte === 0) break;
    if (byte < 0x20 || byte > 0x7e || byte === quotationMark || byte === backslash) return notPlain;
    out[end++] = byte;
  }
  out[end] = quotationMark;
  return end + 1;
}

export function writeInet(out: Uint8Array, at: number, bytes: Uint8Array, from: number): number {
  return writeAscii(out, at, formatInet(bytes, from));
}

export function writeText(out: Uint8Array, at: number, text: string): number {
  if (text.length > longestCell) return notPlain;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return notPlain;
    out[at + i] = code;
  }
  return at + text.length;
}

export function writeSpaces(out: Uint8Array, at: number, end: number): number {
  let place = at;
  while (place < end) out[place++] = 32;
  return place;
}

export function withoutTrailingSpaces(out: Uint8Array, end: number): number {
  let last = end;
  while (out[last - 1] === 32) last--;
  return last;
}

function writeSmall(out: Uint8Array, at: number, value: number): number {
  let rest = value | 0;
  if (rest < 10) {
    out[at] = zero + rest;
    return at + 1;
  }
  const end = at + digitsOf(rest);
  for (let place = end - 1; place >= at; place--) {
    const tenth = (rest / 10) | 0;
    out[place] = zero + rest - tenth * 10;
    rest = tenth;
  }
  return end;
}

/** Below 10^9. */
function digitsOf(value: number): number {
  if (value < 1e4) return value < 1e2 ? (value < 10 ? 1 : 2) : value < 1e3 ? 3 : 4;
  if (value < 1e6) return value < 1e5 ? 5 : 6;
  return value < 1e8 ? (value < 1e7 ? 7 : 8) : 9;
}

function writeAscii(out: Uint8Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i);
  return at + text.length;
}
