// One server, one client, and a tracer on one of them or none → how many requests a second, and how long the slowest took.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTracer } from './trace-run.mjs';

const [serverCpu, clientCpu] = ['0', '1'];
const settleMs = 300;
const answerTimeoutMs = 5000;

/**
 * @typedef {object} Traffic
 * @property {(env: NodeJS.ProcessEnv) => Promise<Server>} start
 * @property {readonly string[]} client   the command that makes the requests
 * @property {(text: string) => { perSecond: number, p99: number }} read   what it printed → requests, milliseconds
 *
 * @typedef {{ pid: number, stop: () => Promise<void> }} Server
 * @typedef {import('./tracers.mjs').Tracer & { of: 'client' | 'server' }} Attached
 */

/** @param {Traffic} traffic @param {NodeJS.ProcessEnv} env @param {Attached} [tracer] */
export async function trafficRun(traffic, env, tracer) {
  const server = await traffic.start(env);
  const client = waitingClient(traffic.client, env);
  const out = openSync('/dev/null', 'w');
  let running;
  try {
    if (tracer) {
      running = await startTracer(tracer, tracer.of === 'client' ? client.pid : server.pid, out);
      await sleep(settleMs);
    }
    return traffic.read(await client.go());
  } finally {
    running?.process.kill('SIGINT');
    await Promise.race([running?.ended, sleep(answerTimeoutMs, undefined, { ref: false })]);
    running?.process.kill('SIGKILL');
    client.stop();
    await server.stop();
    closeSync(out);
  }
}

/** The client's process before it is the client, so that a tracer can be told its number. */
function waitingClient(command, env) {
  const args = ['-c', clientCpu, 'sh', '-c', 'read go; exec "$@"', 'sh', ...command];
  const child = spawn('taskset', args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more) => {
    text += more;
  });
  return {
    pid: child.pid ?? 0,
    async go() {
      child.stdin.end('\n');
      await once(child, 'close');
      return text;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** @param {{ command: readonly string[], env: NodeJS.ProcessEnv, port: number, stop?: () => void }} server */
export async function startServer({ command, env, port, stop }) {
  const child = spawn('taskset', ['-c', serverCpu, ...command], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const deadline = Date.now() + answerTimeoutMs;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${command[0]} does not answer`);
    await sleep(20);
  }
  return {
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      stop?.();
    },
  };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
