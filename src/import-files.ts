// The files that a script imports, read with it: the compiler reads none, and what a run depends on is known before it.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packageRoot } from './package-root.js';
import type { Import, SourceFile } from './source/source-file.js';

/** Finds them by their look; whether such a line is an import at all is the parser's to say. */
const importLine = /\bimport\s+"([^"\n]+)"/g;

/** Each file once, however many ask for it. */
export function withImports(file: SourceFile, directory: string, seen: Set<string> = new Set()): SourceFile {
  const paths = new Set([...file.text.matchAll(importLine)].map(([, path = '']) => path));
  if (paths.size === 0) return file;
  return { ...file, imports: new Map([...paths].map((path) => [path, readImport(path, directory, seen)])) };
}

function readImport(path: string, directory: string, seen: Set<string>): Import {
  const found = path.startsWith('stdlib/') ? join(packageRoot(), path) : resolve(directory, path);
  try {
    const isDirectory = statSync(found).isDirectory();
    const files = isDirectory ? scriptsIn(found) : [found];
    if (!isDirectory && !isScript(found)) return { refused: 'it is no script (.bt, .tsbpf or .d)' };
    const open = [dirname(found), found, ...files].find(isOpenToAll);
    if (open !== undefined) return { refused: `everybody may write to ${open}, and this runs as root` };
    return { files: files.flatMap((name) => readOnce(name, seen)) };
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

function readOnce(path: string, seen: Set<string>): readonly SourceFile[] {
  const real = realpathSync(path);
  if (seen.has(real)) return [];
  seen.add(real);
  return [withImports({ name: path, text: readFileSync(path, 'utf8') }, dirname(path), seen)];
}

function scriptsIn(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter(isScript)
    .sort()
    .map((name) => join(directory, name));
}

function isScript(path: string): boolean {
  return /\.(bt|tsbpf|d)$/.test(path);
}

/** What anybody may change, root does not run. */
function isOpenToAll(path: string): boolean {
  return process.geteuid?.() === 0 && (statSync(path).mode & 0o002) !== 0;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'there is no such file' : error instanceof Error ? error.message : String(error);
}
