// Reading memory: paths of members from a pointer, pointers moved by a count, parts of structs and arrays that are values.
// Members of the kernel's structs are found by relocation when the object is loaded; those of the script's own have the
// places that they are declared with.

import { bothValid, type CValue, cValue } from '../builtins/builtin.js';
import type { PathStep, TypedExpression } from '../check/typed-ast.js';
import { isLaidOut, isLongString, sizeOf } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type Emission, pointerAsNumber } from './emission.js';
import { isObject } from './store.js';

type Of<Kind extends TypedExpression['kind']> = Extract<TypedExpression, { kind: Kind }>;

interface Place {
  /** A C pointer. */
  readonly address: string;
  readonly valid: string | undefined;
  /** Of a bitfield: the pointer to its struct and the member behind it, or the bits from `address` on. */
  readonly bits?:
    | { readonly kind: 'relocated'; readonly base: string; readonly member: string }
    | { readonly kind: 'fixed'; readonly shift: number; readonly count: number };
}

/** Runs of members whose places are known in the same way. */
function runsOf(path: readonly PathStep[]): readonly (readonly PathStep[])[] {
  const runs: PathStep[][] = [];
  let isFixed: boolean | undefined;
  for (const step of path) {
    const fixed: boolean = step.kind === 'member' ? step.bitOffset !== undefined : isFixed === true;
    if (fixed !== isFixed) runs.push([]);
    isFixed = fixed;
    runs.at(-1)?.push(step);
  }
  return runs;
}

function placeOf(emission: Emission, expression: Of<'read'> | Of<'address'>): Place {
  const pointer = emission.expression(emission, expression.pointer);
  const { valid } = pointer;
  let place: Place = { address: `(${pointer.code})`, valid };
  let type: Type = expression.pointer.type;
  for (const run of runsOf(expression.path)) {
    const [first] = run;
    const isFixed = first?.kind === 'member' && first.bitOffset !== undefined;
    place = isFixed ? fixedPlace(place.address, run, valid) : relocatedPlace(emission, place.address, type, run, valid);
    type = { kind: 'void' };
  }
  return place;
}

function relocatedPlace(
  emission: Emission,
  from: string,
  type: Type,
  run: readonly PathStep[],
  valid: string | undefined,
): Place {
  const [first] = run;
  const last = run.at(-1);
  const suffix = emission.module.path(run);
  const isCast = first?.kind === 'member' && !pointsTo(type, first.struct);
  const base = isCast ? `((${first.tag} ${first.struct} *)${from})` : from;
  const address = first?.kind === 'member' ? `&${base}->${suffix}` : `&(*${base})${suffix}`;
  const isBits = last?.kind === 'member' && last.bitSize !== undefined;
  return { address, valid, ...(isBits ? { bits: { kind: 'relocated', base, member: suffix } } : {}) };
}

function fixedPlace(from: string, run: readonly PathStep[], valid: string | undefined): Place {
  const bits = run.reduce(
    (sum, step) => sum + (step.kind === 'member' ? (step.bitOffset ?? 0) : step.index * step.stride * 8),
    0,
  );
  const last = run.at(-1);
  const count = last?.kind === 'member' ? last.bitSize : undefined;
  const address = `((const char *)${from} + ${Math.floor(bits / 8)})`;
  return { address, valid, ...(count === undefined ? {} : { bits: { kind: 'fixed', shift: bits % 8, count } }) };
}

function pointsTo(type: Type, struct: string): boolean {
  return type.kind === 'pointer' && type.to.kind === 'struct' && type.to.name === struct;
}

/** A guarded read: a fault is counted, and the value unknown. */
export function emitRead(emission: Emission, expression: Of<'read'>, wanted: string | undefined): CValue {
  const { type, pointer } = expression;
  const place = placeOf(emission, expression);
  const read = (): CValue => readFrom(emission, expression, place, wanted);
  if (isObject(type) || !isSteady(pointer)) return read();
  return emission.rememberInDefinition(`read ${sizeOf(type)} of ${place.address} ${JSON.stringify(place.bits)}`, read);
}

/** Whether the same C means the same pointer all through a firing: no variable of the script is in it. */
function isSteady(pointer: TypedExpression): boolean {
  switch (pointer.kind) {
    case 'field':
    case 'hook-argument':
      return true;
    case 'convert':
      return isSteady(pointer.operand);
    case 'read':
    case 'address':
      return isSteady(pointer.pointer);
    default:
      return false;
  }
}

