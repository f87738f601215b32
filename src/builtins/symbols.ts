// Builtins about code: stacks, addresses by their symbols and symbols by their addresses, registers.

import type { TypedExpression } from '../check/typed-ast.js';
import { noRegister, noRegisters } from '../diagnostics/catalog-builtins.js';
import { stackFrames } from '../limits.js';
import type { Type } from '../types/type.js';
import { u32, u64 } from '../types/type.js';
import { type Builtin, type BuiltinEmitter, bothValid, type Checked, type CValue, cValue } from './builtin.js';
import { readInto } from './read.js';
import { func, isAddress, isNumber, literalNumber, literalText, loadTime, variable, where, wrapped } from './rows.js';
import { stackModes } from './stack-modes.js';

const topic = 'symbols and stacks';

export const symbolType: Type = { kind: 'int', size: 8, signed: false, display: 'ksym' };
export const functionType: Type = { kind: 'int', size: 8, signed: false, display: 'kernel-function' };
const moduleType: Type = { kind: 'int', size: 8, signed: false, display: 'kernel-module' };
const addressType: Type = { kind: 'int', size: 8, signed: false, display: 'pointer' };

/** How a stack shows is the type's format, with the most frames. */
const modes: readonly string[] = stackModes;

/** Each number of frames has a map of its own: stacks that agree in so many are one. */
const kstack = func(topic, {
  signature: 'kstack([mode][, frames])',
  aliases: ['stack'],
  isBare: true,
  summary: 'the kernel’s stack at the probe, by symbols; modes: bpftrace, perf (with addresses), raw (addresses)',
  example: 'profile:hz:99 < @[kstack, kstack(3), kstack(perf, 3)] = count() >',
  words: modes,
  check({ arguments: given, stackMode }): Checked {
    const [first, second] = given;
    const mode = literalText(first);
    if (first?.type.kind === 'string' && !modes.includes(mode ?? ''))
      return { argument: 0, expected: modes.join(', ') };
    const count = mode === undefined ? first : second;
    if (mode === undefined && second) return { argument: 0, expected: modes.join(', ') };
    const frames = count === undefined ? BigInt(stackFrames) : literalNumber(count);
    if (frames === undefined || frames < 1n || frames > stackFrames)
      return { argument: given.length - 1, expected: `a constant of 1 to ${stackFrames} frames` };
    const isUsual = mode === undefined && stackMode === modes[0] && frames === BigInt(stackFrames);
    const format = isUsual ? {} : { format: `${mode ?? stackMode} ${frames}` };
    return { type: { kind: 'int', size: 8, signed: true, display: 'kstack', ...format } };
  },
  emit(emitter, { type }): CValue {
    const frames = type.kind === 'int' && type.format ? Number(type.format.split(' ')[1]) : stackFrames;
    const map = emitter.stackMap(frames);
    const id = emitter.writer.fresh('stack');
    emitter.writer.line(`__s64 ${id} = bpf_get_stackid(ctx, &${map}, 0);`);
    return { code: id, valid: `(${id} >= 0)` };
  },
});

/** A register's member of struct tsbpf_all_registers. */
function registerMember(name: string, machine: string): string | undefined {
  if (machine === 'aarch64') {
    const number = /^r(\d+)$/.exec(name)?.[1];
    if (number !== undefined) return Number(number) <= 30 ? `regs[${number}]` : undefined;
    return ['sp', 'pc', 'pstate'].includes(name) ? name : undefined;
  }
  const known = 'r15 r14 r13 r12 bp bx r11 r10 r9 r8 ax cx dx si di ip cs flags sp ss'.split(' ');
  return known.includes(name) ? name : undefined;
}

const reg = func(topic, {
  signature: 'reg(name)',
  summary: 'a register of the machine at a kprobe, uprobe or profile: ip, sp, ax, …; on arm64 pc, sp, r0, …',
  example: 'profile:hz:99 < @[ksym(reg("ip"))] = count() >',
  check({ arguments: [name], scope, span, kernel }): Checked {
    const text = literalText(name);
    if (text === undefined) return { argument: 0, expected: 'a name in quotes' };
    const hasRegisters = scope.hook?.context === 'registers' || scope.hook?.section === 'perf_event';
    if (!hasRegisters) return { refused: noRegisters(span, scope.place) };
    const member = registerMember(text, kernel.machine);
    if (member === undefined) return { refused: noRegister(name?.span ?? span, text, kernel.machine) };
    return { type: u64 };
  },
  emit(emitter, { arguments: [name] }): CValue {
    emitter.include('registers.bpf.h');
    const text = literalText(name?.expression) ?? '';
    const number = /^r(\d+)$/.exec(text)?.[1];
    return { code: `tsbpf_register(ctx, ${number === undefined ? text : `TSBPF_R(${number})`})` };
  },
});

