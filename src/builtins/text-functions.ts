// Functions of texts: how long, which is greater, where is what, parts and other forms of them.

import { longestText, stringBytes } from '../limits.js';
import { bool, s64, type Type } from '../types/type.js';
import type { Builtin, Checked, Computed } from './builtin.js';
import { ofTexts, powerOfTwo } from './text-function.js';

const topic = 'memory and text';

const stringType: Type = { kind: 'string', size: stringBytes };

const example = (text: string): string => `tcp:connect < print(${text}) >`;

const sameRoom = ([size = 0]: readonly number[]): number => size;

/** A constant length says what a part may have. */
function partBytes(size: number, length: bigint | undefined): number {
  return length !== undefined && length > 0n && length < BigInt(size) ? Number(length) + 1 : size;
}

const comparisons: readonly Builtin[] = [
  ofTexts(topic, {
    signature: 'strlen(text)',
    summary: 'how many bytes a string has',
    example: example('strlen(comm)'),
    texts: 1,
    numbers: 0,
    type: s64,
    c: 'tsbpf_string_length',
    long: { c: 'tsbpf_text_length' },
  }),
  ofTexts(topic, {
    signature: 'strncmp(a, b, n)',
    summary: '0 where the first n bytes of two strings are the same; else which is greater, by its sign',
    example: 'tcp:connect / strncmp(comm, "nginx", 5) == 0 / < print(pid, daddr) >',
    texts: 2,
    numbers: 1,
    type: s64,
    c: 'tsbpf_string_compare_first',
    long: { c: 'tsbpf_texts_compare_first' },
  }),
  ofTexts(topic, {
    signature: 'strcontains(text, part)',
    summary: 'whether a string has another one in it',
    example: 'tcp:connect / strcontains(comm, "java") / < print(pid, daddr) >',
    texts: 2,
    numbers: 0,
    type: bool,
    wrap: (code) => `(${code} >= 0)`,
    long: { c: 'tsbpf_text_find_first', searches: true },
  }),
  ofTexts(topic, {
    signature: 'index(text, part[, from])',
    summary: 'where a string has another one in it, from 0, and not before `from`; -1 where it has not',
    example: example('index(comm, "/", 1)'),
    texts: 2,
    numbers: 1,
    type: s64,
    absent: '0',
    long: { c: 'tsbpf_text_find_from', searches: true },
  }),
  ofTexts(topic, {
    signature: 'rindex(text, part[, to])',
    summary: 'where a string has another one in it for the last time, and not behind `to`; -1 where it has not',
    example: example('rindex(comm, "/")'),
    texts: 2,
    numbers: 1,
    type: s64,
    long: { c: 'tsbpf_text_find_back', searches: true },
  }),
];

const where: Computed = ofTexts(topic, {
  signature: 'strstr(text, part)',
  summary: 'where a string has another one in it, from 0, else -1; in D the rest of the string from there on',
  example: example('strstr(comm, "d")'),
  texts: 2,
  numbers: 0,
  type: s64,
  long: { c: 'tsbpf_text_find_first', searches: true },
});

const rest: Computed = ofTexts(topic, {
  signature: 'strfrom(text, part)',
  summary: 'a string from where it has another one in it; "" where it has not',
  example: example('strfrom(comm, "-")'),
  texts: 2,
  numbers: 0,
  type: stringType,
  long: { c: 'tsbpf_text_rest_from_part', searches: true, bytes: sameRoom },
});

/** D's gives the rest of the text, as C's does. */
const strstr: Computed = {
  ...where,
  check(site): Checked {
    if (site.dialect !== 'd') return where.check(site);
    const checked = rest.check(site);
    if (!('type' in checked)) return checked;
    const { arguments: given, span } = site;
    return { expression: { kind: 'builtin', name: rest.name, arguments: given, type: checked.type, span } };
  },
};

const rests: readonly Builtin[] = [
  ofTexts(topic, {
    signature: 'strchr(text, character)',
    summary: 'a string from the first such character on; "" where it has none',
    example: example("strchr(comm, '/')"),
    texts: 1,
    numbers: 1,
    type: stringType,
    long: { c: 'tsbpf_text_rest_from_byte', searches: true, bytes: sameRoom },
  }),
  ofTexts(topic, {
    signature: 'strrchr(text, character)',
    summary: 'a string from the last such character on; "" where it has none',
    example: example("strrchr(comm, '/')"),
    texts: 1,
    numbers: 1,
    type: stringType,
    long: { c: 'tsbpf_text_rest_from_last_byte', searches: true, bytes: sameRoom },
  }),
  strstr,
  rest,
];

const changes: readonly Builtin[] = [
  ofTexts(topic, {
    signature: 'substr(text, from[, length])',
    summary: 'a part of a string; from its end where `from` is negative',
    example: example('substr(comm, 0, 4)'),
    texts: 1,
    numbers: 2,
    type: stringType,
    long: { c: 'tsbpf_text_part', bytes: ([size = 0], length) => partBytes(size, length) },
  }),
  ofTexts(topic, {
    signature: 'strjoin(a, b)',
    aliases: ['str_concat'],
    summary: `two strings in one, of up to ${longestText - 1} bytes`,
    example: example('strjoin(comm, "!")'),
    texts: 2,
    numbers: 0,
    type: stringType,
    long: {
      c: 'tsbpf_text_join',
      bytes: ([a = 0, b = 0]) => powerOfTwo(a + b - 1),
      spare: ([, b = 0]) => b,
    },
  }),
  ofTexts(topic, {
    signature: 'basename(path)',
    summary: 'the last part of a path',
    example: 'syscall:openat:entry < print(basename(str(args.filename))) >',
    texts: 1,
    numbers: 0,
    type: stringType,
    long: { c: 'tsbpf_text_base', searches: true, bytes: sameRoom },
  }),
  ofTexts(topic, {
    signature: 'dirname(path)',
    summary: 'a path without its last part',
    example: 'syscall:openat:entry < print(dirname(str(args.filename))) >',
    texts: 1,
    numbers: 0,
    type: stringType,
    long: { c: 'tsbpf_text_directory', searches: true, bytes: sameRoom },
  }),
  ofTexts(topic, {
    signature: 'cleanpath(path)',
    summary: 'a path without `.`, `..` and doubled slashes, as far as its text alone tells',
    example: 'syscall:openat:entry < print(cleanpath(str(args.filename))) >',
    texts: 1,
    numbers: 0,
    type: stringType,
    long: {
      c: 'tsbpf_text_clean_path',
      searches: true,
      bytes: sameRoom,
      mostBytes: 1024,
      spare: ([size = 0]) => powerOfTwo(size) - size,
    },
  }),
  ofTexts(topic, {
    signature: 'toupper(text)',
    summary: 'a string with the letters a to z as A to Z',
    example: example('toupper(comm)'),
    texts: 1,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_upper',
    long: { c: 'tsbpf_text_upper', bytes: sameRoom },
  }),
  ofTexts(topic, {
    signature: 'tolower(text)',
    summary: 'a string with the letters A to Z as a to z',
    example: example('tolower(comm)'),
    texts: 1,
    numbers: 0,
    type: stringType,
    c: 'tsbpf_string_lower',
    long: { c: 'tsbpf_text_lower', bytes: sameRoom },
  }),
];

export const textFunctions: readonly Builtin[] = [...comparisons, ...rests, ...changes];
