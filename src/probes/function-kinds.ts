// Hooks on kernel functions: fentry and fexit (typed by BTF, cheap), kprobe and kretprobe (anywhere, dearer).

import type { FunctionType, KernelDescription } from '../kernel/kernel-description.js';
import { type Type, u64 } from '../types/type.js';
import type { HookArgument, HookResolution, KernelHook, ProbeKind } from './probe-kind.js';
import { successorOf } from './renamed-functions.js';

/** Registers that carry arguments in the calling conventions we know (x86-64 has six, arm64 eight). */
const registerArguments = 6;

function missing(name: string, kernel: KernelDescription, what: string): HookResolution {
  const reason = `this kernel has no ${what} \`${name}\``;
  const successor = successorOf(name, kernel);
  if (!successor) return { kind: 'missing', reason, candidates: kernel.functions() };
  return { kind: 'missing', reason: `${reason}: \`${successor}\` does its work`, candidates: [] };
}

/** What the first field of `fentry:veth:veth_xmit` may be called where it is no module. */
const kernelItself = 'vmlinux';

/** The function is known to be in another module than the one that is named. */
function isElsewhere(fields: readonly string[], kernel: KernelDescription): boolean {
  const [module = '', name = ''] = fields.length > 1 ? fields : [];
  const home = name === '' ? undefined : kernel.moduleOf(name);
  return home !== undefined && (home || kernelItself) !== module;
}

function missingInModule([module = '', name = '']: readonly string[], kernel: KernelDescription): HookResolution {
  return {
    kind: 'missing',
    reason: `\`${module}\` has no function \`${name}\``,
    candidates: functionNames(kernel, [module, name]),
  };
}

/** With their modules where the probe names one. */
function functionNames(kernel: KernelDescription, fields: readonly string[] = []): readonly string[] {
  const names = kernel.functions();
  return fields.length > 1 ? names.map((name) => `${kernel.moduleOf(name) || kernelItself}:${name}`) : names;
}

function typedArguments(type: FunctionType | undefined, limit: number): readonly HookArgument[] {
  return (type?.parameters ?? [])
    .slice(0, limit)
    .map((parameter, index) => ({ ...parameter, access: { kind: 'argument', index } }));
}

function attachability(name: string, kernel: KernelDescription): { notAttachable?: string } {
  return kernel.attachable(name) === 'no'
    ? { notAttachable: `\`${name}\` cannot be probed on this kernel (not there, or inlined)` }
    : {};
}

function trampolineKind(kind: 'fentry' | 'fexit', summary: string): ProbeKind {
  return {
    name: kind,
    aliases: kind === 'fentry' ? ['kfunc', 'f'] : ['kretfunc', 'fr'],
    family: 'fentry',
    summary,
    form: `${kind}:[MODULE:]FUNCTION`,
    example: `${kind}:tcp_connect`,
    resolve(fields, kernel): HookResolution {
      const name = fields.at(-1);
      if (fields.length > 1 && fields[0] === 'bpf')
        return { kind: 'malformed', reason: 'functions of the kernel are probed, not those of BPF programs' };
      if (fields.length < 1 || fields.length > 2 || !name)
        return { kind: 'malformed', reason: `write it as ${this.form}` };
      const type = kernel.func(name);
      if (isElsewhere(fields, kernel)) return missingInModule(fields, kernel);
      if (!type) return missing(name, kernel, 'function with a BTF type named');
      const index = type.parameters.length;
      const hook: KernelHook = {
        kind,
        family: 'fentry',
        name: `${kind}:${name}`,
        section: `${kind}/${name}`,
        attach: { kind, function: name },
        context: 'typed-arguments',
        arguments: typedArguments(type, index),
        numberedArguments: index,
        ...(kind === 'fexit' ? { returnValue: { type: type.returns, access: { kind: 'argument', index } } } : {}),
        features: ['fentry'],
        isControl: false,
        ...attachability(name, kernel),
      };
      return { kind: 'hook', hook };
    },
    names: (kernel, fields) => functionNames(kernel, fields),
  };
}

export const fentry: ProbeKind = trampolineKind('fentry', 'the entry of a kernel function, arguments typed by BTF');
export const fexit: ProbeKind = trampolineKind(
  'fexit',
  'the return of a kernel function, with its arguments and `retval`',
);

function kprobeKind(kind: 'kprobe' | 'kretprobe', summary: string): ProbeKind {
  return {
    name: kind,
    aliases: kind === 'kprobe' ? ['k'] : ['kr'],
    family: 'kprobe',
    summary,
    form: kind === 'kprobe' ? 'kprobe:[MODULE:]FUNCTION[+OFFSET]' : 'kretprobe:[MODULE:]FUNCTION',
    example: `${kind}:tcp_connect`,
    resolve(fields, kernel): HookResolution {
      const place = fields.length === 1 || fields.length === 2 ? parsePlace(fields.at(-1) ?? '') : undefined;
      if (!place) return { kind: 'malformed', reason: `write it as ${this.form}` };
      if (/^(0x[\da-fA-F]+|\d+)$/.test(place.name))
        return { kind: 'malformed', reason: `an address is another one at each start; write it as ${this.form}` };
      if (isElsewhere([...fields.slice(0, -1), place.name], kernel)) return missingInModule(fields, kernel);
      return resolvePlace(kind, place, kernel);
    },
    names: (kernel, fields) => functionNames(kernel, fields),
  };
}

function resolvePlace(kind: 'kprobe' | 'kretprobe', place: CodePlace, kernel: KernelDescription): HookResolution {
  const { name } = place;
  const type = kernel.func(name);
  const listed = kernel.attachable(name);
  const hook = kprobeHook(kind, place, type);
  // What ftrace does not list may still be there.
  if (listed === 'yes' || (type && listed !== 'no') || kernel.hasCode(name)) return { kind: 'hook', hook };
  if (!type) return missing(name, kernel, 'function');
  return { kind: 'hook', hook: { ...hook, ...attachability(name, kernel) } };
}

interface CodePlace {
  readonly name: string;
  /** Bytes from the function's start. */
  readonly offset: number;
}

function parsePlace(text: string): CodePlace | undefined {
  const [, name, offset] = /^([^+]+)(?:\+(0x[0-9a-fA-F]+|\d+))?$/.exec(text) ?? [];
  return name === undefined ? undefined : { name, offset: Number(offset ?? 0) };
}

/** Arguments are in their registers only at the function's first instruction. */
function kprobeHook(
  kind: 'kprobe' | 'kretprobe',
  { name, offset }: CodePlace,
  type: FunctionType | undefined,
): KernelHook {
  const target = offset === 0 ? name : `${name}+${offset}`;
  const hook: KernelHook = {
    kind,
    family: 'kprobe',
    name: `${kind}:${target}`,
    section: `${kind}/${target}`,
    attach: { kind, function: name, ...(offset === 0 ? {} : { offset }) },
    context: 'registers',
    arguments: [],
    numberedArguments: 0,
    features: ['kprobe'],
    isControl: false,
  };
  if (kind === 'kretprobe') {
    const returned: Type = type && type.returns.kind !== 'void' ? type.returns : u64;
    return { ...hook, returnValue: { type: returned, access: { kind: 'return-value' } } };
  }
  const known = offset === 0 ? typedArguments(type, registerArguments) : [];
  return { ...hook, arguments: known, numberedArguments: registerArguments };
}

export const kprobe: ProbeKind = kprobeKind('kprobe', 'any kernel function or instruction; arguments by register');
export const kretprobe: ProbeKind = kprobeKind('kretprobe', 'the return of a kernel function, with `retval`');
