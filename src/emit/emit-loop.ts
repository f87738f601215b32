// Loops → C. One with few rounds is a loop of C. Any other is a function that the kernel calls for each round or entry
// (bpf_loop, bpf_for_each_map_elem), so that the verifier goes through its body once: what the function shares with the
// program around it lies in scratch memory. Every loop ends: at its limit at the latest, which is counted.

import type { CValue } from '../builtins/builtin.js';
import { constantCount } from '../check/check-loops.js';
import type { TypedLoop, TypedStatement } from '../check/typed-ast.js';
import { everyStatement } from '../check/walk-typed.js';
import { followedIterations, loopIterations, shortLoopIterations } from '../limits.js';
import type { PlannedMap } from '../plan/plan.js';
import { fieldsOf, tupleFields } from '../types/layout.js';
import { bool, s64, type Type } from '../types/type.js';
import { conditionOf, type Emission } from './emission.js';
import { mapAddress, slotValue, storedType, valueType } from './emit-map.js';
import { copy, store } from './store.js';

type Of<Kind extends TypedLoop['kind']> = Extract<TypedLoop, { kind: Kind }>;

export function emitLoop(emission: Emission, loop: TypedLoop): void {
  emission.include('loops.bpf.h');
  emission.block('', () => {
    if (loop.kind === 'for-range') emitRange(emission, loop);
    else if (loop.kind === 'while') emitWhile(emission, loop);
    else emitForMap(emission, loop);
  });
}

/** Rounds at most on this kernel. */
function limitOf(emission: Emission): number {
  return emission.plan.missing.has('bpf-loop') ? followedIterations : loopIterations;
}

function emitRange(emission: Emission, loop: Of<'for-range'>): void {
  const { writer } = emission;
  const count = constantCount(loop.from, loop.to);
  const from = emission.expression(emission, loop.from);
  const variable = loop.variable === undefined ? undefined : emission.scratch(loop.variable, s64);
  const body = (start: string, index: string): void => {
    if (variable) {
      writer.line(`${variable.code} = (__s64)((__u64)(${start}) + ${index});`);
      if (variable.valid !== undefined) writer.line(`${variable.valid} = true;`);
    }
    emission.statements(emission, loop.body);
  };
  if (count !== undefined) {
    repeat(emission, { most: Number(count), body: loop.body }, (index) => body(from.code, index));
    return;
  }
  const start = emission.kept(s64, 'from');
  writer.line(`${start} = ${from.code};`);
  const to = emission.expression(emission, loop.to);
  const times = writer.fresh('times');
  const most = limitOf(emission);
  const known = [from.valid, to.valid].filter((valid) => valid !== undefined);
  writer.line(`__u64 ${times} = tsbpf_distance(${start}, ${to.code});`);
  if (known.length > 0) writer.line(`if (!(${known.join(' && ')})) ${times} = 0;`);
  writer.block(`if (${times} > ${most})`, () => {
    writer.line(emission.count('loops-cut'));
    writer.line(`${times} = ${most};`);
  });
  repeat(emission, { most, times, body: loop.body }, (index) => body(start, index));
}

/** A round more than the limit tells the loop that would go on from the one that ends just there. */
function emitWhile(emission: Emission, loop: Of<'while'>): void {
  const { writer } = emission;
  const most = limitOf(emission);
  repeat(emission, { most: most + 1, body: loop.body }, (index) => {
    writer.place(loop.condition.span);
    const condition = conditionOf(emission.expression(emission, loop.condition));
    writer.line(`if (!(${condition})) ${emission.leave.break}`);
    writer.block(`if (${index} == ${most})`, () => {
      writer.line(emission.count('loops-cut'));
      writer.line(emission.leave.break ?? '');
    });
    emission.statements(emission, loop.body);
  });
}

interface Rounds {
  readonly most: number;
  /** A local that says how many, no more than `most`. */
  readonly times?: string;
  readonly body: readonly TypedStatement[];
}

