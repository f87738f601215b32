// Builtins about the machine: CPUs, and numbers at random.

import { u32 } from '../types/type.js';
import type { Computed } from './builtin.js';
import { variable } from './rows.js';

export const machineBuiltins: readonly Computed[] = [
  variable('machine', {
    name: 'cpu',
    type: u32,
    c: 'bpf_get_smp_processor_id()',
    summary: 'the CPU that the probe fires on',
  }),
  variable('machine', { name: 'rand', type: u32, c: 'bpf_get_prandom_u32()', summary: 'a random number' }),
];
