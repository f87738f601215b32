// Spans: a map of start times. What a start overwrites was never ended, and is counted.

import { type CValue, cValue } from '../builtins/builtin.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import type { Emission } from './emission.js';
import { emitKey, emitLookup, emitSlot, mapAddress, valueType } from './emit-map.js';

export function emitOpenSpan(emission: Emission, statement: Extract<TypedStatement, { kind: 'open-span' }>): void {
  const planned = emission.map(statement.map);
  emission.block('', () => {
    const { writer, now } = emission;
    const slot = emitSlot(emission, planned, emitKey(emission, planned, statement.keys));
    emission.block(`if (${slot})`, () => {
      writer.line(`if (*${slot}) ${emission.count('spans-abandoned', statement.map)}`);
      writer.line(`*${slot} = ${now};`);
    });
  });
}

export function emitMapTake(emission: Emission, expression: Extract<TypedExpression, { kind: 'map-take' }>): CValue {
  const { writer } = emission;
  const planned = emission.map(expression.map);
  const key = emitKey(emission, planned, expression.keys);
  const slot = emitLookup(emission, planned, key);
  const taken = writer.fresh('taken');
  const known = writer.fresh('known');
  writer.line(`${valueType(emission, planned)} ${taken} = 0;`);
  writer.line(`__u64 ${known} = ${slot} != NULL;`);
  emission.block(`if (${slot})`, () => {
    writer.line(`${taken} = *${slot};`);
    writer.line(`bpf_map_delete_elem(${mapAddress(emission, planned)}, &${key.name});`);
  });
  return cValue(taken, known);
}
