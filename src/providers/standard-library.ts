// The files of stdlib/ that declare providers and translators. Each is parsed when something that it declares is first
// asked for, and once a process: most scripts need one of them or none. A build parses them ahead (keep-library.ts).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import { once } from '../kernel/remember.js';
import { packageRoot } from '../package-root.js';
import { fingerprint } from '../source/fingerprint.js';
import type { SourceFile } from '../source/source-file.js';
import type { Program } from '../syntax/ast.js';
import { parse } from '../syntax/parse.js';

export interface LibraryFile {
  /** What it declares at its top level, seen without parsing it. */
  readonly providers: readonly string[];
  readonly translators: readonly string[];
  readonly inlines: readonly string[];
  readonly parsed: () => ParsedFile;
}

export interface ParsedFile {
  readonly program: Program;
  readonly mistakes: readonly Diagnostic[];
}

/** The providers, and the translators that give their arguments the members D knows. */
const folders = ['dtrace', 'providers'] as const;

export function librarySources(): readonly SourceFile[] {
  return folders.flatMap((name) => {
    const folder = join(packageRoot(), 'stdlib', name);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.tsbpf'))
      .sort();
    return files.map((file) => ({ name: `stdlib/${name}/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
  });
}

export const standardLibrary: () => readonly LibraryFile[] = once(() => librarySources().map(libraryFile));

/** Where a build leaves the parsed form of a text: beside the code that parsed it, whose name tells its content. */
export function keptPath({ text }: SourceFile): string {
  return `${fileURLToPath(import.meta.url)}.${fingerprint([text])}`;
}

export function parseFile(file: SourceFile): ParsedFile {
  const diagnostics = new Diagnostics();
  return { program: parse(file, diagnostics), mistakes: diagnostics.all };
}

/** None where the code runs from its sources, and where another Node left it. */
function readKept(file: SourceFile): ParsedFile | undefined {
  try {
    return deserialize(readFileSync(keptPath(file)));
  } catch {
    return undefined;
  }
}

function libraryFile(file: SourceFile): LibraryFile {
  const declared = (kind: string): readonly string[] =>
    [...file.text.matchAll(new RegExp(`^${kind} (\\w+)`, 'gm'))].map(([, name = '']) => name);
  return {
    providers: declared('provider'),
    translators: declared('translator'),
    inlines: declared('inline \\w+'),
    parsed: once(() => readKept(file) ?? parseFile(file)),
  };
}
