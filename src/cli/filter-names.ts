// Which global flags filter in the kernel: their presence specialises the program.

import type { FilterName } from '../artifact-parameters.js';
import type { GlobalSettings } from './global-flags.js';

export function filterNamesOf(settings: GlobalSettings): ReadonlySet<FilterName> {
  const given: readonly (readonly [FilterName, unknown])[] = [
    ['pid', settings.pid ?? settings.command],
    ['uid', settings.uid],
    ['cgroup', settings.cgroup ?? settings.container],
    ['netns', settings.netnsOf],
    ['comm', settings.comm],
  ];
  return new Set(given.filter(([, value]) => value !== undefined).map(([name]) => name));
}
