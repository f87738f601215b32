// str(): the text at an address. What it may be long is part of its type, so that the room for it is known.

import type { TypedExpression } from '../check/typed-ast.js';
import { longestText, measuredTextBytes, stringBytes } from '../limits.js';
import { sizeOf } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { bothValid, type Checked, type Computed, type CValue } from './builtin.js';
import { readText, spaceOf } from './read.js';
import { func, isAddress, isNumber, literalNumber, where } from './rows.js';

const textOf = (bytes: number): Type => ({ kind: 'string', size: Math.min(bytes, longestText) });

function mistakenLength(length: TypedExpression, constant: bigint | undefined): string | undefined {
  if (!isNumber(length)) return 'a number of bytes';
  return constant !== undefined && BigInt.asIntN(64, constant) < 1n ? 'a number of bytes above 0' : undefined;
}

/** Of bytes in memory up to a NUL; a value is a text as it is. */
function textInArray(array: TypedExpression | undefined, length: bigint | undefined): Checked | undefined {
  if (array?.type.kind !== 'array' || sizeOf(array.type.element) !== 1) return undefined;
  const whole = array.type.length;
  if (array.kind !== 'address')
    return { expression: { kind: 'convert', operand: array, type: textOf(whole + 1), span: array.span } };
  return { type: textOf(1 + (length === undefined ? whole : Math.min(whole, Number(length)))) };
}

export const str: Computed = func('memory and text', {
  signature: 'str(pointer[, length])',
  aliases: ['stringof'],
  summary: `the text at an address, up to a NUL: ${stringBytes - 1} bytes or max_strlen, or as many as asked for`,
  example: 'syscall:openat:entry < print(comm, str(args.filename, 256)) >',
  check({ arguments: [pointer, length], textBytes }): Checked {
    const constant = literalNumber(length);
    const wrongLength = length && mistakenLength(length, constant);
    if (wrongLength) return { argument: 1, expected: wrongLength };
    // Text already, or a parameter with a room of its own.
    if (pointer?.type.kind === 'string' && !length) return { expression: pointer };
    if (pointer?.kind === 'positional' && (!length || Number(constant) + 1 >= textBytes))
      return { expression: { ...pointer, type: textOf(length ? Number(constant) + 1 : textBytes) } };
    if (pointer?.type.kind === 'string' || pointer?.kind === 'positional')
      return { argument: 0, expected: 'a pointer; a part of a text is `substr(text, 0, n)`' };
    const bytes = textInArray(pointer, constant);
    if (bytes) return bytes;
    const type =
      constant !== undefined
        ? textOf(Number(constant) + 1)
        : textOf(length ? Math.max(textBytes, measuredTextBytes) : textBytes);
    return where(isAddress(pointer), type, 'a pointer');
  },
  emit(emitter, { arguments: [pointer, length], type }, place): CValue {
    const value = pointer?.value() ?? { code: '0' };
    const measured = length?.expression.kind === 'number' ? undefined : length?.value();
    const room = emitter.room(type, 'str', place);
    const size = measured ? atMost(emitter, measured.code, sizeOf(type)) : sizeOf(type);
    const space = pointer ? spaceOf(pointer.expression, 'any') : 'any';
    const read = readText(emitter, room, size, value.code, space);
    return { ...read, code: room, valid: bothValid(bothValid(value.valid, measured?.valid), read.valid) ?? read.valid };
  },
});

/** Room for so many bytes and the NUL, in a local that the verifier sees to be within bounds. */
function atMost(emitter: Parameters<Computed['emit']>[0], length: string, most: number): string {
  emitter.include('texts.bpf.h');
  const size = emitter.writer.fresh('size');
  emitter.writer.line(`__u64 ${size} = tsbpf_text_room(${length}, ${most});`);
  return size;
}
