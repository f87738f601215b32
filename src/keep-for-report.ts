// What a report of a bug of ours needs, kept in a folder of its own that only its owner can read. Only bugs are kept:
// each leaves a folder behind, which nothing deletes.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where it lies now; undefined where it could not be kept. */
export function keepForReport(name: string, text: string): string | undefined {
  try {
    const path = join(mkdtempSync(join(tmpdir(), 'tsbpf-rejected-')), name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}
