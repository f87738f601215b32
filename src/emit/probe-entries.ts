// A planned program → what the manifest says is to be attached.

import type { AttachSpec, ProbeEntry } from '../artifact.js';
import type { ProgramPlan } from '../plan/plan.js';
import { mechanismNames } from '../plan/plan-probes.js';
import { placePrograms } from './emit-place.js';

export function probeEntries(program: ProgramPlan): readonly ProbeEntry[] {
  const { hook, serves } = program;
  const entry = (name: string, attach: AttachSpec): ProbeEntry => ({
    program: name,
    probe: program.probes.join(', '),
    mechanism: mechanismNames([hook]),
    attach,
    ...(serves ? { serves: true } : {}),
    ...(hook.costly ? { costly: hook.costly } : {}),
    ...(hook.places ? { ofPattern: true } : {}),
  });
  const places = placePrograms(program);
  if (places.length === 0 || hook.attach.kind !== 'several') return [entry(program.name, hook.attach)];
  return hook.attach.places.flatMap((attach, index) => {
    const place = places[index];
    return place ? [entry(place.name, attach)] : [];
  });
}
