// A probe's names: as the language writes it, and in the four fields of D (provider, module, function, name).

import type { KernelHook, ProbeNames } from './probe-kind.js';

/** 'tcp:connect' */
export function stableProbeNames(probe: string): ProbeNames {
  const [provider = '', name = ''] = probe.split(':');
  return { probe, kind: provider, provider, module: '', function: '', name };
}

type FourFields = Omit<ProbeNames, 'probe' | 'kind'>;

export function hookNames(hook: KernelHook): ProbeNames {
  const [, ...fields] = hook.name.split(':');
  return { probe: hook.name, kind: hook.kind, ...(byKind[hook.kind] ?? otherHook)(hook, fields) };
}

type Names = (hook: KernelHook, fields: readonly string[]) => FourFields;

const noFields: FourFields = { provider: '', module: '', function: '', name: '' };

const ofFunction =
  (provider: string, name: string): Names =>
  (_hook, fields) => ({
    provider,
    module: fields.length > 1 ? (fields[0] ?? '') : 'vmlinux',
    function: fields.at(-1) ?? '',
    name,
  });

const ofControl: Names = (hook) => ({ ...noFields, provider: 'dtrace', name: hook.name });

/** `interval:s:1` is D's tick-1s, `profile:hz:99` its profile-99. */
const ofClock =
  (name: string): Names =>
  (_hook, [unit = '', count = '']) => ({
    ...noFields,
    provider: 'profile',
    name: `${name}-${count}${unit === 'hz' && name === 'profile' ? '' : unit}`,
  });

const byKind: Readonly<Record<string, Names>> = {
  begin: ofControl,
  end: ofControl,
  interval: ofClock('tick'),
  profile: ofClock('profile'),
  syscall: (_hook, [call = '', place = '']) => ({
    provider: 'syscall',
    module: 'vmlinux',
    function: call,
    name: place,
  }),
  tracepoint: (_hook, [category = '', name = '']) => ({ ...noFields, provider: 'sdt', module: category, name }),
  rawtracepoint: (_hook, fields) => ({ ...noFields, provider: 'rawtp', module: 'vmlinux', name: fields.at(-1) ?? '' }),
  fentry: ofFunction('fbt', 'entry'),
  fexit: ofFunction('fbt', 'return'),
  kprobe: ofFunction('fbt', 'entry'),
  kretprobe: ofFunction('fbt', 'return'),
  uprobe: ofFunction('pid', 'entry'),
  uretprobe: ofFunction('pid', 'return'),
};

const otherHook: Names = (hook, fields) => ({ ...noFields, provider: hook.kind, name: fields.join(':') });
