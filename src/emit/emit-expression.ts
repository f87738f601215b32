// Typed expressions → C. What needs statements (reads, copies, look-ups) writes them first and gives the name of the
// result, so that the order of evaluation is the order of the lines.

import { bothValid, type CValue, cValue } from '../builtins/builtin.js';
import { findBuiltin } from '../builtins/table.js';
import { identifier } from '../c-source/c-writer.js';
import type { HookAccess, TypedExpression } from '../check/typed-ast.js';
import { inlineCopyBytes, longestCode } from '../limits.js';
import { parameterName } from '../plan/plan-parameters.js';
import { mayBeLacking } from '../plan/unknown-keys.js';
import { fieldsOf, isLaidOut, isScalar, sameType, sizeOf } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { conditionOf, type Emission, pointerAsNumber, scratchKey } from './emission.js';
import { emitBlock } from './emit-block.js';
import { emitMapDelete, emitMapFind, emitMapGet, emitMapHas, emitMapMember, emitMapUpdate } from './emit-map.js';
import { emitAddress, emitPart, emitPointerAdd, emitRead } from './emit-memory.js';
import { emitBinary, emitUnary, numberLiteral } from './emit-operator.js';
import { emitCallAccess, emitPlace } from './emit-place.js';
import { emitMapTake } from './emit-span.js';
import { isObject, store } from './store.js';

type Of<Kind extends TypedExpression['kind']> = Extract<TypedExpression, { kind: Kind }>;

/** `place`: where an object is wanted; it may be made there instead of in a local. */
export function emitExpression(emission: Emission, expression: TypedExpression, place?: string): CValue {
  const value = shortened(emission, expression.type, emitKind(emission, expression, place));
  if (value.valid === undefined || emission.faults === 'unknown' || mayBeLacking(expression)) return value;
  return { code: value.code };
}

/** A long expression through locals: clang refuses deep brackets, and dies of deeper ones. */
function shortened(emission: Emission, type: Type, value: CValue): CValue {
  const { code, valid } = value;
  const short = code.length > longestCode && isScalar(type) ? nameIt(emission, 'part', type, value) : value;
  if (valid === undefined || valid.length <= longestCode) return short;
  const known = emission.writer.fresh('known');
  emission.writer.line(`__u64 ${known} = ${valid};`);
  return { ...short, valid: known };
}

function emitKind(emission: Emission, expression: TypedExpression, place: string | undefined): CValue {
  switch (expression.kind) {
    case 'number':
      return { code: numberLiteral(expression.value, expression.type) };
    case 'boolean':
      return { code: expression.value ? 'true' : 'false' };
    case 'string':
      return emitString(emission, expression);
    case 'address-literal':
      return emitAddressLiteral(emission, expression);
    case 'unknown':
      return unknownOf(emission, expression.type);
    case 'scratch':
      return emission.scratch(expression.name, expression.type);
    case 'field':
      return emitField(emission, expression, place);
    case 'hook-argument':
      return emitHookArgument(emission, expression.access, expression.type);
    case 'place':
      return emitPlace(emission, expression);
    case 'option':
    case 'filter':
    case 'positional':
    case 'load-time':
      return emitParameter(emission, expression);
    case 'given':
      return { code: 'true' }; // folded by specialise
    case 'builtin':
      return emitBuiltin(emission, expression, place);
    case 'map-get':
      return emitMapGet(emission, expression);
    case 'map-update':
      return emitMapUpdate(emission, expression);
    case 'map-take':
      return emitMapTake(emission, expression);
    case 'map-has':
      return emitMapHas(emission, expression);
    case 'map-delete':
      return emitMapDelete(emission, expression);
    case 'map-find':
      return emitMapFind(emission, expression);
    case 'read':
      return emitRead(emission, expression, place);
    case 'address':
      return emitAddress(emission, expression);
    case 'pointer-add':
      return emitPointerAdd(emission, expression);
    case 'part':
      return emitPart(emission, expression);
    case 'record-member':
      return emitRecordMember(emission, expression);
    case 'record':
      return emitRecord(emission, expression);
    case 'unary':
      return emitUnary(emission, expression);
    case 'binary':
      return emitBinary(emission, expression);
    case 'in':
      return emitIn(emission, expression);
    case 'conditional':
      return emitConditional(emission, expression, place);
    case 'bind':
      return emitBind(emission, expression, place);
    case 'convert':
      return emitConvert(emission, expression);
    case 'scratch-update':
      return emitScratchUpdate(emission, expression);
    case 'block':
      return emitBlock(emission, expression, place);
  }
}

