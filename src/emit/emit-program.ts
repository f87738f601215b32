// One planned program → one C function: under its hook the tree of probes and clauses, each a block of its own.
// `return` leaves a block by its label: this firing is not the probe, or the clause is done.

import type { CValue } from '../builtins/builtin.js';
import { CWriter } from '../c-source/c-writer.js';
import { dialects } from '../dialect.js';
import { scratchBytes } from '../limits.js';
import type { Plan, PlanNode, ProgramPlan } from '../plan/plan.js';
import { usedFields } from '../plan/used-fields.js';
import { conditionOf, Emission } from './emission.js';
import { emitExpression } from './emit-expression.js';
import { callTable, functionHead, leaveOtherCalls, placePrograms } from './emit-place.js';
import { declareSpeculation } from './emit-speculation.js';
import { emitStatements } from './emit-statement.js';
import { declareFiringVariables, declareScratches } from './emit-variables.js';
import type { Module } from './module.js';
import { type MemoryMode, ProgramMemory } from './program-memory.js';

/** Written with all objects on the stack; where that will not do, written again with them in scratch memory. */
export function emitProgram(plan: Plan, program: ProgramPlan, module: Module, stackBytes: number): string {
  const { memory, text } = emitIn('stack', plan, program, module);
  if (memory.shares) return emitIn('shared', plan, program, module).text;
  return memory.stackBytes <= stackBytes ? text : emitIn('scratch', plan, program, module).text;
}

interface EmittedProgram {
  readonly text: string;
  readonly memory: ProgramMemory;
}

function emitIn(mode: MemoryMode, plan: Plan, program: ProgramPlan, module: Module): EmittedProgram {
  const memory = new ProgramMemory(mode, `scratch_of_${program.name}`);
  const emission = new Emission(plan, program, module, memory, emitExpression, emitStatements);
  const { writer } = emission;
  const head = functionHead(program);
  for (const line of head.slice(0, -1)) writer.line(line);
  emission.block(head.at(-1) ?? '', () => {
    leaveOtherCalls(emission);
    if (mode !== 'shared') emission.beginFiring();
    if (mode !== 'stack') takeScratch(emission);
    if (mode === 'shared') emission.beginFiring();
    emission.firing = declareFiringVariables(emission, program.children);
    writer.line('');
    copyArguments(emission, program.hook.context);
    if (mode === 'shared') fillFrame(emission);
    for (const node of program.children) emitNode(emission, node);
    if (mode !== 'stack') writer.line('tsbpf_scratch_give_back(scratch);');
    writer.line('return 0;');
  });
  const table = callTable(program);
  const programs = placePrograms(program).map(({ text }) => `\n${text}`);
  if (mode === 'stack') return { text: [table, writer.text, ...programs].join(''), memory };
  module.useScratch(memory.scratchBytes);
  if (memory.scratchBytes > scratchBytes)
    module.noteTooLarge({ program, bytes: memory.scratchBytes, members: memory.members });
  const callbacks = emission.callbacks.map((lines) => `${lines.join('\n')}\n\n`);
  const frame = mode === 'shared' ? `${frameStruct(emission)}\n` : '';
  const structs = [`${scratchStruct(memory)}\n`, frame];
  return { text: [...structs, table, ...callbacks, writer.text, ...programs].join(''), memory };
}

/** What the functions of loops are handed: all that the program's own has in its hands. */
function frameStruct({ frameType, memory, hook }: Emission): string {
  const writer = new CWriter();
  writer.block(
    frameType,
    () => {
      writer.line('void *ctx;');
      writer.line(`struct ${memory.structName} *scratch;`);
      if (typeof hook.context === 'object') writer.line('__u64 *arguments;');
      if (hook.places?.told.by === 'program') writer.line('__u32 place;');
    },
    '};',
  );
  return writer.text;
}