function repeat(emission: Emission, { most, times, body }: Rounds, emitRound: (index: string) => void): void {
  const { writer } = emission;
  const index = writer.fresh('round');
  if (most <= shortLoopIterations || emission.plan.missing.has('bpf-loop')) {
    const bound = `${index} < ${most}${times === undefined ? '' : ` && ${index} < ${times}`}`;
    const { leave } = emission;
    emission.leave = { ...leave, break: 'break;', continue: 'continue;' };
    emission.block(`for (__u64 ${index} = 0; ${bound}; ${index}++)`, () => {
      writer.line(`tsbpf_keep(${index});`);
      emitRound(index);
    });
    emission.leave = leave;
    return;
  }
  const called = emitCallback(emission, 'round', `__u32 ${index}`, body, () => emitRound(index));
  // Where it knows that there are no rounds, the verifier of some kernels trips over the function that is never called.
  const guard = times === undefined ? '' : `if (${times}) `;
  writer.line(`${guard}bpf_loop(${times ?? most}, ${called.name}, ${emission.frame}, 0);`);
  called.leave();
}

function emitForMap(emission: Emission, loop: Of<'for-map'>): void {
  const { writer } = emission;
  const planned = emission.map(loop.map);
  const { cName } = planned.layout;
  const { variable } = loop;
  const entry = variable && { ...emission.scratch(variable.name, variable.type), parts: fieldsOf(variable.type) };
  const map = mapAddress(emission, planned);
  const parameters = `void *map, struct key_${cName} *key, ${valueType(emission, planned)} *value`;
  const called = emitCallback(emission, 'entry', parameters, loop.body, () => {
    const [key, value] = entry?.parts ?? [];
    if (key) emitKeyPart(emission, planned, `${entry?.code}.${key.name}`, key.type);
    if (value)
      store(
        emission,
        `${entry?.code}.${value.name}`,
        value.type,
        { code: slotValue(planned, 'value') },
        storedType(planned, value.type),
      );
    if (entry?.valid !== undefined)
      writer.line(`${entry.valid} = ${planned.layout.unknownKeys === undefined ? 'true' : '!key->unknown'};`);
    emission.statements(emission, loop.body);
  });
  const guard = planned.layout.turns ? `if (${map}) ` : '';
  writer.line(`${guard}bpf_for_each_map_elem(${map}, ${called.name}, ${emission.frame}, 0);`);
  called.leave();
}

/** One key as it is, several as the tuple that they are laid out like. */
function emitKeyPart(emission: Emission, { map, layout }: PlannedMap, place: string, type: Type): void {
  const [only, ...others] = tupleFields(map.keys);
  if (only && others.length === 0) store(emission, place, type, { code: `key->${only.name}` }, only.type);
  else copy(emission, `&${place}`, 'key', layout.unknownKeys ?? layout.keyBytes);
}

interface Callback {
  readonly name: string;
  /** Behind the call: goes on leaving what the body has left. */
  readonly leave: () => void;
}

/** The body as a C function: 0 goes on, 1 ends the loop. Nothing that is known outside is known in it. */
function emitCallback(
  emission: Emission,
  stem: string,
  parameters: string,
  body: readonly TypedStatement[],
  emitRound: () => void,
): Callback {
  const { writer, leave } = emission;
  const name = writer.fresh(`${emission.program.name}_${stem}`);
  const done = writer.fresh('done');
  const { endLabel } = emission;
  const returns = everyStatement(body).some(({ kind }) => kind === 'return');
  const left: CValue | undefined = returns ? { code: emission.kept(bool, 'left') } : undefined;
  if (left) writer.line(`${left.code} = false;`);
  emission.leave = {
    return: left ? `{ ${left.code} = true; ended = 1; goto ${done}; }` : leave.return,
    break: `{ ended = 1; goto ${done}; }`,
    continue: `goto ${done};`,
  };
  emission.callback(`static long ${name}(${parameters}, ${emission.frameType} *frame)`, () => {
    writer.line('long ended = 0;');
    emission.endLabel = done;
    emission.countingFaults(() => {
      emitRound();
      writer.line(`${done}: __unused;`);
    });
    writer.line('return ended;');
  });
  emission.leave = leave;
  emission.endLabel = endLabel;
  return { name, leave: () => left && writer.line(`if (${left.code}) ${leave.return}`) };
}
