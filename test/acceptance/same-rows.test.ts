// Scripts of Debian's package, run by tsbpf as they are and by bpftrace at the same time, over the same system calls and
// calls of libraries of a process of the test's own: both say the same. bpftrace has no filter of its own for that, so its copy of the script gets
// a predicate.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cgroup, makeCgroup } from '../kernel/support/cgroup.js';
import { trace } from '../kernel/support/tracer.js';
import { buildTraffic } from '../kernel/support/traffic.js';
import { bpftracePackage, unfit } from './bpftrace-package.js';
import { scripts } from './scripts.js';

const found = bpftracePackage();
const reason = unfit(found);
/** Behind the name of what is skipped. */
const whyNot = reason === undefined ? '' : `: ${reason}`;

const calls = join(import.meta.dirname, '../kernel/traffic/calls');
const systemCalls = (rounds: number): readonly [string, readonly string[]] => [calls, [String(rounds)]];
let cgroup: Cgroup;
let folder: string;

buildTraffic();
beforeAll(async () => {
  if (reason !== undefined) return;
  cgroup = makeCgroup();
  folder = mkdtempSync(join(tmpdir(), 'tsbpf-acceptance-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(() => {
  if (reason !== undefined) return;
  server.close();
  cgroup.remove();
  rmSync(folder, { recursive: true });
});

interface Compared {
  readonly name: string;
  /** The column of process ids. */
  readonly pid: RegExp;
  /** What its rows are about, by a process that says its number first; system calls where it is left out. */
  readonly load?: (rounds: number) => readonly [program: string, args: readonly string[], input?: string];
  /** Taken out of its rows: when something was, and how long it took. */
  readonly without?: RegExp;
}

const compared: readonly Compared[] = [
  { name: 'opensnoop', pid: /^(\d+) / },
  { name: 'statsnoop', pid: /^(\d+) / },
  { name: 'killsnoop', pid: /^TIME +(\d+) / },
  { name: 'syncsnoop', pid: /^TIME +(\d+) / },
  { name: 'setuids', pid: /^TIME +(\d+) / },
  { name: 'naptime', pid: /^TIME +\d+ +\S+ +(\d+) / },
  {
    name: 'bashreadline',
    pid: /^TIME +(\d+) /,
    load: (rounds) => ['bash', ['--norc', '-i'], `echo $$\n${'true "a word"  # and more\n'.repeat(rounds)}exit\n`],
  },
  {
    name: 'gethostlatency',
    pid: /^TIME +(\d+) /,
    load: (rounds) => inShell(`exec getent ahosts${' localhost 127.0.0.1'.repeat(rounds)} > /dev/null`),
    without: /\d+ (?=\S+$)/,
  },
  {
    name: 'sslsnoop',
    pid: /^\d+ +(\d+) /,
    load: (rounds) =>
      inShell(
        `exec openssl s_client -connect 127.0.0.1:${port} -tls1_2 -cipher PSK -psk 6b6579 -quiet > /dev/null 2>&1`,
        'GET\n'.repeat(rounds),
      ),
    // And the function's name, which bpftrace does not find where the process has ended already.
    without: /^\d+ +| +\d+(?= +-?\d+ \S+$)| \S+$/g,
  },
];

const inShell = (command: string, input = ''): readonly [string, readonly string[], string] => [
  'sh',
  ['-c', `echo $$; ${command}`],
  input,
];

/** Answers whoever knows the key, and ends. */
const server = createServer(
  { ciphers: 'PSK', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2', pskCallback: () => Buffer.from('key') },
  (socket) => socket.on('error', () => {}).end('hello\n'),
);
let port = 0;

/** It may still be compiling on a busy machine when the load begins. */
const bpftraceStartsWithinMs = 60_000;

describe.skipIf(reason !== undefined)(`side by side with bpftrace${whyNot}`, () => {
  test.each(compared)('$name', async (script) => {
    const { name, pid } = script;
    if (typeof found === 'string' || found.program === undefined) return;
    const path = found.scripts.find((one) => one.name === name)?.path ?? '';
    const ours = await trace(['--cgroup', cgroup.path, path]);
    const theirs = startBpftrace(found.program, path);
    try {
      // Until both have seen something; then what is compared.
      const until = Date.now() + bpftraceStartsWithinMs;
      while (!(pid.test(lastRow(theirs.text(), pid)) && pid.test(lastRow(ours.stdout(), pid)))) {
        const said = `bpftrace said ${theirs.said().slice(-1000)}, tsbpf ${ours.stdout().slice(-1000)}`;
        expect(Date.now(), said).toBeLessThan(until);
        await makeLoad(script, 1);
      }
      const process = await makeLoad(script, 3);
      await makeLoad(script, 1);
      const wanted = rowsOf(await theirs.stop(), script, process);
      expect(wanted.length).toBeGreaterThan(2);
      expect(rowsOf((await ours.stop()).stdout, script, process)).toEqual(wanted);
    } finally {
      theirs.kill();
    }
  });
});

describe('every script of the package', () => {
  const entries = Object.entries(scripts);
  test.skipIf(typeof found === 'string')(`is compared somewhere, or it is said why not${whyNot}`, () => {
    const names = typeof found === 'string' ? [] : found.scripts.map(({ name }) => name);
    expect(Object.keys(scripts)).toEqual([...names].sort());
    const here = entries.flatMap(([name, where]) => (where === 'here' ? [name] : []));
    expect(compared.map(({ name }) => name).sort()).toEqual(here);
  });

  const inVain = entries.flatMap(([name, where]) =>
    typeof where === 'object' && 'probe' in where ? [{ name, probe: where.probe }] : [],
  );
  test.skipIf(reason !== undefined).each(inVain)(`$name: bpftrace finds no $probe${whyNot}`, ({ probe }) => {
    if (typeof found === 'string' || found.program === undefined) return;
    expect(execFileSync(found.program, ['-l', probe], { encoding: 'utf8' }).trim()).toBe('');
  });
});

function normalised(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(/^\d\d:\d\d:\d\d +/, 'TIME ').trimEnd());
}

function lastRow(text: string, pid: RegExp): string {
  return normalised(text).findLast((line) => pid.test(line)) ?? '';
}

/** Of one process. Both send in the order of each CPU, so the order over several is anybody's. */
function rowsOf(text: string, { pid, without }: Compared, process: string): readonly string[] {
  return normalised(text)
    .filter((line) => pid.exec(line)?.[1] === process)
    .map((line) => (without ? line.replace(without, '') : line))
    .sort();
}

/** Gives the process id. */
function makeLoad({ load = systemCalls }: Compared, rounds: number): Promise<string> {
  const [program, args, input = ''] = load(rounds);
  const child = spawn(...cgroup.start(program, args), { stdio: ['pipe', 'pipe', 'ignore'] });
  // Not every program reads what it is given.
  child.stdin.on('error', () => {}).end(input);
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

/** Every clause on an event of the kernel or of a program gets a predicate, or one more condition in its own. */
function onlyOurs(script: string): string {
  const mine = `cgroup == cgroupid("${cgroup.inner}")`;
  return script.replace(
    /^((?:(?:tracepoint|uprobe|uretprobe):[\w:*/]+,?\s*)+)(?:\/([^\n]+)\/\s*)?\{/gm,
    (_, probes: string, condition?: string) =>
      `${probes}/${mine}${condition === undefined ? '' : ` && (${condition}) != 0`}/ {`,
  );
}
