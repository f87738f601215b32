// D's provider of CPU counters, `cpc:::PAPI_tot_ins-all-5000`: the hardware's and the kernel's events under D's names.

import { hardware, software } from './event-kinds.js';
import type { HookResolution, ProbeKind } from './probe-kind.js';

/** Names that do not depend on the CPU. */
const papiNames: Readonly<Record<string, string>> = {
  PAPI_tot_cyc: 'cpu-cycles',
  PAPI_tot_ins: 'instructions',
  PAPI_br_ins: 'branch-instructions',
  PAPI_br_msp: 'branch-misses',
  PAPI_l3_tca: 'cache-references',
  PAPI_l3_tcm: 'cache-misses',
  PAPI_ref_cyc: 'ref-cycles',
};

export const cpuCounter: ProbeKind = {
  name: 'cpc',
  aliases: [],
  family: 'perf-event',
  summary: 'D’s name of an event that the CPU or the kernel counts, every COUNT times',
  form: 'cpc:::EVENT-all-COUNT',
  example: 'cpc:::PAPI_tot_ins-all-1000000',
  normalise: (fields) => fields.slice(-1),
  resolve(fields, kernel): HookResolution {
    const [written = ''] = fields;
    const [, event = '', mode, count = ''] = /^(.+)-(all|user|kernel)-([1-9]\d*)$/.exec(written) ?? [];
    if (mode === undefined) return { kind: 'malformed', reason: `write it as ${this.form}` };
    if (mode !== 'all')
      return { kind: 'malformed', reason: 'what runs where is not counted apart: write `all`, and ask for `usermode`' };
    const name = papiNames[event] ?? event.replaceAll('_', '-');
    const [ofCpu, ofKernel] = [hardware, software].map((kind) => kind.resolve([name, count], kernel));
    const found = ofKernel?.kind === 'hook' ? ofKernel : ofCpu;
    if (found?.kind !== 'hook') {
      const candidates = this.names(kernel).map((known) => `${known}-all-${count}`);
      return { kind: 'missing', reason: `there is no event \`${event}\``, candidates, everywhere: true };
    }
    return { kind: 'hook', hook: { ...found.hook, kind: 'cpc', name: `cpc:${written}`, numberedArguments: 2 } };
  },
  names: (kernel) => [
    ...Object.keys(papiNames),
    ...[hardware, software].flatMap((kind) => kind.names(kernel).map((name) => name.replaceAll('-', '_'))),
  ],
};
