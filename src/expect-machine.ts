// What a run needs of this machine, asked before anything is compiled or loaded: rights, the kernel's types, tracefs.

import { release } from 'node:os';
import { machineError, noKernelTypes, notPrivileged } from './diagnostics/catalog-usage.js';
import { readPrivileges } from './kernel/privileges.js';
import { ensureTracefs } from './kernel/tracefs.js';
import { hasKernelTypes } from './kernel-at-hand.js';

/** Throws a DiagnosticError of kind 'machine'. `command` is what the user typed. Returns notes for stderr. */
export function expectMachine(command: readonly string[]): readonly string[] {
  const { mayTrace, euid, capabilities } = readPrivileges();
  if (!mayTrace) {
    const missing = (['CAP_BPF', 'CAP_PERFMON'] as const).filter((name) => !capabilities[name]);
    throw machineError(notPrivileged(missing, euid === 0 ? undefined : ['sudo', ...command.map(quoted)].join(' ')));
  }
  if (!hasKernelTypes()) throw machineError(noKernelTypes(release()));
  const tracefs = ensureTracefs();
  return tracefs.path !== undefined && tracefs.note !== undefined ? [tracefs.note] : [];
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
