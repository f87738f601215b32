// Builtins about the network: byte order, addresses, sockets.

import type { TypedExpression } from '../check/typed-ast.js';
import { badAddress } from '../diagnostics/catalog-check.js';
import { parseInet } from '../types/inet-text.js';
import { givenSize, isInteger, sizeOf } from '../types/layout.js';
import { inet, type Type, u8, u16, u32, u64 } from '../types/type.js';
import {
  type Builtin,
  type BuiltinEmitter,
  bothValid,
  type Checked,
  type Computed,
  type CValue,
  cValue,
  type EmittedArgument,
} from './builtin.js';
import { readInto, spaceOf } from './read.js';
import { func, isAddress, isNumber, literalNumber, literalText, where, wrapped } from './rows.js';

const swapped: Readonly<Record<number, Type>> = { 1: u8, 2: u16, 4: u32, 8: u64 };

const sockPointer: Type = { kind: 'pointer', to: { kind: 'struct', tag: 'struct', name: 'sock' }, space: 'kernel' };
const macType: Type = { kind: 'int', size: 8, signed: false, display: 'mac' };
const cookieType: Type = { kind: 'int', size: 8, signed: false, display: 'id' };

function swap(name: string, alias: string, type: Type): Computed {
  const bits = sizeOf(type) * 8;
  return func('network', {
    signature: `${name}(n)`,
    aliases: [alias],
    summary: `a number of ${bits} bits from the network’s byte order to the machine’s, or back`,
    example: `BEGIN < print(${name}(1)); exit() >`,
    check: ({ arguments: [n] }) => where(isNumber(n), type, 'a number'),
    emit: (_emitter, call) => wrapped(call, (code) => `__builtin_bswap${bits}((__u${bits})(${code}))`),
  });
}

/** The bytes that an address is in: 4 or 16 in memory, or a value. 0: it is none. */
function addressBytes(type: Type | undefined): number {
  if (type?.kind === 'struct' && type.name === 'in6_addr') return 16;
  if (type?.kind === 'array' && sizeOf(type.element) <= 4) return sizeOf(type);
  return type?.kind === 'bytes' && !type.measured ? type.size : 0;
}

function isInetSource(address: TypedExpression | undefined): boolean {
  return isNumber(address) || [4, 16].includes(addressBytes(address?.type));
}

/** An address of 4 or 16 bytes, as a number, in memory or in a local. */
function inetFrom(emitter: BuiltinEmitter, address: EmittedArgument, place: string | undefined): CValue {
  const value = address.value();
  const room = emitter.room(inet, 'inet', place);
  const size = addressBytes(address.type);
  if (size === 0) {
    emitter.writer.line(`tsbpf_inet4(&${room}, (__u32)(${value.code}));`);
    return cValue(room, value.valid);
  }
  if (address.type.kind === 'bytes' && size === 16) {
    emitter.writer.line(`__builtin_memcpy(&${room}, ${value.code}, 16);`);
    return cValue(room, value.valid);
  }
  if (size === 16)
    return cValue(room, bothValid(value.valid, readInto(emitter, room, 16, value.code, spaceOf(address.expression))));
  const word = emitter.local(u32, 'word');
  const known =
    address.type.kind === 'bytes' ? undefined : readInto(emitter, word, 4, value.code, spaceOf(address.expression));
  if (address.type.kind === 'bytes') emitter.writer.line(`__builtin_memcpy(&${word}, ${value.code}, 4);`);
  emitter.writer.line(`tsbpf_inet4(&${room}, ${word});`);
  return cValue(room, bothValid(value.valid, known));
}

const addressFamilies = { inet: 2n, inet6: 10n } as const;

/** An address behind a pointer, whose family says how long it is. */
function inetBehind(
  emitter: BuiltinEmitter,
  family: CValue,
  pointer: EmittedArgument,
  place: string | undefined,
): CValue {
  const value = pointer.value();
  const room = emitter.room(inet, 'inet', place);
  const isUser = spaceOf(pointer.expression) === 'user';
  const known = emitter.guarded(`tsbpf_inet_read(&${room}, ${family.code}, (const void *)(${value.code}), ${isUser})`);
  return cValue(room, bothValid(bothValid(family.valid, value.valid), known));
}

