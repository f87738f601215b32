// A golden script → its object for one kernel, or what there is to say against it. Objects are kept beside the checkout,
// for the tests that build them all and those that load them all.

import { join } from 'node:path';
import type { Manifest } from '../../src/artifact.js';
import { type CompileOptions, compileScript } from '../../src/compile.js';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.js';
import { renderDiagnostics } from '../../src/diagnostics/render-diagnostic.js';
import type { KernelDescription } from '../../src/kernel/kernel-description.js';
import { packageRoot } from '../../src/package-root.js';
import type { SourceFile } from '../../src/source/source-file.js';
import { type ObjectCache, openCache } from '../../src/toolchain/object-cache.js';
import { readHeader } from './header.js';

/** `rejected`: what the compiler has to say against the script itself or this kernel, so that there is no C. */
export type Outcome =
  | { readonly elf: Uint8Array; readonly manifest: Manifest }
  | { readonly rejected: string; readonly code: string }
  | { readonly bug: string };

const cache: ObjectCache = openCache(
  { TSBPF_CACHE: join(packageRoot(), '.cache/goldens') },
  { entries: 4096, bytes: 256 * 1024 * 1024 },
);

/** As its header says, with warnings as errors. */
export function buildGolden(script: SourceFile, kernel: KernelDescription): Outcome {
  const { given, deciding, seed, filters, extraColumns, mechanism, file } = readHeader(script);
  const options = {
    present: given,
    deciding,
    seed,
    filters,
    extraColumns,
    ...(mechanism === undefined ? {} : { mechanism }),
  };
  return build(file, kernel, options);
}

export function build(
  file: SourceFile,
  kernel: KernelDescription,
  options: Omit<CompileOptions, 'includes' | 'cache'>,
): Outcome {
  try {
    return compileScript(file, kernel, { ...options, includes: [], warningsAsErrors: true, cache }).artifact;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const text = renderDiagnostics(error.diagnostics, { color: false, width: 100 });
    if (error.kind === 'bug') return { bug: text };
    return { rejected: text, code: error.diagnostics.find(({ severity }) => severity === 'error')?.code ?? '' };
  }
}
