// One planned program → one C function: under its hook the tree of probes and clauses, each a block of its own.
// `return` leaves a block by its label: this firing is not the probe, or the clause is done.

import type { CValue } from '../builtins/builtin.js';
import { CWriter, identifier } from '../c-source/c-writer.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { isOfFiring } from '../check/variable-names.js';
import { everyExpression, everyStatement, rootExpressions } from '../check/walk-typed.js';
import { dialects } from '../dialect.js';
import { scratchBytes } from '../limits.js';
import type { Plan, PlanNode, ProgramPlan } from '../plan/plan.js';
import { usedFields } from '../plan/used-fields.js';
import type { Type } from '../types/type.js';
import { conditionOf, Emission, scratchKey } from './emission.js';
import { emitExpression } from './emit-expression.js';
import { declareSpeculation } from './emit-speculation.js';
import { emitStatements } from './emit-statement.js';
import type { Module } from './module.js';
import { type MemoryMode, ProgramMemory } from './program-memory.js';

/** Written with all objects on the stack; where that is too much, written again with them in scratch memory. */
export function emitProgram(plan: Plan, program: ProgramPlan, module: Module): string {
  const onStack = emitIn('stack', plan, program, module);
  return onStack.memory.fitsStack ? onStack.text : emitIn('scratch', plan, program, module).text;
}

interface EmittedProgram {
  readonly text: string;
  readonly memory: ProgramMemory;
}

function emitIn(mode: MemoryMode, plan: Plan, program: ProgramPlan, module: Module): EmittedProgram {
  const memory = new ProgramMemory(mode, `scratch_of_${program.name}`);
  const emission = new Emission(plan, program, module, memory, emitExpression);
  const { writer } = emission;
  writer.line(`SEC("${program.hook.section}")`);
  emission.block(`int ${program.name}(void *ctx)`, () => {
    if (mode !== 'shared') writer.line('__u64 now __unused = 0;');
    if (mode !== 'stack') takeScratch(emission);
    emission.firing = declareFiringVariables(emission, program.children);
    writer.line('');
    copyArguments(emission, program.hook.context);
    for (const node of program.children) emitNode(emission, node);
    if (mode !== 'stack') writer.line('tsbpf_scratch_give_back(scratch);');
    writer.line('return 0;');
  });
  if (mode === 'stack') return { text: writer.text, memory };
  module.useScratch(memory.scratchBytes);
  if (memory.scratchBytes > scratchBytes)
    module.noteTooLarge({ program, bytes: memory.scratchBytes, members: memory.members });
  return { text: `${scratchStruct(memory)}\n${writer.text}`, memory };
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
    scratches: emission.scratches,
    assignable: emission.assignable,
    faults: emission.faults,
  };
  emission.endLabel = emission.writer.fresh('end');
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
        emission.writer.line(`if (!(${condition})) goto ${emission.endLabel};`);
      }
      emitStatements(emission, statements);
      if (node.kind === 'probe') {
        emission.place = {
          probe: node.probe,
          id: emission.endLabel,
          lacks: node.lacks,
          parameters: emission.assignable,
        };
        for (const child of node.children) emitNode(emission, child);
      }
      emission.writer.line(`${emission.endLabel}: __unused;`);
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

/** Scratch variables are locals of the clause: an inner block may be the first to assign one. */
function declareScratches(
  emission: Emission,
  statements: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): ReadonlyMap<string, CValue> {
  const own = scratchesIn(statements, predicate).filter(({ name }) => !isOfFiring(name));
  return declareLocals(emission, own, '0');
}

/** Zero at the beginning of each firing. */
function declareFiringVariables(emission: Emission, nodes: readonly PlanNode[]): ReadonlyMap<string, CValue> {
  return declareLocals(emission, firingVariablesIn(nodes), '1');
}

function firingVariablesIn(nodes: readonly PlanNode[]): readonly Variable[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'probe') return firingVariablesIn(node.children);
    return scratchesIn(node.clause.body, node.clause.predicate).filter(({ name }) => isOfFiring(name));
  });
}

interface Variable {
  readonly name: string;
  readonly type: Type;
}

/** Read or assigned. */
function scratchesIn(
  statements: readonly TypedStatement[],
  predicate: TypedExpression | undefined,
): readonly Variable[] {
  const inner = rootExpressions(statements, predicate).flatMap(({ expression }) => everyExpression(expression));
  return [
    ...everyStatement(statements).flatMap((statement) => (statement.kind === 'assign-scratch' ? [statement] : [])),
    ...inner.flatMap((found) =>
      found.kind === 'map-find'
        ? [{ name: found.scratch, type: found.valueType }]
        : found.kind === 'scratch' && isOfFiring(found.name)
          ? [found]
          : [],
    ),
  ];
}

function declareLocals(
  emission: Emission,
  variables: readonly Variable[],
  known: '0' | '1',
): ReadonlyMap<string, CValue> {
  const locals = new Map<string, CValue>();
  for (const { name, type } of variables) {
    const key = scratchKey(name, type);
    if (!locals.has(key)) locals.set(key, emission.variable(type, identifier(name), known));
  }
  return locals;
}
