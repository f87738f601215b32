// Each network tool on a loop of connect, accept and close on loopback: what its programs take in the kernel for each
// connection, beside what a connection takes when nothing is attached. That is the cost to those who are traced; rows
// are written meanwhile on another CPU.

import { readdirSync, readFileSync } from 'node:fs';
import { plainRun, traceRun } from '../trace-run.mjs';
import { tsbpf } from '../tracers.mjs';
import { withProgramStatistics } from '../watch-process.mjs';

const folder = new URL('../../stdlib/tools/', import.meta.url);

/** Of the load alone, where the tool can tell processes apart. */
function argumentsOf(tool) {
  const text = readFileSync(new URL(`${tool}.tsbpf`, folder), 'utf8');
  return text.includes('option pid -p') ? [tool, '-p', '{pid}'] : [tool];
}

/** @param {import('../run.mjs').Bench} bench */
export function tools({ quick }) {
  const load = { kind: 'connect', seconds: quick ? 0.5 : 2 };
  const names = readdirSync(folder).map((file) => file.replace('.tsbpf', ''));
  const plain = 'a connection';
  const traced = async (name) => {
    const { kernelNsPerCall } = await traceRun(tsbpf(argumentsOf(name), name), load);
    return { nsPerConnection: kernelNsPerCall };
  };
  return {
    repetitions: 5,
    contenders: [
      { name: plain, run: async () => ({ nsPerConnection: 1e9 / (await plainRun(load)).callsPerSecond }) },
      ...names.map((name) => ({ name, run: () => withProgramStatistics(() => traced(name)) })),
    ],
    comparisons: names.map((of) => ({
      what: 'time in the kernel for each connection',
      metric: 'nsPerConnection',
      unit: 'ns',
      of,
      against: plain,
    })),
  };
}
