// A program or library as scripts name it (`/bin/bash`, `bash`, `libc`, `libssl.so.3`) → the file that is meant.

import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isElf } from './elf-symbols.js';

/** Where the loader looks without being told to; it also asks a cache of its own, which names the same places. */
const libraryFolders: readonly string[] = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib/aarch64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/usr/local/lib',
  '/usr/lib',
  '/lib',
];

/** A path is taken as it is; else a program on the PATH, else a library. Undefined where there is none. */
export function findProgram(name: string): string | undefined {
  if (name.includes('/')) return isReadable(name) ? name : undefined;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return onPath.find((path) => isReadable(path) && isElf(path)) ?? findLibrary(name);
}

/** The file `libc.so` may be a text for the linker, so what is no object file is passed over. */
function findLibrary(name: string): string | undefined {
  const isMeant = (file: string): boolean =>
    file === name || file.startsWith(`${name}.so`) || file.startsWith(`${name}.`);
  for (const folder of libraryFolders) {
    const files = filesOf(folder)
      .filter((file) => file.includes('.so') && isMeant(file))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const found = files.map((file) => join(folder, file)).find((path) => isReadable(path) && isElf(path));
    if (found !== undefined) return found;
  }
  return undefined;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
