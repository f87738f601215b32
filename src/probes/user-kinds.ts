// Probes in programs and libraries, and watchpoints. Scripts that use them are checked like any other; putting them in
// place is for a later version, and a run says so.

import { u64 } from '../types/type.js';
import type { HookResolution, KernelHook, ProbeKind } from './probe-kind.js';

interface LaterKind {
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly form: string;
  readonly example: string;
  readonly fields: readonly [least: number, most: number];
  readonly numberedArguments: number;
  readonly returns?: true;
}

function laterKind(kind: string, { fields: [least, most], ...later }: LaterKind): ProbeKind {
  return {
    name: kind,
    family: 'user',
    ...later,
    resolve(fields): HookResolution {
      if (fields.length < least || fields.length > most || fields[0] === '' || fields.at(-1) === '')
        return { kind: 'malformed', reason: `write it as ${later.form}` };
      const hook: KernelHook = {
        kind,
        family: 'user',
        name: [kind, ...fields].join(':'),
        section: kind,
        attach: { kind: 'none' },
        context: 'registers',
        arguments: [],
        numberedArguments: later.numberedArguments,
        ...(later.returns ? { returnValue: { type: u64, access: { kind: 'return-value' } } } : {}),
        features: [],
        isLater: true,
        isControl: false,
      };
      return { kind: 'hook', hook };
    },
    names: () => [],
  };
}

export const uprobe: ProbeKind = laterKind('uprobe', {
  aliases: ['u'],
  summary: 'a function of a program or library (checked, not yet attached)',
  form: 'uprobe:FILE:FUNCTION[+OFFSET]',
  example: 'uprobe:/bin/bash:readline',
  fields: [2, 3],
  numberedArguments: 6,
});

export const uretprobe: ProbeKind = laterKind('uretprobe', {
  aliases: ['ur'],
  summary: 'the return of a function of a program or library (checked, not yet attached)',
  form: 'uretprobe:FILE:FUNCTION',
  example: 'uretprobe:/bin/bash:readline',
  fields: [2, 3],
  numberedArguments: 0,
  returns: true,
});

export const usdt: ProbeKind = laterKind('usdt', {
  aliases: ['U'],
  summary: 'a static probe of a program or library (checked, not yet attached)',
  form: 'usdt:FILE:[NAMESPACE:]NAME',
  example: 'usdt:/usr/bin/python3:function__entry',
  fields: [2, 3],
  numberedArguments: 10,
});

export const watchpoint: ProbeKind = laterKind('watchpoint', {
  aliases: ['w'],
  summary: 'reads or writes of memory at an address (checked, not yet attached)',
  form: 'watchpoint:ADDRESS:LENGTH:MODE',
  example: 'watchpoint:0x10000000:8:rw',
  fields: [3, 3],
  numberedArguments: 0,
});
