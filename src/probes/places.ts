// Many places of one pattern as one hook: one program, which is told at each firing where it is. What the clauses take of
// the places must be the same at all of them.

import type { AttachSpec } from '../artifact.js';
import type { HookAccess } from '../check/typed-ast.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { systemCallNumber } from '../types/system-calls.js';
import type { HookArgument, KernelHook } from './probe-kind.js';
import { hookNames } from './probe-names.js';

type Share = (first: KernelHook, hooks: readonly KernelHook[], kernel: KernelDescription) => KernelHook | undefined;

/** Undefined where this kernel has no way to tell the places apart, or this kind of hook none to share. */
export function shareProgram(
  hooks: readonly KernelHook[],
  takesArguments: boolean,
  kernel: KernelDescription,
): KernelHook | undefined {
  const [first] = hooks;
  if (first === undefined) return undefined;
  const ways = sharing[first.kind] ?? [];
  for (const way of ways) {
    const shared = way.needsNoArguments && takesArguments ? undefined : way.share(first, hooks, kernel);
    if (shared) return { ...shared, name: `${first.name} and ${hooks.length - 1} more` };
  }
  return undefined;
}

/** Only places of one sort share. */
export function sortOf({ kind, attach }: KernelHook, kernel: KernelDescription): string {
  switch (attach.kind) {
    case 'kprobe':
    case 'kretprobe':
      // Links for many know the functions of modules only on newer kernels.
      return `${kind} ${kernel.moduleOf(attach.function) ? 'of a module' : ''}${attach.offset === undefined ? '' : '+'}`;
    case 'tracepoint': {
      if (attach.category !== 'syscalls') return `${kind} ${isRaw(attach.name, kernel) ? 'raw' : ''}`;
      return `${kind} ${numberOf(attach.name, kernel) === undefined ? attach.name : attach.name.slice(0, 'sys_exit'.length)}`;
    }
    default:
      return kind;
  }
}

/** Of a system call's event. */
function numberOf(event: string, { machine }: KernelDescription): number | undefined {
  return systemCallNumber(machine, event.replace(/^sys_(enter|exit)_/, ''));
}

/** An event that somebody made may have the name of another. */
function isRaw(event: string, kernel: KernelDescription): boolean {
  return (
    kernel.rawTracepoint(event) !== undefined &&
    kernel.tracepoints().filter((name) => name.endsWith(`:${event}`)).length === 1
  );
}

interface Way {
  /** It hands over nothing but the place. */
  readonly needsNoArguments?: true;
  readonly share: Share;
}

/** One link for all of them. */
const multi: Way = {
  share(first, hooks, kernel) {
    if (kernel.feature('kprobe-multi').answer !== 'yes') return undefined;
    const functions = hooks.flatMap(({ attach }) =>
      (attach.kind === 'kprobe' || attach.kind === 'kretprobe') && attach.offset === undefined ? [attach.function] : [],
    );
    if (functions.length < hooks.length) return undefined;
    const kind = first.kind === 'kretprobe' ? 'kretprobe-multi' : 'kprobe-multi';
    return {
      ...first,
      section: first.kind === 'kretprobe' ? 'kretprobe.multi' : 'kprobe.multi',
      attach: { kind, functions },
      features: ['kprobe-multi'],
      places: { names: hooks.map(hookNames), told: { by: 'cookie' } },
    };
  },
};

/** A link for each, with its number. */
const cookies: Way = {
  share(first, hooks, kernel) {
    if (kernel.feature('attach-cookie').answer !== 'yes') return undefined;
    return {
      ...first,
      attach: { kind: 'several', places: hooks.map(({ attach }) => attach) },
      places: { names: hooks.map(hookNames), told: { by: 'cookie' } },
    };
  },
};

/** The one hook under all system calls, which has their number: attached and detached at once. */
const everySystemCall: Way = {
  share(first, hooks, kernel) {
    const events = hooks.flatMap(({ attach }) =>
      attach.kind === 'tracepoint' && attach.category === 'syscalls' ? [attach.name] : [],
    );
    const isExit = events[0]?.startsWith('sys_exit_') ?? false;
    const numbers = events.flatMap((name) => numberOf(name, kernel) ?? []);
    if (numbers.length < hooks.length || !kernel.rawTracepoint('sys_enter')) return undefined;
    const name = isExit ? 'sys_exit' : 'sys_enter';
    const moved = (argument: HookArgument): HookArgument => ({
      ...argument,
      access: moveAccess(argument.access, isExit),
    });
    const { returnValue } = first;
    return {
      ...first,
      section: `raw_tp/${name}`,
      attach: { kind: 'rawtracepoint', name },
      context: 'arguments',
      arguments: first.arguments.map(moved),
      ...(returnValue ? { returnValue: { ...returnValue, access: moveAccess(returnValue.access, isExit) } } : {}),
      features: ['rawtracepoint'],
      places: { names: hooks.map(hookNames), told: { by: 'system call', numbers } },
    };
  },
};

/** In the record of a system call the number comes first and then its arguments, each in eight bytes. */
const numberOffset = 8;
const argumentsOffset = 16;

function moveAccess(access: HookAccess, isExit: boolean): HookAccess {
  if (access.kind !== 'record-field') return access;
  if (access.offset === numberOffset) return { kind: 'system-call-number' };
  // The raw tracepoint hands over the registers and what the call returns.
  if (isExit) return { kind: 'argument', index: 1 };
  return { kind: 'system-call-argument', index: (access.offset - argumentsOffset) / 8 };
}

/** The same events without their records: detached at once, where each of the others waits for the kernel. */
const rawEvents: Way = {
  needsNoArguments: true,
  share(first, hooks, kernel) {
    const names = hooks.flatMap(({ attach }) =>
      attach.kind === 'rawtracepoint' || (attach.kind === 'tracepoint' && isRaw(attach.name, kernel))
        ? [attach.name]
        : [],
    );
    if (names.length < hooks.length) return undefined;
    const attach = names.map((name): AttachSpec => ({ kind: 'rawtracepoint', name }));
    return {
      ...first,
      section: 'raw_tp',
      attach: { kind: 'several', places: attach },
      context: 'none',
      arguments: [],
      numberedArguments: 0,
      features: ['rawtracepoint'],
      places: { names: hooks.map(hookNames), told: { by: 'program' } },
    };
  },
};

/** A program for each, of one text. */
const programs: Way = {
  share: (first, hooks) => ({
    ...first,
    attach: { kind: 'several', places: hooks.map(({ attach }) => attach) },
    places: { names: hooks.map(hookNames), told: { by: 'program' } },
  }),
};

const ofEvents: readonly Way[] = [everySystemCall, rawEvents, cookies, programs];
const ofFunctions: readonly Way[] = [multi, cookies, programs];

/** By the kind of the hook, best first. */
const sharing: Readonly<Record<string, readonly Way[]>> = {
  syscall: [everySystemCall, cookies, programs],
  tracepoint: ofEvents,
  rawtracepoint: [rawEvents],
  kprobe: ofFunctions,
  kretprobe: ofFunctions,
  uprobe: [cookies, programs],
  uretprobe: [cookies, programs],
};
