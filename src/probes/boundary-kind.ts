// D's function boundary provider: `fbt::tcp_connect:entry`, `fbt:vmlinux:tcp_connect:return`.

import { fentry, fexit, kprobe, kretprobe } from './function-kinds.js';
import type { HookResolution, ProbeKind } from './probe-kind.js';

/** By the cheaper hook, where the function has a type and this kernel lets it be hooked so. */
export const boundary: ProbeKind = {
  name: 'fbt',
  aliases: [],
  family: 'kprobe',
  summary: 'D’s name for the entry and the return of a kernel function: fentry and fexit, or kprobe and kretprobe',
  form: 'fbt:[MODULE]:FUNCTION:entry|return',
  example: 'fbt::tcp_connect:entry',
  normalise: (fields) => fields.filter((field) => field !== ''),
  resolve(fields, kernel): HookResolution {
    const place = fields.at(-1);
    const named = fields.slice(0, -1);
    if ((place !== 'entry' && place !== 'return') || named.length < 1 || named.length > 2)
      return { kind: 'malformed', reason: `write it as ${this.form}` };
    const [typed, any] = place === 'entry' ? [fentry, kprobe] : [fexit, kretprobe];
    const found = kernel.feature('fentry').answer === 'no' ? undefined : typed.resolve(named, kernel);
    return found?.kind === 'hook' && found.hook.notAttachable === undefined ? found : any.resolve(named, kernel);
  },
  names: (kernel) => kernel.functions().flatMap((name) => [`${name}:entry`, `${name}:return`]),
};
