// The left half on one page: script text + KernelDescription → Artifact.

import type { Artifact, FilterName, OptionTable } from './artifact.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { KernelDescription } from './kernel/kernel-description.js';
import type { SourceFile } from './source/source-file.js';

export interface CompileOptions {
  /** Names of the script's options that were given on the command line or have a default. */
  readonly present: ReadonlySet<string>;
  /** Global flags that filter in the kernel. */
  readonly filters: ReadonlySet<FilterName>;
  /** `--mechanism`: only ways of this kind (`kprobe`, `fentry`, `rawtracepoint`, …). */
  readonly mechanism?: string;
  /** `--clang`. */
  readonly clang?: string;
  /** Provider files given by -I. */
  readonly includes: readonly SourceFile[];
  readonly warningsAsErrors?: boolean;
}

export interface CheckResult {
  /** Errors and warnings, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the command line of the script is; also there when the clauses have errors. */
  readonly options: OptionTable;
}

export interface CompileResult {
  readonly artifact: Artifact;
  /** Warnings only; errors are thrown as DiagnosticError. */
  readonly warnings: readonly Diagnostic[];
}

export type ExplainStage = 'ast' | 'types' | 'plan' | 'c' | 'manifest';

/** No root, no kernel: the kernel may be a bundled description. Never throws for a mistake in the script. */
export function checkScript(_file: SourceFile, _kernel: KernelDescription, _includes: readonly SourceFile[]): CheckResult {
  throw new Error('not written yet');
}

/** Throws DiagnosticError. */
export function compileScript(_file: SourceFile, _kernel: KernelDescription, _options: CompileOptions): CompileResult {
  throw new Error('not written yet');
}

/** Text for `tsbpf explain`; without a stage the plan with its reasons, and the warnings. Throws DiagnosticError. */
export function explainScript(
  _file: SourceFile,
  _kernel: KernelDescription,
  _options: CompileOptions,
  _stage?: ExplainStage,
): { readonly text: string; readonly warnings: readonly Diagnostic[] } {
  throw new Error('not written yet');
}

/** Text for `tsbpf list [PATTERN] [-v]`; also `tools` and `builtins`. '' when nothing matches. */
export function listProbes(_pattern: string | undefined, _verbose: boolean, _kernel: KernelDescription, _includes: readonly SourceFile[]): string {
  throw new Error('not written yet');
}
