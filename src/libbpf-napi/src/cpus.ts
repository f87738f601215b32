// Which processors there are: the online ones carry perf events, the possible ones have a slot in every per-CPU value.

import { readFileSync } from 'node:fs';
import { native } from './native.js';

export function onlineCpus(): number {
  return onlineCpuIds().length;
}

export function possibleCpus(): number {
  return native().possibleCpus();
}

export function onlineCpuIds(): readonly number[] {
  return parseCpuList(readFileSync('/sys/devices/system/cpu/online', 'utf8'));
}

/** '0-2,5' is [0, 1, 2, 5]. */
export function parseCpuList(text: string): readonly number[] {
  return text
    .trim()
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
