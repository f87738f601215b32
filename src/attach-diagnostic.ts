// What the kernel refused → a message that says whose fault it is: this machine's policy, the script's, or our program's.

import { attachRefused, loadRefused } from './diagnostics/catalog-usage.js';
import { verifierRejected } from './diagnostics/catalog-verifier.js';
import { DiagnosticError } from './diagnostics/diagnostic.js';
import { keepForReport } from './keep-for-report.js';
import type { AttachError } from './runtime/attach-error.js';
import { lineOf } from './runtime/line-info.js';
import { readVerdict, type Verdict } from './runtime/verifier-log.js';
import type { SourceFile } from './source/source-file.js';

const reasonByCode: Readonly<Record<string, string>> = {
  EPERM: 'refused by policy or for lack of a capability (EPERM)',
  EACCES: 'permission denied (EACCES)',
  ENOENT: 'this kernel does not have it (ENOENT)',
  ENOTSUPP: 'this kernel does not support it (ENOTSUPP)',
  EOPNOTSUPP: 'this kernel does not support it (EOPNOTSUPP)',
  EBUSY: 'it is in use by another tracer (EBUSY)',
  ENOMEM: 'the kernel has no memory for it (ENOMEM)',
};

const programGone = 'the program, the library or its function is no longer there (ENOENT)';

/** What was refused. */
export interface Refused {
  readonly elf: Uint8Array;
  /** What its lines may be of. */
  readonly sources: readonly SourceFile[];
}

export function attachDiagnostics(error: AttachError, refused: Refused): DiagnosticError {
  const verdict = error.phase === 'load' ? readVerdict(error.log) : undefined;
  if (verdict !== undefined) return rejection(error, verdict, refused);
  const isGone = error.entry?.attach.kind.startsWith('u') && error.code === 'ENOENT';
  const reason = isGone ? programGone : (reasonByCode[error.code] ?? error.cause.message);
  if (error.mechanism === undefined)
    return new DiagnosticError('machine', [loadRefused(error.phase, reason, lastLines(error.log))]);
  return new DiagnosticError('machine', [attachRefused(error.phase, error.probe ?? '', error.mechanism, reason)]);
}

function rejection({ entry, log }: AttachError, verdict: Verdict, { elf, sources }: Refused): DiagnosticError {
  const { words, instruction } = verdict;
  const byObject =
    entry === undefined || instruction === undefined ? undefined : lineOf(elf, entry.program, instruction);
  const { fault, diagnostic } = verifierRejected({
    probe: entry?.probe ?? 'the script',
    words,
    place: verdict.place ?? byObject,
    sources,
    keep: () => keepForReport('verifier.log', shortened(log)),
  });
  return new DiagnosticError(fault, [diagnostic]);
}

const keptLength = 1024 * 1024;

/** A log of a million lines repeats itself: its beginning and its end will do. */
function shortened(log: string): string {
  return log.length > 2 * keptLength ? `${log.slice(0, keptLength)}\n[…]\n${log.slice(-keptLength)}` : log;
}

const shownLines = 8;

function lastLines(log: string): readonly string[] {
  const lines = log
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('-- '));
  return lines.slice(-shownLines);
}
