// Whatever ended a command → what stderr says and the exit code.

import { internalError, machineError, noLibbpf } from '../diagnostics/catalog-usage.js';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { renderDiagnostics } from '../diagnostics/render-diagnostic.js';
import { tsbpfVersion } from '../version.js';

export const exitCodes = { done: 0, script: 1, usage: 2, machine: 3, bug: 70 } as const;

export function reportError(error: unknown): number {
  if (error instanceof DiagnosticError) {
    showDiagnostics(error.diagnostics);
    return exitCodes[error.kind];
  }
  const reason = error instanceof Error ? error.message : String(error);
  if (isAddonMissing(reason)) return reportError(machineError(noLibbpf(reason)));
  showDiagnostics([internalError(reason, tsbpfVersion())]);
  if (error instanceof Error && error.stack !== undefined) process.stderr.write(`${error.stack}\n`);
  return exitCodes.bug;
}

/** libbpf-napi knows nothing of exit codes; its message names itself. */
function isAddonMissing(reason: string): boolean {
  return /^libbpf-napi (is not built|cannot load)/.test(reason);
}

export function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const color = process.stderr.isTTY && process.env['NO_COLOR'] === undefined;
  const text = renderDiagnostics(diagnostics, { color, width: process.stderr.columns ?? 100 });
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A line about what goes on, as opposed to what is wrong. */
export function say(message: string): void {
  process.stderr.write(`tsbpf: ${message}\n`);
}
