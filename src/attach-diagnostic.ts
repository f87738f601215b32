// What the kernel refused → a message that says whose fault it is: this machine's policy, or our program (a bug of ours).

import { attachRefused, loadRefused, verifierRejected } from './diagnostics/catalog-usage.js';
import { DiagnosticError } from './diagnostics/diagnostic.js';
import type { AttachError } from './runtime/attach-error.js';

const reasonByCode: Readonly<Record<string, string>> = {
  EPERM: 'refused by policy or for lack of a capability (EPERM)',
  EACCES: 'permission denied (EACCES)',
  ENOENT: 'this kernel does not have it (ENOENT)',
  ENOTSUPP: 'this kernel does not support it (ENOTSUPP)',
  EOPNOTSUPP: 'this kernel does not support it (EOPNOTSUPP)',
  EBUSY: 'it is in use by another tracer (EBUSY)',
  ENOMEM: 'the kernel has no memory for it (ENOMEM)',
};

export function attachDiagnostics(error: AttachError): DiagnosticError {
  const probe = error.probe ?? 'the script';
  const log = lastLines(error.log);
  if (isVerdict(error)) return new DiagnosticError('bug', [verifierRejected(probe, log)]);
  const reason = reasonByCode[error.code] ?? error.cause.message;
  if (error.mechanism === undefined) return new DiagnosticError('machine', [loadRefused(error.phase, reason, log)]);
  return new DiagnosticError('machine', [attachRefused(error.phase, probe, error.mechanism, reason)]);
}

/** The verifier explains itself; a policy does not. */
function isVerdict({ phase, log }: AttachError): boolean {
  return phase === 'load' && /processed \d+ insns|BEGIN PROG LOAD LOG/.test(log);
}

const shownLines = 8;

function lastLines(log: string): readonly string[] {
  const lines = log
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('-- '));
  return lines.slice(-shownLines);
}
