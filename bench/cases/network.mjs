// A loop of connect, accept and close on loopback, with each network tool attached in turn: how many connections a second
// remain. Where functions cannot be hooked (kprobes are off), the peer's tool is its one tracepoint that sees connects.

import { networkTools } from '../network-tools.mjs';
import { plainRun, traceRun } from '../trace-run.mjs';
import { bpftrace } from '../tracers.mjs';

const peerScript = `tracepoint:sock:inet_sock_set_state / args->newstate == 2 && pid == {pid} / {
  printf("%-7d %-16s %-2d %s %s %d\\n", pid, comm, 4, ntop(args->family, args->saddr), ntop(args->family, args->daddr), args->dport); }`;

/** @param {import('../run.mjs').Bench} bench */
export function network({ peers, quick }) {
  const load = { kind: 'connect', seconds: quick ? 0.5 : 3 };
  const traced = (tracer) => ({ name: tracer.name, run: () => traceRun(tracer, load) });
  const ours = networkTools.map(({ tracer }) => tracer);
  const plain = 'nothing attached';
  const names = peers.map(({ name }) => name);
  return {
    repetitions: 5,
    contenders: [
      { name: plain, run: () => plainRun(load) },
      ...ours.map(traced),
      ...peers.map((peer) => traced(bpftrace(peer, peerScript))),
    ],
    comparisons: [
      ...[...ours.map(({ name }) => name), ...names].map((of) => connections(of, plain)),
      ...names.map((against) => connections('tsbpf tcpconnect', against, '≥ 1')),
      { what: 'connects lost', metric: 'lostPercent', unit: '%', of: 'tsbpf tcpconnect', against: names[0] ?? plain },
    ],
  };
}

function connections(of, against, goal) {
  return { what: 'loopback connections', metric: 'callsPerSecond', unit: '/s', of, against, goal };
}
