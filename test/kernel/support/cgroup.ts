// A cgroup (v2) of the tests' own: by it the kernel tells their processes from all others, children included. The processes are
// in a container inside, which divides its own further as containers with an init do.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Cgroup {
  readonly path: string;
  /** Where its processes are, some levels below. */
  readonly inner: string;
  /** The id of the container inside. */
  readonly container: string;
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
  const container = randomBytes(32).toString('hex');
  const scope = join(path, `docker-${container}.scope`);
  const inner = join(scope, 'app.service');
  mkdirSync(inner, { recursive: true });
  return {
    path,
    inner,
    container,
    start: (program, args) => ['sh', ['-c', 'echo $$ > "$0/cgroup.procs" && exec "$@"', inner, program, ...args]],
    remove: () => [inner, scope, path].forEach((directory) => void rmdirSync(directory)),
  };
}