function fillFrame({ writer, frameType, hook }: Emission): void {
  const given = typeof hook.context === 'object' ? ['arguments'] : [];
  const parts = ['ctx', 'scratch', ...given, ...(hook.places?.told.by === 'program' ? ['place'] : [])];
  writer.line(`${frameType} frame = { ${parts.join(', ')} };`);
}

function takeScratch(emission: Emission): void {
  const { writer, memory, program } = emission;
  emission.include('scratch.bpf.h');
  writer.line(`struct ${memory.structName} *scratch = tsbpf_scratch_take();`);
  writer.block(
    'if (!scratch)',
    () => {
      writer.line(emission.count('no-scratch', program.probes.join(', ')));
      writer.line('return 0;');
    },
    '}',
  );
}

function scratchStruct(memory: ProgramMemory): string {
  const writer = new CWriter();
  writer.block(
    `struct ${memory.structName}`,
    () => {
      writer.line('__u64 taken;');
      for (const { declaration } of memory.members) writer.line(`__align8 ${declaration};`);
    },
    '};',
  );
  writer.line(`_Static_assert(sizeof(struct ${memory.structName}) == ${memory.scratchBytes}, "scratch memory");`);
  return writer.text;
}

/** What an iterator hands over are pointers that may be NULL, which the verifier lets nobody use: as numbers anybody may. */
function copyArguments({ writer }: Emission, context: ProgramPlan['hook']['context']): void {
  if (typeof context !== 'object') return;
  writer.line(`__u64 arguments[${context.copied}] __unused = {};`);
  writer.line('if (bpf_probe_read_kernel(arguments, sizeof(arguments), ctx)) return 0;');
  writer.line(`if (!arguments[${context.needed}]) return 0;`);
}

function emitNode(emission: Emission, node: PlanNode): void {
  const outer = {
    place: emission.place,
    probe: emission.probe,
    endLabel: emission.endLabel,
    speculation: emission.speculation,
    leave: emission.leave,
    scratches: emission.scratches,
    assignable: emission.assignable,
    faults: emission.faults,
  };
  const end = emission.writer.fresh('end');
  emission.endLabel = end;
  emission.leave = { return: `goto ${end};` };
  emission.faults = node.kind === 'clause' ? dialects[emission.plan.dialect].faults : 'unknown';
  const statements = node.kind === 'clause' ? node.clause.body : node.hook.body;
  const predicate = node.kind === 'clause' ? node.clause.predicate : node.hook.predicate;
  emission.writer.line(`/* ${(node.kind === 'clause' ? node.probe : node.probe.name).replaceAll('*/', '')} */`);
  emission.block('', () => {
    if (node.kind === 'clause') emission.probe = node.probe;
    else emission.assignable = declareParameters(emission, node);
    emission.scratches = declareScratches(emission, statements, predicate);
    emission.speculation = declareSpeculation(emission, statements);
    emission.countingFaults(() => {
      if (predicate) {
        emission.writer.place(predicate.span);
        const condition = conditionOf(emission.expression(emission, predicate));
        emission.writer.line(`if (!(${condition})) goto ${end};`);
      }
      emitStatements(emission, statements);
      if (node.kind === 'probe') {
        emission.place = {
          probe: node.probe,
          id: end,
          lacks: node.lacks,
          parameters: emission.assignable,
        };
        for (const child of node.children) emitNode(emission, child);
      }
      emission.writer.line(`${end}: __unused;`);
    });
  });
  Object.assign(emission, outer);
}

/** A local for every parameter that something underneath uses. */
function declareParameters(
  emission: Emission,
  node: Extract<PlanNode, { kind: 'probe' }>,
): ReadonlyMap<string, CValue> {
  const used = usedFields(node);
  const locals = new Map<string, CValue>();
  for (const field of node.probe.fields) {
    if (field.computed || !used.has(field.name) || node.lacks.has(field.name)) continue;
    locals.set(field.name, emission.variable(field.type, field.name));
  }
  return locals;
}
