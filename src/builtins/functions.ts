// Builtin functions that give a value: one record each. Actions (print, exit, …) are in actions.ts.

import { stringBytes } from '../limits.js';
import { isInteger, sizeOf } from '../types/layout.js';
import { type Display, type IntType, inet, type Type, u8, u16, u32, u64 } from '../types/type.js';
import { type BuiltinEmitter, type BuiltinFunction, bothValid, type CValue, cValue } from './builtin.js';

/** Same number, shown another way. */
function displayFunction(name: string, display: Display, summary: string): BuiltinFunction {
  const type: IntType = { kind: 'int', size: 8, signed: false, display };
  return {
    kind: 'function',
    name,
    aliases: [],
    signature: `${name}(ns)`,
    summary,
    example: `tcp:connect-done < print(comm, t = ${name}(latency)) >`,
    parameters: ['ns'],
    check: ([argument]) => (argument && isInteger(argument) ? { type } : { argument: 0, expected: 'a number of ns' }),
    emit: (_emitter, [value]): CValue => cValue(`(__u64)(${value?.code})`, value?.valid),
  };
}

const swapped: Readonly<Record<number, Type>> = { 1: u8, 2: u16, 4: u32, 8: u64 };

const bswap: BuiltinFunction = {
  kind: 'function',
  name: 'bswap',
  aliases: ['ntohs', 'ntohl', 'htons', 'htonl'],
  signature: 'bswap(n)',
  summary: 'the bytes of a 2-, 4- or 8-byte number in the other order',
  example: 'rawtracepoint:inet_sock_set_state < print(bswap(args.sk.__sk_common.skc_dport)) >',
  parameters: ['n'],
  check: ([argument]) =>
    argument && isInteger(argument) ? { type: swapped[argument.size] ?? u64 } : { argument: 0, expected: 'a number' },
  emit(_emitter, [value], [type]): CValue {
    const bits = sizeOf(type ?? u64) * 8;
    return bits === 8
      ? (value ?? { code: '0' })
      : cValue(`__builtin_bswap${bits}((__u${bits})(${value?.code}))`, value?.valid);
  },
};

const inet4: BuiltinFunction = {
  kind: 'function',
  name: 'inet4',
  aliases: [],
  signature: 'inet4(n)',
  summary: 'an IPv4 address from 4 bytes in network order',
  example: 'rawtracepoint:inet_sock_set_state < print(inet4(args.sk.__sk_common.skc_daddr)) >',
  parameters: ['n'],
  check: ([argument]) =>
    argument && isInteger(argument) ? { type: inet } : { argument: 0, expected: 'a 4-byte number' },
  emit(emitter, [value], _types, place): CValue {
    const room = emitter.room(inet, 'inet', place);
    emitter.writer.line(`tsbpf_inet4(&${room}, (__u32)(${value?.code}));`);
    return cValue(room, value?.valid);
  },
};

const inet6: BuiltinFunction = {
  kind: 'function',
  name: 'inet6',
  aliases: [],
  signature: 'inet6(address)',
  summary: 'an IPv6 address from a `struct in6_addr` of the kernel',
  example: 'rawtracepoint:inet_sock_set_state < print(inet6(args.sk.__sk_common.skc_v6_daddr)) >',
  parameters: ['address'],
  check: ([argument]) =>
    argument?.kind === 'struct' && argument.name === 'in6_addr'
      ? { type: inet }
      : { argument: 0, expected: 'a `struct in6_addr`' },
  emit(emitter, [value], _types, place): CValue {
    const room = emitter.room(inet, 'inet', place);
    return cValue(room, bothValid(value?.valid, readInto(emitter, room, 16, value?.code ?? '0')));
  },
};

/** Reads kernel memory into a local, counts a fault, and gives the C name of "it worked". */
function readInto(emitter: BuiltinEmitter, room: string, size: number, address: string): string {
  const known = emitter.writer.fresh('known');
  emitter.writer.line(`bool ${known} = bpf_probe_read_kernel(&${room}, ${size}, ${address}) == 0;`);
  emitter.writer.line(`if (!${known}) ${emitter.count('read-faults')}`);
  return known;
}

