// The one error of this package for what libbpf or the kernel refused. Misuse of the API throws TypeError or
// RangeError instead.

import { constants } from 'node:os';
import { getSystemErrorName } from 'node:util';

export class BpfError extends Error {
  override readonly name = 'BpfError';
  /** 'EPERM', 'ENOENT', … */
  readonly code: string;
  readonly errno: number;
  /** What was tried: 'open', 'load', 'attach', 'lookup', … */
  readonly operation: string;
  /** What libbpf and the verifier said during this operation, and only this one; often empty. */
  readonly log: string;

  constructor(operation: string, errno: number, description: string, log: string) {
    const code = errorCode(errno);
    super(`${operation}: ${code} (${description})`);
    this.code = code;
    this.errno = errno;
    this.operation = operation;
    this.log = log;
  }
}

// Not in the headers of user space: the kernel's own ENOTSUPP, and libbpf's codes, counted from 4000.
const otherCodes: Readonly<Record<number, string>> = {
  524: 'ENOTSUPP',
  4000: 'LIBBPF_LIBELF',
  4001: 'LIBBPF_FORMAT',
  4002: 'LIBBPF_KVERSION',
  4003: 'LIBBPF_ENDIAN',
  4004: 'LIBBPF_INTERNAL',
  4005: 'LIBBPF_RELOC',
  4006: 'LIBBPF_LOAD',
  4007: 'LIBBPF_VERIFY',
  4008: 'LIBBPF_PROG2BIG',
  4009: 'LIBBPF_KVER',
  4010: 'LIBBPF_PROGTYPE',
};

export function errorCode(errno: number): string {
  const known = Object.values(constants.errno).includes(errno);
  return otherCodes[errno] ?? (known ? getSystemErrorName(-errno) : `E${errno}`);
}
