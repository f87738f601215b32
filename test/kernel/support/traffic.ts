// Runs the traffic program: what it did comes back as facts, of which every detail is known.

import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import type { Cgroup } from './cgroup.js';
import { isGuest, scaled } from './machine.js';

export interface Fact {
  readonly event: string;
  readonly pid: number;
  readonly tid: number;
  readonly uid: number;
  readonly comm: string;
  readonly rfamily?: number;
  readonly laddr?: string;
  readonly lport?: number;
  readonly raddr?: string;
  readonly rport?: number;
  readonly result?: string;
  readonly errno?: string;
  /** How long the call took, where it was measured. */
  readonly ns?: number;
}

export interface TrafficOptions {
  readonly cgroup?: Cgroup;
  readonly count?: number;
  readonly threads?: number;
  readonly uid?: number;
  /** In a network namespace of its own, with loopback only. */
  readonly namespace?: boolean;
}

/** Traffic that is about to begin. */
export interface Traffic {
  readonly pid: number;
  readonly serverPid: number;
  readonly rport: number;
  /** Makes it, and gives what happened once every process has ended. */
  readonly go: () => Promise<readonly Fact[]>;
}

const folder = new URL('../traffic/', import.meta.url);
const program = fileURLToPath(new URL('traffic', folder));

/** In a test file's body. The guest has the programs already, and no compiler. */
export function buildTraffic(): void {
  beforeAll(() => {
    if (!isGuest) execFileSync('make', ['-s', '-C', fileURLToPath(folder)], { stdio: ['ignore', 'pipe', 'pipe'] });
  }, scaled(60_000));
}

export async function prepareTraffic(scenario: string, options: TrafficOptions = {}): Promise<Traffic> {
  const args = ['--wait', ...flags(options), scenario, ...(options.count === undefined ? [] : [`${options.count}`])];
  const [command, commandArgs] = options.cgroup?.start(program, args) ?? [program, args];
  const child = spawn(command, commandArgs, { stdio: ['pipe', 'pipe', 'pipe'], timeout: scaled(60_000) });
  const facts: Fact[] = [];
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const lines = createInterface(child.stdout);
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const ready = await new Promise<Omit<Traffic, 'go'>>((resolve, reject) => {
    lines.on('line', (line) => {
      const fact = JSON.parse(line) as Fact & Omit<Traffic, 'go'>;
      if (fact.event === 'ready') resolve(fact);
      else facts.push(fact);
    });
    ended.then(() => reject(new Error(`traffic ${scenario} never was ready: ${stderr}`)), reject);
  });
  const go = async (): Promise<readonly Fact[]> => {
    child.stdin.end('\n');
    const code = await ended;
    if (code !== 0) throw new Error(`traffic ${scenario} ended with ${code}: ${stderr}`);
    return facts;
  };
  return { pid: ready.pid, serverPid: ready.serverPid, rport: ready.rport, go };
}

/** Made at once. */
export async function makeTraffic(scenario: string, options: TrafficOptions = {}): Promise<MadeTraffic> {
  const traffic = await prepareTraffic(scenario, options);
  return { ...traffic, facts: await traffic.go() };
}

export interface MadeTraffic extends Traffic {
  readonly facts: readonly Fact[];
}

function flags({ threads, uid, namespace }: TrafficOptions): readonly string[] {
  return [
    ...(namespace === true ? ['--namespace'] : []),
    ...(threads === undefined ? [] : ['--threads', `${threads}`]),
    ...(uid === undefined ? [] : ['--uid', `${uid}`]),
  ];
}
