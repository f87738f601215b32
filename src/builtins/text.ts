// Builtins about memory and text.

import type { TypedExpression } from '../check/typed-ast.js';
import { stringBytes } from '../limits.js';
import { sizeOf } from '../types/layout.js';
import { bool, type PointerType, s64, type Type } from '../types/type.js';
import {
  type Builtin,
  bothValid,
  type Checked,
  type Computed,
  type CValue,
  cValue,
  type EmittedCall,
} from './builtin.js';
import { joined } from './joined.js';
import { spaceOf } from './read.js';
import { call, func, isAddress, isNumber, isText, literalNumber, shorthand, where, wrapped } from './rows.js';
import { str } from './str.js';

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

/** A function of texts by one of strings.bpf.h; `sized` names it with each text followed by its room. */
interface TextRow {
  readonly signature: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly example: string;
  readonly texts: number;
  readonly numbers: number;
  readonly type: Type;
  readonly c: string;
  /** Around the call. */
  readonly wrap?: (code: string) => string;
}

function ofTexts({ texts, numbers, type, c, wrap, ...row }: TextRow): Computed {
  return func(topic, {
    ...row,
    check({ arguments: given }): Checked {
      const wrongText = given.findIndex((argument, index) => index < texts && !isText(argument));
      const wrongNumber = given.findIndex((argument, index) => index >= texts && !isNumber(argument));
      if (wrongText >= 0) return { argument: wrongText, expected: 'a string' };
      return where(wrongNumber < 0, type, 'a number', wrongNumber);
    },
    emit(emitter, emitted, place): CValue {
      emitter.include('strings.bpf.h');
      const { list, valid } = argumentsOf(emitted, texts, numbers);
      if (type.kind !== 'string') {
        const code = `${c}(${list.join(', ')})`;
        return cValue(wrap?.(code) ?? code, valid);
      }
      const room = emitter.room(type, 'text', place);
      emitter.writer.line(`${c}(${[room, String(type.size), ...list].join(', ')});`);
      return cValue(room, valid);
    },
  });
}

function argumentsOf(
  { arguments: given }: EmittedCall,
  texts: number,
  numbers: number,
): { readonly list: readonly string[]; readonly valid: string | undefined } {
  let valid: string | undefined;
  const list = given.flatMap((argument, index): readonly string[] => {
    const value = argument.value();
    valid = bothValid(valid, value.valid);
    return index < texts ? [value.code, String(sizeOf(argument.type))] : [`(__s64)(${value.code})`];
  });
  const missing = texts + numbers - given.length;
  return { list: [...list, ...Array.from({ length: missing }, () => 'TSBPF_TO_THE_END')], valid };
}

const example = (text: string): string => `tcp:connect < print(${text}) >`;

const comparisons: readonly Builtin[] = [
  ofTexts({
    signature: 'strlen(text)',
    summary: 'how many bytes a string has',
    example: example('strlen(comm)'),
    texts: 1,
    numbers: 0,
    type: s64,
    c: 'tsbpf_string_length',
  }),
  ofTexts({
    signature: 'strncmp(a, b, n)',
    summary: '0 where the first n bytes of two strings are the same; else which is greater, by its sign',
    example: 'tcp:connect / strncmp(comm, "nginx", 5) == 0 / < print(pid, daddr) >',
    texts: 2,
    numbers: 1,
    type: s64,
    c: 'tsbpf_string_compare_first',
  }),
  ofTexts({
    signature: 'strcontains(text, part)',
    summary: 'whether a string has another one in it',
    example: 'tcp:connect / strcontains(comm, "java") / < print(pid, daddr) >',
    texts: 2,
    numbers: 0,
    type: bool,
    c: 'tsbpf_string_find',
    wrap: (code) => `(${code} >= 0)`,
  }),
  ofTexts({
    signature: 'strstr(text, part)',
    aliases: ['index'],
    summary: 'where a string has another one in it, from 0; -1 where it has not',
    example: example('strstr(comm, "d")'),
    texts: 2,
    numbers: 0,
    type: s64,
    c: 'tsbpf_string_find',
  }),
  ofTexts({
    signature: 'rindex(text, part)',
    summary: 'where a string has another one in it for the last time; -1 where it has not',
    example: example('rindex(comm, "/")'),
    texts: 2,
    numbers: 0,
    type: s64,
    c: 'tsbpf_string_find_last',
  }),
];

const changes: readonly Builtin[] = [
  ofTexts({
    signature: 'substr(text, from[, length])',
    summary: 'a part of a string; from its end where `from` is negative',
    example: example('substr(comm, 0, 4)'),
    texts: 1,
    numbers: 2,
    type: stringType,
    c: 'tsbpf_string_part',
  }),
  ofTexts({
    signature: 'strjoin(a, b)',
    aliases: ['str_concat'],
    summary: `two strings in one, cut to ${stringBytes - 1} bytes`,
    example: example('strjoin(comm, "!")'),
    texts: 2,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_join',
  }),
  ofTexts({
    signature: 'basename(path)',
    summary: 'the last part of a path',
    example: 'syscall:openat:entry < print(basename(str(args.filename))) >',
    texts: 1,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_base',
  }),
  ofTexts({
    signature: 'dirname(path)',
    summary: 'a path without its last part',
    example: 'syscall:openat:entry < print(dirname(str(args.filename))) >',
    texts: 1,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_directory',
  }),
  ofTexts({
    signature: 'toupper(text)',
    summary: 'a string with the letters a to z as A to Z',
    example: example('toupper(comm)'),
    texts: 1,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_upper',
  }),
  ofTexts({
    signature: 'tolower(text)',
    summary: 'a string with the letters A to Z as a to z',
    example: example('tolower(comm)'),
    texts: 1,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_lower',
  }),
  ofTexts({
    signature: 'lltostr(n)',
    summary: 'a number as decimal text',
    example: example('strjoin("port ", lltostr(dport))'),
    texts: 0,
    numbers: 1,
    type: { kind: 'string', size: 24 },
    c: 'tsbpf_string_of_number',
  }),
];

const capacity = func(topic, {
  signature: 'strcap(text)',
  summary: 'how many bytes a string can have',
  example: example('strcap(comm)'),
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
  ...comparisons,
  ...changes,
  capacity,
  joined,
];
