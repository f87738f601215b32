// The table of hook kinds, and how a probe's first field picks one.

import { boundary } from './boundary-kind.js';
import { begin, end, interval, profile, self } from './control-kinds.js';
import { cpuCounter } from './counter-kind.js';
import { hardware, software } from './event-kinds.js';
import { fentry, fexit, kprobe, kretprobe } from './function-kinds.js';
import { iterator } from './iterator-kind.js';
import type { ProbeKind } from './probe-kind.js';
import { refusedKinds } from './refused-kinds.js';
import { rawTracepoint, systemCall, tracepoint } from './tracepoint-kinds.js';
import { uprobe, uretprobe, usdt } from './user-kinds.js';
import { watchpoint } from './watchpoint-kind.js';

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
  boundary,
  software,
  hardware,
  cpuCounter,
  iterator,
  self,
  uprobe,
  uretprobe,
  usdt,
  watchpoint,
];

/** `fields` as the script wrote them: `kprobe:f`, `BEGIN`, `tick-1s`. Undefined when no kind has that name. */
export function findProbeKind(
  fields: readonly string[],
): { readonly kind: ProbeKind; readonly rest: readonly string[] } | undefined {
  if (isControlOfD(fields)) return findProbeKind(fields.slice(3));
  const written = fields[0] ?? '';
  const dashed = fields.length === 1 ? /^(tick|profile)-(.+)$/i.exec(written) : null;
  const kind = kindNamed(dashed?.[1] ?? written);
  if (!kind) return undefined;
  // D's clocks without a unit are frequencies; bpftrace's are periods.
  if (dashed?.[2]) return { kind, rest: /^\d+$/.test(dashed[2]) ? ['hz', dashed[2]] : [dashed[2]] };
  const rest = fields.slice(1);
  return { kind, rest: kind.normalise?.(rest) ?? rest };
}

/** `dtrace:::BEGIN`, `profile:::tick-1sec`: D's names in full. */
function isControlOfD([provider = '', module, func, name = '']: readonly string[]): boolean {
  if (module !== '' || func !== '') return false;
  return provider === 'dtrace' ? /^(BEGIN|END)$/.test(name) : provider === 'profile' && /^(tick|profile)-/.test(name);
}

/** In whatever case, but for bpftrace's `U`, which is not its `u`. */
function kindNamed(written: string): ProbeKind | undefined {
  const called = (name: string): ProbeKind | undefined =>
    [...kernelProbeKinds, ...refusedKinds].find(
      (candidate) => candidate.name === name || candidate.aliases.includes(name),
    );
  return called(written) ?? called(written.toLowerCase());
}
