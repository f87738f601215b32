// Several scripts of bpftrace's as one, run by bpftrace and by tsbpf at the same time, over events that are made when both are
// attached. What is compared lies between two marks: signals to this process that the scripts print.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../kernel/support/tracer.js';
import { type JoinedScript, joinScripts } from './join-scripts.js';
import { closing } from './what-was-said.js';

export interface Bpftrace {
  readonly program: string;
  /** Folder of its libraries, where they are not the system's. */
  readonly libraries?: string;
}

export interface Outputs {
  readonly theirs: string;
  readonly ours: string;
}

/** `everySecond`: a script that begins a line each second, by which the others have printed what they print then. */
export async function runBeside(
  bpftrace: Bpftrace,
  scripts: readonly JoinedScript[],
  everySecond: string,
  makeEvents: () => Promise<void>,
): Promise<Outputs> {
  const folder = mkdtempSync(join(tmpdir(), 'tsbpf-beside-'));
  const path = join(folder, 'joined.bt');
  const mark = `tracepoint:syscalls:sys_enter_kill /args->pid == ${process.pid}/ { printf("mark %d\\n", args->sig); }`;
  writeFileSync(path, joinScripts(scripts, mark));
  const theirs = startBpftrace(bpftrace, path);
  const ours = launch([path]);
  // bpftrace drops at the end what its intervals have not printed.
  const hasPrinted = (text: string): boolean => (text.split(closing)[1] ?? '').split(`${everySecond}|`).length > 2;
  try {
    await until(() => ours.stderr().includes('tsbpf: tracing '), ours.ended);
    await until(() => {
      process.kill(process.pid, 0);
      return theirs.text().includes('mark 0');
    }, theirs.ended);
    process.kill(process.pid, 'SIGURG');
    await makeEvents();
    process.kill(process.pid, 'SIGWINCH');
    await until(() => hasPrinted(theirs.text()) && hasPrinted(ours.stdout()), theirs.ended);
    return { theirs: await theirs.stop(), ours: (await ours.stop()).stdout };
  } finally {
    theirs.kill();
    ours.signal('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

/** Only the caller's own time limits it: two tracers at once are slow to start. */
export async function until(isSo: () => boolean, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  while (!isSo()) {
    if (hasEnded) throw new Error('a tracer has ended before its time');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Running {
  readonly text: () => string;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<string>;
  readonly kill: () => void;
}

function startBpftrace({ program, libraries }: Bpftrace, path: string): Running {
  const child = spawn(program, ['-B', 'line', '-I', join(import.meta.dirname, 'include'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BPFTRACE_PERF_RB_PAGES: '1024',
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    },
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    text: () => text,
    ended,
    async stop() {
      child.kill('SIGINT');
      await ended;
      return text;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