const ntop = func('network', {
  signature: 'ntop([family, ]address)',
  aliases: ['inet_ntop'],
  summary: 'an address out of a number, of 4 or 16 bytes, or of what a pointer and a family say',
  example: 'rawtracepoint:inet_sock_set_state < print(ntop(args.sk.__sk_common.skc_daddr)) >',
  check({ arguments: given }): Checked {
    const address = given.at(-1);
    if (address?.type.kind === 'inet') return { expression: address };
    if (given.length === 2 && !isNumber(given[0])) return { argument: 0, expected: 'an address family' };
    const fits = isInetSource(address) || (given.length === 2 && address?.type.kind === 'pointer');
    return where(fits, inet, 'an address: a number, 4 or 16 bytes', given.length - 1);
  },
  emit(emitter, { arguments: given }, place): CValue {
    const address = given.at(-1);
    const [family] = given;
    if (!address) return { code: '0' };
    return address.type.kind === 'pointer' && family
      ? inetBehind(emitter, family.value(), address, place)
      : inetFrom(emitter, address, place);
  },
});

/** D's: the address behind a pointer, of a family that the name says. */
function ntoa(name: string, family: bigint, what: string, example: string): Computed {
  return func('network', {
    signature: `${name}(pointer)`,
    summary: `the ${what} address that a pointer points to`,
    example,
    check: ({ arguments: [pointer] }) => where(isAddress(pointer), inet, 'a pointer'),
    emit: (emitter, { arguments: [pointer] }, place) =>
      pointer ? inetBehind(emitter, { code: String(family) }, pointer, place) : { code: '0' },
  });
}

