// How large a kernel makes the programs of a few goldens, against the table beside this file: each kernel that it names has
// its own numbers. When a change makes one grow, its message says why; the failure shows the numbers for the table.

import type { LoadedObject } from 'libbpf-napi';
import { describeKernel } from '../../../src/kernel/describe-kernel.js';
import sizes from './program-sizes.json' with { type: 'json' };

/** Of all programs of an object together. */
export type Sizes = readonly [verified: number, translated: number, jitted: number];

export const measuredGoldens: readonly string[] = [
  'aggregations/buckets',
  'aggregations/keyed',
  'aggregations/signed',
  'maps/kept-per-cpu',
  'maps/plain-values',
  'maps/print-and-clear-turns',
  'maps/update',
];

/** Another build of the same version orders a little differently. */
const allowance = 1.02;

const known: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = sizes;

export function sizesOf(object: LoadedObject, programs: readonly string[]): Sizes {
  const infos = [...new Set(programs)].map((program) => object.programInfo(program));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return [
    sum(infos.map((info) => info.verifiedInstructions)),
    sum(infos.map((info) => info.xlatedBytes / 8)),
    sum(infos.map((info) => info.jitedBytes)),
  ];
}

/** Those that have more than the table gives them on this kernel; none where it does not name the kernel. */
export function grown(here: ReadonlyMap<string, Sizes>): readonly string[] {
  const table = known[kernelName()] ?? {};
  return [...here].flatMap(([name, now]) => {
    const before = table[name] ?? now;
    return now.some((size, i) => size > (before[i] ?? 0) * allowance) ? [name] : [];
  });
}

export function lineForTable(here: ReadonlyMap<string, Sizes>): string {
  return `"${kernelName()}": ${JSON.stringify(Object.fromEntries(here))}`;
}

function kernelName(): string {
  const { machine, release } = describeKernel();
  return `${machine} ${release.split('.').slice(0, 2).join('.')}`;
}
