// The golden scripts, for the tests that run them through more than their printers.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import type { SourceFile } from '../../src/source/source-file.js';

const root = join(packageRoot(), 'test/golden');

export interface GoldenScript {
  /** 'maps/update' */
  readonly name: string;
  readonly folder: string;
  readonly file: SourceFile;
}

export function goldenScripts(): readonly GoldenScript[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsbpf'))
    .sort()
    .map((path) => ({
      name: path.replace(/\.tsbpf$/, ''),
      folder: path.split('/')[0] ?? '',
      file: { name: basename(path), text: readFileSync(join(root, path), 'utf8') },
    }));
}
