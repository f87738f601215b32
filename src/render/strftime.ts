// Writes a time by a strftime format, in local time and the C locale.

import { parseTimeFormat } from '../types/time-format.js';

/** `wallNs`: since 1970. */
export type TimeFormatter = (wallNs: bigint) => string;

interface Moment {
  readonly date: Date;
  /** Within the second. */
  readonly nanoseconds: bigint;
}

export function compileTimeFormat(format: string): TimeFormatter {
  const pieces = parseTimeFormat(format).map((part) =>
    part.kind === 'text' ? () => part.text : (writers[part.letter] ?? (() => `%${part.letter}`)),
  );
  return (wallNs) => {
    const moment = { date: new Date(Number(wallNs / 1_000_000n)), nanoseconds: wallNs % 1_000_000_000n };
    return pieces.map((piece) => piece(moment)).join('');
  };
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

type Writer = (moment: Moment) => string;

const number =
  (width: number, of: (date: Date) => number, fill = '0'): Writer =>
  ({ date }) =>
    String(of(date)).padStart(width, fill);

const whole = (format: string): Writer => {
  const pieces = [...format.matchAll(/%(.)|[^%]+/g)];
  return (moment) => pieces.map(([text, letter]) => (letter ? (writers[letter]?.(moment) ?? text) : text)).join('');
};

const hour12 = (date: Date): number => date.getHours() % 12 || 12;
const dayName = (date: Date): string => days[date.getDay()] ?? '';
const monthName = (date: Date): string => months[date.getMonth()] ?? '';

/** From 0. Summer time does not count. */
function dayOfYear(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (day - Date.UTC(date.getFullYear(), 0, 1)) / 86_400_000;
}

/** Weeks that begin on `first` (0: Sunday), those before the year's first such day being week 0. */
const weekOfYear =
  (first: number) =>
  (date: Date): number =>
    Math.floor((dayOfYear(date) + 7 - ((date.getDay() - first + 7) % 7)) / 7);

/** ISO 8601: the week belongs to the year that its Thursday lies in. */
function isoWeek(date: Date): { readonly year: number; readonly week: number } {
  const thursday = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 3 - ((date.getDay() + 6) % 7));
  return { year: thursday.getFullYear(), week: Math.floor(dayOfYear(thursday) / 7) + 1 };
}

function zone(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

function zoneName(date: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' }).formatToParts(date);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

const writers: Readonly<Record<string, Writer>> = {
  a: ({ date }) => dayName(date).slice(0, 3),
  A: ({ date }) => dayName(date),
  b: ({ date }) => monthName(date).slice(0, 3),
  B: ({ date }) => monthName(date),
  c: whole('%a %b %e %H:%M:%S %Y'),
  C: number(2, (date) => Math.floor(date.getFullYear() / 100)),
  d: number(2, (date) => date.getDate()),
  D: whole('%m/%d/%y'),
  e: number(2, (date) => date.getDate(), ' '),
  F: whole('%Y-%m-%d'),
  f: ({ nanoseconds }) => String(nanoseconds / 1000n).padStart(6, '0'),
  g: number(2, (date) => isoWeek(date).year % 100),
  G: number(1, (date) => isoWeek(date).year),
  h: ({ date }) => monthName(date).slice(0, 3),
  H: number(2, (date) => date.getHours()),
  I: number(2, hour12),
  j: number(3, (date) => dayOfYear(date) + 1),
  k: number(2, (date) => date.getHours(), ' '),
  l: number(2, hour12, ' '),
  m: number(2, (date) => date.getMonth() + 1),
  M: number(2, (date) => date.getMinutes()),
  n: () => '\n',
  N: ({ nanoseconds }) => String(nanoseconds).padStart(9, '0'),
  p: ({ date }) => (date.getHours() < 12 ? 'AM' : 'PM'),
  P: ({ date }) => (date.getHours() < 12 ? 'am' : 'pm'),
  r: whole('%I:%M:%S %p'),
  R: whole('%H:%M'),
  s: ({ date }) => String(Math.floor(date.getTime() / 1000)),
  S: number(2, (date) => date.getSeconds()),
  t: () => '\t',
  T: whole('%H:%M:%S'),
  u: number(1, (date) => date.getDay() || 7),
  U: number(2, weekOfYear(0)),
  V: number(2, (date) => isoWeek(date).week),
  w: number(1, (date) => date.getDay()),
  W: number(2, weekOfYear(1)),
  x: whole('%m/%d/%y'),
  X: whole('%H:%M:%S'),
  y: number(2, (date) => date.getFullYear() % 100),
  Y: number(1, (date) => date.getFullYear()),
  z: ({ date }) => zone(date),
  Z: ({ date }) => zoneName(date),
  '%': () => '%',
};