/** A zero that is never known. */
function unknownOf(emission: Emission, type: Type): CValue {
  return cValue(isObject(type) ? emission.local(type, 'unknown') : '0', '0');
}

function emitString(emission: Emission, expression: Of<'string'>): CValue {
  return { code: emission.module.string(expression.value) };
}

function emitAddressLiteral(emission: Emission, { bytes }: Of<'address-literal'>): CValue {
  emission.include('net.bpf.h');
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = emission.writer.fresh('address');
  const hex = (at: number): string => `0x${words.getBigUint64(at, true).toString(16)}ULL`;
  emission.writer.line(`struct tsbpf_inet ${name} = { ${hex(0)}, ${hex(8)} };`);
  return { code: name };
}

/** A parameter's local, or a computed field, once per block. */
function emitField(emission: Emission, { name, type }: Of<'field'>, wanted: string | undefined): CValue {
  const { place } = emission;
  if (!place || place.lacks.has(name)) return unknownOf(emission, type);
  const parameter = place.parameters.get(name);
  if (parameter) return parameter;
  const computed = place.probe.fields.find((field) => field.name === name)?.computed;
  if (!computed) return unknownOf(emission, type);
  return emission.remember(`${place.id} ${name}`, () =>
    emission.natively(() =>
      nameIt(emission, name, type, emission.expression(emission, computed, keptPlace(type, computed, wanted))),
    ),
  );
}

/** The place, where a value of the expression's own type is what it wants. */
function placeFor(type: Type, expression: TypedExpression, place: string | undefined): string | undefined {
  return sameType(type, expression.type) ? place : undefined;
}

/** What is used again must not lie in a record: behind a text's NUL there may be anything. */
function keptPlace(type: Type, expression: TypedExpression, place: string | undefined): string | undefined {
  return type.kind === 'string' ? undefined : placeFor(type, expression, place);
}

/** Puts a scalar into a local of the field's name, so that the C reads like the script. */
function nameIt(emission: Emission, name: string, type: Type, value: CValue): CValue {
  if (isObject(type)) return value;
  const local = emission.writer.fresh(name);
  emission.writer.line(`${emission.module.cType(type)} ${local} = ${value.code};`);
  return cValue(local, value.valid);
}

/** Where loops are functions beside this one, a name for them too. */
function keepIt(emission: Emission, name: string, type: Type, value: CValue): CValue {
  if (emission.memory.mode !== 'shared') return nameIt(emission, name, type, value);
  const kept = emission.variable(type, name);
  store(emission, kept.code, type, value, type);
  emission.writer.line(`${kept.valid} = ${value.valid ?? 'true'};`);
  return kept;
}

/** The value is a copy: the variable goes on changing. */
function emitScratchUpdate(emission: Emission, { name, delta, prefix, type }: Of<'scratch-update'>): CValue {
  const { writer } = emission;
  const variable = emission.scratch(name, type);
  const after = `(__s64)((__u64)${variable.code} + ${delta})`;
  const value = writer.fresh(name);
  writer.line(`${emission.module.cType(type)} ${value} = ${prefix ? after : variable.code};`);
  writer.line(`${variable.code} = ${prefix ? value : after};`);
  return cValue(value, variable.valid);
}

function emitHookArgument(emission: Emission, access: HookAccess, type: Type): CValue {
  const { context, family } = emission.program.hook;
  if (access.kind === 'record-field') return emitRecordField(emission, access, type);
  if (access.kind === 'system-call-number' || access.kind === 'system-call-argument') {
    const value = emitCallAccess(emission, 'index' in access ? access.index : undefined);
    return { code: `(${scalarType(emission, type)})${value}` };
  }
  if (family === 'fentry' && access.kind === 'argument' && isOpaque(type))
    return emitOpaqueArgument(emission, access.index, type);
  const word =
    access.kind === 'return-value'
      ? 'tsbpf_return_value(ctx)'
      : context === 'registers'
        ? `tsbpf_argument(ctx, ${access.index})`
        : `${typeof context === 'object' ? 'arguments' : '((__u64 *)ctx)'}[${access.index}]`;
  return { code: `(${scalarType(emission, type)})${word}` };
}

