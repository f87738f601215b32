// Probes in programs and libraries: the entry and the return of a function. Static probes are checked like any other;
// putting them in place is for a later version, and a run says so.

import type { KernelDescription } from '../kernel/kernel-description.js';
import { u64 } from '../types/type.js';
import type { HookResolution, KernelHook, ProbeKind } from './probe-kind.js';

interface ProgramPlace {
  /** As the script names it: a path, or a name that is looked for when the probe is put in place. */
  readonly file: string;
  readonly function: string;
  /** Bytes from the function's start; from the file's, where no function is named. */
  readonly offset: number;
}

/** `bash:readline`, `libc:malloc+4`, `/usr/bin/program:0x1234`. */
function parsePlace([file = '', ...rest]: readonly string[]): ProgramPlace | undefined {
  const [, address, name = '', plus] =
    /^(?:(0x[\da-fA-F]+|\d+)|([^+]+)(?:\+(0x[\da-fA-F]+|\d+))?)$/.exec(rest.join(':')) ?? [];
  if (file === '' || rest.length === 0 || (name === '' && address === undefined)) return undefined;
  return address === undefined
    ? { file, function: name, offset: Number(plus ?? 0) }
    : { file, function: '', offset: Number(address) };
}

/** `FILE:cpp:"ns::f"`: the functions whose names in the symbol table are made of these, with whatever arguments. */
function ofCpp(fields: readonly string[]): readonly string[] {
  const [file = '', marked] = fields;
  const name = fields.slice(marked === 'cpp' ? 2 : 1).join(':');
  if (marked !== 'cpp' && !name.includes('::')) return fields;
  const parts = name.replace(/\(.*$/, '').split('::');
  return [file, `_Z*${parts.map((part) => (part.includes('*') ? part : `${part.length}${part}`)).join('')}*`];
}

function missingFrom(place: ProgramPlace, kernel: KernelDescription): HookResolution | undefined {
  const functions = kernel.programFunctions(place.file);
  if (functions === 'no such file')
    return { kind: 'missing', reason: `this machine has no program or library \`${place.file}\``, candidates: [] };
  if (functions === undefined || place.function === '' || functions.has(place.function)) return undefined;
  return {
    kind: 'missing',
    reason: `\`${place.file}\` has no function \`${place.function}\``,
    candidates: [...functions],
  };
}

function programKind(kind: 'uprobe' | 'uretprobe', aliases: readonly string[], summary: string): ProbeKind {
  const form = `${kind}:FILE:FUNCTION${kind === 'uprobe' ? '[+OFFSET]' : ''}`;
  return {
    name: kind,
    aliases,
    family: 'user',
    summary,
    form,
    example: `${kind}:/bin/bash:readline`,
    normalise: ofCpp,
    resolve(fields, kernel): HookResolution {
      const place = parsePlace(fields);
      if (!place || (kind === 'uretprobe' && place.offset !== 0 && place.function !== ''))
        return { kind: 'malformed', reason: `write it as ${form}` };
      const missing = missingFrom(place, kernel);
      if (missing) return missing;
      const hook: KernelHook = {
        kind,
        family: 'user',
        name: [kind, ...fields].join(':'),
        section: kind,
        attach: { kind, ...place },
        context: 'registers',
        arguments: [],
        numberedArguments: kind === 'uprobe' ? 6 : 0,
        ...(kind === 'uretprobe' ? { returnValue: { type: u64, access: { kind: 'return-value' } } } : {}),
        features: ['uprobe'],
        isControl: false,
      };
      return { kind: 'hook', hook };
    },
    names(kernel, [file = ''] = []) {
      const functions = kernel.programFunctions(file);
      return typeof functions === 'object' ? [...functions].map((name) => `${file}:${name}`).sort() : [];
    },
  };
}

export const uprobe: ProbeKind = programKind(
  'uprobe',
  ['u'],
  'a function of a program or library; arguments by register',
);
export const uretprobe: ProbeKind = programKind(
  'uretprobe',
  ['ur'],
  'the return of a function of a program or library, with `retval`',
);

const usdtForm = 'usdt:FILE:[NAMESPACE:]NAME';

export const usdt: ProbeKind = {
  name: 'usdt',
  aliases: ['U'],
  family: 'user',
  summary: 'a static probe of a program or library (checked, not yet attached)',
  form: usdtForm,
  example: 'usdt:/usr/bin/python3:function__entry',
  resolve(fields): HookResolution {
    if (fields.length < 2 || fields.length > 3 || fields[0] === '' || fields.at(-1) === '')
      return { kind: 'malformed', reason: `write it as ${usdtForm}` };
    const hook: KernelHook = {
      kind: 'usdt',
      family: 'user',
      name: ['usdt', ...fields].join(':'),
      section: 'usdt',
      attach: { kind: 'none' },
      context: 'registers',
      arguments: [],
      numberedArguments: 10,
      features: [],
      isLater: true,
      isControl: false,
    };
    return { kind: 'hook', hook };
  },
  names: () => [],
};
