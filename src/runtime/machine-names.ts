// Names that only this machine knows: users by id, services by port, control groups by the inode of their directory. Each table is read at
// the first id that is asked for.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface MachineNames {
  readonly service: (port: number) => string | undefined;
  readonly user: (id: number) => string | undefined;
  /** Its name as it is now. */
  readonly process: (id: number) => string | undefined;
  /** From the root of the hierarchy: '/system.slice'. */
  readonly cgroupPath: (id: bigint) => string | undefined;
}

export function machineNames(cgroupMount: () => string | undefined): MachineNames {
  let services: ReadonlyMap<number, string> | undefined;
  let users: ReadonlyMap<number, string> | undefined;
  let cgroups: ReadonlyMap<bigint, string> = new Map();
  return {
    service(port) {
      services ??= readServices();
      return services.get(port);
    },
    user(id) {
      users ??= readUsers();
      return users.get(id);
    },
    process: (id) => readLines(`/proc/${id}/comm`)[0],
    /** They come and go: an id that is not known is looked for again. */
    cgroupPath(id) {
      if (!cgroups.has(id)) cgroups = readCgroups(cgroupMount());
      return cgroups.get(id);
    },
  };
}

function readUsers(): ReadonlyMap<number, string> {
  return new Map(readLines('/etc/passwd').map((line) => [Number(line.split(':')[2]), line.split(':')[0] ?? '']));
}

/** Those of TCP, which UDP's agree with where both have one. */
function readServices(): ReadonlyMap<number, string> {
  const entries = readLines('/etc/services').flatMap((line) => {
    const [, name = '', port] = /^(\S+)\s+(\d+)\/tcp\b/.exec(line) ?? [];
    return port === undefined ? [] : [[Number(port), name] as const];
  });
  return new Map(entries);
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function readCgroups(root: string | undefined): ReadonlyMap<bigint, string> {
  const found = new Map<bigint, string>();
  const visit = (path: string): void => {
    try {
      const directory = join(root ?? '', path);
      found.set(statSync(directory, { bigint: true }).ino, path);
      for (const entry of readdirSync(directory, { withFileTypes: true }))
        if (entry.isDirectory()) visit(join(path, entry.name));
    } catch {
      // It has ended meanwhile.
    }
  };
  if (root !== undefined) visit('/');
  return found;
}