/** A pointer to neither a struct nor nothing: the verifier refuses to load one out of a typed context. */
function isOpaque(type: Type): boolean {
  return type.kind === 'pointer' && type.to.kind !== 'struct' && type.to.kind !== 'void';
}

function emitOpaqueArgument(emission: Emission, index: number, type: Type): CValue {
  return emission.remember(`argument ${index}`, () => {
    const room = emission.local(type, 'argument');
    return cValue(
      room,
      emission.guarded(`bpf_probe_read_kernel(&${room}, sizeof(${room}), (char *)ctx + ${8 * index})`),
    );
  });
}

function scalarType(emission: Emission, type: Type): string {
  return isObject(type) || type.kind === 'array' || type.kind === 'struct' ? '__u64' : emission.module.cType(type);
}

function emitRecordField(
  emission: Emission,
  access: Extract<HookAccess, { kind: 'record-field' }>,
  type: Type,
): CValue {
  const at = `((char *)ctx + ${access.offset})`;
  if (!isObject(type)) return { code: `*(${emission.module.cType(type)} *)${at}` };
  return emission.remember(`record ${access.offset}`, () => {
    const room = emission.local(type, 'field');
    if (!access.dataLocation) {
      emission.writer.line(`__builtin_memcpy(${room}, ${at}, ${sizeOf(type)});`);
      return { code: room };
    }
    const known = emission.guarded(
      `bpf_probe_read_kernel_str(${room}, ${sizeOf(type)}, (char *)ctx + (*(__u32 *)${at} & 0xffff))`,
    );
    return cValue(room, known);
  });
}

/** A name for the value while the body is written; another use of the same name has a local of its own. */
function emitBind(emission: Emission, { name, value, body }: Of<'bind'>, place: string | undefined): CValue {
  const { scratches } = emission;
  const named = keepIt(emission, name, value.type, emission.expression(emission, value));
  emission.scratches = new Map([...scratches, [scratchKey(name, value.type), named]]);
  const result = emission.expression(emission, body, place);
  emission.scratches = scratches;
  return result;
}

function emitParameter(
  emission: Emission,
  expression: Of<'option'> | Of<'filter'> | Of<'positional'> | Of<'load-time'>,
): CValue {
  const { type } = expression;
  const member = parameterName(expression, type);
  const name = `tsbpf_args.${member}`;
  if (type.kind !== 'string' && type.kind !== 'inet') return { code: name };
  // Copied by volatile loads: the compiler must not take the zeros of the object for the value.
  return emission.remember(name, () => {
    const room = emission.local(type, member);
    if (type.kind === 'inet') emission.writer.line(`${room}.high = ${name}.high; ${room}.low = ${name}.low;`);
    else if (sizeOf(type) > inlineCopyBytes)
      emission.writer.line(`bpf_probe_read_kernel(${room}, ${sizeOf(type)}, (const void *)${name});`);
    else emission.writer.line(`for (__u32 i = 0; i < sizeof(${room}); i++) ${room}[i] = ${name}[i];`);
    return { code: room };
  });
}

function emitBuiltin(emission: Emission, expression: Of<'builtin'>, place: string | undefined): CValue {
  const { name, type } = expression;
  const record = findBuiltin(name);
  if (record?.kind !== 'computed') throw new Error(`no C for the builtin ${name}`);
  if (type.kind === 'inet') emission.include('net.bpf.h');
  const arguments_ = expression.arguments.map((argument) => ({
    expression: argument,
    type: argument.type,
    value: (wanted?: string) => emission.expression(emission, argument, wanted),
  }));
  const emit = (): CValue => record.emit(emission, { arguments: arguments_, type }, place);
  if (arguments_.length > 0) return emit();
  if (record.isFresh) return nameIt(emission, name, type, emit());
  return emission.remember(`builtin ${name}`, () => nameIt(emission, name, type, emit()));
}

function emitRecordMember(emission: Emission, expression: Of<'record-member'>): CValue {
  if (expression.record.kind === 'map-get')
    return emitMapMember(emission, expression.record, expression.name, expression.type);
  const record = emission.expression(emission, expression.record);
  return cValue(`${record.code}.${identifier(expression.name)}`, record.valid);
}

