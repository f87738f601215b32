// What the programs of one object share: headers, CO-RE struct declarations, record types, constants, counters.
// Programs ask for things while they are written; emit-module.ts writes what was asked for in front of them.

import type { Counter } from '../artifact.js';
import { CWriter, cString, identifier } from '../c-source/c-writer.js';
import type { PathStep } from '../check/typed-ast.js';
import type { FeatureName } from '../kernel/kernel-description.js';
import { scratchSlots, stackFrames } from '../limits.js';
import type { ProgramPlan } from '../plan/plan.js';
import { alignOf, fieldsOf, isLaidOut, recordBytes, shapeName, sizeOf, typeName } from '../types/layout.js';
import type { RecordType, TupleType, Type } from '../types/type.js';

interface StructNode {
  readonly tag: 'struct' | 'union';
  readonly members: Map<string, MemberNode>;
}

interface MemberNode {
  readonly type: Type;
  readonly bitSize?: number;
  /** The members in use of a nameless struct that is a named member. */
  readonly inner?: StructNode;
}

export interface TooLarge {
  readonly program: ProgramPlan;
  readonly bytes: number;
  readonly members: readonly { readonly name: string; readonly bytes: number }[];
}

export class Module {
  readonly #headers = new Set<string>(['core.bpf.h', 'events.bpf.h']);
  readonly #structs = new Map<string, StructNode>();
  readonly #enums = new Map<string, number>();
  readonly #records = new Map<string, { readonly name: string; readonly type: RecordType | TupleType }>();
  readonly #strings = new Map<string, string>();
  readonly #texts = new Map<string, { readonly name: string; readonly values: readonly string[] }>();
  readonly #buckets = new Set<string>();
  readonly #counters: Counter[] = [];
  #scratchBytes = 0;
  readonly #tooLarge: TooLarge[] = [];
  readonly #stacks = new Map<number, string>();

  include(header: string): void {
    this.#headers.add(header);
  }

  get counters(): readonly Counter[] {
    return this.#counters;
  }

  /** The largest of what the programs need. */
  useScratch(bytes: number): void {
    this.#scratchBytes = Math.max(this.#scratchBytes, bytes);
  }

  /** A program whose values do not fit what the kernel has for them. */
  noteTooLarge(program: TooLarge): void {
    this.#tooLarge.push(program);
  }

  get tooLarge(): readonly TooLarge[] {
    return this.#tooLarge;
  }

  /** The map of stacks of up to so many frames, by its C name. */
  stackMap(frames: number): string {
    this.include('stack.bpf.h');
    const name = frames === stackFrames ? 'tsbpf_stacks' : `tsbpf_stacks_${frames}`;
    this.#stacks.set(frames, name);
    return name;
  }

  /** By their frames. */
  get stacks(): ReadonlyMap<number, string> {
    return this.#stacks;
  }

  /** Histograms of so many buckets have one type. */
  useBuckets(count: string): void {
    this.#buckets.add(count);
  }

  /** The counter's index. */
  counter(name: Counter['name'], subject: string): number {
    const index = this.#counters.findIndex((counter) => counter.name === name && counter.subject === subject);
    if (index >= 0) return index;
    this.#counters.push({ name, subject });
    return this.#counters.length - 1;
  }

  /** A constant in read-only memory, for text that is only compared or copied. */
  string(value: string): string {
    const known = this.#strings.get(value);
    if (known) return known;
    const name = `string_${this.#strings.size}`;
    this.#strings.set(value, name);
    return name;
  }

  /** Texts to pick one from: an array of them, each with room for the longest. */
  texts(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.#texts.get(key);
    if (known) return known.name;
    const name = `texts_${this.#texts.size}`;
    this.#texts.set(key, { name, values });
    return name;
  }

