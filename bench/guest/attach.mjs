// In a guest: how long tsbpf and bpftrace take from their start over a trace of some 500 kprobes found by a pattern to their
// end. Prints a line of JSON: the pattern, its places, and for each round the milliseconds of each.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [, , rounds = '4', bpftraceFolder = ''] = process.argv;
const most = 500;

spawnSync('mount', ['-t', 'tracefs', 'nodev', '/sys/kernel/tracing']);
spawnSync('mount', ['-t', 'debugfs', 'nodev', '/sys/kernel/debug']);
const { prefix, places } = choosePrefix();
const script = `interval:ms:1 { exit(); } kprobe:${prefix}* { @ = count(); }`;
const libraries = `${bpftraceFolder}/lib`;
const contenders = {
  tsbpf: [process.execPath, 'dist/bin/tsbpf.js', '-q', '-e', script],
  bpftrace: [
    `${libraries}/ld-linux-x86-64.so.2`,
    '--library-path',
    libraries,
    `${bpftraceFolder}/bpftrace`,
    '-e',
    script,
  ],
};
const results = Array.from({ length: Number(rounds) }, () =>
  Object.fromEntries(Object.entries(contenders).map(([name, command]) => [name, timed(command)])),
);
process.stdout.write(`${JSON.stringify({ pattern: `kprobe:${prefix}*`, places, results })}\n`);

/** The beginning of names that most functions have without being more than are wanted. */
function choosePrefix() {
  const names = new Set(
    readFileSync('/sys/kernel/tracing/available_filter_functions', 'utf8')
      .split('\n')
      .filter((line) => /^[a-z]\w+$/.test(line)),
  );
  const counts = new Map();
  for (const name of names)
    for (const length of [2, 3, 4]) counts.set(name.slice(0, length), (counts.get(name.slice(0, length)) ?? 0) + 1);
  const [best] = [...counts].filter(([, count]) => count <= most).sort((a, b) => b[1] - a[1]);
  return { prefix: best?.[0] ?? 'tcp_', places: best?.[1] ?? 0 };
}

function timed([program, ...args]) {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(program, args, { env: { ...process.env, BPFTRACE_MAX_PROBES: '1024' } });
  if (status !== 0) process.stderr.write(`${program} ended with ${status}: ${String(stderr).slice(-500)}\n`);
  return status === 0 ? Math.round(performance.now() - startedAt) : null;
}
