// A member or an element of what a variable or a map's entry holds gets a value: it is written where it lies.

import { bothValid } from '../builtins/builtin.js';
import type { TypedStatement, VariablePart } from '../check/typed-ast.js';
import { isLaidOut, sizeOf } from '../types/layout.js';
import type { Emission } from './emission.js';
import { emitKey, emitSlot, slotPlace } from './emit-map.js';
import { store } from './store.js';

/** What is not known, or would lie outside an array, is not written, and counted. */
export function emitAssignPart(
  emission: Emission,
  { part, value: expression }: Extract<TypedStatement, { kind: 'assign-part' }>,
): void {
  const { writer } = emission;
  const { variable } = part;
  emission.block('', () => {
    const value = emission.expression(emission, expression);
    const place = placeIn(emission, part);
    const key =
      variable.kind === 'map-get' ? emitKey(emission, emission.map(variable.map), variable.keys, 'put') : undefined;
    const known = bothValid(bothValid(value.valid, place.inside), key?.valid);
    const write = (): void => {
      if (variable.kind === 'scratch') {
        const local = emission.scratch(variable.name, variable.type);
        writePart(emission, part, `((char *)&${local.code} + ${place.offset})`, value.code, expression.type);
        if (local.valid !== undefined) writer.line(`${local.valid} = 1;`);
        return;
      }
      const planned = emission.map(variable.map);
      const slot = emitSlot(emission, planned, { name: key?.name ?? '', valid: undefined });
      const start = `((char *)&${slotPlace(planned, slot)} + ${place.offset})`;
      emission.block(`if (${slot})`, () => writePart(emission, part, start, value.code, expression.type));
    };
    if (known === undefined) return write();
    const subject = variable.kind === 'scratch' ? variable.name : variable.map;
    emission.block(`if (${known})`, write, '} else {');
    emission.reopen(() => writer.line(emission.count('unknown-values', subject)));
  });
}

interface Offset {
  /** C, in bytes. */
  readonly offset: string;
  /** C that says whether every index is one of its array. */
  readonly inside: string | undefined;
}

function placeIn(emission: Emission, { offset, indices }: VariablePart): Offset {
  const { writer } = emission;
  let inside: string | undefined;
  const terms = indices.map(({ value, stride, length }) => {
    const emitted = emission.expression(emission, value);
    const index = writer.fresh('index');
    writer.line(`__u64 ${index} = ${emitted.code};`);
    inside = bothValid(inside, bothValid(emitted.valid, `(${index} < ${length})`));
    return `${index} * ${stride}`;
  });
  return { offset: [String(offset), ...terms].join(' + '), inside };
}

function writePart(
  emission: Emission,
  { type, bits }: VariablePart,
  place: string,
  value: string,
  valueType: VariablePart['type'],
): void {
  const { writer, module } = emission;
  if (isLaidOut(type) || type.kind === 'string') {
    store(emission, `(*(char (*)[${sizeOf(type)}])${place})`, type, { code: value }, valueType);
    return;
  }
  if (bits) {
    // Little-endian, as BPF is here: the bits of the bytes that the field touches.
    const word = writer.fresh('word');
    const bytes = Math.ceil((bits.shift + bits.count) / 8);
    const mask = `0x${(((1n << BigInt(bits.count)) - 1n) << BigInt(bits.shift)).toString(16)}ULL`;
    writer.line(`__u64 ${word} = 0;`);
    writer.line(`__builtin_memcpy(&${word}, ${place}, ${bytes});`);
    writer.line(`${word} = (${word} & ~${mask}) | ((__u64)(${value}) << ${bits.shift} & ${mask});`);
    writer.line(`__builtin_memcpy(${place}, &${word}, ${bytes});`);
    return;
  }
  const room = writer.fresh('part');
  writer.line(`${module.declare(type, room)};`);
  store(emission, room, type, { code: value }, valueType);
  writer.line(`__builtin_memcpy(${place}, &${room}, ${sizeOf(type)});`);
}
