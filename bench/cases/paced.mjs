// What a tracer's own CPU costs at 1,000, 10,000 and 100,000 rows a second, and how much memory it takes meanwhile.

import { traceRun } from '../trace-run.mjs';
import { bpftrace, limit, tsbpf } from '../tracers.mjs';
import { bpftraceRows, printRows } from './rows.mjs';

const goals = { 1000: '≤ 1.2', 10000: '≤ 0.6', 100000: '≤ 0.4' };

/** @param {import('../run.mjs').Bench} bench */
export function paced({ peers, quick }) {
  const inC = limit('rows_tracepoint', 'event', 'C on libbpf, per event');
  const tracers = [tsbpf(['-e', printRows]), inC, ...peers.map((peer) => bpftrace(peer, bpftraceRows))];
  const rates = Object.keys(goals).map(Number);
  const names = peers.map(({ name }) => name);
  return {
    repetitions: 5,
    contenders: tracers.map((tracer) => ({ name: tracer.name, run: () => atRates(tracer, rates, quick ? 1 : 4) })),
    comparisons: [
      ...rates.map((rate) => consumer(rate, inC.name, goals[rate])),
      ...rates.flatMap((rate) => names.map((against) => consumer(rate, against))),
      ...names.map((against) => ({
        what: 'peak memory while tracing 100,000 rows/s',
        metric: 'peakMb',
        unit: 'MiB',
        of: 'tsbpf',
        against,
        goal: '≤ 0.8',
      })),
    ],
  };
}

function consumer(rate, against, goal) {
  const what = `consumer CPU at ${rate.toLocaleString('en-US')} rows/s`;
  return { what, metric: `cpuAt${rate}`, unit: '%', of: 'tsbpf', against, goal };
}

async function atRates(tracer, rates, seconds) {
  const all = {};
  for (const rate of rates) {
    const { consumerPercent, peakMb } = await traceRun(tracer, { kind: 'getppid', seconds, rate });
    all[`cpuAt${rate}`] = consumerPercent;
    all.peakMb = peakMb;
  }
  return all;
}
