// Programs of fentry and fexit have their target as part of the load; the object names one, the manifest decides.

import type { OpenObject } from 'libbpf-napi';
import type { ProbeEntry } from '../artifact.js';
import { attempt } from './attach-error.js';

export function retarget(object: OpenObject, entry: ProbeEntry): void {
  const target = traceTarget(entry);
  const section = object.programs.find((program) => program.name === entry.program)?.section ?? '';
  if (target !== undefined && !section.endsWith(`/${target}`))
    attempt('open', entry, () => object.setAttachTarget(entry.program, target));
}

function traceTarget({ attach }: ProbeEntry): string | undefined {
  return attach.kind === 'fentry' || attach.kind === 'fexit' ? attach.function : undefined;
}
