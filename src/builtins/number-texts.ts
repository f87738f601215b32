// Numbers as texts and texts as numbers.

import { s64, type Type } from '../types/type.js';
import type { Builtin } from './builtin.js';
import { bothValid, type Checked, type CValue, cValue } from './builtin.js';
import { func, isNumber, literalNumber } from './rows.js';
import { ofTexts } from './text-function.js';

const topic = 'memory and text';

/** 20 digits and a sign. */
const decimalText: Type = { kind: 'string', size: 24 };
/** 64 digits and what stands in front of them. */
const textInAnyBase: Type = { kind: 'string', size: 72 };

const leastBase = 2n;
const greatestBase = 36n;

const lltostr = func(topic, {
  signature: 'lltostr(n[, base])',
  summary: 'a number as decimal text, or in another base: with 0x in front in base 16, with 0 in base 8',
  example: 'tcp:connect < print(strjoin("port ", lltostr(dport))) >',
  check({ arguments: [number, base] }): Checked {
    if (!isNumber(number)) return { argument: 0, expected: 'a number' };
    if (base === undefined) return { type: decimalText };
    const constant = literalNumber(base);
    const isBase = constant === undefined || (constant >= leastBase && constant <= greatestBase);
    if (!isNumber(base) || !isBase) return { argument: 1, expected: `a base of ${leastBase} to ${greatestBase}` };
    return { type: constant === 10n ? decimalText : textInAnyBase };
  },
  emit(emitter, { arguments: [number, base], type }, place): CValue {
    emitter.include('strings.bpf.h');
    const value = number?.value() ?? { code: '0' };
    const by = type === textInAnyBase ? base?.value() : undefined;
    const room = emitter.room(type, 'text', place);
    const bytes = type.kind === 'string' ? type.size : 0;
    const given = `${room}, ${bytes}, (__s64)(${value.code})`;
    emitter.writer.line(
      by ? `tsbpf_string_of_number_in(${given}, (__s64)(${by.code}));` : `tsbpf_string_of_number(${given});`,
    );
    return cValue(room, bothValid(value.valid, by?.valid));
  },
});

export const numberTexts: readonly Builtin[] = [
  lltostr,
  ofTexts(topic, {
    signature: 'strtoll(text[, base])',
    summary: 'the number that a string begins with, in decimal or another base; 0 where it begins with none',
    example: 'tcp:connect < print(strtoll("80")) >',
    texts: 1,
    numbers: 1,
    type: s64,
    c: 'tsbpf_string_number',
    absent: '10',
    long: { c: 'tsbpf_string_number' },
  }),
];
