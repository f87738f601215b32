// Each network tool on a loop of connect, accept and close on loopback: what its programs take in the kernel for each
// connection, beside what a connection takes when nothing is attached. That is the cost to those who are traced; rows
// are written meanwhile on another CPU.

import { networkTools } from '../network-tools.mjs';
import { plainRun, traceRun } from '../trace-run.mjs';
import { withProgramStatistics } from '../watch-process.mjs';

/** @param {import('../run.mjs').Bench} bench */
export function tools({ quick }) {
  const load = { kind: 'connect', seconds: quick ? 0.5 : 2 };
  const plain = 'a connection';
  const traced = async (tracer) => {
    const { kernelNsPerCall } = await traceRun(tracer, load);
    return { nsPerConnection: kernelNsPerCall };
  };
  return {
    repetitions: 5,
    contenders: [
      { name: plain, run: async () => ({ nsPerConnection: 1e9 / (await plainRun(load)).callsPerSecond }) },
      ...networkTools.map(({ name, tracer }) => ({ name, run: () => withProgramStatistics(() => traced(tracer)) })),
    ],
    comparisons: networkTools.map(({ name: of }) => ({
      what: 'time in the kernel for each connection',
      metric: 'nsPerConnection',
      unit: 'ns',
      of,
      against: plain,
    })),
  };
}