function emitRecord(emission: Emission, expression: Of<'record'>): CValue {
  const room = emission.local(expression.type, 'record');
  let valid: string | undefined;
  for (const [index, field] of fieldsOf(expression.type).entries()) {
    const value = expression.values[index];
    if (!value) continue;
    const emitted = emission.expression(emission, value);
    store(emission, `${room}.${identifier(field.name)}`, field.type, emitted, value.type);
    valid = bothValid(valid, emitted.valid);
  }
  return cValue(room, valid);
}

function emitIn(emission: Emission, expression: Of<'in'>): CValue {
  const { writer } = emission;
  const needle = emission.expression(emission, expression.needle);
  const list = `tsbpf_args.${expression.list.kind === 'option' ? parameterName(expression.list, expression.list.type) : ''}`;
  const found = writer.fresh('found');
  const isInet = expression.needle.type.kind === 'inet';
  const equal = isInet
    ? `${list}[i].high == ${needle.code}.high && ${list}[i].low == ${needle.code}.low`
    : `${list}[i] == (${needle.code})`;
  writer.line(`bool ${found} = false;`);
  writer.block(`for (__u32 i = 0; i < sizeof(${list}) / sizeof(${list}[0]) && i < ${list}_count; i++)`, () => {
    writer.block(`if (${equal})`, () => {
      writer.line(`${found} = true;`);
      writer.line('break;');
    });
  });
  return { code: conditionOf(cValue(found, needle.valid)) };
}

function emitConditional(emission: Emission, expression: Of<'conditional'>, place: string | undefined): CValue {
  const { writer } = emission;
  const { type } = expression;
  const condition = emission.expression(emission, expression.condition);
  const result = emission.room(type, 'chosen', place);
  const known = writer.fresh('known');
  // Where faults are zero nobody asks.
  writer.line(`__u64 ${known} __unused = 1;`);
  const branch = (value: TypedExpression): void => {
    const emitted = emission.expression(emission, value, placeFor(type, value, result));
    store(emission, result, type, emitted, value.type);
    if (emitted.valid !== undefined) writer.line(`${known} = ${emitted.valid};`);
  };
  emission.block(`if (${conditionOf(condition)})`, () => branch(expression.then), '} else {');
  emission.reopen(() => branch(expression.else));
  return cValue(result, bothValid(condition.valid, known));
}

function emitConvert(emission: Emission, expression: Of<'convert'>): CValue {
  const value = emission.expression(emission, expression.operand);
  const from = expression.operand.type;
  if (isOtherBytes(from, expression.type)) return emitBytesOf(emission, expression, value);
  if (isObject(expression.type)) return value;
  if (expression.type.kind === 'bool') return cValue(`((${value.code}) != 0)`, value.valid);
  const code =
    from.kind === 'pointer' && expression.type.kind === 'int' ? pointerAsNumber(emission, value.code) : value.code;
  return cValue(`(${emission.module.cType(expression.type)})(${code})`, value.valid);
}

function isOtherBytes(from: Type, to: Type): boolean {
  if (isLaidOut(from) || isLaidOut(to)) return !sameType(from, to);
  return from.kind === 'inet' && to.kind !== 'inet';
}

/** A value's bytes as an array, and back; of numbers in the machine's order, which is BPF's. */
function emitBytesOf(emission: Emission, { type, operand }: Of<'convert'>, value: CValue): CValue {
  const { writer } = emission;
  const size = Math.min(sizeOf(type), sizeOf(operand.type));
  const room = emission.local(type, 'bytes');
  if (!isScalar(operand.type)) {
    // IPv4 is the end of what IPv6 has for it.
    const from =
      operand.type.kind === 'inet' ? `(char *)&${value.code} + ${sizeOf(operand.type) - size}` : `&${value.code}`;
    writer.line(`__builtin_memcpy(&${room}, ${from}, ${size});`);
    return cValue(room, value.valid);
  }
  const number = writer.fresh('number');
  writer.line(`${emission.module.cType(operand.type)} ${number} = ${value.code};`);
  writer.line(`__builtin_memcpy(&${room}, &${number}, ${size});`);
  return cValue(room, value.valid);
}
