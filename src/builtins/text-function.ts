// A function of texts: by the C of strings.bpf.h byte by byte, or by that of long-strings.bpf.h where a text is long.

import { longestText, mostRounds, objectStackBytes, stringBytes } from '../limits.js';
import { isLongString, sizeOf } from '../types/layout.js';
import type { StringType, Type } from '../types/type.js';
import {
  type BuiltinEmitter,
  bothValid,
  type Checked,
  type Computed,
  type CValue,
  cValue,
  type EmittedArgument,
  type EmittedCall,
} from './builtin.js';
import { func, isNumber, isText, literalNumber } from './rows.js';

/** What its C takes: each text followed by its room, then the numbers; in front the result's room where it is a text. */
export interface TextRow {
  readonly signature: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly example: string;
  readonly texts: number;
  readonly numbers: number;
  readonly type: Type;
  /** Where no text is long; absent: `long` does for all. */
  readonly c?: string;
  /** C of a number that is not given. */
  readonly absent?: string;
  /** Around the call. */
  readonly wrap?: (code: string) => string;
  readonly long?: LongRow;
}

interface LongRow {
  readonly c: string;
  /** It looks for one text in another: in a room of its own, which stands before all others. */
  readonly searches?: true;
  /** Of the result, where it is a text. */
  readonly bytes?: (sizes: readonly number[], last: bigint | undefined) => number;
  /** Of a text that it can go through before the verifier gives up. */
  readonly mostBytes?: number;
  /** Bytes that its C may write behind the result. */
  readonly spare?: (sizes: readonly number[]) => number;
}

/** Rooms that have many sizes would go through them one by one where a variable is put together with itself. */
export function powerOfTwo(bytes: number): number {
  return Math.min(longestText, Math.max(stringBytes, 2 ** Math.ceil(Math.log2(bytes))));
}

export function ofTexts(topic: Computed['topic'], row: TextRow): Computed {
  const { texts, type } = row;
  return func(topic, {
    ...row,
    check({ arguments: given }): Checked {
      const wrongText = given.findIndex((argument, index) => index < texts && !isText(argument));
      if (wrongText >= 0) return { argument: wrongText, expected: 'a string' };
      const wrongNumber = given.findIndex((argument, index) => index >= texts && !isNumber(argument));
      if (wrongNumber >= 0) return { argument: wrongNumber, expected: 'a number' };
      const sizes = given.slice(0, texts).map((argument) => sizeOf(argument.type));
      if (row.long?.searches && roundsOf(sizes) > mostRounds)
        return {
          argument: 1,
          expected: `a string of at most ${mostPart(sizes)} bytes to look for in one of this room`,
        };
      const most = row.long?.mostBytes ?? longestText;
      if (sizes.some((size) => size > most)) return { argument: 0, expected: `a string of at most ${most - 1} bytes` };
      const bytes = row.long?.bytes?.(sizes, literalNumber(given[texts + row.numbers - 1]));
      return { type: bytes !== undefined && bytes > stringBytes ? { kind: 'string', size: bytes } : type };
    },
    emit(emitter, emitted, place): CValue {
      const isLong = emitted.arguments.some((argument) => isLongString(argument.type)) || isLongString(emitted.type);
      if (row.long && (isLong || !row.c)) return emitLong(emitter, row, row.long, emitted);
      return emitShort(emitter, row, row.c ?? '', emitted, place);
    },
  });
}

function roundsOf([text = 0, part = 0]: readonly number[]): number {
  return text > stringBytes || part > stringBytes ? text * Math.ceil(part / 8) : 0;
}

function mostPart([text = 1]: readonly number[]): number {
  return Math.floor(mostRounds / text) * 8 - 1;
}

function emitShort(
  emitter: BuiltinEmitter,
  row: TextRow,
  c: string,
  emitted: EmittedCall,
  place: string | undefined,
): CValue {
  const { wrap, type } = row;
  emitter.include('strings.bpf.h');
  const { list, valid } = argumentsOf(emitted, row);
  if (type.kind !== 'string') {
    const code = `${c}(${list.join(', ')})`;
    return cValue(wrap?.(code) ?? code, valid);
  }
  const room = emitter.room(type, 'text', place);
  emitter.writer.line(`${c}(${[room, String(type.size), ...list].join(', ')});`);
  return cValue(room, valid);
}

/** The result has a room of its own, which is zero and aligned. */
function emitLong(emitter: BuiltinEmitter, row: TextRow, long: LongRow, emitted: EmittedCall): CValue {
  emitter.include('strings.bpf.h');
  emitter.include('long-strings.bpf.h');
  const { type } = emitted;
  const { list: given, valid } = argumentsOf(emitted, row);
  const list = [copied(emitter, emitted.arguments[0], given[0] ?? ''), ...given.slice(1)];
  const sizes = emitted.arguments.slice(0, row.texts).map((argument) => sizeOf(argument.type));
  const search = long.searches ? [emitter.local(searchRoom(sizes), 'search')] : [];
  if (type.kind !== 'string') {
    const code = emitter.writer.fresh('result');
    emitter.writer.line(`__s64 ${code} = ${long.c}(${[...search, ...list].join(', ')});`);
    return cValue(row.wrap?.(code) ?? code, valid);
  }
  const room = emitter.local({ kind: 'string', size: type.size + (long.spare?.(sizes) ?? 0) }, 'text');
  emitter.writer.line(`${long.c}(${[...search, room, String(type.size), ...list].join(', ')});`);
  return cValue(room, valid);
}

/** A literal lies where nothing may be written, and to measure a text it is copied upon itself. */
function copied(emitter: BuiltinEmitter, text: EmittedArgument | undefined, code: string): string {
  if (text?.expression.kind !== 'string') return code;
  const room = emitter.local(text.type, 'literal');
  emitter.writer.line(`__builtin_memcpy(${room}, ${code}, ${sizeOf(text.type)});`);
  return room;
}

/**
 * As tsbpf_text_find() divides it; always long, so that it is aligned, and too large for the stack, where the kernel allows
 * no word to be read across two.
 */
function searchRoom([text = 0, part = 2]: readonly number[]): StringType {
  const words = (bytes: number): number => Math.ceil(bytes / 8) * 8;
  const size = 8 + words(part) + words(text) + words(part) + 2 * stringBytes;
  return { kind: 'string', size: Math.max(size, objectStackBytes + 8) };
}

function argumentsOf(
  { arguments: given }: EmittedCall,
  { texts, numbers, absent = 'TSBPF_TO_THE_END' }: TextRow,
): { readonly list: readonly string[]; readonly valid: string | undefined } {
  let valid: string | undefined;
  const list = given.flatMap((argument, index): readonly string[] => {
    const value = argument.value();
    valid = bothValid(valid, value.valid);
    return index < texts ? [value.code, String(sizeOf(argument.type))] : [`(__s64)(${value.code})`];
  });
  const missing = texts + numbers - given.length;
  return { list: [...list, ...Array.from({ length: missing }, () => absent)], valid };
}
