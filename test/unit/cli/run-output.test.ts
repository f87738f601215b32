import { expect, it } from 'vitest';
import type { AttachSpec, Manifest, ProbeEntry } from '../../../src/artifact.js';
import { tracedProbes } from '../../../src/cli/run-output.js';

const entry = (probe: string, mechanism: string, attach: AttachSpec): ProbeEntry => ({
  program: probe,
  probe,
  mechanism,
  attach,
});
const hook = (probe: string, name: string): ProbeEntry =>
  entry(probe, `rawtracepoint:${name}`, { kind: 'rawtracepoint', name });

function traced(...probes: readonly ProbeEntry[]): string {
  const manifest: Pick<Manifest, 'probes'> = { probes };
  return tracedProbes(manifest);
}

it('the tracing line names probes and the mechanisms behind them, each once', () => {
  const probes = [
    hook('tcp:connect', 'inet_sock_set_state'),
    hook('tcp:close', 'inet_sock_set_state'),
    hook('tcp:close', 'tcp_destroy_sock'),
  ];
  expect(traced(...probes)).toBe(
    'tcp:connect, tcp:close (rawtracepoint:inet_sock_set_state, rawtracepoint:tcp_destroy_sock)',
  );
});

it('what only keeps state for the script is among the mechanisms, not among its probes', () => {
  const probes = [
    hook('tcp:close', 'inet_sock_set_state'),
    { ...hook('tcp:destroy', 'tcp_destroy_sock'), serves: true as const },
  ];
  expect(traced(...probes)).toBe('tcp:close (rawtracepoint:inet_sock_set_state, rawtracepoint:tcp_destroy_sock)');
});

it('probes that user space fires have no mechanism to name', () => {
  expect(
    traced(
      entry('BEGIN', 'run', { kind: 'begin' }),
      entry('interval:s:1', 'timer', { kind: 'interval', periodNs: 1e9 }),
    ),
  ).toBe('BEGIN, interval:s:1');
});

it('a glob of many probes stays one line', () => {
  const probes = Array.from({ length: 20 }, (_, n) => hook(`rawtracepoint:t${n}`, `t${n}`));
  expect(traced(...probes)).toMatch(/^rawtracepoint:t0, [^(]* and 12 more$/);
});
