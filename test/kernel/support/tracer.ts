// Runs the built command as a user would and collects what it says, line by line. Nothing here sleeps: the `tracing`
// line tells when the trace has begun, and the end of the process that everything has been said.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { scaled } from './machine.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A line of `--format json`. */
export type Line = Readonly<Record<string, Json>>;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TracerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface Tracer {
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The lines of `--format json` so far. */
  readonly lines: () => readonly Line[];
  /** Waits until the output so far is enough; rejects when the trace ends before, or never says it. */
  readonly until: (enough: () => boolean, what: string) => Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** SIGINT, and the end. */
  readonly stop: () => Promise<Ended>;
  readonly ended: Promise<Ended>;
}

export const checkout: string = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
export const program: string = join(checkout, 'dist/bin/tsbpf.js');

/** A trace that has begun: its `tracing` line has been seen. */
export async function trace(args: readonly string[], options: TracerOptions = {}): Promise<Tracer> {
  const tracer = launch(args, options);
  await tracer.until(() => tracer.stderr().includes('tsbpf: tracing '), 'the tracing line');
  return tracer;
}

/** The command up to its end. */
export function run(args: readonly string[], options: TracerOptions = {}): Promise<Ended> {
  return launch(args, options).ended;
}

/** Does not wait for the trace to begin. */
export function launch(args: readonly string[], options: TracerOptions = {}): Tracer {
  if (!existsSync(program)) throw new Error('dist is not built: node scripts/build.mjs');
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  child.stdin.end(options.input ?? '');
  killLater(child);
  return collect(child, child.stdout, child.stderr, args);
}

/** A test that failed half-way leaves nothing attached; in a hook the hook's own end must do it. */
function killLater(child: ChildProcess): void {
  try {
    onTestFinished(() => void child.kill('SIGKILL'));
  } catch {
    // Not in a test.
  }
}

function collect(
  child: ChildProcess,
  out: NodeJS.ReadableStream,
  err: NodeJS.ReadableStream,
  args: readonly string[],
): Tracer {
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  const notify = (): void => {
    for (const watcher of watchers) watcher();
  };
  out.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    notify();
  });
  err.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    notify();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const until = (enough: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const said = (): string => `${what} did not come from tsbpf ${args.join(' ')}\n${stderr}${stdout.slice(-2000)}`;
      const watcher = (): void => {
        if (enough()) settle(resolve);
      };
      const settle = (then: () => void): void => {
        watchers.delete(watcher);
        clearTimeout(deadline);
        then();
      };
      const deadline = setTimeout(() => settle(() => reject(new Error(said()))), scaled(20_000));
      watchers.add(watcher);
      void ended.then(() => settle(() => (enough() ? resolve() : reject(new Error(said())))));
      watcher();
    });
  return {
    pid: child.pid ?? -1,
    stdout: () => stdout,
    stderr: () => stderr,
    lines: () => jsonLines(stdout),
    until,
    signal: (signal) => void child.kill(signal),
    stop() {
      child.kill('SIGINT');
      return ended;
    },
    ended,
  };
}

/** Whole lines only. */
export function jsonLines(text: string): readonly Line[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Firings that the kernel left out because their own program was running on that CPU already, as the trace admits. */
export function missedFirings(text: string): number {
  const missed = jsonLines(text).filter(({ type, what }) => type === 'lost' && what === 'missed-firings');
  return missed.reduce((sum, { count }) => sum + Number(count), 0);
}

export function rowsOf(text: string, probe?: string): readonly Line[] {
  return jsonLines(text).filter((line) => line['type'] === 'row' && (probe === undefined || line['probe'] === probe));
}

/**
 * How many retransmits a connection counts that no row tells of. On a busy machine the kernel counts some in a thousand that
 * do not reach a device: nothing is sent, and none of its trace events tells of them.
 */
export function notSent(counted: number, rows: readonly Line[]): number {
  expect(rows.length).toBeLessThanOrEqual(counted);
  return counted - rows.length;
}
