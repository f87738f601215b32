// Every filter on every tool of the network: each is taken, or refused with the reason that what it asks is not known there.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FilterName } from '../../../src/artifact-parameters.js';
import { globalFlags } from '../../../src/cli/global-flags.js';
import { checkScript, explainScript } from '../../../src/compile.js';
import { packageRoot } from '../../../src/package-root.js';
import { fixtureKernel, standardTool } from '../../golden/header.js';

const filters: readonly FilterName[] = ['pid', 'uid', 'cgroup', 'netns', 'comm'];
const kernels = ['5.10', '6.12'];
const tools = readdirSync(join(packageRoot(), 'stdlib/tools')).map((file) => file.replace('.tsbpf', ''));

/** Changes of state and half-open connections have no owner yet; of packets only those that are sent have a socket. */
const refused: Readonly<Record<string, readonly FilterName[]>> = {
  tcpstates: ['pid', 'uid', 'comm'],
  tcpsynbl: ['pid', 'uid', 'comm'],
  ipproto: ['pid', 'uid', 'cgroup', 'comm'],
  udpio: ['pid', 'uid', 'cgroup', 'comm'],
  udplife: ['pid', 'uid', 'cgroup', 'comm'],
};

/** Before 5.19 the kernel does not tell of it. */
const absent: Readonly<Record<string, readonly string[]>> = { '5.10': ['tcpcong'] };

describe.each(kernels)('on %s', (kernel) => {
  it.each(tools.filter((tool) => !absent[kernel]?.includes(tool)))('%s takes each filter that it can know', (tool) => {
    const answers = filters.map((filter) => [filter, answerOf(kernel, tool, filter)]);
    const expected = filters.map((filter) => [
      filter,
      refused[tool]?.includes(filter) ? `E0410 ${filter === 'cgroup' ? 'cgrp' : filter}` : 'taken',
    ]);
    expect(answers).toEqual(expected);
  });
});

function answerOf(kernel: string, tool: string, filter: FilterName): string {
  const options = { present: new Set<string>(), filters: new Set([filter]), includes: [] };
  try {
    explainScript(standardTool(tool), fixtureKernel(kernel), options);
    return 'taken';
  } catch (error) {
    const [, code, field] = /(E\d+): `(\w+)`/.exec(String(error)) ?? [];
    return `${code} ${field}`;
  }
}

/** Of sockets of any family, or of all of them together. */
const withoutVersion = ['solisten', 'sockerrors'];

it.each(tools)('%s tells IPv4 from IPv6, and shows the network namespace', (tool) => {
  const { options } = checkScript(standardTool(tool), fixtureKernel('6.12'), []);
  const flags = options.options.flatMap(({ short, long }) => [short, long]);
  if (!withoutVersion.includes(tool)) expect(flags).toEqual(expect.arrayContaining(['4', '6']));
  // Of rows the flag is everybody's; maps need the namespace in their keys.
  expect([...flags, ...globalFlags.map(({ long }) => long)]).toContain('show-netns');
});
