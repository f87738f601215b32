// What a report of a bug of ours needs, kept in a folder of its own that only its owner can read. Those that were kept
// long ago are deleted then.

import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportsKeptMs } from './limits.js';

const prefix = 'tsbpf-rejected-';

/** Where it lies now; undefined where it could not be kept. */
export function keepForReport(name: string, text: string): string | undefined {
  try {
    forgetOld();
    const path = join(mkdtempSync(join(tmpdir(), prefix)), name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}

/** Ours only: the folder is everybody's. */
function forgetOld(): void {
  const named = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  for (const path of named.map((name) => join(tmpdir(), name))) {
    const state = lstatSync(path, { throwIfNoEntry: false });
    if (state?.uid === process.geteuid?.() && state && Date.now() - state.mtimeMs > reportsKeptMs)
      rmSync(path, { recursive: true, force: true });
  }
}
