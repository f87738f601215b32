// Runs a program to its end and gives its output, or an error that says which program failed and what it printed.

import { execFileSync } from 'node:child_process';

const maxBuffer = 1 << 30;

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ input?: string | Buffer, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Buffer}
 */
export function runBytes(program, args, options = {}) {
  try {
    return execFileSync(program, args, { ...options, maxBuffer, stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    const said = String(error.stderr ?? '')
      .trim()
      .split('\n')
      .slice(-5)
      .join('\n');
    throw new Error(`${program} failed: ${said || error.message}`, { cause: error });
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ input?: string | Buffer, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {string}
 */
export function run(program, args, options = {}) {
  return runBytes(program, args, options).toString('utf8');
}

/** What the harness says about itself goes to stderr, so that stdout belongs to the tests. @param {string} message */
export function say(message) {
  process.stderr.write(`vm: ${message}\n`);
}
