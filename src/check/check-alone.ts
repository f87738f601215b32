// Probes by themselves, without a script: for lists, and for messages that name another probe.

import { Diagnostics } from '../diagnostics/diagnostic.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { globProbes } from '../limits.js';
import { findProbe, type ProviderSet } from '../providers/provider-set.js';
import { checkStableProbe, checkState } from './check-provider.js';
import { noDOptions } from './d-options.js';
import { MapTable } from './map-table.js';
import type { ProviderContext } from './provider-context.js';
import type { StableProbe } from './typed-ast.js';

/** With all that they rest on, by full name. */
export function checkAlone(
  names: readonly string[],
  providers: ProviderSet,
  kernel: KernelDescription,
): ReadonlyMap<string, StableProbe> {
  // Rounds as in checkProgram: the shapes of the providers' maps come from their own uses.
  const maps = new MapTable();
  let context: ProviderContext;
  do {
    maps.changed = false;
    context = {
      dialect: 'native',
      providers,
      kernel,
      kernelOf: () => kernel,
      diagnostics: new Diagnostics(),
      lenient: false,
      patternPlaces: globProbes,
      stackMode: 'bpftrace',
      maps,
      dOptions: noDOptions,
      extraColumns: [],
      probes: new Map(),
      numbers: new Map(),
      open: new Set(),
    };
    for (const name of names) {
      const declaration = findProbe(providers, name)?.probe;
      if (declaration) checkStableProbe(context, name, declaration.span);
    }
    for (const name of providersOf(context.probes)) {
      const provider = providers.provider(name);
      if (provider) checkState(context, provider);
    }
  } while (maps.changed);
  return context.probes;
}

/** The names of the providers that these probes belong to. */
export function providersOf(probes: ReadonlyMap<string, StableProbe>): ReadonlySet<string> {
  return new Set([...probes.keys()].map((name) => name.split(':')[0] ?? ''));
}
