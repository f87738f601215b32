// The scripts of bpftrace's package that stand on what only a guest has (functions of the kernel, processes that run out
// of memory): as one text, run by tsbpf and by bpftrace at the same time over the same events. Both say the same.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountOf, type Comparison, compared, joined } from '../acceptance/beside/comparison.js';
import { type Outputs, runBeside } from '../acceptance/beside/run-beside.js';
import { scripts } from '../acceptance/scripts.js';
import { type Cgroup, makeCgroup } from '../kernel/support/cgroup.js';
import { isGuest, scaled } from '../kernel/support/machine.js';
import { checkout } from '../kernel/support/tracer.js';
import { makeTraffic } from '../kernel/support/traffic.js';

const folder = join(checkout, 'bpftrace');
const is61 = isGuest && release().startsWith('6.1.');
const missing = !is61 ? ': Debian has it for its 6.1' : existsSync(folder) ? '' : ': the package could not be had';

/** Where it is not `ours` alone, the guest has no other traffic. */
const comparisons: Readonly<Record<string, Comparison>> = {
  capable: { only: 'ours' },
  dcsnoop: { only: 'ours', without: /^\d+ +/ },
  loads: {},
  oomkill: { only: 'ours', without: /loadavg: .*/ },
  tcpaccept: {},
  tcpconnect: {},
  tcplife: { without: / \d+$/ },
  tcpretrans: {},
  tcpsynbl: {},
  undump: { only: 'ours' },
  vfscount: { only: 'ours' },
  vfsstat: { only: 'ours' },
  writeback: { without: / [\d.]+$/ },
};

let cgroup: Cgroup;
let outputs: Outputs = { theirs: '', ours: '' };

beforeAll(async () => {
  if (missing !== '') return;
  cgroup = makeCgroup();
  const texts = Object.entries(comparisons).map(([name, comparison]) =>
    joined(name, readFileSync(join(folder, 'scripts', `${name}.bt`), 'utf8'), comparison, cgroup.path),
  );
  const own = { name: 'own', text: readFileSync(join(checkout, 'test/vm/beside/kernel-functions.bt'), 'utf8') };
  const bpftrace = { program: join(folder, 'bpftrace'), libraries: join(folder, 'lib') };
  outputs = await runBeside(bpftrace, [...texts, own], 'loads', makeEvents);
}, scaled(90_000));
afterAll(() => cgroup?.remove());

async function makeEvents(): Promise<void> {
  const inside = (program: string, ...args: readonly string[]): void => {
    const [command, words] = cgroup.start(program, args);
    execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const traffic = (program: string): string => join(checkout, 'test/kernel/traffic', program);
  inside(traffic('calls'), '2');
  inside('sh', '-c', 'cat /etc/passwd /etc/group /no/such 2> /tmp/said | cat > /tmp/copy; rm /tmp/copy; sync');
  await makeTraffic('connect4', { cgroup, count: 2 });
  await makeTraffic('connect6', { cgroup });
  await makeTraffic('refused4', { cgroup });
  await makeTraffic('transfer', { cgroup });
  await makeTraffic('loss', { cgroup });
  writeFileSync('/sys/fs/cgroup/cgroup.subtree_control', '+memory');
  writeFileSync(join(cgroup.path, 'memory.max'), '32M');
  expect(() => inside(traffic('pages'), 'hog')).toThrow();
}

describe.skipIf(missing !== '')(`beside bpftrace${missing}`, () => {
  const { loads: _, vfsstat: __, ...exact } = comparisons;
  it.each(Object.entries(exact))('%s says what bpftrace says', (name, comparison) => {
    const [wanted, got] = compared(outputs, name, comparison);
    expect(amountOf(wanted)).toBeGreaterThan(0);
    expect(got).toEqual(wanted);
  });

  // Its own vfsstat loses what comes between its print and its clear, so that it says less than its vfscount.
  it('vfsstat adds up to what bpftrace counts when it clears nothing', () => {
    const [{ counts: all }] = compared(outputs, 'vfscount', {});
    const [, { counts: ours }] = compared(outputs, 'vfsstat', {});
    const wanted = Object.entries(all).flatMap(([key, count]) =>
      /\[vfs_(?:read.*|write.*|fsync|open|create)]$/.test(key) ? [[key.replace('vfscount', 'vfsstat'), count]] : [],
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(ours).toEqual(Object.fromEntries(wanted));
  });

  it('loads says what bpftrace says, but for the first and the last second', () => {
    const [wanted, got] = compared(outputs, 'loads', {}).map(({ rows }) => [...new Set(rows)]);
    expect(wanted?.length).toBeGreaterThan(0);
    expect(got).toEqual(expect.arrayContaining(wanted?.slice(1, -1) ?? []));
    expect(wanted).toEqual(expect.arrayContaining(got?.slice(1, -1) ?? []));
  });

  it('functions of the kernel: the same rows and maps', () => {
    const [wanted, got] = compared(outputs, 'own', {});
    expect(amountOf(wanted)).toBeGreaterThan(8);
    expect(got).toEqual(wanted);
  });

  it('all those are compared that are to be compared here', () => {
    const here = Object.entries(scripts).flatMap(([name, where]) => (where === 'guest' ? [name] : []));
    expect(Object.keys(comparisons)).toEqual(here);
  });
});

const withoutFunctions = Object.entries(scripts).flatMap(([name, where]): readonly [string, readonly string[]][] =>
  typeof where === 'object' && 'without' in where ? [[name, where.without]] : [],
);

describe.skipIf(!is61)(`6.1 has not the function${is61 ? '' : ': this is another kernel'}`, () => {
  const symbols = is61 ? readFileSync('/proc/kallsyms', 'utf8') : '';
  it.each(withoutFunctions)('%s: %s', (_, functions) => {
    for (const name of functions) expect(symbols).not.toMatch(new RegExp(` ${name}$`, 'm'));
  });
});
