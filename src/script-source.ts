// Finds the text of a script: a one-liner, a file, standard input, or a tool of the standard library.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  commandBehindFlags,
  unknownTool,
  unreadableInclude,
  unreadableScript,
  usageError,
} from './diagnostics/catalog-usage.js';
import { nearestName } from './diagnostics/suggest.js';
import { withImports } from './import-files.js';
import { packageRoot } from './package-root.js';
import type { SourceFile } from './source/source-file.js';

/** A string is a program's text; the CLI's designators are told apart by findScript. */
export type ScriptInput =
  | string
  | { readonly text: string; readonly name?: string }
  | { readonly file: string }
  | { readonly tool: string };

export function readScript(input: ScriptInput): SourceFile {
  if (typeof input === 'string') return oneLiner(input);
  if ('text' in input) return withImports({ name: input.name ?? '-e', text: input.text }, '.');
  if ('file' in input) return readScriptFile(input.file);
  return readTool(input.tool);
}

/** `-e PROG` */
export function oneLiner(text: string): SourceFile {
  return withImports({ name: '-e', text }, '.');
}

/**
 * A bare word is a tool first, so that a file lying in the directory cannot take a tool's place. `commands` are words
 * that may have been meant.
 */
export function findScript(word: string, commands: readonly string[] = []): SourceFile {
  if (word === '-') return withImports({ name: '<stdin>', text: readFileSync(0, 'utf8') }, '.');
  if (toolNames().includes(word)) return readTool(word);
  if (
    word.includes('/') ||
    /\.(tsbpf|bt|d)$/.test(word) ||
    statSync(word, { throwIfNoEntry: false })?.isFile() === true
  ) {
    return readScriptFile(word);
  }
  if (commands.includes(word)) throw usageError(commandBehindFlags(word));
  throw usageError(unknownTool(word, nearestName(word, [...toolNames(), ...commands])));
}

export function toolNames(): readonly string[] {
  return tsbpfFilesIn(toolDirectory()).map((file) => basename(file, '.tsbpf'));
}

/** Provider files given by -I: a file, or every .tsbpf file of a directory. */
export function readIncludes(paths: readonly string[]): readonly SourceFile[] {
  return paths.flatMap((path) => {
    try {
      const files = statSync(path).isDirectory() ? tsbpfFilesIn(path) : [path];
      return files.map((file) => ({ name: file, text: readFileSync(file, 'utf8') }));
    } catch (error) {
      throw usageError(unreadableInclude(path, reasonOf(error)));
    }
  });
}

function toolDirectory(): string {
  return join(packageRoot(), 'stdlib', 'tools');
}

function tsbpfFilesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((file) => file.endsWith('.tsbpf'))
      .sort()
      .map((file) => join(directory, file));
  } catch {
    return [];
  }
}

function readTool(name: string): SourceFile {
  if (!toolNames().includes(name)) throw usageError(unknownTool(name, nearestName(name, toolNames())));
  return { name, text: readFileSync(join(toolDirectory(), `${name}.tsbpf`), 'utf8') };
}

function readScriptFile(path: string): SourceFile {
  try {
    return withImports({ name: path, text: readFileSync(path, 'utf8') }, dirname(path), new Set([realpathSync(path)]));
  } catch (error) {
    const name = basename(path).replace(/\.[a-z]+$/, '');
    throw usageError(unreadableScript(path, reasonOf(error), nearestName(name, toolNames())));
  }
}

const reasonByCode: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasonByCode[code] ?? (error instanceof Error ? error.message : String(error));
}
