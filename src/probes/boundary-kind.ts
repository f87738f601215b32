// D's function boundary provider: `fbt::tcp_connect:entry`, `fbt:vmlinux:tcp_connect:return`.

import type { KernelDescription } from '../kernel/kernel-description.js';
import { fentry, fexit, kprobe, kretprobe } from './function-kinds.js';
import type { HookResolution, ProbeKind } from './probe-kind.js';

const form = 'fbt:[MODULE]:FUNCTION:entry|return';

function resolveBoundary(fields: readonly string[], kernel: KernelDescription, byTrampoline: boolean): HookResolution {
  const place = fields.at(-1);
  const named = fields.slice(0, -1);
  if ((place !== 'entry' && place !== 'return') || named.length < 1 || named.length > 2)
    return { kind: 'malformed', reason: `write it as ${form}` };
  const [typed, any] = place === 'entry' ? [fentry, kprobe] : [fexit, kretprobe];
  const found = byTrampoline ? typed.resolve(named, kernel) : undefined;
  if (found?.kind === 'hook' && found.hook.notAttachable === undefined) return found;
  const other = any.resolve(named, kernel);
  return other.kind === 'missing'
    ? { ...other, candidates: other.candidates.map((name) => `${name}:${place}`) }
    : other;
}

/** By the cheaper hook, where the function has a type and this kernel lets it be hooked so. */
export const boundary: ProbeKind = {
  name: 'fbt',
  aliases: [],
  family: 'kprobe',
  summary: 'D’s name for the entry and the return of a kernel function: fentry and fexit, or kprobe and kretprobe',
  form,
  example: 'fbt::tcp_connect:entry',
  // Only the module may be left out; an empty function is any.
  normalise: ([module = '', ...rest]) => [...(module === '' ? [] : [module]), ...rest.map((field) => field || '*')],
  resolve(fields, kernel): HookResolution {
    return resolveBoundary(fields, kernel, kernel.feature('fentry').answer !== 'no');
  },
  // A trampoline is a program for each function; kprobes share one.
  resolveInPattern(fields, kernel): HookResolution {
    const isTypedOnly = kernel.feature('kprobe').answer === 'no' && kernel.feature('fentry').answer !== 'no';
    return resolveBoundary(fields, kernel, isTypedOnly);
  },
  names: (kernel, fields = []) =>
    fentry.names(kernel, fields.slice(1)).flatMap((name) => [`${name}:entry`, `${name}:return`]),
};
