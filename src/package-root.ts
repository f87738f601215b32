// Where this package is installed: the folder whose package.json is named tsbpf. Bundling moves files, so what ships
// beside the code (stdlib/, bpf-templates/) is found from here and never relative to a source file.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function packageRoot(): string {
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    if (readPackageName(folder) === 'tsbpf') return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json named tsbpf above ${here}`);
  }
}

function readPackageName(folder: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name?: unknown }).name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
