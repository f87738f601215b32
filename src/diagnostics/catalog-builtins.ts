// Wording of what is wrong with the use of a builtin.

import type { Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

function error(code: string, span: Span, message: string, notes: readonly string[] = [], help?: string): Diagnostic {
  const more = help === undefined ? {} : { help: { text: help } };
  return { code, severity: 'error', message, primary: { span }, secondary: [], notes, ...more };
}

export const noFunction = (span: Span, place: string): Diagnostic =>
  error('E0220', span, `${place} is not at a function`, [
    '`func` is there at functions: fentry, fexit, kprobe, kretprobe, uprobe; `probe` names any probe',
  ]);

/** Names of the relatives that mean nothing on Linux. */
export const notOnLinux = (span: Span, name: string, why: string, instead: string | undefined): Diagnostic =>
  error('E0221', span, `\`${name}\` means nothing here: ${why}`, [], instead);

/** Names that a later version will know. */
export const laterBuiltin = (span: Span, name: string, why: string, instead: string | undefined): Diagnostic =>
  error('E0901', span, `\`${name}\` is not in this version of the language: ${why}`, [], instead);

export const addressesOnly = (span: Span, name: string): Diagnostic => ({
  code: 'W0902',
  severity: 'warning',
  message: `\`${name}\` shows addresses: this version does not look up symbols of user space`,
  primary: { span },
  secondary: [],
  notes: [],
});

export const noRegisters = (span: Span, place: string): Diagnostic =>
  error('E0222', span, `${place} hands over no registers`, ['they are there at kprobe, kretprobe, uprobe and profile']);

export const noRegister = (span: Span, name: string, machine: string): Diagnostic =>
  error('E0223', span, `${machine} has no register \`${name}\``);

export const onlyAtKprobe = (span: Span, place: string): Diagnostic =>
  error('E0224', span, `\`override\` works at a kprobe, and ${place} is none`);

/** By static_assert(), with what it says. */
export const assertionFailed = (span: Span, message: string | undefined): Diagnostic =>
  error('E0323', span, message === undefined ? 'this does not hold' : `this does not hold: ${message}`);

export const badTimeFormat = (span: Span, conversion: string): Diagnostic =>
  error('E0320', span, `in this format of a time there is no conversion ${conversion}`);

export const needsUnsafe = (span: Span, name: string): Diagnostic =>
  error('E0421', span, `\`${name}\` changes the system that is traced`, [], 'allow it: `tsbpf --unsafe …`');

export const builtinLacking = (span: Span, name: string, reason: string, since: string | undefined): Diagnostic =>
  error('E0422', span, `\`${name}\` cannot be had on this kernel`, [
    `${reason}${since === undefined ? '' : `; kernels have it since ${since}`}`,
  ]);
