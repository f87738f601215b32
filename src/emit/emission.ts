// The state of writing one program: the text so far, what is already known in which block, where `return` goes.

import type { Counter } from '../artifact.js';
import { type BuiltinEmitter, type CValue, cValue } from '../builtins/builtin.js';
import { CWriter } from '../c-source/c-writer.js';
import type { StableProbe, TypedExpression, TypedStatement } from '../check/typed-ast.js';
import type { Dialect } from '../dialect.js';
import type { Plan, PlannedMap, ProgramPlan } from '../plan/plan.js';
import type { KernelHook } from '../probes/probe-kind.js';
import { isLongString, shapeName, sizeOf } from '../types/layout.js';
import { type Type, u32, u64 } from '../types/type.js';
import type { Module } from './module.js';
import type { ProgramMemory } from './program-memory.js';
import { sendsFromLoops } from './sends-from-loops.js';
import { isObject, zeroObject, zeroOf } from './store.js';

/** Of "it is known": 0 or 1. */
const flag: Type = u64;

/** The probe whose fields bare names mean at this point. */
export interface FieldPlace {
  readonly probe: StableProbe;
  /** Keeps its memos apart from those of the probes around it. */
  readonly id: string;
  readonly lacks: ReadonlySet<string>;
  /** Locals of its parameters. */
  readonly parameters: ReadonlyMap<string, CValue>;
}

export interface Leave {
  readonly return: string;
  readonly break?: string;
  readonly continue?: string;
}

export interface Result {
  readonly target: CValue;
  readonly type: Type;
}

export class Emission implements BuiltinEmitter {
  readonly writer: CWriter = new CWriter();
  readonly module: Module;
  readonly plan: Plan;
  readonly program: ProgramPlan;
  /** In the clauses of the script what its dialect says; the definitions of providers are in the native form. */
  faults: Dialect['faults'] = 'unknown';
  /** In what a provider defines. */
  isDefinition = false;
  readonly memory: ProgramMemory;
  /** Values already computed, by name, innermost C block last. */
  #known: Map<string, CValue>[] = [new Map()];
  /** emitExpression, by way of the emission so that the files of the emitter need not import each other in circles. */
  readonly expression: (emission: Emission, expression: TypedExpression, place?: string) => CValue;
  /** emitStatements, likewise. */
  readonly statements: (emission: Emission, statements: readonly TypedStatement[]) => void;
  place: FieldPlace | undefined;
  probe = '';
  /** In a clause that speculates: the local that says where its records belong. */
  speculation: string | undefined;
  /** Label behind the clause or probe that is being written. */
  endLabel = '';
  /** C that leaves the clause (or function), or the loop around. */
  leave: Leave = { return: '' };
  /** In a function's block: where the value of its `return`s goes. */
  result: Result | undefined;
  /** C functions that loops of this program call for their rounds. */
  readonly callbacks: (readonly string[])[] = [];
  /** What such a function is handed: the program's own, or in a function the one that it got. */
  frame = '&frame';
  scratches: ReadonlyMap<string, CValue> = new Map();
  /** D's `this->x`: locals of the whole program, which its clauses share. */
  firing: ReadonlyMap<string, CValue> = new Map();
  /** In a `via`: locals of the probe's parameters that are in use. */
  assignable: ReadonlyMap<string, CValue> = new Map();
  #order = 0;
  #faultSum = { name: '', isUsed: false };
  /** Records are sent from loops: their places in the firing are counted while it runs. */
  readonly #countsOrder: boolean;

  constructor(
    plan: Plan,
    program: ProgramPlan,
    module: Module,
    memory: ProgramMemory,
    expression: Emission['expression'],
    statements: Emission['statements'],
  ) {
    this.plan = plan;
    this.program = program;
    this.module = module;
    this.memory = memory;
    this.expression = expression;
    this.statements = statements;
    this.#countsOrder = sendsFromLoops(program.children);
  }

  /** A C block with knowledge of its own: what is computed in it is not there behind it. */
  block(open: string, body: () => void, close = '}'): void {
    this.#inside(() => this.writer.block(open, body, close));
  }

  /** The branch behind a block that was closed with `} else {`. */
  reopen(body: () => void): void {
    this.#inside(() => this.writer.reopen(body));
  }

