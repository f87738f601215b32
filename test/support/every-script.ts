// Every script there is to try something on: the goldens, the standard library, those of the documentation and the kernel
// tests, and bpftrace's own where its package is installed (or BPFTRACE_SCRIPTS names a folder of them).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import type { SourceFile } from '../../src/source/source-file.js';

export interface NamedScript {
  readonly name: string;
  readonly file: SourceFile;
}

const root = packageRoot();

export function everyScript(): readonly NamedScript[] {
  const ours = ['stdlib', 'examples', 'test'].flatMap((folder) => scriptsIn(join(root, folder), folder));
  const theirs = ['/usr/sbin', '/usr/share/bpftrace/tools', process.env['BPFTRACE_SCRIPTS'] ?? ''];
  return [
    ...ours,
    ...['README.md', ...filesIn(join(root, 'docs'))].flatMap(blocksOf),
    ...theirs.filter(existsSync).flatMap((folder) => scriptsIn(folder, 'bpftrace', /\.bt$/)),
  ];
}

function scriptsIn(folder: string, name: string, wanted: RegExp = /\.(tsbpf|bt|d)$/): readonly NamedScript[] {
  const isFlat = name === 'bpftrace';
  return readdirSync(folder, { recursive: !isFlat, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .sort()
    .map((path) => ({
      name: `${name}/${path}`,
      file: { name: path, text: readFileSync(join(folder, path), 'utf8') },
    }));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
}

function blocksOf(page: string): readonly NamedScript[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```tsbpf\n([\s\S]*?)^```$/gm)].map(({ 1: body = '', index }) => {
    const name = `${page}:${text.slice(0, index).split('\n').length}`;
    return { name, file: { name, text: body } };
  });
}
