// The same rows from two threads at once, on both CPUs, one of them shared with the tracer.

import { traceRun } from '../trace-run.mjs';
import { bpftrace, limit, tsbpf } from '../tracers.mjs';
import { bpftraceRows, printRows } from './rows.mjs';

/** @param {import('../run.mjs').Bench} bench */
export function producers({ peers, quick }) {
  const load = { kind: 'getppid', seconds: quick ? 0.5 : 3, cpus: [0, 1] };
  const traced = (tracer) => ({ name: tracer.name, run: () => traceRun(tracer, load) });
  const inC = limit('rows_tracepoint', 'batch', 'C on libbpf, batch');
  const compared = [...peers.map(({ name }) => ({ against: name })), { against: inC.name, goal: '≥ 0.9' }];
  return {
    repetitions: 5,
    contenders: [tsbpf(['-e', printRows]), inC, ...peers.map((peer) => bpftrace(peer, bpftraceRows))].map(traced),
    comparisons: compared.flatMap(({ against, goal }) => [
      { what: 'rows of two producers', metric: 'rowsPerSecond', unit: 'rows/s', of: 'tsbpf', against, goal },
      { what: 'of them lost', metric: 'lostPercent', unit: '%', of: 'tsbpf', against },
    ]),
  };
}
