// Makes package-lock.json closed: drops the optional dependencies it names but does not pin. Registries that mirror only
// Linux packages leave those of other systems out, and `npm ci` refuses a lockfile with names that it cannot look up.

import { readFileSync, writeFileSync } from 'node:fs';

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));

for (const [place, entry] of Object.entries(lock.packages)) {
  if (entry.optionalDependencies === undefined) continue;
  const pinned = Object.entries(entry.optionalDependencies).filter(([name]) => isPinned(place, name));
  entry.optionalDependencies = Object.fromEntries(pinned);
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

/** As node resolves: in the package's own node_modules, then in those of the folders above. */
function isPinned(place, name) {
  const folders = place
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages);
}
