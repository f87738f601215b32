// One tracer, one load → what it delivered and what it cost: start both, let the load run once everything is attached,
// wait until the output stands still, end the tracer.

import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { programs } from './limit.mjs';
import { cpuMs, peakKb, programCosts } from './watch-process.mjs';

/**
 * @typedef {object} Load
 * @property {'getppid' | 'close' | 'connect'} kind
 * @property {number} seconds
 * @property {number} [rate]         per second; full speed without
 * @property {readonly number[]} [cpus]
 */

const tracerCpu = '1';
const settleMs = 300;
const stillMs = 150;
const outputPath = `/dev/shm/tsbpf-bench-${process.pid}`;
const readyTimeoutMs = 20_000;
const endTimeoutMs = 30_000;

/** Every one of these lines is a row. */
const rowMark = 'benchload';

/** @param {import('./tracers.mjs').Tracer} tracer @param {Load} load */
export async function traceRun(tracer, load) {
  const producer = await startLoad(load);
  const out = openSync(outputPath, 'w+');
  let running;
  try {
    running = await startTracer(tracer, producer.pid, out);
    await sleep(settleMs);
    return await measure(running, producer, out);
  } finally {
    running?.process.kill('SIGKILL');
    producer.process.kill('SIGKILL');
    closeSync(out);
    rmSync(outputPath);
  }
}

/** Without any tracer. @param {Load} load */
export async function plainRun(load) {
  const producer = await startLoad(load);
  const { calls, seconds } = await producer.go();
  return { callsPerSecond: calls / seconds };
}

async function measure(running, producer, out) {
  const pid = running.process.pid;
  const before = { cpu: cpuMs(pid), programs: programCosts(pid) };
  const { calls, seconds } = await producer.go();
  await untilStill(out);
  const costs = programCosts(pid);
  const consumerMs = cpuMs(pid) - before.cpu;
  const peak = peakKb(pid);
  const asked = performance.now();
  running.process.kill('SIGINT');
  // The peer sometimes never ends: that round is lost, not the benchmark.
  const isOver = await Promise.race([running.ended.then(() => true), sleep(endTimeoutMs, false, { ref: false })]);
  if (!isOver) throw new Error('it did not end when it was asked to');
  const rows = countRows(out);
  return {
    callsPerSecond: calls / seconds,
    rowsPerSecond: rows / seconds,
    lostPercent: (100 * (calls - rows)) / calls,
    consumerPercent: consumerMs / seconds / 10,
    consumerNsPerRow: rows === 0 ? Number.NaN : (consumerMs * 1e6) / rows,
    peakMb: peak / 1024,
    // Runs for other processes' calls cost too, so all of it is charged to the calls of the load.
    kernelNsPerCall: (costs.runNs - before.programs.runNs) / calls,
    kernelNsPerRun: (costs.runNs - before.programs.runNs) / (costs.runs - before.programs.runs),
    verifiedInstructions: costs.instructions,
    endMs: performance.now() - asked,
  };
}

/** @param {Load} load */
export async function startLoad({ kind, seconds, rate = 0, cpus = [0] }) {
  const child = spawn(programs.load, [kind, String(seconds), String(rate), ...cpus.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = linesOf(child.stdout);
  const first = (await lines.next()).value;
  if (first !== 'ready') throw new Error(`the load said ${first}`);
  return {
    process: child,
    pid: child.pid,
    async go() {
      child.stdin.write('\n');
      return JSON.parse((await lines.next()).value);
    },
  };
}

/** @param {import('./tracers.mjs').Tracer} tracer @param {number} pid the traced process @param {number | 'ignore'} out */
export async function startTracer(tracer, pid, out) {
  const [program, ...args] = ['taskset', '-c', tracerCpu, ...tracer.command(pid)];
  const child = spawn(program, args, { stdio: ['ignore', out, 'pipe'], env: { ...process.env, ...tracer.env } });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const deadline = performance.now() + readyTimeoutMs;
  while (!said.includes(tracer.ready)) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${tracer.name} did not attach: ${said.trim().slice(0, 500)}`);
    }
    await sleep(5);
  }
  return { process: child, ended, said: () => said };
}

/** Line after line; for await would close the stream. */
function linesOf(stream) {
  return (async function* () {
    let rest = '';
    for await (const text of stream.setEncoding('utf8')) {
      const pieces = (rest + text).split('\n');
      rest = pieces.pop() ?? '';
      yield* pieces;
    }
  })();
}

async function untilStill(out) {
  for (let size = -1, last = performance.now(); performance.now() - last < stillMs; await sleep(20)) {
    const now = fstatSync(out).size;
    if (now !== size) last = performance.now();
    size = now;
  }
}

function countRows(out) {
  const room = Buffer.alloc(1 << 20);
  let rows = 0;
  let kept = 0;
  for (let at = 0; ; ) {
    const length = readSync(out, room, kept, room.length - kept, at);
    if (length === 0) return rows;
    at += length;
    const bytes = room.subarray(0, kept + length);
    for (let found = bytes.indexOf(rowMark); found >= 0; found = bytes.indexOf(rowMark, found + rowMark.length)) rows++;
    // A mark may be cut in two by the end of the room.
    kept = Math.min(rowMark.length - 1, bytes.length);
    bytes.copy(room, 0, bytes.length - kept);
  }
}
