// How many instructions the programs have, as they are compiled: two tools beside those of libbpf-tools, a histogram by key
// beside the one by hand. tsbpf's are those for this kernel; nothing is loaded.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from '../limit.mjs';
import { libbpfTools, newestLibbpfTools } from '../peers.mjs';
import { instructionsOf, instructionsOfFunction, objectInside } from '../program-size.mjs';

const tools = ['tcpconnect', 'tcplife'];
const histogram = 'tracepoint:syscalls:sys_enter_getppid / pid == 1 / < @[tid] = hist(nsecs & 0xffff) >';
const api = new URL('../../dist/index.js', import.meta.url);

/** @param {import('../run.mjs').Bench} bench */
export function instructions({ newest }) {
  const ofDebian = { name: 'libbpf-tools', run: () => sizesOfTools(libbpfTools(), (tool) => tool) };
  const ofNewest = {
    name: 'newest libbpf-tools',
    run: () => sizesOfTools(newestLibbpfTools(), (tool) => `${tool}-libbpf`),
  };
  const peers = newest ? [ofDebian, ofNewest] : [ofDebian];
  const byHand = {
    name: 'C on libbpf',
    run: () => ({ histogram: instructionsOfFunction(readFileSync(programs.object), 'hist_by_tid') }),
  };
  return {
    repetitions: 1,
    contenders: [{ name: 'tsbpf', run: sizesOfOurs }, ...peers, byHand],
    comparisons: [
      ...peers.flatMap(({ name }) => tools.map((tool) => size(tool, tool, name))),
      size('@[k] = hist(x)', 'histogram', byHand.name),
    ],
  };
}

function size(name, metric, against) {
  return { what: `${name}: instructions`, metric, unit: '', of: 'tsbpf', against, goal: '≤ 1.05' };
}

function sizesOfTools(folder, fileName) {
  const sizeOf = (tool) => instructionsOf(objectInside(readFileSync(join(folder, fileName(tool)))));
  return Object.fromEntries(tools.map((tool) => [tool, sizeOf(tool)]));
}

async function sizesOfOurs() {
  const { compile } = await import(api);
  const sizes = { histogram: instructionsOf((await compile(histogram)).elf) };
  for (const tool of tools) sizes[tool] = instructionsOf((await compile({ tool })).elf);
  return sizes;
}
