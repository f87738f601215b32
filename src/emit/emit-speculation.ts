// D's speculations: which one a clause's records belong to, and how one ends.

import type { TypedStatement } from '../check/typed-ast.js';
import { everyStatement } from '../check/walk-typed.js';
import { s64 } from '../types/type.js';
import { conditionOf, type Emission } from './emission.js';
import { sendControl } from './emit-event.js';

type Of<Kind extends TypedStatement['kind']> = Extract<TypedStatement, { kind: Kind }>;

/** Where the clause speculates: a local that says for whom its records are, by its C name. */
export function declareSpeculation(emission: Emission, body: readonly TypedStatement[]): string | undefined {
  if (!everyStatement(body).some((statement) => statement.kind === 'speculate')) return undefined;
  emission.include('speculation.bpf.h');
  return emission.variable(s64, 'speculation').code;
}

export function emitSpeculate(emission: Emission, { id }: Of<'speculate'>): void {
  emission.block('', () => {
    const { code, valid } = emission.expression(emission, id);
    const known = valid === undefined ? code : `${valid} ? ${code} : 0`;
    emission.writer.line(`${emission.speculation} = tsbpf_speculation_of((__s64)(${known}));`);
  });
}

/** Who comes second ends nothing. */
export function emitEndSpeculation(emission: Emission, statement: Of<'end-speculation'>): void {
  emission.include('speculation.bpf.h');
  emission.block('', () => {
    const id = emission.expression(emission, statement.id);
    const ended = conditionOf({ ...id, code: `tsbpf_speculation_end((__s64)(${id.code}))` });
    emission.block(`if (${ended})`, () =>
      sendControl(emission, statement, (record) => {
        emission.writer.line(`${record}->id_0 = (__s64)(${id.code});`);
        return '0';
      }),
    );
  });
}
