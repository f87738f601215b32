// Where a probe in a program goes: found when it is put in place, since the file may have changed since the script was
// compiled, and a probe at a stale place would damage whatever runs there.

import { constants } from 'node:os';
import { BpfError } from 'libbpf-napi';
import type { AttachSpec } from '../artifact.js';
import { readFunctions } from '../programs/elf-symbols.js';
import { findProgram } from '../programs/find-program.js';

type ProgramProbe = Extract<AttachSpec, { kind: 'uprobe' | 'uretprobe' }>;

export interface ProgramPlace {
  readonly kind: ProgramProbe['kind'];
  readonly path: string;
  /** In the file. */
  readonly offset: number;
}

/** Throws BpfError where the file or the function is gone. */
export function placeInProgram({ kind, file, function: name, offset }: ProgramProbe): ProgramPlace {
  const path = findProgram(file);
  if (path === undefined) throw gone(file);
  if (name === '') return { kind, path, offset };
  const start = readFunctions(path)?.get(name);
  if (start === undefined) throw gone(`${path}:${name}`);
  return { kind, path, offset: Number(start) + offset };
}

function gone(what: string): BpfError {
  return new BpfError('attach', constants.errno.ENOENT, what, '');
}
