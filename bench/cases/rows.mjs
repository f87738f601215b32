// As many rows as a tight loop of getppid on CPU 0 can make, to a file in memory; the tracer is on CPU 1.

import { plainRun, traceRun } from '../trace-run.mjs';
import { bpftrace, limit, tsbpf } from '../tracers.mjs';

export const columns = 'nsecs, pid, tid, uid, comm';
export const printRows = `tracepoint:syscalls:sys_enter_getppid / pid == {pid} / < print(${columns}) >`;
const printRaw = `rawtracepoint:sys_enter / pid == {pid} && arg1 == 110 / < print(${columns}) >`;
export const bpftraceRows = `tracepoint:syscalls:sys_enter_getppid / pid == {pid} / { printf("%-15llu %-7d %-7d %-6d %s\\n", ${columns}); }`;

/** @param {import('../run.mjs').Bench} bench */
export function rows({ peers, quick }) {
  const load = { kind: 'getppid', seconds: quick ? 0.5 : 3 };
  const traced = (tracer) => ({ name: tracer.name, run: () => traceRun(tracer, load) });
  const names = peers.map(({ name }) => name);
  const inC = 'C on libbpf, batch';
  return {
    repetitions: 5,
    contenders: [
      { name: 'nothing attached', run: () => plainRun(load) },
      traced(tsbpf(['-e', printRows])),
      traced(tsbpf(['--format', 'json', '-e', printRows], 'tsbpf, JSON')),
      traced(tsbpf(['-e', printRaw], 'tsbpf, raw tracepoint')),
      traced(limit('rows_tracepoint', 'batch', inC)),
      traced(limit('rows_tracepoint', 'event', 'C on libbpf, printf')),
      traced(limit('rows_raw', 'batch', 'C on libbpf, raw tracepoint')),
      ...peers.map((peer) => traced(bpftrace(peer, bpftraceRows))),
    ],
    comparisons: [
      ...names.map((against) => delivered('text rows delivered', 'tsbpf', against, '≥ 15')),
      delivered('text rows delivered', 'tsbpf', inC, '≥ 0.9'),
      delivered('text rows delivered', 'tsbpf', 'C on libbpf, printf', '≥ 0.9'),
      delivered('text rows delivered', 'tsbpf, raw tracepoint', 'C on libbpf, raw tracepoint', '≥ 0.9'),
      delivered('JSON rows delivered', 'tsbpf, JSON', 'tsbpf', '≥ 0.7'),
      ...[...names, inC].map((against) => lost('tsbpf', against)),
      lost('tsbpf, JSON', inC),
      ...[inC, 'C on libbpf, printf', ...names].map((against) => cost('tsbpf', against)),
      cost('tsbpf, JSON', 'tsbpf'),
      ...[...names, inC].map((against) => slowdown('tsbpf', against, names.includes(against) ? '≤ 0.25' : undefined)),
    ],
  };
}

function delivered(what, of, against, goal) {
  return { what, metric: 'rowsPerSecond', unit: 'rows/s', of, against, goal };
}

function lost(of, against) {
  return { what: 'of them lost', metric: 'lostPercent', unit: '%', of, against };
}

function cost(of, against) {
  return { what: 'consumer CPU per row', metric: 'consumerNsPerRow', unit: 'ns', of, against };
}

/** Time per call that tracing adds. */
function slowdown(of, against, goal) {
  const addedNs = (result, all) => 1e9 / result.callsPerSecond - 1e9 / all['nothing attached'].callsPerSecond;
  return { what: 'time added to each traced call', metric: addedNs, unit: 'ns', of, against, goal };
}
