// compileC behind the object cache: the second level, keyed by the C text, clang and the flags.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint } from '../source/fingerprint.js';
import type { CompileCOptions, CompileCResult } from './compile-c.js';
import { compileC, compileFlags } from './compile-c.js';
import type { ObjectCache } from './object-cache.js';
import { cacheKey } from './object-cache.js';

/** Only clean compiles are kept: a warning would not be said again. */
export function compileCached(text: string, options: CompileCOptions, cache: ObjectCache): CompileCResult {
  const key = elfKey(text, options);
  const kept = cache.get('elf', key);
  if (kept) return { elf: kept, messages: [] };
  const result = compileC(text, options);
  if (result.elf && result.messages.length === 0) cache.put('elf', key, result.elf);
  return result;
}

/** For `drop`, when the kernel refuses to load what was kept. */
export function elfKey(text: string, options: CompileCOptions): string {
  // The same headers give the same object wherever they lie.
  const flags = compileFlags({ ...options, includeDirs: options.includeDirs.map((folder) => basename(folder)) });
  return cacheKey(['elf', options.clang.identity, ...flags, ...options.includeDirs.map(digestHeaders), text]);
}

function digestHeaders(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.h'))
    .sort();
  return fingerprint(names.flatMap((name) => [name, readFileSync(join(folder, name))]));
}
