// Debian's package of bpftrace, taken by apt from the archive that this machine is configured to use, into a cache. Its
// scripts are what tsbpf must read unchanged, and its program is what they are compared with. Nothing is installed.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface BpftracePackage {
  readonly scripts: readonly { readonly name: string; readonly path: string }[];
  /** The program; absent where it does not run here, for want of its libraries. */
  readonly program?: string;
}

/** The package, or why it cannot be had. */
export function bpftracePackage(): BpftracePackage | string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tsbpf-acceptance');
  const root = join(cache, 'bpftrace');
  try {
    if (!existsSync(root)) download(cache, root);
  } catch (error) {
    return `Debian's package bpftrace cannot be had: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  const folder = ['usr/sbin', 'usr/share/bpftrace/tools'].map((path) => join(root, path)).find(existsSync);
  const scripts = (folder === undefined ? [] : readdirSync(folder))
    .filter((name) => name.endsWith('.bt'))
    .map((name) => ({ name: basename(name, '.bt'), path: join(folder ?? '', name) }));
  const program = join(root, 'usr/bin/bpftrace');
  return { scripts, ...(runs(program) ? { program } : {}) };
}

/** Why it cannot run here beside tsbpf. */
export function unfit(found: BpftracePackage | string): string | undefined {
  if (typeof found === 'string') return found;
  if (process.getuid?.() !== 0) return 'it needs root';
  return found.program === undefined
    ? 'the program of the package does not run here: its libraries are missing'
    : undefined;
}

function download(cache: string, root: string): void {
  const work = mkdtempSync(join(tmpdir(), 'tsbpf-package-'));
  try {
    execFileSync('apt-get', ['download', 'bpftrace'], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] });
    const [deb = ''] = readdirSync(work).filter((name) => name.endsWith('.deb'));
    const tree = join(work, 'tree');
    execFileSync('dpkg-deb', ['-x', join(work, deb), tree]);
    mkdirSync(cache, { recursive: true });
    execFileSync('cp', ['-a', tree, `${root}.new`]);
    renameSync(`${root}.new`, root);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
