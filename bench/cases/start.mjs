// From nothing to attached and out again: a script that was seen before, and one that is new.

import { readFileSync, rmSync } from 'node:fs';
import { programs } from '../limit.mjs';
import { run } from '../shell.mjs';
import { tsbpfPath } from '../tracers.mjs';

const script = 'BEGIN { exit() } tracepoint:syscalls:sys_enter_getppid { @ = count() }';
const resultPath = `/dev/shm/tsbpf-bench-timed-${process.pid}`;

/** What a user's Node does not do at its start: read certificates, or what NODE_OPTIONS wants. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...plainEnvironment } = process.env;

/** A number that no run had makes the text, the C and the object new. */
let fresh = Date.now();
const newScript = () => `BEGIN { exit() } tracepoint:syscalls:sys_enter_getppid { @ = sum(${fresh++}) }`;

/** @param {import('../run.mjs').Bench} bench */
export function start({ peers }) {
  const node = contender('node -e 0', () => [process.execPath, '-e', '0']);
  const tsbpf = (name, text) => contender(name, () => [process.execPath, tsbpfPath, '-q', '-e', text()]);
  const others = peers.map((peer) => contender(peer.name, () => [...peer.command, '-e', script], peer.env));
  const names = peers.map(({ name }) => name);
  return {
    repetitions: 11,
    contenders: [tsbpf('tsbpf, cached', () => script), tsbpf('tsbpf, new script', newScript), node, ...others],
    comparisons: [
      ...compare('start of a cached script', 'tsbpf, cached', names, '≤ 0.5'),
      ...compare('start of a cached script', 'tsbpf, cached', [node.name], '≤ 1.6'),
      ...compare('start of a new script', 'tsbpf, new script', names, '≤ 1'),
      ...names.map((against) => ({
        what: 'peak memory of that start',
        metric: 'peakMb',
        unit: 'MiB',
        of: 'tsbpf, cached',
        against,
      })),
    ],
  };
}

function compare(what, of, others, goal) {
  return others.flatMap((against) => [
    { what, metric: 'wallMs', unit: 'ms', of, against, goal },
    { what: `${what}, CPU`, metric: 'cpuMs', unit: 'ms', of, against },
  ]);
}

function contender(name, command, env = {}) {
  return {
    name,
    run() {
      run(programs.timed, [resultPath, ...command()], { env: { ...plainEnvironment, ...env } });
      const { wallMs, cpuMs, peakKb, status } = JSON.parse(readFileSync(resultPath, 'utf8'));
      rmSync(resultPath);
      // One that fails at once would be the fastest.
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      return { wallMs, cpuMs, peakMb: peakKb / 1024 };
    },
  };
}
