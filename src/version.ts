// Which tsbpf this is: the version that users see, and an identity that changes with anything that changes an artifact.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from './kernel/remember.js';
import { packageRoot, readPackage } from './package-root.js';
import { fingerprint } from './source/fingerprint.js';

export function tsbpfVersion(): string {
  return readPackage(packageRoot()).version ?? 'unknown';
}

/** Part of every cache key. The bundle names its chunks by their content, so its entry stands for all of them. */
export const engineIdentity: () => string = once(() => {
  const root = packageRoot();
  const isBundled = fileURLToPath(import.meta.url).startsWith(join(root, 'dist'));
  const entry = isBundled ? readFileSync(join(root, 'dist', 'bin', 'tsbpf.js')) : '';
  const folders = isBundled ? ['stdlib', 'bpf-templates'] : ['stdlib', 'bpf-templates', 'src', 'grammar'];
  // To read them all at every start would take longer than whatever else a start reads.
  const states = folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .map((file) => {
      const { size, mtimeMs, ctimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs} ${ctimeMs}`;
    });
  return fingerprint([tsbpfVersion(), entry, states.join('\n')]);
});

function filesBelow(directory: string): readonly string[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  } catch {
    return [];
  }
}
