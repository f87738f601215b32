// The table of hook kinds, and how a probe's first field picks one.

import { begin, end, interval, profile } from './control-kinds.js';
import { fentry, fexit, kprobe, kretprobe } from './function-kinds.js';
import type { ProbeKind } from './probe-kind.js';
import { rawTracepoint, systemCall, tracepoint } from './tracepoint-kinds.js';

export const kernelProbeKinds: readonly ProbeKind[] = [
  begin,
  end,
  interval,
  profile,
  tracepoint,
  rawTracepoint,
  systemCall,
  fentry,
  fexit,
  kprobe,
  kretprobe,
];

/** `fields` as the script wrote them: `kprobe:f`, `BEGIN`, `tick-1s`. Undefined when no kind has that name. */
export function findProbeKind(
  fields: readonly string[],
): { readonly kind: ProbeKind; readonly rest: readonly string[] } | undefined {
  const first = (fields[0] ?? '').toLowerCase();
  const dashed = fields.length === 1 ? /^(tick|profile)-(.+)$/.exec(first) : null;
  const name = dashed?.[1] ?? first;
  const kind = kernelProbeKinds.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
  if (!kind) return undefined;
  return { kind, rest: dashed?.[2] ? [dashed[2]] : fields.slice(1) };
}
