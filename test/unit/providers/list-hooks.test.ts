import { expect, test } from 'vitest';
import { listProbes } from '../../../src/providers/list-probes.js';
import { fixtureKernel } from '../../golden/header.js';

const list = (pattern: string, verbose = false): readonly string[] =>
  listProbes(pattern, verbose, fixtureKernel('6.12'), []).trimEnd().split('\n');

test('a kernel probe is listed with what it hands over', () => {
  expect(list('syscall:openat:entry', true)).toEqual([
    'syscall:openat:entry',
    '    s32 dfd',
    '    s8 * filename',
    '    s32 flags',
    '    u16 mode',
  ]);
  expect(list('kretprobe:tcp_connect', true)).toEqual(['kretprobe:tcp_connect', '    s32 retval']);
});

test('a bare name and a pattern without a kind are looked for everywhere', () => {
  expect(list('sched_switch')).toEqual(['tracepoint:sched:sched_switch', 'rawtracepoint:sched_switch']);
  expect(list('*:*:sched_switch')).toEqual(['tracepoint:sched:sched_switch']);
  expect(list('*openat*')).toContain('syscall:openat:entry');
});

test('a provider is named in any case, and is no trace event', () => {
  const probes = list('TCP:conn*');
  expect(probes.map((line) => line.split(' ')[0])).toContain('tcp:connect');
  expect(list('tcp:*').every((line) => line.startsWith('tcp:'))).toBe(true);
});
