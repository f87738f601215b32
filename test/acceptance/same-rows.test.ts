// Scripts of Debian's package, run by tsbpf as they are and by bpftrace at the same time, over the same system calls of a
// process of the test's own: both say the same. bpftrace has no filter of its own for that, so its copy of the script gets
// a predicate.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cgroup, makeCgroup } from '../kernel/support/cgroup.js';
import { trace } from '../kernel/support/tracer.js';
import { buildTraffic } from '../kernel/support/traffic.js';
import { type BpftracePackage, bpftracePackage } from './bpftrace-package.js';

const found = bpftracePackage();
const reason = unfit(found);

function unfit(found: BpftracePackage | string): string | undefined {
  if (typeof found === 'string') return found;
  if (process.getuid?.() !== 0) return 'it needs root';
  return found.program === undefined
    ? 'the program of the package does not run here: its libraries are missing'
    : undefined;
}

const calls = join(import.meta.dirname, '../kernel/traffic/calls');
let cgroup: Cgroup;
let folder: string;

beforeAll(() => {
  if (reason !== undefined) return;
  buildTraffic();
  cgroup = makeCgroup();
  folder = mkdtempSync(join(tmpdir(), 'tsbpf-acceptance-'));
});
afterAll(() => {
  if (reason !== undefined) return;
  cgroup.remove();
  rmSync(folder, { recursive: true });
});

/** Its column of process ids, where rows have one; else the whole output is compared. */
const scripts: readonly { readonly name: string; readonly pid: RegExp }[] = [
  { name: 'opensnoop', pid: /^(\d+) / },
  { name: 'statsnoop', pid: /^(\d+) / },
  { name: 'killsnoop', pid: /^TIME +(\d+) / },
  { name: 'syncsnoop', pid: /^TIME +(\d+) / },
  { name: 'setuids', pid: /^TIME +(\d+) / },
  { name: 'naptime', pid: /^TIME +\d+ +\S+ +(\d+) / },
];

/** It may still be compiling on a busy machine when the load begins. */
const bpftraceStartsWithinMs = 60_000;

describe.skipIf(reason !== undefined)(`side by side with bpftrace${reason === undefined ? '' : `: ${reason}`}`, () => {
  test.each(scripts)('$name', async ({ name, pid }) => {
    if (typeof found === 'string' || found.program === undefined) return;
    const path = found.scripts.find((script) => script.name === name)?.path ?? '';
    const ours = await trace(['--cgroup', cgroup.path, path]);
    const theirs = startBpftrace(found.program, path);
    try {
      // Until both have seen something; then what is compared.
      const until = Date.now() + bpftraceStartsWithinMs;
      while (!(pid.test(lastRow(theirs.text(), pid)) && pid.test(lastRow(ours.stdout(), pid)))) {
        const said = `bpftrace said ${theirs.said().slice(-1000)}, tsbpf ${ours.stdout().slice(-1000)}`;
        expect(Date.now(), said).toBeLessThan(until);
        await makeCalls(1);
      }
      const process = await makeCalls(3);
      await makeCalls(1);
      const wanted = rowsOf(await theirs.stop(), pid, process);
      expect(wanted.length).toBeGreaterThan(2);
      expect(rowsOf((await ours.stop()).stdout, pid, process)).toEqual(wanted);
    } finally {
      theirs.kill();
    }
  });
});

function normalised(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(/^\d\d:\d\d:\d\d +/, 'TIME ').trimEnd());
}

function lastRow(text: string, pid: RegExp): string {
  return normalised(text).findLast((line) => pid.test(line)) ?? '';
}

/** Of one process. Both send in the order of each CPU, so the order over several is anybody's. */
function rowsOf(text: string, pid: RegExp, process: string): readonly string[] {
  return normalised(text)
    .filter((line) => pid.exec(line)?.[1] === process)
    .sort();
}

/** Gives the process id. */
function makeCalls(rounds: number): Promise<string> {
  const child = spawn(...cgroup.start(calls, [String(rounds)]), { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.on('error', reject);
    child.on('close', () => resolve(text.trim()));
  });
}

interface Theirs {
  readonly text: () => string;
  /** With its messages. */
  readonly said: () => string;
  readonly stop: () => Promise<string>;
  readonly kill: () => void;
}

function startBpftrace(program: string, path: string): Theirs {
  const copy = join(folder, 'script.bt');
  writeFileSync(copy, onlyOurs(readFileSync(path, 'utf8')));
  const child: ChildProcess = spawn(program, ['-B', 'line', copy], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    text: () => text,
    said: () => text + said,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      return text;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Every clause on a trace event gets a predicate, or one more condition in its own. */
function onlyOurs(script: string): string {
  const mine = `cgroup == cgroupid("${cgroup.path}")`;
  return script.replace(
    /^((?:tracepoint:[\w:*]+,?\s*)+)(?:\/([^\n]+)\/\s*)?\{/gm,
    (_, probes: string, condition?: string) =>
      `${probes}/${mine}${condition === undefined ? '' : ` && (${condition}) != 0`}/ {`,
  );
}
