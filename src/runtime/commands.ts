// Carries out cat() and system(): a file's first bytes, a command's output. A command holds up everything behind it, and
// what the kernel sends meanwhile waits in the ring buffer.

import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { catBytes, commandOutputBytes } from '../limits.js';

export type Outcome = { readonly text: string } | { readonly problem: string };

/** Never waits: a pipe without a writer is empty. */
export function showFile(path: string): Outcome {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return { text: readFirst(fd) };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return { problem: `cat ${path}: ${messageOf(error)}` };
  }
}

/** Files of /proc come in pieces. */
function readFirst(fd: number): string {
  const room = Buffer.alloc(catBytes);
  let length = 0;
  while (length < room.length) {
    const count = readSync(fd, room, length, room.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return room.toString('utf8', 0, length);
}

/** Its standard error is ours. */
export function runCommand(command: string): Outcome {
  const { error, stdout } = spawnSync('/bin/sh', ['-c', command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: commandOutputBytes,
    encoding: 'utf8',
  });
  return error === undefined ? { text: stdout } : { problem: `system ${command}: ${messageOf(error)}` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
