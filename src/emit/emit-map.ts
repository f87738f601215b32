// Maps: keys, look-ups, updates. An entry that cannot be made or read is counted, never passed over in silence.

import { bothValid, type CValue, cValue } from '../builtins/builtin.js';
import { identifier } from '../c-source/c-writer.js';
import type { TypedExpression } from '../check/typed-ast.js';
import type { PlannedMap } from '../plan/plan.js';
import { aggregationOf } from '../plan/plan-maps.js';
import { isInteger, isLaidOut, isScalar, sizeOf, tupleFields } from '../types/layout.js';
import type { Type } from '../types/type.js';
import type { Emission } from './emission.js';
import { store, zeroObject } from './store.js';

type Of<Kind extends TypedExpression['kind']> = Extract<TypedExpression, { kind: Kind }>;

export interface EmittedKey {
  /** The C name of the key object. */
  readonly name: string;
  readonly valid: string | undefined;
}

/**
 * The key in a zeroed struct, padding included: the kernel compares all its bytes. What is put under one that is not known
 * is an entry of its own, and `valid` is undefined then; nothing is ever found under such a key.
 */
export function emitKey(
  emission: Emission,
  planned: PlannedMap,
  keys: readonly TypedExpression[],
  use: 'put' | 'look up' = 'look up',
): EmittedKey {
  const { writer } = emission;
  const { cName } = planned.layout;
  const fresh = writer.fresh('key');
  if (planned.map.keys.length === 0) {
    writer.line(`__u32 ${fresh} = 0;`);
    return { name: fresh, valid: undefined };
  }
  const values = keys.map((key) => ({ type: key.type, value: emission.expression(emission, key) }));
  const name = emission.structRoom(`struct key_${cName}`, planned.layout.keyBytes, fresh);
  zeroObject(emission, name, planned.layout.keyBytes);
  let valid: string | undefined;
  for (const [index, field] of tupleFields(planned.map.keys).entries()) {
    const part = values[index];
    if (!part) continue;
    store(emission, `${name}.${field.name}`, field.type, part.value, part.type);
    if (use === 'put' && planned.layout.unknownKeys !== undefined)
      markUnknown(emission, name, index, field, part.value);
    else valid = bothValid(valid, part.value.valid);
  }
  return { name, valid };
}

/** All unknown keys are the same, whatever bytes stand in for them. */
function markUnknown(
  emission: Emission,
  key: string,
  index: number,
  { name, type }: { readonly name: string; readonly type: Type },
  { valid }: CValue,
): void {
  if (valid === undefined) return;
  const { writer } = emission;
  writer.line(`${key}.unknown |= (__u64)!${valid} << ${index};`);
  if (isScalar(type)) writer.line(`${key}.${name} *= ${valid};`);
  else emission.block(`if (!${valid})`, () => zeroObject(emission, `${key}.${name}`, sizeOf(type)));
}

/** The map as helpers take it: itself, or of two that take turns the one in use, which a firing asks for once. */
export function mapAddress(emission: Emission, { layout }: PlannedMap): string {
  emission.forget(entryOf(layout.cName));
  if (!layout.turns) return `&${layout.cName}`;
  return emission.remember(`turn of ${layout.cName}`, () => {
    const name = emission.writer.fresh('turn');
    emission.writer.line(`void *${name} = tsbpf_turn(&${layout.cName});`);
    return { code: name };
  }).code;
}

/** `struct V *slot = look-up;` NULL also where the key is not known. */
export function emitLookup(emission: Emission, planned: PlannedMap, key: EmittedKey): string {
  const map = mapAddress(emission, planned);
  const slot = emission.writer.fresh('slot');
  const lookup = `${planned.layout.turns ? 'tsbpf_find' : 'bpf_map_lookup_elem'}(${map}, &${key.name})`;
  emission.writer.line(
    `${valueType(emission, planned)} *${slot} = ${key.valid === undefined ? lookup : `${key.valid} ? ${lookup} : NULL`};`,
  );
  return slot;
}

/** As look-up, but makes the entry, zeroed, when it is new; what cannot be made is counted. */
export function emitSlot(emission: Emission, planned: PlannedMap, key: EmittedKey): string {
  const { writer } = emission;
  const { cName } = planned.layout;
  if (planned.map.keys.length === 0) {
    const only = emitLookup(emission, planned, key);
    if (planned.layout.touched !== undefined) writer.line(`if (${only}) tsbpf_touch(${only});`);
    return only;
  }
  const map = mapAddress(emission, planned);
  const slot = writer.fresh('slot');
  const make = `tsbpf_slot(${map}, &${key.name}, &zero_${cName})`;
  if (key.valid === undefined) {
    writer.line(`${valueType(emission, planned)} *${slot} = ${make};`);
    writer.line(`if (!${slot}) ${emission.count('map-full', planned.map.name)}`);
    return slot;
  }
  writer.line(`${valueType(emission, planned)} *${slot} = ${key.valid} ? ${make} : NULL;`);
  writer.line(`if (!${key.valid}) ${emission.count('unknown-values', planned.map.name)}`);
  writer.line(`else if (!${slot}) ${emission.count('map-full', planned.map.name)}`);
  return slot;
}

/** The C type of a map's values. */
export function valueType(emission: Emission, planned: PlannedMap): string {
  const { value } = planned.map;
  if (value.kind === 'value')
    return isScalarOrBool(value.type)
      ? scalarValue(emission, value.type)
      : isText(value.type)
        ? `struct value_${planned.layout.cName}`
        : emission.module.cType(value.type);
  const aggregation = aggregationOf(value.kind);
  if (aggregation.header) emission.include(aggregation.header);
  const type = aggregation.cType(value.constants);
  const buckets = /^struct tsbpf_buckets_(\d+)$/.exec(type)?.[1];
  if (buckets) emission.module.useBuckets(buckets);
  return type;
}