const kaddr = func(topic, {
  signature: 'kaddr(symbol)',
  summary: 'the address of a symbol of the kernel, looked up when the script is loaded',
  example: 'interval:s:1 < print(ksym(kaddr("do_exit"))) >',
  check({ arguments: [symbol], span }): Checked {
    const text = literalText(symbol);
    if (text === undefined) return { argument: 0, expected: 'a symbol in quotes' };
    return { expression: { ...loadTime('kernel-symbol', text, span), type: addressType } };
  },
  emit: () => ({ code: '0' }),
});

/** The symbol's place in the area of a CPU, which begins where the kernel's table says. */
const percpuKaddr = func(topic, {
  signature: 'percpu_kaddr(symbol[, cpu])',
  summary: 'the address of a CPU’s own variable of the kernel, of this CPU or of the one given',
  example: 'interval:s:1 < print(percpu_kaddr("runqueues", 0)) >',
  check({ arguments: [symbol, cpu], span }): Checked {
    const text = literalText(symbol);
    if (text === undefined) return { argument: 0, expected: 'a symbol in quotes' };
    if (cpu !== undefined && !isNumber(cpu)) return { argument: 1, expected: 'the number of a CPU' };
    const place = { ...loadTime('percpu-symbol', text, span), type: addressType };
    const offsets = loadTime('kernel-symbol', '__per_cpu_offset', span);
    const own: TypedExpression = cpu ?? { kind: 'builtin', name: 'cpu', arguments: [], type: u32, span };
    // Reads of what the kernel keeps apart for each CPU go through its table of where each one's area begins.
    return { type: addressType, arguments: [place, offsets, own] };
  },
  emit(emitter, { arguments: given }): CValue {
    const [offset, table, number] = given.map((argument) => argument.value());
    const start = emitter.local(u64, 'start');
    const address = `(const void *)((__u64)(${table?.code}) + 8 * (__u64)(${number?.code}))`;
    const known = readInto(emitter, start, 8, address);
    return cValue(`(${start} + (__u64)(${offset?.code}))`, bothValid(known, number?.valid));
  },
});

/** What bpf_get_stack is asked for. */
type Whose = 'TSBPF_KERNEL_STACK' | 'TSBPF_USER_STACK';

export function caller(emitter: BuiltinEmitter, whose: Whose): CValue {
  return frame(emitter, 'caller', `tsbpf_caller(ctx, ${whose})`);
}

export function depth(emitter: BuiltinEmitter, whose: Whose): CValue {
  return frame(emitter, 'depth', `tsbpf_stack_depth(ctx, ${whose})`);
}

function frame(emitter: BuiltinEmitter, name: string, of: string): CValue {
  emitter.include('frames.bpf.h');
  const local = emitter.writer.fresh(name);
  emitter.writer.line(`__u64 ${local} = ${of};`);
  return { code: local };
}

export const symbolBuiltins: readonly Builtin[] = [
  kstack,
  variable(topic, {
    name: 'caller',
    type: symbolType,
    c: (emitter) => caller(emitter, 'TSBPF_KERNEL_STACK'),
    summary: 'the second frame of the kernel’s stack: who called the function that is probed',
    example: 'kprobe:tcp_connect < @[caller] = count() >',
  }),
  variable(topic, {
    name: 'stackdepth',
    type: u32,
    c: (emitter) => depth(emitter, 'TSBPF_KERNEL_STACK'),
    summary: 'how many frames the kernel’s stack has',
  }),
  func(topic, {
    signature: 'ksym(address)',
    summary: 'a kernel address, shown as its symbol and how far behind its start it lies',
    example: 'rawtracepoint:kfree_skb < @[ksym(args.location)] = count() >',
    check: ({ arguments: [address] }) => where(isAddress(address), symbolType, 'an address'),
    emit: (_emitter, emitted) => wrapped(emitted, (code) => `(__u64)(${code})`),
  }),
  func(topic, {
    signature: 'sym(address)',
    summary: 'the function of the kernel that an address lies in; in a map all addresses of one are one entry',
    example: 'profile:hz:99 < @[sym(reg("ip"))] = count() >',
    check: ({ arguments: [address] }) => where(isAddress(address), functionType, 'an address'),
    emit: (_emitter, emitted) => wrapped(emitted, (code) => `(__u64)(${code})`),
  }),
  func(topic, {
    signature: 'mod(address)',
    summary: 'the module of the kernel that an address lies in, vmlinux where that is the kernel itself',
    example: 'profile:hz:99 < @[mod(reg("ip"))] = count() >',
    check: ({ arguments: [address] }) => where(isAddress(address), moduleType, 'an address'),
    emit: (_emitter, emitted) => wrapped(emitted, (code) => `(__u64)(${code})`),
  }),
  kaddr,
  percpuKaddr,
  reg,
];