  /** Notes the members of a path for the declarations; gives the C after the pointer: `__sk_common.skc_dport`. */
  path(steps: readonly PathStep[]): string {
    let text = '';
    let nameless: StructNode | undefined;
    for (const step of steps) {
      if (step.kind === 'index') {
        text += `[${step.index}]`;
        continue;
      }
      const node: StructNode | undefined = step.struct === '' ? nameless : this.#struct(step.struct, step.tag);
      const { type } = step;
      const inner: StructNode | undefined =
        type.kind === 'struct' && type.name === '' ? { tag: type.tag, members: new Map() } : undefined;
      const known = node?.members.get(step.name);
      const member: MemberNode = known ?? {
        type: step.type,
        ...(step.bitSize === undefined ? {} : { bitSize: step.bitSize }),
        ...(inner ? { inner } : {}),
      };
      node?.members.set(step.name, member);
      this.#useType(step.type);
      nameless = member.inner;
      text += `${text === '' ? '' : '.'}${step.name}`;
    }
    return text;
  }

  #struct(name: string, tag: 'struct' | 'union'): StructNode {
    const known = this.#structs.get(name);
    if (known) return known;
    const node: StructNode = { tag, members: new Map() };
    this.#structs.set(name, node);
    return node;
  }

  #useType(type: Type): void {
    if (type.kind === 'struct' && type.name !== '') this.#struct(type.name, type.tag);
    if (type.kind === 'array') this.#useType(type.element);
    if (type.kind === 'enum') this.#enums.set(type.name || namelessEnum, type.size);
  }

  /** The C type of a value held in a local, a map or a record. */
  cType(type: Type): string {
    switch (type.kind) {
      case 'int':
      case 'enum':
        return `__${type.signed ? 's' : 'u'}${type.size * 8}`;
      case 'bool':
        return 'bool';
      case 'inet':
        this.include('net.bpf.h');
        return 'struct tsbpf_inet';
      case 'pointer':
        return type.to.kind === 'struct' && type.to.name !== '' ? `struct ${type.to.name} *` : 'const void *';
      case 'record':
      case 'tuple':
        return `struct ${this.#record(type)}`;
      default:
        throw new Error(`no C type for ${typeName(type)}`);
    }
  }

  /** `__u32 name` or `char name[16]`. */
  declare(type: Type, name: string): string {
    if (type.kind === 'string' || type.kind === 'bytes')
      return `char ${name}[${type.size}]${alignOf(type) === 8 ? ' __attribute__((aligned(8)))' : ''}`;
    if (isLaidOut(type)) return `char ${name}[${sizeOf(type)}] __attribute__((aligned(8)))`;
    return `${this.cType(type)} ${name}`;
  }

  #record(type: RecordType | TupleType): string {
    const fields = fieldsOf(type);
    const key = shapeName(type);
    const known = this.#records.get(key);
    if (known) return known.name;
    for (const field of fields)
      if (field.type.kind === 'record' || field.type.kind === 'tuple') this.#record(field.type);
    const name = `record_${this.#records.size}`;
    this.#records.set(key, { name, type });
    return name;
  }

  /** Everything that was asked for, as C. */
  preamble(settings: {
    readonly dataRingBytes: number;
    readonly controlRingBytes: number;
    readonly machine: string;
    readonly missing: ReadonlySet<FeatureName>;
    readonly speculations: number;
  }): string {
    const writer = new CWriter();
    if (settings.machine === 'aarch64') writer.line('#define __TARGET_ARCH_arm64');
    writer.line(`#define TSBPF_COUNTERS ${Math.max(1, this.#counters.length)}`);
    writer.line(`#define TSBPF_DATA_RING_BYTES ${settings.dataRingBytes}`);
    writer.line(`#define TSBPF_CONTROL_RING_BYTES ${settings.controlRingBytes}`);
    if (this.#scratchBytes > 0) {
      if (settings.missing.has('fetching-atomics')) writer.line('#define TSBPF_NO_FETCHING_ATOMICS');
      writer.line(`#define TSBPF_SCRATCH_BYTES ${this.#scratchBytes}`);
      writer.line(`#define TSBPF_SCRATCH_SLOTS ${scratchSlots}`);
    }
    if (this.#headers.has('speculation.bpf.h')) writer.line(`#define TSBPF_SPECULATIONS ${settings.speculations}`);
    for (const header of [...this.#headers].sort()) writer.line(`#include "${header}"`);
    for (const [frames, name] of this.#stacks) writer.line(`TSBPF_STACKS(${name}, ${frames});`);
    writer.line('');
    for (const count of this.#buckets) writer.line(`struct tsbpf_buckets_${count} { __u64 buckets[${count}]; };`);
    for (const [name] of this.#enums) writer.line(`enum ${name} { tsbpf_enum_${name} };`);
    this.#writeStructs(writer);
    for (const { name, type } of this.#records.values()) this.#writeRecord(writer, name, type);
    for (const [value, name] of this.#strings)
      writer.line(`static const char ${name}[]${alignment(value)} = ${cString(value)};`);
    for (const { name, values } of this.#texts.values()) writeTexts(writer, name, values);
    return writer.text;
  }

  /** Structs that hold others by value come after them. */
  #writeStructs(writer: CWriter): void {
    const done = new Set<string>();
    const write = (name: string): void => {
      if (done.has(name)) return;
      done.add(name);
      const node = this.#structs.get(name);
      if (!node) return;
      for (const inner of heldStructs(node)) write(inner);
      writer.block(`${node.tag} ${name}`, () => this.#writeMembers(writer, node), '} __core;');
    };
    for (const name of this.#structs.keys()) write(name);
  }

  #writeMembers(writer: CWriter, node: StructNode): void {
    // clang crashes over a path of members that ends in a struct without any.
    if (node.members.size === 0) writer.line('char tsbpf_nothing;');
    for (const [name, member] of node.members) {
      const { inner, type } = member;
      if (inner) writer.block(inner.tag, () => this.#writeMembers(writer, inner), `} ${name};`);
      else
        writer.line(`${memberDeclaration(type, name)}${member.bitSize === undefined ? '' : ` : ${member.bitSize}`};`);
    }
  }

  #writeRecord(writer: CWriter, name: string, type: RecordType | TupleType): void {
    const fields = fieldsOf(type);
    writer.block(
      `struct ${name}`,
      () => {
        for (const field of fields) writer.line(`${this.declare(field.type, identifier(field.name))};`);
        if (fields.length === 0) writer.line('__u64 nothing;');
      },
      '} __attribute__((aligned(8)));',
    );
    writer.line(`_Static_assert(sizeof(struct ${name}) == ${recordBytes(fields)}, "layout of ${name}");`);
  }
}

/** Each begins at a word, and is filled up with zeros. */
function writeTexts(writer: CWriter, name: string, values: readonly string[]): void {
  const longest = Math.max(...values.map((value) => Buffer.byteLength(value) + 1));
  const room = Math.ceil(longest / 8) * 8;
  writer.line(`static const char ${name}[${values.length}][${room}] __attribute__((aligned(8))) = {`);
  for (const value of values) writer.line(`\t${cString(value)},`);
  writer.line('};');
}

/** Long texts are compared by words. */
function alignment(text: string): string {
  const type: Type = { kind: 'string', size: Buffer.byteLength(text) + 1 };
  return alignOf(type) === 8 ? ' __attribute__((aligned(8)))' : '';
}

function heldStructs(node: StructNode): readonly string[] {
  return [...node.members.values()].flatMap(({ type, inner }) => {
    if (inner) return heldStructs(inner);
    let held: Type = type;
    while (held.kind === 'array') held = held.element;
    return held.kind === 'struct' ? [held.name] : [];
  });
}

/** Stands for each enum without a name: relocation lets one without a name be any. */
const namelessEnum = 'tsbpf_nameless';

/** As the kernel declares the member, so far as relocation compares it: the kind must be the same, the size need not. */
function memberDeclaration(type: Type, name: string): string {
  switch (type.kind) {
    case 'int':
      return `__${type.signed ? 's' : 'u'}${type.size * 8} ${name}`;
    case 'enum':
      return `enum ${type.name || namelessEnum} ${name}`;
    case 'bool':
      return `bool ${name}`;
    case 'string':
    case 'bytes':
      return `char ${name}[${type.size}]`;
    case 'pointer':
      return type.to.kind === 'struct' && type.to.name ? `${type.to.tag} ${type.to.name} *${name}` : `void *${name}`;
    case 'struct':
      return `${type.tag} ${type.name} ${name}`;
    case 'array':
      return memberDeclaration(type.element, `${name}[${type.length}]`);
    default:
      throw new Error(`no member declaration for ${typeName(type)}`);
  }
}