function isScalarOrBool(type: Type): boolean {
  return isScalar(type);
}

/** Plain values take 8 bytes in a map. */
function scalarValue(emission: Emission, type: Type): string {
  return type.kind === 'bool' ? '__u64' : emission.module.cType(type);
}

/** C has no name for the type: the bytes are the member `text` of a struct. */
export function isText(type: Type): boolean {
  return type.kind === 'string' || type.kind === 'bytes' || isLaidOut(type);
}

/** The place in a slot that holds the value itself. */
export function slotPlace(planned: PlannedMap, slot: string): string {
  return planned.map.value.kind === 'value' && isText(planned.map.value.type) ? `${slot}->text` : `*${slot}`;
}

/** Of what type a slot holds what the script sees as one of that type: pointers are numbers there. */
export function storedType({ map: { value } }: PlannedMap, type: Type): Type {
  return value.kind === 'value' && type.kind === 'pointer' ? value.type : type;
}

/** C of what a slot is to the script: the value, or the number that an aggregation comes to. */
export function slotValue(planned: PlannedMap, slot: string): string {
  return planned.map.value.kind === 'value' ? slotPlace(planned, slot) : readAggregation(planned, slot);
}

export function emitMapGet(emission: Emission, expression: Of<'map-get'>): CValue {
  const planned = emission.map(expression.map);
  const key = emitKey(emission, planned, expression.keys);
  const slot = emitLookup(emission, planned, key);
  const room = emission.local(expression.type, 'value');
  const code = slotValue(planned, slot);
  emission.block(`if (${slot})`, () =>
    store(emission, room, expression.type, { code }, storedType(planned, expression.type)),
  );
  return cValue(room, expression.type.kind === 'record' ? `(${slot} != NULL)` : key.valid);
}

/** One member of a record in a map, read where it lies; an entry that is not there is a record that nobody knows. */
export function emitMapMember(emission: Emission, record: Of<'map-get'>, name: string, type: Type): CValue {
  const planned = emission.map(record.map);
  const lookUp = (): CValue => ({ code: emitLookup(emission, planned, emitKey(emission, planned, record.keys)) });
  const key = fieldsIn(record.keys);
  const slot = (
    key === undefined ? lookUp() : emission.rememberInDefinition(entryOf(planned.layout.cName) + key, lookUp)
  ).code;
  const room = emission.local(type, name);
  emission.block(`if (${slot})`, () => store(emission, room, type, { code: `${slot}->${identifier(name)}` }, type));
  return cValue(room, `(${slot} != NULL)`);
}

/** What begins the memos of a map's entries, which any other use of the map ends. */
function entryOf(cName: string): string {
  return `entry of ${cName} by `;
}

/** A key that is made of nothing but fields. */
function fieldsIn(keys: readonly TypedExpression[]): string | undefined {
  return keys.every((key) => key.kind === 'field') ? keys.map(({ name }) => name).join() : undefined;
}

/** C of the number that a map's value is to the script. */
function readAggregation(planned: PlannedMap, slot: string): string {
  const { read } = aggregationOf(planned.map.value.kind);
  if (!read) throw new Error(`${planned.map.value.kind}() is read as a number`);
  return read(slot, isSigned(planned));
}

/** Whether the numbers that an aggregation was fed are. */
export function isSigned({ map: { value } }: PlannedMap): boolean {
  return isInteger(value.type) && value.type.signed;
}

export function emitMapHas(emission: Emission, expression: Of<'map-has'>): CValue {
  const planned = emission.map(expression.map);
  return { code: `(${emitLookup(emission, planned, emitKey(emission, planned, expression.keys))} != NULL)` };
}

export function emitMapDelete(emission: Emission, expression: Of<'map-delete'>): CValue {
  const { writer } = emission;
  const planned = emission.map(expression.map);
  const key = emitKey(emission, planned, expression.keys);
  const map = mapAddress(emission, planned);
  const deleted = writer.fresh('deleted');
  const guards = [...(planned.layout.turns ? [map] : []), ...(key.valid === undefined ? [] : [key.valid])];
  const outcome = [...guards, `bpf_map_delete_elem(${map}, &${key.name}) == 0`].join(' && ');
  writer.line(`__u64 ${deleted} = ${outcome};`);
  return { code: deleted };
}

/** Copies the entry: it may be deleted and reused by another CPU while this program still reads. */
export function emitMapFind(emission: Emission, expression: Of<'map-find'>): CValue {
  const planned = emission.map(expression.map);
  const slot = emitLookup(emission, planned, emitKey(emission, planned, expression.keys));
  const copy = emission.scratch(expression.scratch, expression.valueType);
  emission.block(`if (${slot})`, () => {
    const { valueType: type } = expression;
    store(emission, copy.code, type, { code: slotPlace(planned, slot) }, storedType(planned, type));
    if (copy.valid !== undefined) emission.writer.line(`${copy.valid} = 1;`);
  });
  return { code: `(${slot} != NULL)` };
}

/** `@n++` is one atomic add; its value is the one before, or after for `++@n`. */
export function emitMapUpdate(emission: Emission, expression: Of<'map-update'>): CValue {
  const { writer } = emission;
  const planned = emission.map(expression.map);
  const slot = emitSlot(emission, planned, emitKey(emission, planned, expression.keys, 'put'));
  const room = writer.fresh('before');
  writer.line(`__s64 ${room} = ${slot} ? __sync_fetch_and_add(${slot}, ${expression.delta}) : 0;`);
  return { code: expression.prefix ? `(${room} + ${expression.delta})` : room };
}
