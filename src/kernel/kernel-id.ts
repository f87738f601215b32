// What identifies the running kernel and what we may do on it, cheap enough for every start: part of cache keys.

import { readFileSync } from 'node:fs';
import { machine, release, version } from 'node:os';
import { fingerprint } from '../source/fingerprint.js';
import { readPrivileges } from './privileges.js';

/** The build's own id, not times in sysfs, which change as the kernel forgets inodes. The boot's id, because policies are set at boot. */
export function readKernelId(): string {
  const { euid, mayTrace } = readPrivileges();
  const notes = readBytes('/sys/kernel/notes');
  const boot = readBytes('/proc/sys/kernel/random/boot_id');
  return `${release()} ${fingerprint([version(), machine(), notes, boot, `${euid} ${mayTrace}`])}`;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
