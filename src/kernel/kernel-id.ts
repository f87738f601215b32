// What identifies the running kernel and what we may do on it, cheap enough for every start: part of cache keys.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { machine, release, version } from 'node:os';
import { readPrivileges } from './privileges.js';

/** The build's own id, not times in sysfs, which change as the kernel forgets inodes. The boot's id, because policies are set at boot. */
export function readKernelId(): string {
  const hash = createHash('sha256').update(`${release()}\n${version()}\n${machine()}\n`);
  hash.update(readBytes('/sys/kernel/notes')).update(readBytes('/proc/sys/kernel/random/boot_id'));
  const { euid, mayTrace } = readPrivileges();
  return `${release()} ${hash.update(`${euid} ${mayTrace}`).digest('hex').slice(0, 24)}`;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
