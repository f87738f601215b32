// Words what was lost. Every counter of the kernel side has its sentence here; none is ever dropped silently.

import type { Loss } from '../decode/loss.js';

const sentences: Readonly<Record<Loss['name'], (subject: string, count: bigint) => string>> = {
  'rows-not-reserved': (subject, count) => `lost ${events(count)} of ${subject}: no room in the ring buffer`,
  'control-not-reserved': (subject, count) =>
    `lost ${count} print, clear or exit of ${subject}: no room in the control ring`,
  'map-full': (subject, count) => `${subject} is full: ${plural(count, 'update')} dropped`,
  'read-faults': (subject, count) => `${plural(count, 'read')} of memory failed in ${subject}`,
  'unknown-values': (subject, count) => `${plural(count, 'value')} not known, left out of ${subject}`,
  'division-by-zero': (subject, count) => `${plural(count, 'division')} by zero in ${subject} gave 0`,
  contended: (subject, count) => `${plural(count, 'update')} of ${subject} given up under contention`,
  'spans-abandoned': (subject, count) =>
    `${plural(count, 'span')} of ${subject} begun and never ended: begun again, or the task exited`,
  'no-scratch': (subject, count) =>
    `missed ${events(count)} of ${subject}: programs that it interrupted held all memory`,
  'no-speculation': (subject, count) => `${plural(count, 'speculation')} of ${subject} not opened: all were in use`,
  'speculation-dropped': (subject, count) =>
    `dropped ${plural(count, 'record')} of ${subject}: speculations that never ended held all memory`,
  'loops-cut': (subject, count) =>
    `${plural(count, 'loop')} of ${subject} stopped at the limit of rounds, with some left to do`,
  'missed-firings': (subject, count) =>
    `missed ${events(count)} of ${subject}: its program was already running on that CPU`,
  'output-dropped': (_subject, count) => `dropped ${plural(count, 'line')} of output: the reader is too slow`,
};

/** Those that lost data; the others are only said on request (-v). */
const serious: ReadonlySet<Loss['name']> = new Set([
  'rows-not-reserved',
  'control-not-reserved',
  'map-full',
  'contended',
  'no-scratch',
  'loops-cut',
  'missed-firings',
  'output-dropped',
  'no-speculation',
  'speculation-dropped',
]);

export function lossMessage(loss: Loss): string {
  return sentences[loss.name](loss.subject, loss.count);
}

export function isSerious(loss: Loss): boolean {
  return serious.has(loss.name);
}

function events(count: bigint): string {
  return plural(count, 'event');
}

function plural(count: bigint, noun: string): string {
  return `${count} ${noun}${count === 1n ? '' : 's'}`;
}
