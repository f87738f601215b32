// What a tracer's own CPU costs at 1,000, 10,000 and 100,000 rows a second, evenly spaced, and how much memory it takes
// meanwhile, for a script that was seen before and for a new one.

import { traceRun } from '../trace-run.mjs';
import { bpftrace, limit, tsbpf } from '../tracers.mjs';
import { bpftraceRows, columns, printRows } from './rows.mjs';

/** In a second V8 would still be compiling. */
const seconds = 4;

/** What is traced is not part of the script, so it is cached from the second round on. */
const printOfLoad = `tracepoint:syscalls:sys_enter_getppid < print(${columns}) >`;
const newScript = tsbpf(['-e', printRows], 'tsbpf, new script');

const goals = { 1000: '≤ 1.2', 10000: '≤ 0.6', 100000: '≤ 0.4' };

/** @param {import('../run.mjs').Bench} bench */
export function paced({ peers }) {
  const inC = limit('rows_tracepoint', 'event', 'C on libbpf, per event');
  const tracers = [
    tsbpf(['--comm', 'benchload', '-e', printOfLoad]),
    inC,
    ...peers.map((peer) => bpftrace(peer, bpftraceRows)),
  ];
  const rates = Object.keys(goals).map(Number);
  const names = peers.map(({ name }) => name);
  return {
    repetitions: 5,
    contenders: [
      ...tracers.map((tracer) => ({ name: tracer.name, run: () => atRates(tracer, rates) })),
      { name: newScript.name, run: () => atRates(newScript, [100_000]) },
    ],
    comparisons: [
      ...rates.map((rate) => consumer(rate, inC.name, goals[rate])),
      ...rates.flatMap((rate) => names.map((against) => consumer(rate, against))),
      ...names.flatMap((against) => ['tsbpf', newScript.name].map((of) => peakMemory(of, against))),
    ],
  };
}

function consumer(rate, against, goal) {
  const what = `consumer CPU at ${rate.toLocaleString('en-US')} rows/s`;
  return { what, metric: `cpuAt${rate}`, unit: '%', of: 'tsbpf', against, goal };
}

function peakMemory(of, against) {
  return {
    what: 'peak memory while tracing 100,000 rows/s',
    metric: 'peakMb',
    unit: 'MiB',
    of,
    against,
    goal: '≤ 0.8',
  };
}

async function atRates(tracer, rates) {
  const all = {};
  for (const rate of rates) {
    const { consumerPercent, peakMb } = await traceRun(tracer, { kind: 'getppid', seconds, rate });
    all[`cpuAt${rate}`] = consumerPercent;
    all.peakMb = peakMb;
  }
  return all;
}
