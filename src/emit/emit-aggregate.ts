// `@latency[comm] = hist(ms)` → one update of the map's value.

import { bothValid } from '../builtins/builtin.js';
import type { TypedStatement } from '../check/typed-ast.js';
import { aggregationOf } from '../plan/plan-maps.js';
import type { Emission } from './emission.js';
import { emitKey, emitSlot, isSigned } from './emit-map.js';

type Aggregate = Extract<TypedStatement, { kind: 'aggregate' }>;

export function emitAggregate(emission: Emission, statement: Aggregate): void {
  const planned = emission.map(statement.map);
  emission.block('', () => {
    const { writer } = emission;
    const value = statement.value && emission.expression(emission, statement.value);
    const weight = statement.weight && emission.expression(emission, statement.weight);
    const key = emitKey(emission, planned, statement.keys, 'put');
    const known = bothValid(bothValid(value?.valid, weight?.valid), key.valid);
    const update = (): void => {
      const slot = emitSlot(emission, planned, { name: key.name, valid: undefined });
      emission.block(`if (${slot})`, () =>
        emitUpdate(emission, statement, { slot, value: value?.code ?? '1', weight: weight?.code ?? '1' }),
      );
    };
    if (known === undefined) return update();
    emission.block(`if (${known})`, update, '} else {');
    emission.reopen(() => writer.line(emission.count('unknown-values', planned.map.name)));
  });
}

function emitUpdate(
  emission: Emission,
  { map, aggregation, constants, value }: Aggregate,
  code: { readonly slot: string; readonly value: string; readonly weight: string },
): void {
  const { writer } = emission;
  const number = value ? writer.fresh('number') : code.value;
  if (value) writer.line(`__u64 ${number} = ${code.value};`);
  const signed = isSigned(emission.map(map));
  const update = aggregationOf(aggregation).update({ ...code, value: number, signed, constants });
  if ('statement' in update) writer.line(update.statement);
  else writer.line(`if (!${update.condition}) ${emission.count('contended', map)}`);
}
