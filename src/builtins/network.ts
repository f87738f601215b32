// Builtins about the network: byte order, addresses, sockets.

import { isInteger, sizeOf } from '../types/layout.js';
import { inet, type Type, u8, u16, u32, u64 } from '../types/type.js';
import { bothValid, type Computed, type CValue, cValue } from './builtin.js';
import { readInto } from './read.js';
import { func, isNumber, where, wrapped } from './rows.js';

const swapped: Readonly<Record<number, Type>> = { 1: u8, 2: u16, 4: u32, 8: u64 };

const sockPointer: Type = { kind: 'pointer', to: { kind: 'struct', tag: 'struct', name: 'sock' }, space: 'kernel' };

export const networkBuiltins: readonly Computed[] = [
  func('network', {
    signature: 'bswap(n)',
    aliases: ['ntohs', 'ntohl', 'htons', 'htonl'],
    summary: 'the bytes of a 2-, 4- or 8-byte number in the other order',
    example: 'rawtracepoint:inet_sock_set_state < print(bswap(args.sk.__sk_common.skc_dport)) >',
    check: ({ arguments: [n] }) =>
      n && isInteger(n.type) ? { type: swapped[n.type.size] ?? u64 } : { argument: 0, expected: 'a number' },
    emit(_emitter, call): CValue {
      const bits = sizeOf(call.type) * 8;
      return wrapped(call, (code) => (bits === 8 ? code : `__builtin_bswap${bits}((__u${bits})(${code}))`));
    },
  }),
  func('network', {
    signature: 'inet4(n)',
    summary: 'an IPv4 address from 4 bytes in network order',
    example: 'rawtracepoint:inet_sock_set_state < print(inet4(args.sk.__sk_common.skc_daddr)) >',
    check: ({ arguments: [n] }) => where(isNumber(n), inet, 'a 4-byte number'),
    emit(emitter, call, place): CValue {
      const [value] = call.arguments.map((argument) => argument.value());
      const room = emitter.room(inet, 'inet', place);
      emitter.writer.line(`tsbpf_inet4(&${room}, (__u32)(${value?.code}));`);
      return cValue(room, value?.valid);
    },
  }),
  func('network', {
    signature: 'inet6(address)',
    summary: 'an IPv6 address from a `struct in6_addr` of the kernel',
    example: 'rawtracepoint:inet_sock_set_state < print(inet6(args.sk.__sk_common.skc_v6_daddr)) >',
    check: ({ arguments: [address] }) =>
      where(address?.type.kind === 'struct' && address.type.name === 'in6_addr', inet, 'a `struct in6_addr`'),
    emit(emitter, call, place): CValue {
      const [value] = call.arguments.map((argument) => argument.value());
      const room = emitter.room(inet, 'inet', place);
      return cValue(room, bothValid(value?.valid, readInto(emitter, room, 16, value?.code ?? '0')));
    },
  }),
  func('network', {
    signature: 'inet_version(address)',
    summary: '4 or 6; a v4-mapped address is 4',
    example: 'tcp:connect < @[inet_version(daddr)] = count() >',
    check: ({ arguments: [address] }) => where(address?.type.kind === 'inet', u8, 'an address'),
    emit: (_emitter, call) => wrapped(call, (code) => `tsbpf_inet_version(&${code})`),
  }),
  func('network', {
    signature: 'socket_of_fd(fd)',
    summary: 'the TCP socket behind a descriptor of the current task, or 0',
    example:
      'syscall:accept4:return / retval >= 0 / < $sk = socket_of_fd(retval); if ($sk) { print(comm, $sk.__sk_common.skc_num) } >',
    check: ({ arguments: [fd] }) => where(isNumber(fd), sockPointer, 'a descriptor number'),
    emit(emitter, call): CValue {
      const [value] = call.arguments.map((argument) => argument.value());
      emitter.include('task.bpf.h');
      const name = emitter.writer.fresh('sk');
      emitter.writer.line(`struct sock *${name} = tsbpf_socket_of_fd((__s64)(${value?.code}));`);
      return cValue(name, value?.valid);
    },
  }),
];