const inetVersion: BuiltinFunction = {
  kind: 'function',
  name: 'inet_version',
  aliases: [],
  signature: 'inet_version(address)',
  summary: '4 or 6; a v4-mapped address is 4',
  example: 'tcp:connect < @[inet_version(daddr)] = count() >',
  parameters: ['address'],
  check: ([argument]) => (argument?.kind === 'inet' ? { type: u8 } : { argument: 0, expected: 'an address' }),
  emit: (_emitter, [value]): CValue => cValue(`tsbpf_inet_version(&${value?.code})`, value?.valid),
};

const stringType: Type = { kind: 'string', size: stringBytes };

const str: BuiltinFunction = {
  kind: 'function',
  name: 'str',
  aliases: ['stringof'],
  signature: 'str(pointer)',
  summary: `the NUL-terminated string at an address, up to ${stringBytes - 1} bytes`,
  example: 'syscall:openat:entry < print(comm, str(args.filename)) >',
  parameters: ['pointer'],
  check([argument]) {
    if (argument?.kind === 'string') return { type: argument };
    return argument?.kind === 'pointer' || (argument && isInteger(argument))
      ? { type: stringType }
      : { argument: 0, expected: 'a pointer' };
  },
  emit(emitter, [value], [type], place): CValue {
    // A field that is text already.
    if (type?.kind === 'string' && value) return value;
    const room = emitter.room(stringType, 'str', place);
    const known = emitter.writer.fresh('known');
    const helper =
      type?.kind === 'pointer' && type.space === 'kernel' ? 'bpf_probe_read_kernel_str' : 'bpf_probe_read_user_str';
    emitter.writer.line(`bool ${known} = ${helper}(${room}, ${stringBytes}, (const void *)(${value?.code})) >= 0;`);
    emitter.writer.line(`if (!${known}) ${emitter.count('read-faults')}`);
    return cValue(room, bothValid(value?.valid, known));
  },
};

const sockPointer: Type = { kind: 'pointer', to: { kind: 'struct', tag: 'struct', name: 'sock' }, space: 'kernel' };

const socketOfFd: BuiltinFunction = {
  kind: 'function',
  name: 'socket_of_fd',
  aliases: [],
  signature: 'socket_of_fd(fd)',
  summary: 'the TCP socket behind a descriptor of the current task, or 0',
  example:
    'syscall:accept4:return / retval >= 0 / < $sk = socket_of_fd(retval); if ($sk) { print(comm, $sk.__sk_common.skc_num) } >',
  parameters: ['fd'],
  check: ([argument]) =>
    argument && isInteger(argument) ? { type: sockPointer } : { argument: 0, expected: 'a descriptor number' },
  emit(emitter, [value]): CValue {
    emitter.include('task.bpf.h');
    const name = emitter.writer.fresh('sk');
    emitter.writer.line(`struct sock *${name} = tsbpf_socket_of_fd((__s64)(${value?.code}));`);
    return cValue(name, value?.valid);
  },
};

const ksym: BuiltinFunction = {
  kind: 'function',
  name: 'ksym',
  aliases: [],
  signature: 'ksym(address)',
  summary: 'a kernel address, shown as its symbol',
  example: 'rawtracepoint:kfree_skb < @[ksym(args.location)] = count() >',
  parameters: ['address'],
  check: ([argument]) =>
    argument && (isInteger(argument) || argument.kind === 'pointer')
      ? { type: { kind: 'int', size: 8, signed: false, display: 'ksym' } }
      : { argument: 0, expected: 'an address' },
  emit: (_emitter, [value]): CValue => cValue(`(__u64)(${value?.code})`, value?.valid),
};

export const builtinFunctions: readonly BuiltinFunction[] = [
  displayFunction('relative', 'relative', 'a time of CLOCK_MONOTONIC as seconds since the first row'),
  displayFunction('clock', 'clock', 'a time of CLOCK_MONOTONIC as HH:MM:SS'),
  displayFunction('milliseconds', 'milliseconds', 'a duration as ms with two decimals'),
  displayFunction('microseconds', 'microseconds', 'a duration as whole µs'),
  ksym,
  bswap,
  inet4,
  inet6,
  inetVersion,
  str,
  socketOfFd,
];
