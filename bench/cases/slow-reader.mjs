// Rows at full speed into a pipe whose reader takes less than comes: what arrives, what of the loss is admitted, how much
// memory the tracer takes meanwhile.

import { closeSync, constants, openSync, readSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../shell.mjs';
import { startLoad, startTracer } from '../trace-run.mjs';
import { limit, tsbpf } from '../tracers.mjs';
import { peakKb } from '../watch-process.mjs';
import { printRows } from './rows.mjs';

const pipePath = `/dev/shm/tsbpf-bench-pipe-${process.pid}`;
/** What Linux gives a pipe: one of these every pause is what the reader takes, some 3 MB a second. */
const pipeBytes = 65_536;
const pauseMs = 20;

const what = 'into a slow pipe';

/** @param {import('../run.mjs').Bench} bench */
export function slowReader({ quick }) {
  const seconds = quick ? 1 : 4;
  const inC = limit('rows_tracepoint', 'batch', 'C on libbpf, batch');
  const tracers = [tsbpf(['-e', printRows]), tsbpf(['--format', 'json', '-e', printRows], 'tsbpf, JSON'), inC];
  const against = inC.name;
  return {
    repetitions: 3,
    contenders: tracers.map((tracer) => ({ name: tracer.name, run: () => slowRun(tracer, seconds) })),
    comparisons: [
      { what: `rows kept ${what}`, metric: 'rows', unit: '', of: 'tsbpf', against, goal: '≥ 0.9' },
      { what: 'of them lost', metric: 'lostPercent', unit: '%', of: 'tsbpf', against },
      { what: 'of the lost, not admitted', metric: 'unsaidPercent', unit: '%', of: 'tsbpf', against },
      { what: `peak memory ${what}`, metric: 'peakMb', unit: 'MiB', of: 'tsbpf', against },
      { what: `peak memory ${what}`, metric: 'peakMb', unit: 'MiB', of: 'tsbpf, JSON', against: 'tsbpf' },
    ],
  };
}

async function slowRun(tracer, seconds) {
  const producer = await startLoad({ kind: 'getppid', seconds });
  run('mkfifo', [pipePath]);
  const end = openSync(pipePath, constants.O_RDONLY | constants.O_NONBLOCK);
  const out = openSync(pipePath, 'w');
  const reader = slowly(end);
  let running;
  try {
    running = await startTracer(tracer, producer.pid, out);
    closeSync(out);
    const { calls } = await producer.go();
    const peakMb = peakKb(running.process.pid) / 1024;
    running.process.kill('SIGINT');
    await running.ended;
    const rows = await reader.rest();
    const lost = calls - rows;
    return {
      rows,
      lostPercent: (100 * lost) / calls,
      unsaidPercent: lost === 0 ? 0 : (100 * (lost - admitted(running.said()))) / lost,
      peakMb,
    };
  } finally {
    running?.process.kill('SIGKILL');
    producer.process.kill('SIGKILL');
    reader.stop();
    closeSync(end);
    rmSync(pipePath);
  }
}

/** What the tracer says it lost before its output, and before its reader. */
function admitted(said) {
  const numbers = said.matchAll(/(?:lost|dropped) ([\d,]+)/g);
  return [...numbers].reduce((sum, [, number]) => sum + Number(number.replaceAll(',', '')), 0);
}

/** Reads a pipe's fill at most every pause, and counts lines. */
function slowly(fd) {
  const room = Buffer.alloc(pipeBytes);
  let rows = 0;
  const take = () => {
    const bytes = room.subarray(0, readSome(fd, room));
    for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) rows++;
    return bytes.length;
  };
  const timer = setInterval(take, pauseMs);
  return {
    stop: () => clearInterval(timer),
    async rest() {
      clearInterval(timer);
      while (take() > 0) await sleep(1);
      return rows - 1;
    },
  };
}

function readSome(fd, room) {
  try {
    return readSync(fd, room);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
    throw error;
  }
}
