// memcmp(): bytes of two places compared, wherever they lie.

import { bufferBytes } from '../limits.js';
import { sizeOf } from '../types/layout.js';
import { s64, type Type } from '../types/type.js';
import {
  type BuiltinEmitter,
  bothValid,
  type Checked,
  type Computed,
  type CValue,
  cValue,
  type EmittedArgument,
} from './builtin.js';
import { readHelper, spaceOf } from './read.js';
import { func, isAddress, literalNumber } from './rows.js';

const inPlace: ReadonlySet<Type['kind']> = new Set(['string', 'array', 'bytes']);

export const memcmp: Computed = func('memory and text', {
  signature: 'memcmp(a, b, n)',
  summary: `0 where the first n bytes (a constant, up to ${bufferBytes}) are the same; else by its sign which is greater`,
  example: 'syscall:write:entry / memcmp(args.buf, "GET ", 4) == 0 / < print(comm) >',
  check({ arguments: [a, b, n] }): Checked {
    const length = literalNumber(n);
    if (length === undefined || length < 1n || length > BigInt(bufferBytes))
      return { argument: 2, expected: `a constant number of bytes, 1 to ${bufferBytes}` };
    for (const [index, side] of [a, b].entries()) {
      if (isAddress(side)) continue;
      if (!side || !inPlace.has(side.type.kind))
        return { argument: index, expected: 'an address, an array or a string' };
      if (BigInt(sizeOf(side.type)) < length) return { argument: index, expected: `${length} bytes` };
    }
    return { type: s64 };
  },
  emit(emitter, { arguments: [a, b, n] }): CValue {
    emitter.include('strings.bpf.h');
    const bytes = Number(n ? (literalNumber(n.expression) ?? 0n) : 0n);
    const left = bytesOf(emitter, a, bytes);
    const right = bytesOf(emitter, b, bytes);
    const result = emitter.writer.fresh('order');
    emitter.writer.line(`__s64 ${result} = tsbpf_memory_compare(${left.code}, ${right.code}, ${bytes});`);
    return cValue(result, bothValid(left.valid, right.valid));
  },
});

/** In a room of whole words, zero behind what is compared. */
function bytesOf(emitter: BuiltinEmitter, side: EmittedArgument | undefined, bytes: number): CValue {
  if (!side) return { code: '0' };
  const value = side.value();
  const room = emitter.local(
    { kind: 'array', element: { kind: 'int', size: 8, signed: false }, length: Math.ceil(bytes / 8) },
    'side',
  );
  if (inPlace.has(side.type.kind)) {
    emitter.writer.line(`__builtin_memcpy(${room}, ${value.code}, ${bytes});`);
    return cValue(room, value.valid);
  }
  const read = `${readHelper(spaceOf(side.expression, 'any'))}(${room}, ${bytes}, (const void *)(${value.code}))`;
  return cValue(room, bothValid(value.valid, emitter.guarded(read)));
}
