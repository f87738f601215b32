// A plan → the C text of the whole object, and the counters that it asked for. Deterministic: the same plan, the same
// bytes.

import type { Counter, EventLayout, ValueType } from '../artifact.js';
import { eventFields } from '../artifact-fields.js';
import type { Parameter } from '../artifact-parameters.js';
import { CWriter } from '../c-source/c-writer.js';
import { controlRingBytes } from '../limits.js';
import type { Plan } from '../plan/plan.js';
import { parameterName } from '../plan/plan-parameters.js';
import { alignOf } from '../types/layout.js';
import { Emission } from './emission.js';
import { memberName } from './emit-event.js';
import { emitExpression } from './emit-expression.js';
import { emitProgram } from './emit-program.js';
import { emitStatements } from './emit-statement.js';
import { Module, type TooLarge } from './module.js';
import { ProgramMemory } from './program-memory.js';
import { writeMap } from './write-map.js';

export interface EmittedModule {
  readonly text: string;
  readonly counters: readonly Counter[];
  /** The maps of stacks by their most frames, where there are some. */
  readonly stacks?: Readonly<Record<number, string>>;
  readonly tooLarge: readonly TooLarge[];
}

/** `stackBytes`: what objects may take of the stack before they go to scratch memory. */
export function emitModule(plan: Plan, machine: string, stackBytes: number): EmittedModule {
  const module = new Module();
  // Programs first: they say which declarations the object needs.
  const programs = plan.programs.map((program) => emitProgram(plan, program, module, stackBytes));
  const declarations = new CWriter();
  const [first] = plan.programs;
  if (first)
    for (const planned of plan.maps)
      writeMap(
        declarations,
        new Emission(plan, first, module, new ProgramMemory('stack', ''), emitExpression, emitStatements),
        planned,
      );
  writeParameters(declarations, plan, module);
  for (const layout of plan.events) writeEvent(declarations, layout, module);
  const { dataRingBytes, missing, dOptions } = plan;
  const { speculations } = dOptions;
  const head = module.preamble({ dataRingBytes, controlRingBytes, machine, missing, speculations });
  const license = 'char _license[] SEC("license") = "Dual MIT/GPL";\n';
  return {
    text: [head, declarations.text, ...programs, license].join('\n'),
    counters: module.counters,
    tooLarge: module.tooLarge,
    ...(module.stacks.size > 0 ? { stacks: Object.fromEntries(module.stacks) } : {}),
  };
}

function writeParameters(writer: CWriter, plan: Plan, module: Module): void {
  const { parameters, sizeBytes, section } = plan.parameters;
  if (parameters.length === 0) return;
  writer.block(
    'struct tsbpf_args',
    () => {
      for (const parameter of parameters) writeParameter(writer, parameter, module);
    },
    '} __attribute__((aligned(8)));',
  );
  writer.line(`_Static_assert(sizeof(struct tsbpf_args) == ${sizeBytes}, "layout of the parameters");`);
  for (const { source, type, offset } of parameters) {
    const name = parameterName(source, type);
    writer.line(`_Static_assert(__builtin_offsetof(struct tsbpf_args, ${name}) == ${offset}, "place of ${name}");`);
  }
  writer.line(`const volatile struct tsbpf_args tsbpf_args SEC("${section}") = {};`);
  writer.line('');
}

function writeParameter(writer: CWriter, parameter: Parameter, module: Module): void {
  const { source, list } = parameter;
  const name = parameterName(source, parameter.type);
  if (list) writer.line(`__u32 ${name}_count;`);
  writer.line(`${declareValue(parameter.type, list ? `${name}[${list.capacity}]` : name, module)};`);
}

function declareValue(type: ValueType, name: string, module: Module): string {
  switch (type.kind) {
    case 'int':
    case 'enum':
      return `__${type.signed ? 's' : 'u'}${type.size * 8} ${name}`;
    case 'bool':
      return `bool ${name}`;
    case 'string':
    case 'bytes':
      return `char ${name}[${type.size}]${alignOf(type) === 8 ? ' __attribute__((aligned(8)))' : ''}`;
    case 'inet':
      module.include('net.bpf.h');
      return `struct tsbpf_inet ${name}`;
    case 'record':
    case 'tuple':
    case 'array':
      return `char ${name}[${type.size}] __attribute__((aligned(8)))`;
  }
}

function writeEvent(writer: CWriter, layout: EventLayout, module: Module): void {
  writer.block(
    `struct event_${layout.id}`,
    () => {
      writer.line('struct tsbpf_event_header header;');
      for (const [index, field] of eventFields(layout).entries()) {
        const name = memberName(field, index);
        writer.line(field.isBehind ? `struct tsbpf_text ${name};` : `${declareValue(field.type, name, module)};`);
      }
      if ('speculation' in layout) writer.line('__s64 speculation;');
    },
    '} __attribute__((aligned(8)));',
  );
  writer.line(
    `_Static_assert(sizeof(struct event_${layout.id}) == ${layout.sizeBytes}, "layout of event ${layout.id}");`,
  );
  writer.line('');
}
