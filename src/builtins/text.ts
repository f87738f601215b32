// Builtins about memory and text.

import type { TypedExpression } from '../check/typed-ast.js';
import { bufferBytes, stringBytes } from '../limits.js';
import { sizeOf } from '../types/layout.js';
import { type PointerType, s64, type Type } from '../types/type.js';
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
import { joined } from './joined.js';
import { memcmp } from './memcmp.js';
import { numberTexts } from './number-texts.js';
import { readHelper, spaceOf } from './read.js';
import { call, func, isAddress, isNumber, isText, literalNumber, shorthand, wrapped } from './rows.js';
import { str } from './str.js';
import { textFunctions } from './text-functions.js';
import { tokenBuiltins } from './tokens.js';

const topic = 'memory and text';

const stringType: Type = { kind: 'string', size: stringBytes };

/** The same address, said to lie in the kernel or in the process. */
function inSpace(name: string, space: PointerType['space'], what: string): Computed {
  return func(topic, {
    signature: `${name}(pointer)`,
    summary: `an address, which lies in ${what}`,
    example: `syscall:openat:entry < print(str(${name}(args.filename))) >`,
    check({ arguments: [pointer] }): Checked {
      if (!pointer || !isAddress(pointer)) return { argument: 0, expected: 'an address' };
      if (pointer.type.kind === 'pointer') return { type: { kind: 'pointer', to: pointer.type.to, space } };
      const type: Type = { kind: 'pointer', to: { kind: 'void' }, space };
      return { type, arguments: [{ kind: 'convert', operand: pointer, type, span: pointer.span }] };
    },
    emit: (_emitter, emitted) => wrapped(emitted, (code) => code),
  });
}

/** Bytes of what is there itself: of an address only its length says them. */
function bytesInPlace(data: TypedExpression | undefined): number | undefined {
  const type = data?.type;
  return type?.kind === 'array' || type?.kind === 'bytes' || type?.kind === 'string' ? sizeOf(type) : undefined;
}

/** No more than there is. */
function bufferSize(data: TypedExpression | undefined, length: TypedExpression | undefined): number {
  const there = bytesInPlace(data);
  // A text without its NUL.
  if (length === undefined) return (there ?? 0) - (data?.type.kind === 'string' ? 1 : 0);
  return Math.min(Number(literalNumber(length) ?? 0n), there ?? bufferBytes + 1);
}

/** Room for so many of them, and for their number. */
const measuredBytes = (bytes: number): number => Math.min(bytes, bufferBytes) + 2;

function emitMeasured(
  emitter: BuiltinEmitter,
  data: EmittedArgument,
  length: EmittedArgument,
  size: number,
  place: string | undefined,
): CValue {
  emitter.include('texts.bpf.h');
  const address = data.value();
  const wanted = length.value();
  const room = emitter.room({ kind: 'bytes', size, measured: true }, 'buffer', place);
  const count = emitter.writer.fresh('count');
  emitter.writer.line(`__builtin_memset(${room}, 0, ${size});`);
  emitter.writer.line(`__u64 ${count} = tsbpf_measure(${room}, ${wanted.code}, ${size - 2});`);
  const read = `${readHelper(spaceOfBuffer(data))}(${room} + 2, ${count}, (const void *)(${address.code}))`;
  return cValue(room, bothValid(bothValid(address.valid, wanted.valid), emitter.guarded(read)));
}

/** A text lies in the kernel wherever it was read from. */
function spaceOfBuffer({ expression, type }: EmittedArgument): 'kernel' | 'user' | 'any' {
  return type.kind === 'string' ? 'kernel' : spaceOf(expression, 'any');
}

const buf = func(topic, {
  signature: 'buf(data[, length])',
  summary: `bytes at an address, of an array or string, up to ${bufferBytes}; of an unforeseen length max_strlen`,
  example: 'syscall:write:entry < printf("%r\\n", buf(args.buf, 16)) >',
  check({ arguments: [data, length], textBytes }): Checked {
    const fits = isAddress(data) || bytesInPlace(data) !== undefined;
    if (!fits) return { argument: 0, expected: 'an address, an array or a text' };
    const isMeasured = length !== undefined && literalNumber(length) === undefined;
    if (isMeasured && !isNumber(length)) return { argument: 1, expected: 'a number of bytes' };
    if (isMeasured && data?.type.kind !== 'bytes') {
      const most = Math.min(textBytes, bytesInPlace(data) ?? textBytes);
      return { type: { kind: 'bytes', size: measuredBytes(most), measured: true } };
    }
    const size = bufferSize(data, length);
    if (size < 1 || size > bufferBytes)
      return { argument: length ? 1 : 0, expected: `a length of 1 to ${bufferBytes}` };
    return { type: { kind: 'bytes', size } };
  },
  emit(emitter, { arguments: [data, length], type }, place): CValue {
    if (!data) return { code: '0' };
    if (type.kind === 'bytes' && type.measured && length)
      return emitMeasured(emitter, data, length, sizeOf(type), place);
    if (data.type.kind === 'bytes' && sizeOf(data.type) >= sizeOf(type)) return data.value();
    const value = data.value();
    const room = emitter.room(type, 'buffer', place);
    if (data.type.kind === 'string') {
      emitter.writer.line(`__builtin_memcpy(${room}, ${value.code}, ${sizeOf(type)});`);
      return cValue(room, value.valid);
    }
    const helper = readHelper(spaceOfBuffer(data));
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
  memcmp,
  ...textFunctions,
  ...tokenBuiltins,
  ...numberTexts,
  capacity,
  joined,
];
