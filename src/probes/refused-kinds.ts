// Kinds of bpftrace's that are no hooks here: each says what to do instead.

import type { ProbeKind } from './probe-kind.js';

const instead: Readonly<Record<string, string>> = {
  bench:
    'there are no probes of kind `bench`: `-v` says how often each program ran, and `tsbpf explain --emit c` shows it',
  test: 'there are no probes of kind `test`: a script is tested by running it; `assert(…)` and `exit(1)` end it with a code',
};

export const refusedKinds: readonly ProbeKind[] = Object.entries(instead).map(([name, reason]) => ({
  name,
  aliases: [],
  family: 'control',
  summary: reason,
  form: `${name}:NAME`,
  example: `${name}:one`,
  resolve: () => ({ kind: 'missing', reason, candidates: [], everywhere: true }),
  names: () => [],
}));
