// What the kernel tests rest on, checked first: traffic that is what it says, and a kernel that can be traced.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Fact {
  readonly event: string;
  readonly pid: number;
  readonly lport?: number;
  readonly rport?: number;
  readonly result?: string;
}

function traffic(scenario: string): readonly Fact[] {
  const output = execFileSync(new URL('../kernel/traffic/traffic', import.meta.url).pathname, [scenario], {
    encoding: 'utf8',
  });
  return output
    .trim()
    .split('\n')
    .map((line): Fact => JSON.parse(line) as Fact);
}

test('a connect and its accept are told from both sides', () => {
  const facts = traffic('connect4');
  const connect = facts.find((fact) => fact.event === 'connect');
  const accept = facts.find((fact) => fact.event === 'accept');
  expect(connect?.result).toBe('ok');
  expect(accept?.rport).toBe(connect?.lport);
  expect(accept?.pid).not.toBe(connect?.pid);
});

test.each([
  ['refused6', 'refused'],
  ['aborted', 'aborted'],
  ['unreachable', 'unreachable'],
  ['noroute', 'unreachable'],
])('%s ends as it should', (scenario, result) => {
  expect(traffic(scenario).find((fact) => fact.event === 'connect')?.result).toBe(result);
});

test.each(['fastopen', 'fastopen-connect'])('%s connects twice', (scenario) => {
  expect(traffic(scenario).filter((fact) => fact.event === 'connect')).toHaveLength(2);
});

test('this kernel describes its types', () => {
  expect(existsSync('/sys/kernel/btf/vmlinux')).toBe(true);
});
