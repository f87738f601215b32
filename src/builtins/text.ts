// Builtins about memory and text.

import type { TypedExpression } from '../check/typed-ast.js';
import { stringBytes } from '../limits.js';
import { sizeOf } from '../types/layout.js';
import { type PointerType, s64, type Type } from '../types/type.js';
import { type Builtin, bothValid, type Checked, type Computed, type CValue, cValue } from './builtin.js';
import { joined } from './joined.js';
import { spaceOf } from './read.js';
import { call, func, isAddress, isText, literalNumber, shorthand, where, wrapped } from './rows.js';
import { str } from './str.js';
import { textFunctions } from './text-functions.js';

const topic = 'memory and text';

const stringType: Type = { kind: 'string', size: stringBytes };

/** The same address, said to lie in the kernel or in the process. */
function inSpace(name: string, space: PointerType['space'], what: string): Computed {
  return func(topic, {
    signature: `${name}(pointer)`,
    summary: `an address, which lies in ${what}`,
    example: `syscall:openat:entry < print(str(${name}(args.filename))) >`,
    check({ arguments: [pointer] }): Checked {
      const to: Type = pointer?.type.kind === 'pointer' ? pointer.type.to : { kind: 'void' };
      return where(isAddress(pointer), { kind: 'pointer', to, space }, 'an address');
    },
    emit: (_emitter, emitted) => wrapped(emitted, (code) => code),
  });
}

/** Bytes that a buffer may have. */
const longestBuffer = 512;

function bufferSize(data: TypedExpression | undefined, length: TypedExpression | undefined): number {
  if (length !== undefined) return Number(literalNumber(length) ?? 0n);
  const type = data?.type;
  return type?.kind === 'array' || type?.kind === 'bytes' ? sizeOf(type) : 0;
}

const buf = func(topic, {
  signature: 'buf(data[, length])',
  summary: `the bytes at an address or of an array, up to ${longestBuffer}; the length is a constant`,
  example: 'syscall:write:entry < printf("%r\\n", buf(args.buf, 16)) >',
  check({ arguments: [data, length] }): Checked {
    const size = bufferSize(data, length);
    if (length !== undefined && literalNumber(length) === undefined)
      return { argument: 1, expected: 'a constant length' };
    if (size < 1 || size > longestBuffer)
      return { argument: length ? 1 : 0, expected: `a length of 1 to ${longestBuffer}` };
    const fits = isAddress(data) || data?.type.kind === 'array' || data?.type.kind === 'bytes';
    return where(fits, { kind: 'bytes', size }, 'an address or an array');
  },
  emit(emitter, { arguments: [data], type }, place): CValue {
    if (!data) return { code: '0' };
    if (data.type.kind === 'bytes' && sizeOf(data.type) >= sizeOf(type)) return data.value();
    const value = data.value();
    const room = emitter.room(type, 'buffer', place);
    const helper = `bpf_probe_read_${spaceOf(data.expression, 'user')}`;
    const known = emitter.guarded(`${helper}(${room}, ${sizeOf(type)}, (const void *)(${value.code}))`);
    return cValue(room, bothValid(value.valid, known));
  },
});

const capacity = func(topic, {
  signature: 'strcap(text)',
  summary: 'how many bytes a string can have',
  example: 'tcp:connect < print(strcap(comm)) >',
  check: ({ arguments: [text], span }) =>
    isText(text)
      ? { expression: { kind: 'number', value: BigInt(sizeOf(text?.type ?? stringType) - 1), type: s64, span } }
      : { argument: 0, expected: 'a string' },
  emit: () => ({ code: '0' }),
});

export const textBuiltins: readonly Builtin[] = [
  str,
  shorthand(topic, {
    name: 'copyinstr(pointer[, length])',
    summary: 'D’s: the string at an address of the process',
    example: 'syscall:openat:entry < print(copyinstr(args.filename)) >',
    means: (span, [pointer, ...length]) =>
      call(span, 'str', call(span, 'uptr', ...(pointer ? [pointer] : [])), ...length),
  }),
  shorthand(topic, {
    name: 'copyin(pointer, length)',
    summary: 'D’s: an address of the process; its memory is read where the script goes into it',
    example: 'syscall:connect:entry < print(((struct sockaddr_in *)copyin(args.uservaddr, 16)).sin_family) >',
    means: (span, [pointer]) => call(span, 'uptr', ...(pointer ? [pointer] : [])),
  }),
  inSpace('kptr', 'kernel', 'the kernel'),
  inSpace('uptr', 'user', 'the process'),
  buf,
  ...textFunctions,
  capacity,
  joined,
];
