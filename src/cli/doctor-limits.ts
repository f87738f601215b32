// `tsbpf doctor -v`: every bound of src/limits.ts, and the limits of this machine that bear on tracing.

import type { Privileges } from '../kernel/privileges.js';
import * as limits from '../limits.js';
import type { Finding } from './doctor-findings.js';

export function limitFindings({
  capabilities,
  unprivilegedBpfDisabled,
  pointerRestriction,
  perfEventParanoid,
}: Privileges): readonly Finding[] {
  const machine: readonly (readonly [string, string])[] = [
    [
      'capabilities',
      Object.entries(capabilities)
        .filter(([, has]) => has)
        .map(([name]) => name)
        .join(', '),
    ],
    ['unprivileged BPF', unprivilegedBpfDisabled === 0 ? 'allowed' : 'disabled'],
    ['kptr_restrict', numberText(pointerRestriction)],
    ['perf paranoia', numberText(perfEventParanoid)],
  ];
  const own = Object.entries(limits).map(([name, value]) => [sentence(name), String(value)] as const);
  return [...machine, ...own].map(([name, detail]) => ({ name, state: 'info', detail }));
}

/** `dataRingBytes` → `data ring bytes` */
function sentence(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function numberText(value: number | undefined): string {
  return value === undefined ? 'not known' : String(value);
}
