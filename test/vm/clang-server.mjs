// The host's end of host-clang.c: requests out of a guest's port → this machine's clang → answers. Emulated, the compiler
// takes ten times as long and most of a test's time; its output is the same, for BPF is its target on either side.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the guest has the checkout. */
const guestCheckout = '/tsbpf/';

/** The bundled compiler, which npm installs where it fits. @param {string} checkout @returns {readonly [string, ...string[]] | undefined} */
export function bundledClang(checkout) {
  const folder = join(checkout, 'node_modules/clang-linux-x64');
  const loader = join(folder, 'ld-linux-x86-64.so.2');
  return existsSync(loader) ? [loader, '--library-path', folder, join(folder, 'clang-real')] : undefined;
}

/**
 * Takes the bytes of one guest's port as they come; answers by `reply`, in order.
 * @param {string} checkout
 * @param {readonly [string, ...string[]]} clang
 * @param {(bytes: Buffer) => void} reply
 * @returns {(bytes: Buffer) => void}
 */
export function clangServer(checkout, [program, ...leading], reply) {
  let pending = Buffer.alloc(0);
  let answered = Promise.resolve();
  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    for (let request = takeRequest(pending); request !== undefined; request = takeRequest(pending)) {
      const { args, input, size } = request;
      pending = pending.subarray(size);
      answered = answered.then(async () => reply(await run(program, [...leading, ...args.map(onThisMachine)], input)));
    }
  };

  /** @param {string} argument */
  function onThisMachine(argument) {
    const path = /^(-I|-ffile-prefix-map=)(.*)$/.exec(argument);
    return path?.[2]?.startsWith(guestCheckout)
      ? `${path[1]}${join(checkout, path[2].slice(guestCheckout.length))}`
      : argument;
  }
}

/** @param {Buffer} bytes */
function takeRequest(bytes) {
  const end = bytes.indexOf('\n');
  if (end < 0) return undefined;
  const [argumentBytes = 0, inputBytes = 0] = bytes.subarray(0, end).toString('latin1').split(' ').map(Number);
  const size = end + 1 + argumentBytes + inputBytes;
  if (bytes.length < size) return undefined;
  const args = bytes
    .subarray(end + 1, end + 1 + argumentBytes)
    .toString('utf8')
    .split('\0')
    .slice(0, -1);
  return { args, input: Buffer.from(bytes.subarray(end + 1 + argumentBytes, size)), size };
}

/** @param {string} program @param {readonly string[]} args @param {Buffer} input @returns {Promise<Buffer>} */
function run(program, args, input) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const output = [];
    /** @type {Buffer[]} */
    const errors = [];
    const child = spawn(program, args, { stdio: 'pipe', env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } });
    const answer = (/** @type {number} */ status) => {
      const [out, err] = [Buffer.concat(output), Buffer.concat(errors)];
      resolve(Buffer.concat([Buffer.from(`${status} ${out.length} ${err.length}\n`), out, err]));
    };
    child.stdout.on('data', (bytes) => output.push(bytes));
    child.stderr.on('data', (bytes) => errors.push(bytes));
    child.stdin.on('error', () => {}); // it ended without reading everything; its status says so
    child.on('error', (error) => errors.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => answer(status ?? 1));
    child.stdin.end(input);
  });
}
