// A package of Debian's, taken by apt into a cache and unpacked there; nothing is installed.

import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from './fetch-kernel.mjs';
import { run } from './shell.mjs';

/** The folder that holds its tree. @param {string} name @returns {string} */
export function unpackedPackage(name) {
  const root = join(cacheDirectory(), name);
  if (existsSync(root)) return root;
  const work = mkdtempSync(`${root}-`);
  try {
    run('apt-get', ['-qq', 'download', name], { cwd: work });
    const [deb = ''] = readdirSync(work).filter((file) => file.endsWith('.deb'));
    run('dpkg-deb', ['-x', join(work, deb), join(work, 'tree')]);
    renameSync(join(work, 'tree'), root);
    return root;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
