// A program may use only so many maps: a message that names them, instead of a program that the kernel refuses.

import { tooManyMaps } from '../diagnostics/catalog-plan.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { mapsOfProgram } from '../limits.js';
import type { ProgramPlan } from './plan.js';
import { clausesIn } from './plan-events.js';
import { mapsIn } from './plan-maps.js';

export function reportMaps(programs: readonly ProgramPlan[], diagnostics: Diagnostics): void {
  for (const { children, probes } of programs) {
    const used = new Set(mapsIn(children));
    const [first] = clausesIn(children);
    if (used.size > mapsOfProgram && first !== undefined)
      diagnostics.add(tooManyMaps(first.clause.probeSpan, probes, used.size));
  }
}
