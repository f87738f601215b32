// Builtins about the machine: CPUs, memory nodes, and numbers at random.

import { u8, u32 } from '../types/type.js';
import type { Computed } from './builtin.js';
import { loadTime, variable } from './rows.js';

export const machineBuiltins: readonly Computed[] = [
  variable('machine', {
    name: 'cpu',
    type: u32,
    c: 'bpf_get_smp_processor_id()',
    summary: 'the CPU that the probe fires on',
  }),
  variable('machine', {
    name: 'ncpus',
    type: u32,
    check: ({ span }) => ({ expression: loadTime('cpu-count', '', span) }),
    c: '0',
    summary: 'how many CPUs the machine can have',
  }),
  variable('machine', {
    name: 'numaid',
    type: u32,
    c: 'bpf_get_numa_node_id()',
    summary: 'the memory node of that CPU',
  }),
  variable('machine', {
    name: 'rand',
    type: u32,
    isFresh: true,
    c: 'bpf_get_prandom_u32()',
    summary: 'a random number, another at each use',
  }),
  variable('machine', {
    name: 'usermode',
    type: u8,
    check: ({ scope, span }) =>
      scope.hook?.section === 'perf_event'
        ? { type: u8 }
        : { expression: { kind: 'number', value: 0n, type: u8, span } },
    c: (emitter) => {
      emitter.include('registers.bpf.h');
      return { code: 'tsbpf_is_user_mode(ctx)' };
    },
    summary: '1 where the probe interrupted user code, which only a profile can; else 0',
    example: 'profile:hz:99 < @[usermode] = count() >',
  }),
];
