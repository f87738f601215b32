// Time in the kernel per event at 50,000 events a second, by the kernel's own statistics of BPF programs: a row, a count
// by name, histograms.

import { traceRun } from '../trace-run.mjs';
import { bpftrace, limit, tsbpf } from '../tracers.mjs';
import { withProgramStatistics } from '../watch-process.mjs';
import { bpftraceRows, printRows } from './rows.mjs';

const events = 'tracepoint:syscalls:sys_enter_getppid / pid == {pid} /';

const kinds = [
  { what: 'a row', program: 'rows_tracepoint', mode: 'batch', tsbpf: printRows, bpftrace: bpftraceRows, goal: '≤ 0.1' },
  { what: '@[comm] = count()', program: 'count_by_comm', mode: 'none', goal: '≤ 0.8' },
  { what: '@ = hist(x)', statement: '@ = hist(nsecs & 0xffff)', program: 'hist', mode: 'none', goal: '≤ 0.8' },
  {
    what: '@[k] = hist(x)',
    statement: '@[tid] = hist(nsecs & 0xffff)',
    program: 'hist_by_tid',
    mode: 'none',
    goal: '≤ 0.8',
  },
];

/** @param {import('../run.mjs').Bench} bench */
export function inKernel({ peers, quick }) {
  const names = peers.map(({ name }) => name);
  const tracersOf = ({ what, statement = what, program, mode, ...scripts }) => [
    tsbpf(['-e', scripts.tsbpf ?? `${events} < ${statement} >`]),
    limit(program, mode),
    ...peers.map((peer) => bpftrace(peer, scripts.bpftrace ?? `${events} { ${statement} }`)),
  ];
  return {
    repetitions: 5,
    contenders: ['tsbpf', 'C on libbpf', ...names].map((name, n) => ({
      name,
      run: () => withProgramStatistics(() => eachKind((kind) => tracersOf(kind)[n], quick ? 0.5 : 2)),
    })),
    comparisons: kinds.flatMap(({ what, goal }) => [
      kernelTime(what, 'C on libbpf', '≤ 1.05'),
      ...names.map((name) => kernelTime(what, name, goal)),
      {
        what: `${what}: verified instructions`,
        metric: `${what} instructions`,
        unit: '',
        of: 'tsbpf',
        against: 'C on libbpf',
      },
    ]),
  };
}

function kernelTime(what, against, goal) {
  return { what: `${what}: time in the kernel`, metric: what, unit: 'ns', of: 'tsbpf', against, goal };
}

async function eachKind(tracerOf, seconds) {
  const all = {};
  for (const kind of kinds) {
    const result = await traceRun(tracerOf(kind), { kind: 'getppid', seconds, rate: 50_000 });
    all[kind.what] = result.kernelNsPerRun;
    all[`${kind.what} instructions`] = result.verifiedInstructions;
  }
  return all;
}
