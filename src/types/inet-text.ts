// A leaf that both halves use: turns 16-byte addresses into text by RFC 5952 and back. IPv4 is held as ::ffff:a.b.c.d and shown as a.b.c.d.

import { isIPv4, isIPv6 } from 'node:net';

export function formatInet(bytes: Uint8Array, at = 0): string {
  if (isMapped(bytes, at)) return formatV4(bytes, at + 12);
  const groups: number[] = [];
  for (let i = 0; i < 16; i += 2) groups.push(((bytes[at + i] ?? 0) << 8) | (bytes[at + i + 1] ?? 0));
  const { start, length } = longestZeroRun(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

/** undefined: not an address. Accepts both families; a zone (`%eth0`) is refused. */
export function parseInet(text: string): Uint8Array | undefined {
  if (isIPv4(text)) return parseV6(`::ffff:${text}`);
  if (isIPv6(text) && !text.includes('%')) return parseV6(text);
  return undefined;
}

/** `10.0.0.0/8` or `fd00::/8`: the address with all but its first bits cleared, and how many those are. */
export function parseNetwork(text: string): { readonly bytes: Uint8Array; readonly bits: number } | undefined {
  const [, address = '', length = ''] = /^(.*)\/(\d{1,3})$/.exec(text) ?? [];
  const bytes = parseInet(address);
  const bits = Number(length);
  const offset = isIPv4(address) ? 96 : 0;
  if (bytes === undefined || bits > 128 - offset) return undefined;
  const kept = (index: number): number => Math.min(Math.max(offset + bits - index * 8, 0), 8);
  return { bytes: bytes.map((byte, index) => byte & (0xff00 >> kept(index)) & 0xff), bits };
}

function formatV4(bytes: Uint8Array, at: number): string {
  return `${bytes[at]}.${bytes[at + 1]}.${bytes[at + 2]}.${bytes[at + 3]}`;
}

function isMapped(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 10] !== 0xff || bytes[at + 11] !== 0xff) return false;
  for (let i = 0; i < 10; i++) if (bytes[at + i] !== 0) return false;
  return true;
}

function longestZeroRun(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let i = 0; i <= groups.length; i++) {
    if (groups[i] === 0) continue;
    if (i - start > best.length) best = { start, length: i - start };
    start = i + 1;
  }
  return best;
}

function parseV6(text: string): Uint8Array {
  const dotted = text.slice(text.lastIndexOf(':') + 1);
  const whole = dotted.includes('.') ? text.slice(0, -dotted.length) + hexOfV4(dotted) : text;
  const [left = '', right] = whole.split('::');
  const head = groupsOf(left);
  const tail = groupsOf(right ?? '');
  const groups = [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]));
}

function groupsOf(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function hexOfV4(text: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}
