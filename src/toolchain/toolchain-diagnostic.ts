// What the toolchain found wrong → the error that ends a compile: our bug, or this machine's lack.

import {
  badClangPath,
  clangDied,
  clangRejected,
  clangTooOld,
  noClang,
  tooLongProgram,
  tooMuchStack,
} from '../diagnostics/catalog-toolchain.js';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { keepForReport } from '../keep-for-report.js';
import { programStackBytes } from '../limits.js';
import type { SourceFile } from '../source/source-file.js';
import type { ClangMessage } from './parse-messages.js';
import type { ToolchainError, ToolchainProblem } from './toolchain-error.js';

export function rejectedC(
  text: string,
  messages: readonly ClangMessage[],
  sources: readonly SourceFile[],
): DiagnosticError {
  return new DiagnosticError('bug', [
    clangRejected({ messages, sources, keptPath: keepForReport('script.bpf.c', text) }),
  ]);
}

/** Only clang, which lays the stack out, can tell. */
export function stackExceeded(): DiagnosticError {
  return new DiagnosticError('script', [tooMuchStack(programStackBytes)]);
}

/** A branch of BPF reaches 32,767 instructions far; clang lays them out. */
export function programTooLong(): DiagnosticError {
  return new DiagnosticError('script', [tooLongProgram()]);
}

export function exceedsStack(error: unknown): boolean {
  return error instanceof DiagnosticError && error.diagnostics.some(({ code }) => code === 'E0503');
}

export function brokenToolchain(error: ToolchainError): DiagnosticError {
  return new DiagnosticError('machine', [describe(error.problem)]);
}

function describe(problem: ToolchainProblem): Diagnostic {
  switch (problem.code) {
    case 'no-clang':
      return noClang(problem.tried);
    case 'bad-clang-path':
      return badClangPath(problem.path, problem.from);
    case 'clang-too-old':
      return clangTooOld(problem.path, problem.version, problem.oldest);
    case 'clang-died':
      return clangDied(problem.path, problem.reason);
  }
}
