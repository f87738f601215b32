// How large this kernel makes the programs of a few statements: verified, translated and jitted. Each kernel that the
// table beside this file names has its own numbers; on any other they only have to be there. When a change makes one grow,
// its message says why; the failure shows the line for the table.

import { openObject } from 'libbpf-napi';
import { expect, it } from 'vitest';
import { compileScript } from '../../src/compile.js';
import { describeKernel } from '../../src/kernel/describe-kernel.js';
import sizes from './program-sizes.json' with { type: 'json' };

/** Each on a hook of its own, because clauses of one hook share a program. */
const statements: Readonly<Record<string, readonly [hook: string, statement: string]>> = {
  row: ['read', 'print(nsecs, pid, tid, uid, comm)'],
  count: ['write', '@a[comm] = count()'],
  histogram: ['close', '@b = hist(nsecs & 0xffff)'],
  'histogram by key': ['lseek', '@c[tid] = hist(nsecs & 0xffff)'],
  'two times': ['fsync', '@d[tid] = nsecs; if (@d[tid]) { @e[comm] = stats(nsecs - @d[tid]); delete(@d[tid]); }'],
  text: ['openat', 'printf("%s %d %x\\n", str(args.filename), pid, args.flags)'],
};

/** Another build of the same version orders a little differently. */
const allowance = 1.02;

type Sizes = readonly [verified: number, translated: number, jitted: number];

const known: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = sizes;

function sizesHere(): Readonly<Record<string, Sizes>> {
  const text = Object.values(statements)
    .map(([hook, statement]) => `tracepoint:syscalls:sys_enter_${hook} / pid == 1 / { ${statement}; }\n`)
    .join('');
  const options = { present: new Set<string>(), filters: new Set<never>(), includes: [] };
  const { artifact } = compileScript({ name: 'sizes.tsbpf', text }, describeKernel(), options);
  const object = openObject(artifact.elf);
  try {
    const loaded = object.load();
    return Object.fromEntries(
      Object.keys(statements).map((name, i) => {
        const { verifiedInstructions, xlatedBytes, jitedBytes } = loaded.programInfo(
          artifact.manifest.probes[i]?.program ?? '',
        );
        return [name, [verifiedInstructions, xlatedBytes / 8, jitedBytes]];
      }),
    );
  } finally {
    object.close();
  }
}

it('does not grow unseen', () => {
  const { release, machine } = describeKernel();
  const kernel = `${machine} ${release.split('.').slice(0, 2).join('.')}`;
  const here = sizesHere();
  const table = known[kernel];
  for (const [name, now] of Object.entries(here)) {
    const [verified, translated] = now;
    expect(translated, name).toBeGreaterThan(0);
    expect(verified, name).toBeGreaterThan(0);
    const before = table?.[name];
    const grown = before === undefined ? [] : now.filter((size, i) => size > (before[i] ?? 0) * allowance);
    expect(grown, `"${kernel}": ${JSON.stringify(here)}`).toEqual([]);
  }
});
