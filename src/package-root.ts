// Where this package is installed: the folder whose package.json is named tsbpf. Bundling moves files, so what ships
// beside the code (stdlib/, bpf-templates/) is found from here and never relative to a source file.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject, parseJson } from './source/json.js';

export function packageRoot(): string {
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    if (readPackage(folder).name === 'tsbpf') return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json named tsbpf above ${here}`);
  }
}

/** What the package.json of a folder says of it; nothing where there is none. */
export function readPackage(folder: string): { readonly name?: string; readonly version?: string } {
  const path = join(folder, 'package.json');
  const json = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : undefined;
  if (!isObject(json)) return {};
  const { name, version } = json;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof version === 'string' ? { version } : {}),
  };
}
