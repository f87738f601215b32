// A cgroup (v2) of the tests' own: by it the kernel tells their processes from all others, children included.

import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Cgroup {
  readonly path: string;
  /** The arguments that start a program inside. */
  readonly start: (program: string, args: readonly string[]) => readonly [string, readonly string[]];
  /** Once its processes have ended. */
  readonly remove: () => void;
}

let made = 0;

export function makeCgroup(): Cgroup {
  const mount = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, , type]) => type === 'cgroup2')?.[1];
  if (mount === undefined) throw new Error('the kernel tests need cgroup v2 mounted');
  made += 1;
  const path = join(mount, `tsbpf-test-${process.pid}-${made}`);
  mkdirSync(path);
  return {
    path,
    start: (program, args) => ['sh', ['-c', 'echo $$ > "$0/cgroup.procs" && exec "$@"', path, program, ...args]],
    remove: () => rmdirSync(path),
  };
}
