// Hooks on static trace events: raw tracepoints (typed by BTF), tracefs tracepoints, and system calls by name.

import type { KernelDescription, TracepointFormat } from '../kernel/kernel-description.js';
import { s64 } from '../types/type.js';
import type { HookArgument, HookResolution, KernelHook, ProbeKind } from './probe-kind.js';

const everySystemCall =
  'a system-call tracepoint costs every system call of every task some 50 ns while it is attached';

const withoutEmpty = (fields: readonly string[]): readonly string[] => fields.filter((field) => field !== '');

/** Trace events are read from tracefs, which only root may do and not everybody has mounted. */
function untold(kernel: KernelDescription): string | undefined {
  if (kernel.tracepoints().length > 0) return undefined;
  const feature = kernel.feature('tracepoint');
  return feature.answer === 'unknown' ? feature.reason : undefined;
}

export const rawTracepoint: ProbeKind = {
  name: 'rawtracepoint',
  aliases: ['rt', 'raw_tracepoint', 'rawtp'],
  family: 'tracepoint',
  summary: 'a static trace event with its raw arguments, typed by BTF',
  form: 'rawtracepoint:[CATEGORY:]NAME',
  example: 'rawtracepoint:inet_sock_set_state',
  normalise: withoutEmpty,
  resolve(fields, kernel): HookResolution {
    const name = fields.at(-1);
    if (fields.length < 1 || fields.length > 2 || !name)
      return { kind: 'malformed', reason: `write it as ${this.form}` };
    const parameters = kernel.rawTracepoint(name);
    if (!parameters)
      return {
        kind: 'missing',
        reason: `this kernel has no raw tracepoint \`${name}\``,
        candidates: kernel.rawTracepoints(),
      };
    return {
      kind: 'hook',
      hook: {
        kind: 'rawtracepoint',
        family: 'tracepoint',
        name: `rawtracepoint:${name}`,
        section: `raw_tp/${name}`,
        attach: { kind: 'rawtracepoint', name },
        context: 'arguments',
        arguments: parameters.map((parameter, index) => ({ ...parameter, access: { kind: 'argument', index } })),
        numberedArguments: parameters.length,
        features: ['rawtracepoint'],
        isControl: false,
      },
    };
  },
  names: (kernel) => kernel.rawTracepoints(),
};

export const tracepoint: ProbeKind = {
  name: 'tracepoint',
  aliases: ['t', 'sdt'],
  family: 'tracepoint',
  summary: 'a static trace event with the fields of its tracefs record',
  form: 'tracepoint:CATEGORY:NAME',
  example: 'tracepoint:sched:sched_process_exec',
  // D's names have a function's field in between: `sdt:sched::sched_switch`.
  normalise: (fields) =>
    (fields.length === 3 ? [fields[0] ?? '', fields[2] ?? ''] : fields).map((field) => field || '*'),
  resolve(fields, kernel): HookResolution {
    const [category, name] = fields;
    if (fields.length !== 2 || !category || !name) return { kind: 'malformed', reason: `write it as ${this.form}` };
    const format = kernel.tracepoint(category, name);
    if (!format)
      return {
        kind: 'missing',
        reason: `this kernel has no tracepoint \`${category}:${name}\``,
        candidates: kernel.tracepoints(),
      };
    const costly = category === 'syscalls' || category === 'raw_syscalls' ? { costly: everySystemCall } : {};
    return {
      kind: 'hook',
      hook: { ...tracefsHook('tracepoint', `tracepoint:${category}:${name}`, category, name, format), ...costly },
    };
  },
  untold,
  names: (kernel) => kernel.tracepoints(),
};

export const systemCall: ProbeKind = {
  name: 'syscall',
  aliases: [],
  family: 'tracepoint',
  summary: 'a system call by name, at its entry (`args`) or its return (`retval`)',
  form: 'syscall:NAME:entry|return',
  example: 'syscall:openat:entry',
  // D has a field for the module in front of the call: `syscall::read:entry`; empty ones match any.
  normalise: (fields) => (fields.length < 2 ? fields : fields.slice(-2).map((field) => field || '*')),
  resolve(fields, kernel): HookResolution {
    const [name, place] = fields;
    if (fields.length !== 2 || !name || (place !== 'entry' && place !== 'return')) {
      const isCall = fields.length === 1 && systemCallNames(kernel).includes(name ?? '');
      const instead = isCall ? { instead: `syscall:${name}:entry` } : {};
      return { kind: 'malformed', reason: `write it as ${this.form}`, ...instead };
    }
    const event = place === 'entry' ? `sys_enter_${name}` : `sys_exit_${name}`;
    const format = kernel.tracepoint('syscalls', event);
    if (!format)
      return {
        kind: 'missing',
        reason: `this kernel has no tracepoint for the system call \`${name}\``,
        candidates: systemCallNames(kernel).map((other) => `${other}:${place}`),
      };
    const hook = tracefsHook('syscall', `syscall:${name}:${place}`, 'syscalls', event, format);
    const result = place === 'return' ? hook.arguments.find((argument) => argument.name === 'ret') : undefined;
    const given = hook.arguments.filter(({ name: known }) => known !== '__syscall_nr' && known !== 'ret');
    return {
      kind: 'hook',
      hook: {
        ...hook,
        arguments: given,
        // D hands over what is returned twice.
        numberedArguments: result ? 2 : given.length,
        ...(result ? { returnValue: { type: s64, access: result.access } } : {}),
        costly: everySystemCall,
      },
    };
  },
  untold,
  names: (kernel) => systemCallNames(kernel).flatMap((name) => [`${name}:entry`, `${name}:return`]),
};

function systemCallNames(kernel: KernelDescription): readonly string[] {
  const prefix = 'syscalls:sys_enter_';
  return kernel
    .tracepoints()
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

function tracefsHook(
  kind: string,
  name: string,
  category: string,
  event: string,
  format: TracepointFormat,
): KernelHook {
  return {
    kind,
    family: 'tracepoint',
    name,
    section: `tp/${category}/${event}`,
    attach: { kind: 'tracepoint', category, name: event },
    context: 'record',
    arguments: format.fields.map(
      (field): HookArgument => ({
        name: field.name,
        type: field.type,
        access: {
          kind: 'record-field',
          offset: field.offset,
          size: field.size,
          dataLocation: field.dataLocation ?? false,
        },
      }),
    ),
    numberedArguments: 0,
    features: ['tracepoint'],
    isControl: false,
  };
}
