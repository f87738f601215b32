// `npm run bench [-- CASE… --only CASE,… --quick --newest --json --repeat N]`: tsbpf beside its peers and beside C on libbpf, in
// one run, interleaved; prints a table of the medians' ratios. It needs root, apt and a C compiler; nothing is installed.

import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inKernel } from './cases/in-kernel.mjs';
import { instructions } from './cases/instructions.mjs';
import { kprobes } from './cases/kprobes.mjs';
import { mapPrint } from './cases/map-print.mjs';
import { network } from './cases/network.mjs';
import { paced } from './cases/paced.mjs';
import { producers } from './cases/producers.mjs';
import { rows } from './cases/rows.mjs';
import { servers } from './cases/servers.mjs';
import { slowReader } from './cases/slow-reader.mjs';
import { start } from './cases/start.mjs';
import { tools } from './cases/tools.mjs';
import { buildLimit } from './limit.mjs';
import { describeMachine } from './machine.mjs';
import { debianBpftrace, newestBpftrace } from './peers.mjs';
import { linesOf, tableOf } from './report.mjs';
import { say } from './shell.mjs';

/** @typedef {{ peers: readonly import('./peers.mjs').Peer[], quick: boolean, newest: boolean }} Bench */

const cases = {
  start,
  rows,
  producers,
  'slow-reader': slowReader,
  paced,
  'in-kernel': inKernel,
  instructions,
  'map-print': mapPrint,
  network,
  tools,
  servers,
  kprobes,
};

/** Those that boot machines run only where they are named. */
const named = ['kprobes'];

/** Twice may be the machine's fault; then the others go on without it. */
const mostFailures = 3;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    repeat: { type: 'string' },
    quick: { type: 'boolean', default: false },
    newest: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const chosen = [...positionals, ...(flags.only?.split(',') ?? [])];
const names = chosen.length > 0 ? chosen : Object.keys(cases).filter((name) => !named.includes(name));
const unknown = names.filter((name) => !Object.hasOwn(cases, name));
if (unknown.length > 0) {
  say(`no case named ${unknown.join(', ')}; there are ${Object.keys(cases).join(', ')}`);
  process.exit(2);
}
process.exitCode = await main();

async function main() {
  if (process.getuid?.() !== 0) {
    say('this needs root: it loads BPF programs');
    return 3;
  }
  const checkout = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types'], { cwd: checkout, stdio: ['ignore', 2, 2] });
  buildLimit();
  const wanted = [debianBpftrace(), ...(flags.newest ? [newestBpftrace()] : [])];
  const peers = wanted.filter((peer) => peer.missing === undefined);
  const machine = describeMachine();
  const measured = [];
  for (const name of names)
    measured.push(await measure(name, cases[name]({ peers, quick: flags.quick, newest: flags.newest })));
  const lines = measured.flatMap(linesOf);
  const unavailable = wanted
    .filter((peer) => peer.missing !== undefined)
    .map(({ name, missing }) => `${name}: ${missing}`);
  const notMeasured = named.filter((name) => !names.includes(name)).map((name) => `${name}: only by --only ${name}`);
  const report = { machine, loadAfter: loadavg()[0].toFixed(2), unavailable, notMeasured, lines };
  const samples = measured.map(({ name, results }) => ({ name, results }));
  process.stdout.write(flags.json ? `${JSON.stringify({ ...report, samples }, null, 1)}\n` : textOf(report));
  return 0;
}

/** A round is one run of each, so that what else the machine does falls on all of them. */
async function measure(name, { repetitions, contenders, comparisons }) {
  const rounds = Number(flags.repeat ?? (flags.quick ? 1 : repetitions));
  const results = Object.fromEntries(contenders.map((contender) => [contender.name, {}]));
  const failures = new Map();
  // The first round fills caches.
  for (let round = 0; round <= rounds; round++) {
    say(`${name}: round ${round} of ${rounds}`);
    for (const contender of contenders) {
      if (failures.get(contender) === mostFailures) continue;
      const metrics = await attempt(contender, failures);
      if (metrics !== undefined && round > 0) keep(results[contender.name], metrics);
    }
  }
  return { name, comparisons, results };
}

async function attempt(contender, failures) {
  try {
    return await contender.run();
  } catch (error) {
    failures.set(contender, (failures.get(contender) ?? 0) + 1);
    say(`${contender.name}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function keep(result, metrics) {
  for (const [metric, value] of Object.entries(metrics)) {
    result[metric] ??= [];
    result[metric].push(value);
  }
}

function textOf({ machine, loadAfter, unavailable, notMeasured, lines }) {
  const facts = [
    `${machine.cpu}, ${machine.kind}, ${machine.memory}, Linux ${machine.kernel}`,
    `tsbpf ${machine.tsbpf}, Node ${machine.node}, libbpf ${machine.libbpf}; load ${machine.loadBefore} before, ${loadAfter} after`,
  ];
  const absent = [...notMeasured, ...unavailable].map((line) => `- not measured: ${line}\n`).join('');
  return `${facts.join('\n')}\n\n${tableOf(lines)}\n${absent}`;
}
