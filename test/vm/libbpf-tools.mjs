// Debian's libbpf-tools for a guest to run beside tsbpf: those that are called as one of ours, taken by apt into a cache. What
// they are linked against is in the guest for tsbpf itself.

import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unpackedPackage } from './debian-package.mjs';
import { say } from './shell.mjs';

/** Lays them down in a guest's root; where they cannot be had that is said, and their test is left out. @param {string} stage */
export function addLibbpfTools(stage) {
  try {
    const folder = join(unpackedPackage('libbpf-tools'), 'usr/sbin');
    const target = join(stage, 'tsbpf/libbpf-tools');
    mkdirSync(target);
    const ours = new Set(readdirSync(join(stage, 'tsbpf/stdlib/tools')).map((file) => basename(file, '.tsbpf')));
    for (const name of readdirSync(folder).filter((entry) => ours.has(entry)))
      cpSync(join(folder, name), join(target, name), { dereference: true });
  } catch (error) {
    say(`libbpf-tools cannot be had for the guests: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    rmSync(join(stage, 'tsbpf/libbpf-tools'), { recursive: true, force: true });
  }
}
