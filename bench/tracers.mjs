// A script or a hand-written program → the command that traces with it one process, and how to tell that it is attached.

import { fileURLToPath } from 'node:url';
import { programs } from './limit.mjs';

/**
 * @typedef {object} Tracer
 * @property {string} name
 * @property {(pid: number) => readonly string[]} command
 * @property {Record<string, string>} [env]
 * @property {string} ready     appears on stderr when everything is attached
 */

export const tsbpfPath = fileURLToPath(new URL('../dist/bin/tsbpf.js', import.meta.url));

/** @param {readonly string[]} args `{pid}` in them is the traced process's @returns {Tracer} */
export function tsbpf(args, name = 'tsbpf') {
  const command = (pid) => [process.execPath, tsbpfPath, ...args.map((arg) => arg.replaceAll('{pid}', String(pid)))];
  return { name, command, ready: 'tsbpf: tracing' };
}

/** @param {import('./peers.mjs').Peer} peer @param {string} script @returns {Tracer} */
export function bpftrace(peer, script, env = {}) {
  return {
    name: peer.name,
    command: (pid) => [...peer.command, '-c', programs.waiting, '-e', script.replaceAll('{pid}', String(pid))],
    env: { ...peer.env, ...env },
    ready: 'bench: attached',
  };
}

/** @param {string} program a function of limit.bpf.c @param {string} mode see limit.c @returns {Tracer} */
export function limit(program, mode, name = 'C on libbpf') {
  return {
    name,
    command: (pid) => [programs.limit, programs.object, program, String(pid), mode],
    ready: 'limit: tracing',
  };
}