function readFrom(
  emission: Emission,
  { type, path, pointer }: Of<'read'>,
  { address, valid, bits }: Place,
  wanted: string | undefined,
): CValue {
  const { writer } = emission;
  const last = path.at(-1);
  const room = emission.room(type, last?.kind === 'member' ? last.name : 'value', wanted);
  const helper = `bpf_probe_read_${pointer.type.kind === 'pointer' ? pointer.type.space : 'kernel'}`;
  const start = startOf(pointer);
  // A field that is unknown, as the socket of a segment for nobody.
  const startValid = start.kind === 'field' ? emission.expression(emission, start).valid : undefined;
  const readBy = (call: string): CValue => cValue(room, bothValid(valid, emission.guarded(call, startValid)));
  if (bits?.kind === 'relocated')
    return readBy(`tsbpf_read_bitfield(${helper}, ${room}, ${bits.base}, ${bits.member})`);
  if (bits?.kind === 'fixed') {
    const raw = writer.fresh('bits');
    writer.line(`__u64 ${raw} = 0;`);
    const call = `${helper}(&${raw}, ${Math.ceil((bits.shift + bits.count) / 8)}, ${address})`;
    const known = emission.guarded(call, startValid);
    writer.line(`${room} = ${bitsOf(raw, bits, type)};`);
    return cValue(room, bothValid(valid, known));
  }
  if (type.kind === 'string') return readBy(`${helper}_str(${room}, ${sizeOf(type)}, ${address})`);
  return readBy(`${helper}(&${room}, sizeof(${room}), ${address})`);
}

/** What a chain of reads begins with. */
function startOf(pointer: TypedExpression): TypedExpression {
  switch (pointer.kind) {
    case 'convert':
      return startOf(pointer.operand);
    case 'read':
    case 'address':
      return startOf(pointer.pointer);
    default:
      return pointer;
  }
}

/** Bits of a little-endian word, with their sign where they have one. */
function bitsOf(
  word: string,
  { shift, count }: { readonly shift: number; readonly count: number },
  type: Type,
): string {
  const isSigned = (type.kind === 'int' || type.kind === 'enum') && type.signed;
  const high = `(${word} << ${64 - shift - count})`;
  return `${isSigned ? `(__s64)${high}` : high} >> ${64 - count}`;
}

export function emitAddress(emission: Emission, expression: Of<'address'>): CValue {
  const { address, valid } = placeOf(emission, expression);
  return cValue(address.startsWith('&') ? `(${address})` : address, valid);
}

/** What a pointer moves by is worked out in 64 bits, wherever it points. */
export function emitPointerAdd(emission: Emission, expression: Of<'pointer-add'>): CValue {
  const { step, limit, type } = expression;
  const pointer = emission.expression(emission, expression.pointer);
  const count = emission.expression(emission, expression.count);
  const bytes = step === 1 ? `(__u64)(${count.code})` : `(__u64)(${count.code}) * ${step}`;
  const from = expression.count.kind === 'number' ? pointer.code : pointerAsNumber(emission, pointer.code);
  const code = `((${emission.module.cType(type)})((__u64)(${from}) + ${bytes}))`;
  const valid = bothValid(pointer.valid, count.valid);
  return cValue(code, limit === undefined ? valid : bothValid(valid, `((__u64)(${count.code}) < ${limit})`));
}

/** Out of an object of our own; an index that nobody knows goes through the reading helper, which the verifier lets pass. */
export function emitPart(emission: Emission, expression: Of<'part'>): CValue {
  const { writer } = emission;
  const { type, offset, index, bits } = expression;
  const object = emission.expression(emission, expression.object);
  const from = `((char *)&${object.code} + ${offset})`;
  if (index) return emitElement(emission, type, object, from, index);
  if (isLongString(type)) {
    // Aligned, and zero behind its NUL.
    const room = emission.local(type, 'part');
    writer.line(`bpf_probe_read_kernel_str(${room}, ${sizeOf(type)}, ${from});`);
    return cValue(room, object.valid);
  }
  if (isLaidOut(type) || type.kind === 'string') return cValue(`(*(char (*)[${sizeOf(type)}])${from})`, object.valid);
  const room = emission.local(bits ? { kind: 'int', size: 8, signed: false } : type, 'part');
  const size = bits ? Math.ceil((bits.shift + bits.count) / 8) : sizeOf(type);
  writer.line(`__builtin_memcpy(&${room}, ${from}, ${size});`);
  const code = bits ? `((${emission.module.cType(type)})(${bitsOf(room, bits, type)}))` : room;
  return cValue(code, object.valid);
}

function emitElement(
  emission: Emission,
  type: Type,
  object: CValue,
  from: string,
  { value, stride, length }: NonNullable<Of<'part'>['index']>,
): CValue {
  const { writer } = emission;
  const at = emission.expression(emission, value);
  const room = emission.local(type, 'element');
  const place = writer.fresh('index');
  writer.line(`__u64 ${place} = ${at.code};`);
  const inside = bothValid(at.valid, `(${place} < ${length})`);
  const known = emission.guarded(
    `${inside} ? bpf_probe_read_kernel(&${room}, sizeof(${room}), ${from} + ${place} * ${stride}) : -1`,
  );
  return cValue(room, bothValid(object.valid, known));
}
