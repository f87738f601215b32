// Debian's bpftrace for a guest to run beside tsbpf: the package, taken by apt into a cache, and the libraries of this machine
// that it needs.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheDirectory } from './fetch-kernel.mjs';
import { run, say } from './shell.mjs';

/** Lays it down in a guest's root; where it cannot be had that is said, and its test is left out. @param {string} stage */
export function addBpftrace(stage) {
  const target = join(stage, 'tsbpf/bpftrace');
  try {
    const tree = bpftraceTree();
    const program = join(tree, 'usr/bin/bpftrace');
    const libraries = run('ldd', [program]);
    if (libraries.includes('not found')) throw new Error('its libraries are not on this machine');
    mkdirSync(join(target, 'lib'), { recursive: true });
    cpSync(program, join(target, 'bpftrace'));
    for (const [library] of libraries.matchAll(/\/\S+(?= \(0x)/g))
      cpSync(realpathSync(library), join(target, 'lib', basename(library)));
    cpSync(join(tree, 'usr/sbin'), join(target, 'scripts'), { recursive: true });
  } catch (error) {
    say(`bpftrace cannot be had for the guests: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    rmSync(target, { recursive: true, force: true });
  }
}

/** The package, unpacked. @returns {string} */
function bpftraceTree() {
  const root = join(cacheDirectory(), 'bpftrace');
  if (existsSync(root)) return root;
  const work = mkdtempSync(join(cacheDirectory(), 'bpftrace-'));
  try {
    run('apt-get', ['-qq', 'download', 'bpftrace'], { cwd: work });
    const [deb = ''] = readdirSync(work).filter((name) => name.endsWith('.deb'));
    run('dpkg-deb', ['-x', join(work, deb), join(work, 'tree')]);
    renameSync(join(work, 'tree'), root);
    return root;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
