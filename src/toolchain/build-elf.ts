// C text → ELF, with clang found and failures worded: the last stage of a compile.

import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import type { SourceFile } from '../source/source-file.js';
import { compileCached } from './compile-cached.js';
import { findClang } from './find-clang.js';
import { noCache, type ObjectCache } from './object-cache.js';
import { brokenToolchain, programTooLong, rejectedC, stackExceeded } from './toolchain-diagnostic.js';
import { ToolchainError } from './toolchain-error.js';

export interface BuildOptions {
  /** `--clang`. */
  readonly clang?: string;
  readonly warningsAsErrors?: boolean;
  /** Absent: nothing is kept. */
  readonly cache?: ObjectCache;
}

/** Throws DiagnosticError: no clang (the machine's lack), or clang rejects our C (our bug). */
export function buildElf(text: string, sources: readonly SourceFile[], options: BuildOptions): Uint8Array {
  try {
    const clang = findClang(options.clang === undefined ? {} : { clangPath: options.clang });
    const compiled = compileCached(
      text,
      {
        clang,
        includeDirs: [join(packageRoot(), 'bpf-templates')],
        warningsAsErrors: options.warningsAsErrors ?? false,
      },
      options.cache ?? noCache,
    );
    if (compiled.elf) return compiled.elf;
    const says = (words: string): boolean => compiled.messages.some(({ text: said }) => said.includes(words));
    if (says('BPF stack limit')) throw stackExceeded();
    if (says('Branch target out of insn range')) throw programTooLong();
    throw rejectedC(text, compiled.messages, sources);
  } catch (error) {
    throw error instanceof ToolchainError ? brokenToolchain(error) : error;
  }
}
