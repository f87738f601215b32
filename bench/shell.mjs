// Runs the programs that set the benchmark up, and says on stderr what takes long.

import { execFileSync } from 'node:child_process';

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 * @returns {string}
 */
export function run(program, args, options = {}) {
  return String(execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28, ...options }));
}

/** @param {string} message */
export function say(message) {
  process.stderr.write(`bench: ${message}\n`);
}
