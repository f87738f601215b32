// compile(script) and check(script) of the API: the compiler, loaded when first asked for, on the kernel at hand.

import type { Artifact } from './artifact.js';
import type { FilterName } from './artifact-parameters.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { KernelDescription } from './kernel/kernel-description.js';
import { kernelAtHand } from './kernel-at-hand.js';
import { obtainOptionTable } from './obtain-artifact.js';
import { fromInputs, type OptionInput, withDefaults } from './options/script-options.js';
import { readIncludes, readScript, type ScriptInput } from './script-source.js';

export interface CheckOptions {
  /** Files or directories of provider definitions. */
  readonly includes?: readonly string[];
}

export interface CompileScriptOptions extends CheckOptions {
  /** Which options are given decides the program; their values do not matter here. */
  readonly options?: Readonly<Record<string, OptionInput | undefined>>;
  /** `$1`, `$2`, …: those matter that stand where only a constant can. */
  readonly arguments?: readonly string[];
  /** Filters that will be given when it runs. */
  readonly filters?: readonly FilterName[];
  readonly mechanism?: string;
  readonly clang?: string;
}

/** Every mistake of a script, in order of place. Needs neither root nor a kernel. */
export async function check(script: ScriptInput, options: CheckOptions = {}): Promise<readonly Diagnostic[]> {
  const { checkScript } = await import('./compile.js');
  const file = readScript(script);
  const includes = readIncludes(options.includes ?? []);
  return withKernel((kernel) => checkScript(file, kernel, includes).diagnostics);
}

/** For the running kernel, or the bundled description where its types cannot be read. Throws DiagnosticError. */
export async function compile(script: ScriptInput, options: CompileScriptOptions = {}): Promise<Artifact> {
  const file = readScript(script);
  const includes = readIncludes(options.includes ?? []);
  const table = await obtainOptionTable(file, includes, false);
  const { present, deciding } = withDefaults(table, fromInputs(table, options.options ?? {}), options.arguments ?? []);
  const { compileScript } = await import('./compile.js');
  const settings = {
    present,
    deciding,
    filters: new Set(options.filters),
    ...(options.mechanism === undefined ? {} : { mechanism: options.mechanism }),
    ...(options.clang === undefined ? {} : { clang: options.clang }),
    includes,
  };
  return withKernel((kernel) => compileScript(file, kernel, settings).artifact);
}

/** A process that checks a thousand scripts does not hold the kernel's types a thousand times. */
async function withKernel<T>(use: (kernel: KernelDescription) => T): Promise<T> {
  const kernel = await kernelAtHand();
  try {
    return use(kernel);
  } finally {
    kernel.letGo?.();
  }
}
