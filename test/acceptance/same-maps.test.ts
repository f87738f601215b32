// Scripts of Debian's package that count, and those whose rows name no process: as one text, run by tsbpf and by bpftrace at
// the same time over what processes of the test's own do. Both count the same.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cgroup, makeCgroup } from '../kernel/support/cgroup.js';
import { buildTraffic, makeTraffic } from '../kernel/support/traffic.js';
import { amountOf, type Comparison, compared, entriesOf, joined, moreThanLeast } from './beside/comparison.js';
import { type Outputs, runBeside } from './beside/run-beside.js';
import { bpftracePackage, unfit } from './bpftrace-package.js';
import { scripts } from './scripts.js';

const found = bpftracePackage();
const reason = unfit(found);
const program = typeof found === 'string' || reason !== undefined ? undefined : found.program;

const programs = join(import.meta.dirname, '../kernel/traffic');
/** Its file's name is that of its processes, and no others on this machine have it. */
const calls = join(tmpdir(), `c${process.pid}`);

const comparisons: Readonly<Record<string, Comparison>> = {
  bitesize: { only: 'ours' },
  execsnoop: { only: 'ours', without: /^\d+ +/ },
  pidpersec: { only: 'ours' },
  runqlat: {
    only: (probes) => `args->${probes.includes('sched_switch') ? 'next_comm' : 'comm'} == "${basename(calls)}"`,
    // How long something waited is a little longer for the second tracer.
    as: entriesOf,
  },
  syscount: { only: 'ours', as: moreThanLeast },
  tcpdrop: { only: 'ours' },
};

let cgroup: Cgroup;
let outputs: Outputs = { theirs: '', ours: '' };

buildTraffic();
beforeAll(async () => {
  if (typeof found === 'string' || program === undefined) return;
  cgroup = makeCgroup();
  symlinkSync(join(programs, 'calls'), calls);
  const texts = found.scripts.flatMap(({ name, path }) => {
    const comparison = comparisons[name];
    return comparison ? [joined(name, readFileSync(path, 'utf8'), comparison, cgroup.inner)] : [];
  });
  outputs = await runBeside({ program }, texts, 'pidpersec', async () => {
    const inside = (path: string, ...args: readonly string[]): void => {
      const [command, words] = cgroup.start(path, args);
      execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    };
    inside(calls, '5');
    inside(join(programs, 'pages'), 'read', process.execPath);
    await makeTraffic('loss', { cgroup });
  });
});
afterAll(() => {
  rmSync(calls, { force: true });
  cgroup?.remove();
});

describe.skipIf(program === undefined)(`as often as bpftrace${reason === undefined ? '' : `: ${reason}`}`, () => {
  test.each(Object.entries(comparisons))('%s', (name, comparison) => {
    const [wanted, got] = compared(outputs, name, comparison);
    const { as = (all) => all } = comparison;
    expect(amountOf(wanted)).toBeGreaterThan(0);
    expect(as(got)).toEqual(as(wanted));
  });

  test('all those that are to be compared like that', () => {
    const here = Object.entries(scripts).flatMap(([name, where]) => (where === 'here, counted' ? [name] : []));
    expect(Object.keys(comparisons)).toEqual(here);
  });
});
