// Debian's bpftrace for a guest to run beside tsbpf: the package, taken by apt into a cache, and the libraries of this machine
// that it needs.

import { cpSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unpackedPackage } from './debian-package.mjs';
import { run, say } from './shell.mjs';

/** Lays it down in a guest's root; where it cannot be had that is said, and its test is left out. @param {string} stage */
export function addBpftrace(stage) {
  const target = join(stage, 'tsbpf/bpftrace');
  try {
    const tree = unpackedPackage('bpftrace');
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
