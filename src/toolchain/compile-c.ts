// C text → BPF object, memory to memory. Fixed flags, no headers of this machine, no paths of this machine in the
// object: the same text gives the same bytes everywhere.

import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { clangBrackets, clangMs, clangOutputBytes } from '../limits.js';
import type { Clang } from './find-clang.js';
import { oldestClang, readClangVersion } from './find-clang.js';
import type { ClangMessage } from './parse-messages.js';
import { parseMessages } from './parse-messages.js';
import { pinLines } from './pin-lines.js';
import { ToolchainError } from './toolchain-error.js';

export interface CompileCOptions {
  readonly clang: Clang;
  /** bpf-templates and nothing else, normally. */
  readonly includeDirs: readonly string[];
  /** For tests: warnings are errors. */
  readonly warningsAsErrors?: boolean;
}

export type CompileCResult =
  | { readonly elf: Uint8Array; readonly messages: readonly ClangMessage[] }
  | { readonly elf?: never; readonly messages: readonly ClangMessage[] };

// biome-ignore format: grouped by purpose
const fixedFlags: readonly string[] = [
  '--target=bpfel', '-mcpu=v3', '-O2', '-g', '-std=gnu11',
  '-nostdinc', `-fbracket-depth=${clangBrackets}`, '-ffile-compilation-dir=.', '-fno-ident', '-fno-stack-protector', '-fno-asynchronous-unwind-tables',
  '-fno-color-diagnostics', '-fno-caret-diagnostics', '-fno-diagnostics-show-option', '-ferror-limit=20',
  '-Wall', '-Wno-unused-function', '-Wno-unused-command-line-argument',
];

/** Throws ToolchainError where clang itself is at fault. */
export function compileC(text: string, options: CompileCOptions): CompileCResult {
  const [program, ...leading] = options.clang.command;
  const result = spawnSync(program, [...leading, ...compileFlags(options), '-x', 'c', '-c', '-o', '-', '-'], {
    input: pinLines(text),
    timeout: clangMs,
    maxBuffer: clangOutputBytes,
    // Variables such as CPATH and CCC_OVERRIDE_OPTIONS would change the object behind our back.
    env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' },
  });
  const messages = parseMessages(result.stderr?.toString('utf8') ?? '');
  if (result.status === 0 && result.stdout.length > 0) return { elf: new Uint8Array(result.stdout), messages };
  expectUsable(options.clang, result);
  if (!messages.some((message) => message.severity === 'error')) {
    const said = result.stderr.toString('utf8').trim().slice(0, 400);
    throw died(options.clang, `exit code ${result.status}${said === '' ? ', and no object' : `: ${said}`}`);
  }
  return { messages };
}

/** The flags that decide the object's bytes, for cache keys too. */
export function compileFlags({
  includeDirs,
  warningsAsErrors,
}: Pick<CompileCOptions, 'includeDirs' | 'warningsAsErrors'>): readonly string[] {
  const includes = includeDirs.flatMap((folder) => [`-I${folder}`, `-ffile-prefix-map=${folder}=${basename(folder)}`]);
  return [...fixedFlags, ...includes, ...(warningsAsErrors ? ['-Werror'] : [])];
}

function expectUsable(
  clang: Clang,
  result: { readonly error?: Error; readonly signal: string | null; readonly status: number | null },
): void {
  // One that ends before it has read its input says why itself.
  const endedEarly = result.error !== undefined && 'code' in result.error && result.error.code === 'EPIPE';
  if (result.error && !endedEarly) throw died(clang, result.error.message, result.error);
  if (result.signal) throw died(clang, `killed by ${result.signal}`);
  // A crash is reported by clang's driver with one of these.
  if (result.status !== null && result.status > 128) throw died(clang, `exit code ${result.status}`);
  const version = clang.origin === 'bundled' ? undefined : readClangVersion(clang);
  if (version !== undefined && version < oldestClang)
    throw new ToolchainError({ code: 'clang-too-old', path: clang.path, version, oldest: oldestClang });
}

function died(clang: Clang, reason: string, cause?: Error): ToolchainError {
  return new ToolchainError({ code: 'clang-died', path: clang.path, reason }, cause && { cause });
}
