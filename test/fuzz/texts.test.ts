// Random texts of all rooms from 1 byte to 4095, compared, searched, cut and put together by the kernel, against what
// JavaScript makes of them. Long ones are fewer: the verifier follows each way through a program.

import { describe, expect, test } from 'vitest';
import { type Random, seededRandom } from './random.js';
import { isRoot, printAll, seeds, unforeseeable, valuesOf } from './run-script.js';

interface Class {
  /** Of the texts, and of the room that a variable has for one. */
  readonly lengths: readonly number[];
  readonly cases: number;
}

const classes: readonly Class[] = [
  { lengths: [0, 1, 2, 3, 6, 7, 8, 9, 15, 16], cases: 10 },
  { lengths: [0, 1, 8, 31, 62, 63], cases: 5 },
  { lengths: [0, 5, 62, 63, 64, 65, 71, 72, 73, 127, 128, 200, 255], cases: 6 },
  { lengths: [0, 17, 63, 64, 255, 256, 257, 299, 300, 500], cases: 4 },
  { lengths: [3, 64, 1000, 1022, 1023, 1024, 1025], cases: 2 },
  { lengths: [9, 64, 2047, 2048, 4000, 4094, 4095], cases: 1 },
];

interface Text {
  readonly name: string;
  readonly value: string;
}

const letters = [...'aabbBz/. '];

function makeText(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(letters)).join('');
}

/** Now and then one that begins as the other one does, or all of it. */
function makeTexts(random: Random, { lengths }: Class): readonly Text[] {
  const first = makeText(random, random.pick(lengths));
  const values = [first, makeText(random, random.pick(lengths)), variant(random, first), variant(random, first)];
  return values.map((value, index) => ({ name: `$t${index}`, value }));
}

function variant(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const kept = text.slice(0, at);
  if (random.chance(0.4)) return kept;
  return random.chance(0.5) ? text : `${kept}${random.pick(letters)}${text.slice(at + 1)}`;
}

/** The room is that of the longer of two literals, of which the first one is taken. */
function declare(random: Random, { name, value }: Text, { lengths }: Class): string {
  const other = 'y'.repeat(random.pick(lengths));
  return `  ${name} = $zero == 0 ? ${JSON.stringify(value)} : ${JSON.stringify(other)};\n`;
}

type Case = readonly [text: string, expected: unknown];
type Make = (random: Random, a: Text, b: Text) => Case;

const sign = (n: number): number => Math.sign(n);
const order = (a: string, b: string): number => sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
const signOf = (code: string): string => `${code} < 0 ? -1 : ${code} > 0 ? 1 : 0`;

/** What is looked for in a long text has at most 31 bytes. */
function part(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const found = text.slice(at, at + random.below(Math.min(12, text.length - at + 1)));
  return random.chance(0.7) ? found : makeText(random, random.below(5));
}

function cut(text: string, from: number, length: number | undefined): string {
  const start = from < 0 ? from + text.length : from;
  const end = length === undefined ? text.length : length < 0 ? text.length + length : start + length;
  return text.slice(Math.max(start, 0), Math.max(end, 0));
}

/** As POSIX says: slashes at the end do not count. */
function baseOf(path: string): string {
  const name = path.replace(/\/+$/, '');
  if (name === '') return path === '' ? '.' : '/';
  return name.slice(name.lastIndexOf('/') + 1);
}

function directoryOf(path: string): string {
  const name = path.replace(/\/+$/, '');
  const last = name.lastIndexOf('/');
  if (last < 0) return name === '' && path !== '' ? '/' : '.';
  return name.slice(0, last).replace(/\/+$/, '') || '/';
}

const makers: readonly Make[] = [
  (random, a, b) => {
    const operator = random.pick(['==', '!=', '<', '<=', '>', '>=']);
    const difference = order(a.value, b.value);
    const truths = { '==': difference === 0, '!=': difference !== 0, '<': difference < 0, '<=': difference <= 0 };
    const expected = { ...truths, '>': difference > 0, '>=': difference >= 0 }[operator];
    return [`${a.name} ${operator} ${b.name}`, expected];
  },
  (random, a, b) => {
    const n = random.pick([0, 1, 2, 7, 8, 9, 16, 63, 64, 65, a.value.length, b.value.length, 5000, -1]);
    const code = `strncmp(${a.name}, ${b.name}, ${n})`;
    const first = Math.max(n, 0);
    return [signOf(code), order(a.value.slice(0, first), b.value.slice(0, first))];
  },
  (_random, a) => [`strlen(${a.name})`, a.value.length],
  (random, a) => {
    const wanted = part(random, a.value);
    return [`strcontains(${a.name}, ${JSON.stringify(wanted)})`, a.value.includes(wanted)];
  },
  (random, a) => {
    const wanted = part(random, a.value);
    return [`strstr(${a.name}, ${JSON.stringify(wanted)})`, a.value.indexOf(wanted)];
  },
  (random, a) => {
    const wanted = part(random, a.value);
    return [`rindex(${a.name}, ${JSON.stringify(wanted)})`, a.value.lastIndexOf(wanted)];
  },
  (random, a) => {
    const from = random.pick([0, 1, 7, 8, 60, a.value.length - 1, a.value.length, a.value.length + 3, -1, -5, -70]);
    const length = random.chance(0.2) ? undefined : random.pick([0, 1, 8, 63, 64, 200, -1, -9]);
    const given = length === undefined ? `${from}` : `${from}, ${length}`;
    return [`substr(${a.name}, ${given})`, cut(a.value, from, length)];
  },
  (_random, a, b) => [`strjoin(${a.name}, ${b.name})`, `${a.value}${b.value}`.slice(0, 4095)],
  (_random, a) => [`toupper(${a.name})`, a.value.toUpperCase()],
  (_random, a) => [`tolower(${a.name})`, a.value.toLowerCase()],
  (_random, a) => [`basename(${a.name})`, baseOf(a.value)],
  (_random, a) => [`dirname(${a.name})`, directoryOf(a.value)],
  // By way of maps: as a value, and found again as a key.
  (_random, a) => [`{ @kept = ${a.name}; @kept }`, a.value],
  (_random, a, b) => [
    `{ @by[${a.name}] = 1; $found = @by[${b.name}]; delete(@by[${a.name}]); $found }`,
    a.value === b.value ? 1 : 0,
  ],
];

describe.skipIf(!isRoot)('texts in the kernel are what they are here (needs root)', () => {
  test.each(seeds(36))('seed %i', { timeout: 60_000 }, async (seed) => {
    const random = seededRandom(seed);
    const size = classes[seed % classes.length];
    if (!size) throw new Error('no class');
    const texts = makeTexts(random, size);
    const cases = Array.from({ length: size.cases }, () => {
      const [a, b] = [random.pick(texts), random.pick(texts)];
      return random.pick(makers)(random, a, b);
    });
    const declarations = texts.map((text) => declare(random, text, size)).join('');
    const script = `BEGIN {\n${unforeseeable}${declarations}${printAll(cases.map(([text]) => text))}  exit();\n}\n`;
    const values = await valuesOf(script);
    const got = cases.map(([text], index) => `${text}: ${values.get(`e${index}`)}`);
    expect(got, declarations).toEqual(cases.map(([text, expected]) => `${text}: ${expected}`));
  });
});
