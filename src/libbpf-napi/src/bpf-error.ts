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

/** ENOTSUPP is the kernel's own: it reaches user space although no header of user space names it. */
export function errorCode(errno: number): string {
  if (errno === 524) return 'ENOTSUPP';
  const known = Object.values(constants.errno).includes(errno);
  return known ? getSystemErrorName(-errno) : `E${errno}`;
}
