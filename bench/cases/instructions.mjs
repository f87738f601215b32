// How many instructions the programs have, as they are compiled: two tools beside those of libbpf-tools, a histogram by key
// beside the one by hand. tsbpf's are those for this kernel; nothing is loaded.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from '../limit.mjs';
import { libbpfTools } from '../peers.mjs';
import { instructionsOf, instructionsOfFunction, objectInside } from '../program-size.mjs';

const tools = ['tcpconnect', 'tcplife'];
const histogram = 'tracepoint:syscalls:sys_enter_getppid / pid == 1 / < @[tid] = hist(nsecs & 0xffff) >';
const api = new URL('../../dist/index.js', import.meta.url);

export function instructions() {
  return {
    repetitions: 1,
    contenders: [
      { name: 'tsbpf', run: sizesOfOurs },
      {
        name: 'libbpf-tools',
        run: () => Object.fromEntries(tools.map((tool) => [tool, sizeInside(join(libbpfTools(), tool))])),
      },
      {
        name: 'C on libbpf',
        run: () => ({ histogram: instructionsOfFunction(readFileSync(programs.object), 'hist_by_tid') }),
      },
    ],
    comparisons: [
      ...tools.map((tool) => size(tool, tool, 'libbpf-tools')),
      size('@[k] = hist(x)', 'histogram', 'C on libbpf'),
    ],
  };
}

function size(name, metric, against) {
  return { what: `${name}: instructions`, metric, unit: '', of: 'tsbpf', against, goal: '≤ 1.05' };
}

async function sizesOfOurs() {
  const { compile } = await import(api);
  const sizes = { histogram: instructionsOf((await compile(histogram)).elf) };
  for (const tool of tools) sizes[tool] = instructionsOf((await compile({ tool })).elf);
  return sizes;
}

function sizeInside(path) {
  return instructionsOf(objectInside(readFileSync(path)));
}