export const networkBuiltins: readonly Builtin[] = [
  func('network', {
    signature: 'bswap(n)',
    summary: 'the bytes of a 2-, 4- or 8-byte number in the other order',
    example: 'rawtracepoint:inet_sock_set_state < print(bswap(args.sk.__sk_common.skc_dport)) >',
    check: ({ arguments: [n] }) =>
      n && isInteger(n.type) ? { type: swapped[givenSize(n.type)] ?? u64 } : { argument: 0, expected: 'a number' },
    emit(_emitter, call): CValue {
      const bits = sizeOf(call.type) * 8;
      return wrapped(call, (code) => (bits === 8 ? code : `__builtin_bswap${bits}((__u${bits})(${code}))`));
    },
  }),
  swap('ntohs', 'htons', u16),
  swap('ntohl', 'htonl', u32),
  swap('ntohll', 'htonll', u64),
  ntop,
  ntoa('inet_ntoa', addressFamilies.inet, 'IPv4', 'rawtracepoint:inet_sock_set_state < print(inet_ntoa(args.sk)) >'),
  ntoa('inet_ntoa6', addressFamilies.inet6, 'IPv6', 'syscall:bind:entry < print(inet_ntoa6(args.umyaddr)) >'),
  func('network', {
    signature: 'inet4(n)',
    summary: 'an IPv4 address from 4 bytes in network order',
    example: 'rawtracepoint:inet_sock_set_state < print(inet4(args.sk.__sk_common.skc_daddr)) >',
    check: ({ arguments: [n] }) => where(isNumber(n), inet, 'a 4-byte number'),
    emit: (emitter, { arguments: [n] }, place) => (n ? inetFrom(emitter, n, place) : { code: '0' }),
  }),
  func('network', {
    signature: 'inet6(address)',
    summary: 'an IPv6 address from a `struct in6_addr` of the kernel',
    example: 'rawtracepoint:inet_sock_set_state < print(inet6(args.sk.__sk_common.skc_v6_daddr)) >',
    check: ({ arguments: [address] }) =>
      where(address?.type.kind === 'struct' && address.type.name === 'in6_addr', inet, 'a `struct in6_addr`'),
    emit: (emitter, { arguments: [address] }, place) => (address ? inetFrom(emitter, address, place) : { code: '0' }),
  }),
  func('network', {
    signature: 'pton(text)',
    summary: 'an address that the script writes',
    example: 'tcp:connect / daddr == pton("127.0.0.1") / < print(pid, comm) >',
    check({ arguments: [address], span }): Checked {
      const text = literalText(address);
      const bytes = text === undefined ? undefined : parseInet(text);
      if (text === undefined) return { argument: 0, expected: 'an address in quotes' };
      if (bytes === undefined) return { refused: badAddress(address?.span ?? span, text) };
      return { expression: { kind: 'address-literal', bytes, type: inet, span } };
    },
    emit: () => ({ code: '0' }),
  }),
  func('network', {
    signature: 'inet_version(address)',
    summary: '4 or 6; a v4-mapped address is 4',
    example: 'tcp:connect < @[inet_version(daddr)] = count() >',
    check: ({ arguments: [address] }) => where(address?.type.kind === 'inet', u8, 'an address'),
    emit: (_emitter, call) => wrapped(call, (code) => `tsbpf_inet_version(&${code})`),
  }),
  func('network', {
    signature: 'inet_prefix(address, bits)',
    summary: 'the address with all but its first bits cleared: its network',
    example: 'tcp:connect < @[inet_prefix(daddr, 24)] = count() >',
    check: ({ arguments: [address, bits] }) =>
      address?.type.kind === 'inet'
        ? where(isNumber(bits), inet, 'a number of bits', 1)
        : { argument: 0, expected: 'an address' },
    emit(emitter, { arguments: [address, bits] }, place): CValue {
      if (!address || !bits) return { code: '0' };
      const [whole, length] = [address.value(), bits.value()];
      const room = emitter.room(inet, 'network', place);
      emitter.writer.line(`tsbpf_inet_prefix(&${room}, &${whole.code}, ${length.code});`);
      return cValue(room, bothValid(whole.valid, length.valid));
    },
  }),
  func('network', {
    signature: 'macaddr(address)',
    summary: 'a hardware address of 6 bytes',
    example: 'BEGIN < print(macaddr((u8 *)0)); exit() >',
    check({ arguments: [address] }): Checked {
      const isBytes = address?.type.kind === 'bytes' && !address.type.measured && address.type.size >= 6;
      const isArray = address?.type.kind === 'array' && sizeOf(address.type) >= 6;
      return where(isBytes || isArray || (isAddress(address) && !literalNumber(address)), macType, '6 bytes');
    },
    emit(emitter, { arguments: [address] }): CValue {
      if (!address) return { code: '0' };
      const value = address.value();
      const room = emitter.local(u64, 'mac');
      if (address.type.kind !== 'bytes')
        return cValue(
          room,
          bothValid(
            value.valid,
            readInto(emitter, room, 6, `(const void *)(${value.code})`, spaceOf(address.expression)),
          ),
        );
      emitter.writer.line(`__builtin_memcpy(&${room}, ${value.code}, 6);`);
      return cValue(room, value.valid);
    },
  }),
  func('network', {
    signature: 'socket_of_fd(fd)',
    summary: 'the TCP socket behind a descriptor of the current task, or 0',
    example:
      'syscall:accept4:return / retval >= 0 / < $sk = socket_of_fd(retval); if ($sk) { print(comm, $sk.__sk_common.skc_num) } >',
    check: ({ arguments: [fd] }) => where(isNumber(fd), sockPointer, 'a descriptor number'),
    emit(emitter, { arguments: [fd] }): CValue {
      const value = fd?.value();
      emitter.include('task.bpf.h');
      const name = emitter.writer.fresh('sk');
      emitter.writer.line(`struct sock *${name} = tsbpf_socket_of_fd((__s64)(${value?.code}));`);
      return cValue(name, value?.valid);
    },
  }),
  func('network', {
    signature: 'ipv6_inner(header)',
    summary: 'behind an IPv6 header: protocol, 256 in a later fragment, 65536 for each byte before it',
    example: 'ip:send / ip == 6 / < $inner = ipv6_inner(iph); @[$inner & 255] = count() >',
    check: ({ arguments: [header] }) => where(isAddress(header), u32, 'an address'),
    emit(emitter, { arguments: [header] }): CValue {
      const value = header?.value() ?? { code: '0' };
      emitter.include('ipv6.bpf.h');
      const inner = emitter.writer.fresh('inner');
      emitter.writer.line(`int ${inner} = tsbpf_ipv6_inner((__u64)(${value.code}));`);
      return cValue(inner, bothValid(value.valid, emitter.guarded(inner, value.valid)));
    },
  }),
  func('network', {
    signature: 'socket_cookie(sk)',
    summary: 'the kernel’s own number of a socket; 0 as long as nobody has asked the kernel for it',
    example: 'rawtracepoint:inet_sock_set_state < print(socket_cookie(args.sk)) >',
    check: ({ arguments: [sk] }) => where(isAddress(sk), cookieType, 'a `struct sock *`'),
    emit(emitter, { arguments: [sk] }): CValue {
      const value = sk?.value() ?? { code: '0' };
      emitter.include('task.bpf.h');
      const cookie = emitter.local(u64, 'cookie');
      const address = `tsbpf_cookie_place(${value.code})`;
      return cValue(cookie, bothValid(value.valid, readInto(emitter, cookie, 8, address)));
    },
  }),
];
