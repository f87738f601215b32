// Shows nanoseconds as people read time: wall clock, clock of the day, durations.

import type { Ns } from '../decode/value.js';

/** Local time, `YYYY-MM-DD HH:MM:SS.mmm`. */
export function formatDateTime(wallNs: bigint): string {
  const date = new Date(Number(wallNs / 1_000_000n));
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${clockOf(date)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** Local time, `HH:MM:SS`. */
export function formatClock(wallNs: bigint): string {
  return clockOf(new Date(Number(wallNs / 1_000_000n)));
}

/** UTC with all nine digits, for machines. */
export function formatIso(wallNs: bigint): string {
  const seconds = new Date(Number(wallNs / 1_000_000n)).toISOString().slice(0, 19);
  return `${seconds}.${String(wallNs % 1_000_000_000n).padStart(9, '0')}Z`;
}

/** `870ns`, `1.2us`, `35.00ms`: three figures, for people. */
export function formatDuration(ns: Ns): string {
  const value = Number(ns);
  const size = Math.abs(value);
  const [unit, suffix] = durationUnits.find(([limit]) => size >= limit) ?? [1, 'ns'];
  const scaled = value / unit;
  return `${unit === 1 ? scaled : trimmed(scaled)}${suffix}`;
}

const durationUnits: readonly (readonly [number, string])[] = [
  [3_600_000_000_000, 'h'],
  [60_000_000_000, 'm'],
  [1_000_000_000, 's'],
  [1_000_000, 'ms'],
  [1_000, 'us'],
];

function trimmed(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function clockOf(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