  /** A C function of its own, which knows nothing of what the program around it knows. */
  callback(signature: string, body: () => void): void {
    const { frame } = this;
    const known = this.#known;
    this.memory.shares = true;
    this.frame = 'frame';
    this.#known = [new Map()];
    const lines = this.writer.aside(() =>
      this.block(signature, () => {
        this.writer.line('void *ctx __unused = frame->ctx;');
        this.writer.line(`struct ${this.memory.structName} *scratch __unused = frame->scratch;`);
        if (typeof this.hook.context === 'object') this.writer.line('__u64 *arguments __unused = frame->arguments;');
        body();
      }),
    );
    this.callbacks.push(lines);
    this.#known = known;
    this.frame = frame;
  }

  get frameType(): string {
    return `struct frame_of_${this.program.name}`;
  }

  /** Like `block`, but gives the lines back; for branches that may turn out to need none. */
  capture(body: () => void): readonly string[] {
    return this.#inside(() => this.writer.capture(body));
  }

  #inside<T>(write: () => T): T {
    this.#known.push(new Map());
    this.memory.openBlock();
    const result = write();
    this.memory.close();
    this.#known.pop();
    return result;
  }

  remember(key: string, make: () => CValue): CValue {
    for (const known of this.#known) {
      const value = known.get(key);
      if (value) return value;
    }
    const value = this.memory.outliveStatement(make);
    this.#known.at(-1)?.set(key, value);
    return value;
  }

  /** What a provider defines, in the midst of a clause: nothing in it is assigned to. */
  natively<T>(body: () => T): T {
    const { faults, isDefinition } = this;
    this.faults = 'unknown';
    this.isDefinition = true;
    const result = body();
    this.faults = faults;
    this.isDefinition = isDefinition;
    return result;
  }

  /** What several fields of a probe begin with, such as the family of a socket, is worked out for the first of them. */
  rememberInDefinition(key: string, make: () => CValue): CValue {
    return this.isDefinition ? this.remember(key, make) : make();
  }

  /** What is known by keys that begin so may have changed. */
  forget(prefix: string): void {
    for (const known of this.#known) for (const key of known.keys()) if (key.startsWith(prefix)) known.delete(key);
  }

  include(header: string): void {
    this.module.include(header);
  }

  /** Room for an object: the place it is wanted in, which may hold anything yet, or a zeroed local. */
  room(type: Type, stem: string, place: string | undefined): string {
    return place !== undefined && isObject(type) ? place : this.local(type, stem);
  }

  local(type: Type, stem: string): string {
    const name = this.writer.fresh(stem);
    const declare = (declared: string): string => this.module.declare(type, declared);
    if (isObject(type) && this.memory.mode !== 'stack')
      return this.#zeroed(this.memory.take(name, sizeOf(type), declare, isLongString(type)), sizeOf(type));
    if (isObject(type)) this.memory.note(sizeOf(type));
    this.writer.line(`${declare(name)} = ${zeroOf(type)};`);
    return name;
  }

  /** Room for one value of a struct of the emitter's own, which may hold anything yet. */
  structRoom(cType: string, bytes: number, name: string): string {
    const declare = (declared: string): string => `${cType} ${declared}`;
    if (this.memory.mode !== 'stack') return this.memory.take(name, bytes, declare);
    this.memory.note(bytes);
    this.writer.line(`${declare(name)};`);
    return name;
  }

  /** Room for a record that is built; one that is built meanwhile has another. */
  recordRoom(bytes: number): string {
    return this.memory.takeRecord(bytes);
  }

  freeRecordRoom(): void {
    this.memory.freeRecord();
  }

  /** Zeroed room for as long as the clause runs, with the bit that says whether its value is known. */
  variable(type: Type, stem: string, known: '0' | '1' = '0'): CValue {
    const name = this.writer.fresh(stem);
    return cValue(this.#kept(type, name, zeroOf(type)), this.#kept(flag, `${name}_known`, known));
  }

  /** Room for a value that a loop's function finds too. */
  kept(type: Type, stem: string): string {
    return this.#kept(type, this.writer.fresh(stem), zeroOf(type));
  }

  /** What every firing begins with: its stamp when it is asked for, and how many records it has sent. */
  beginFiring(): void {
    if (this.memory.mode === 'shared') {
      this.#kept(u64, 'now', '0');
      if (this.#countsOrder) this.#kept(u32, 'order', '0');
      return;
    }
    this.writer.line('__u64 now __unused = 0;');
    if (this.#countsOrder) this.writer.line('__u32 order __unused = 0;');
  }

  #kept(type: Type, name: string, start: string): string {
    const { mode } = this.memory;
    const declare = (declared: string): string => this.module.declare(type, declared);
    if (mode === 'shared' || (mode === 'scratch' && isObject(type))) {
      const code = this.memory.outliveStatement(() =>
        this.memory.take(name, sizeOf(type), declare, isLongString(type)),
      );
      if (isObject(type)) return this.#zeroed(code, sizeOf(type));
      this.writer.line(`${code} = ${start};`);
      return code;
    }
    if (isObject(type)) this.memory.note(sizeOf(type));
    this.writer.line(`${declare(name)} __unused = ${start};`);
    return name;
  }

  #zeroed(code: string, bytes: number): string {
    zeroObject(this, code, bytes);
    return code;
  }

  count(name: Counter['name'], subject: string = this.probe): string {
    return `tsbpf_count(${this.module.counter(name, subject)});`;
  }

  /** Where what it rests on is not `valid`, but unknown, it is no fault. A negative one keeps all bits: clang leaves it out. */
  guarded(call: string, valid?: string): string {
    const known = this.writer.fresh('known');
    this.writer.line(`__u64 ${known} = tsbpf_succeeded(${call});`);
    this.#faultSum.isUsed = true;
    const fault = valid === undefined ? `${known} ^ 1` : `(${known} ^ 1) & -${valid}`;
    this.writer.line(`${this.#faultSum.name} += ${fault};`);
    return known;
  }

  /** The faults of guarded calls in the body are added up without a branch, and counted behind it. */
  countingFaults(body: () => void): void {
    const outer = this.#faultSum;
    const sum = { name: `faults_at_${this.endLabel}`, isUsed: false };
    this.#faultSum = sum;
    const lines = this.writer.capture(body);
    this.#faultSum = outer;
    if (sum.isUsed) this.writer.line(`__u64 ${sum.name} = 0;`);
    this.writer.paste(lines);
    if (sum.isUsed)
      this.writer.line(
        `if (${sum.name}) tsbpf_count_many(${this.module.counter('read-faults', this.probe)}, ${sum.name});`,
      );
  }

  /** Stamped at the first need, once per firing. */
  get now(): string {
    return this.remember('now', () => {
      const code = this.memory.mode === 'shared' ? 'scratch->now' : 'now';
      this.writer.line(`if (!${code})`);
      this.writer.line(`\t${code} = bpf_ktime_get_ns();`);
      return { code };
    }).code;
  }

  /** Position of a record within the firing. */
  nextOrder(): string {
    if (!this.#countsOrder) return String(this.#order++);
    return this.memory.mode === 'shared' ? 'tsbpf_next_order(&scratch->order)' : 'order++';
  }

  stackMap(frames: number): string {
    return this.module.stackMap(frames);
  }

  get hook(): KernelHook {
    return this.program.hook;
  }

  map(name: string): PlannedMap {
    const found = this.plan.maps.find((planned) => planned.map.name === name);
    if (!found) throw new Error(`the plan has no map ${name}`);
    return found;
  }

  event(statement: TypedStatement): NonNullable<ReturnType<Plan['eventOf']['get']>> {
    const found = this.plan.eventOf.get(statement);
    if (!found) throw new Error(`the plan has no event for a ${statement.kind}`);
    return found;
  }

  /** The local of a scratch variable; the same name with another type is another local. */
  scratch(name: string, type: Type): CValue {
    const key = scratchKey(name, type);
    const found = this.scratches.get(key) ?? this.firing.get(key);
    if (!found) throw new Error(`no local for ${name}`);
    return found;
  }
}

export function scratchKey(name: string, type: Type): string {
  const shape = type.kind === 'tuple' || type.kind === 'record' ? shapeName(type) : type.kind;
  return `${name} ${shape}${type.kind === 'string' ? type.size : ''}`;
}

/** The pointer's value, for arithmetic: what the verifier knows to be a kernel object it lets nobody calculate with. */
export function pointerAsNumber({ writer, hook }: Emission, pointer: string): string {
  if (hook.context !== 'typed-arguments') return pointer;
  const number = writer.fresh('number');
  writer.line(`__u64 ${number} = tsbpf_pointer_number((const void *)(${pointer}));`);
  return number;
}

/** C that is true when the value is known and true. */
export function conditionOf(value: CValue): string {
  if (value.valid === undefined) return value.code;
  return value.valid === '0' ? '0' : `(${value.valid} && ${value.code})`;
}
