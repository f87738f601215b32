// Makes sure that the emulator and the few programs that build images are here, by apt where we may.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './shell.mjs';

/** @type {readonly (readonly [program: string, debianPackage: string])[]} */
const tools = [
  ['qemu-system-x86_64', 'qemu-system-x86'],
  ['busybox', 'busybox-static'],
  ['modprobe', 'kmod'],
  ['cpio', 'cpio'],
  ['xz', 'xz-utils'],
  ['zstd', 'zstd'],
  ['lz4', 'lz4'],
  ['ip', 'iproute2'],
  ['tc', 'iproute2'],
  ['ss', 'iproute2'],
  ['mke2fs', 'e2fsprogs'],
  ['make', 'make'],
  ['gcc', 'gcc'],
];

export function ensureTools() {
  const missing = tools.filter(([program]) => !isOnPath(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) throw new Error(`missing tools; as root run: ${command}`);
  say(`installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update -qq', command]) {
    const { status } = spawnSync('sh', ['-c', line], { stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new Error(`'${line}' failed`);
  }
}

/** @param {string} program */
function isOnPath(program) {
  const directories = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return directories.some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
