// From SIGINT to the end of a tracer whose map holds 100,000 keys: read, sort, print.

import { traceRun } from '../trace-run.mjs';
import { bpftrace, limit, tsbpf } from '../tracers.mjs';

const keys = 100_000;
const fill = 'tracepoint:syscalls:sys_enter_close / pid == {pid} /';

/** @param {import('../run.mjs').Bench} bench */
export function mapPrint({ peers }) {
  const load = { kind: 'close', seconds: 0, rate: keys };
  const tracers = [
    tsbpf(['-e', `let @m = hash(200000); ${fill} < @m[args.fd] = count() >`]),
    limit('keys_by_fd', 'keys'),
    ...peers.map((peer) =>
      bpftrace(peer, `${fill} { @m[args->fd] = count() }`, {
        BPFTRACE_MAP_KEYS_MAX: '200000',
        BPFTRACE_MAX_MAP_KEYS: '200000',
      }),
    ),
  ];
  return {
    repetitions: 3,
    contenders: tracers.map((tracer) => ({ name: tracer.name, run: () => traceRun(tracer, load) })),
    comparisons: [...peers.map(({ name }) => name), 'C on libbpf'].map((against) => ({
      what: 'printing a map of 100,000 keys',
      metric: 'endMs',
      unit: 'ms',
      of: 'tsbpf',
      against,
      ...(against === 'C on libbpf' ? {} : { goal: '≤ 0.2' }),
    })),
  };
}
