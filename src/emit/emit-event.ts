// Rows, values, printf and control: a record is reserved, filled in place and submitted (one with long texts: emit-long-texts.ts). What cannot be reserved is
// counted. Between reserve and submit nothing leaves the block, so the verifier sees every record given back.

import type { EventLayout, Field } from '../artifact.js';
import { bothValid, type CValue } from '../builtins/builtin.js';
import { identifier } from '../c-source/c-writer.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { everyExpression } from '../check/walk-typed.js';
import { sizeOf } from '../types/layout.js';
import { s32, type Type } from '../types/type.js';
import { conditionOf, type Emission, scratchKey } from './emission.js';
import { closeRecord, emitLongText, openRecord } from './emit-long-texts.js';
import { emitKey } from './emit-map.js';
import { copy, store } from './store.js';

type Of<Kind extends TypedStatement['kind']> = Extract<TypedStatement, { kind: Kind }>;

interface Part {
  readonly value: TypedExpression;
  readonly condition?: TypedExpression;
}

export function emitRow(emission: Emission, statement: Of<'print-row'>): void {
  const layout = emission.event(statement);
  if (layout.kind === 'row') emitRecord(emission, layout, layout.columns, statement.columns);
}

export function emitValue(emission: Emission, statement: Of<'print-value'>): void {
  const layout = emission.event(statement);
  if (layout.kind === 'value') emitRecord(emission, layout, [layout.field], [{ value: statement.value }]);
}

export function emitPrintf(emission: Emission, statement: Of<'printf' | 'text-action'>): void {
  const layout = emission.event(statement);
  if (layout.kind === 'printf')
    emitRecord(
      emission,
      layout,
      layout.fields,
      statement.arguments.map((value) => ({ value })),
    );
}

/** The C name of a record's member. */
export function memberName(field: Field, index: number): string {
  return `${identifier(field.name).toLowerCase()}_${index}`;
}

function emitRecord(emission: Emission, layout: EventLayout, fields: readonly Field[], parts: readonly Part[]): void {
  const { scratches } = emission;
  const ready = parts.map((part, index) => withoutBlock(emission, part, index));
  if (fields.some((field) => field.isBehind)) emitBuilt(emission, layout, fields, ready);
  else emitReserved(emission, layout, fields, ready);
  emission.scratches = scratches;
}

/** What a block or function gives is worked out before the record is begun, for it may send records of its own. */
function withoutBlock(emission: Emission, part: Part, index: number): Part {
  const { type, span } = part.value;
  if (!everyExpression(part.value).some(({ kind }) => kind === 'block')) return part;
  const name = `part ${index}`;
  const value = emission.expression(emission, part.value);
  emission.scratches = new Map([...emission.scratches, [scratchKey(name, type), value]]);
  return { ...part, value: { kind: 'scratch', name, type, span } };
}

/** In a block of its own; what belongs to a speculation that there is not is not sent. */
function inSpeculation(emission: Emission, body: () => void): void {
  const { speculation } = emission;
  emission.block(speculation === undefined ? '' : `if (${speculation} != TSBPF_NOWHERE)`, body);
}

/** In scratch memory, because how long it is shows only when its texts are read. */
function emitBuilt(emission: Emission, layout: EventLayout, fields: readonly Field[], parts: readonly Part[]): void {
  inSpeculation(emission, () => {
    const { now } = emission;
    const record = openRecord(emission, layout, fields);
    emitParts(emission, record, layout, fields, parts, now);
    closeRecord(emission, record);
  });
}

function emitReserved(emission: Emission, layout: EventLayout, fields: readonly Field[], parts: readonly Part[]): void {
  const { writer } = emission;
  inSpeculation(emission, () => {
    const { now } = emission;
    const record = `record_${layout.id}`;
    writer.line(`struct event_${layout.id} *${record} = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*${record}), 0);`);
    emission.block(
      `if (${record})`,
      () => {
        emitParts(emission, record, layout, fields, parts, now);
        writer.line(`bpf_ringbuf_submit(${record}, 0);`);
      },
      '} else {',
    );
    emission.reopen(() => writer.line(emission.count('rows-not-reserved')));
  });
}

function emitParts(
  emission: Emission,
  record: string,
  layout: EventLayout,
  fields: readonly Field[],
  parts: readonly Part[],
  now: string,
): void {
  const valid = emission.writer.fresh('valid');
  emission.writer.line(`__u32 ${valid} = 0;`);
  for (const [index, part] of parts.entries()) {
    const field = fields[index];
    if (field) emitPart(emission, record, memberName(field, index), field, part, valid);
  }
  if (emission.speculation !== undefined) emission.writer.line(`${record}->speculation = ${emission.speculation};`);
  emitHeader(emission, record, layout, now, valid);
}

function emitPart(emission: Emission, record: string, member: string, field: Field, part: Part, valid: string): void {
  const { writer } = emission;
  const condition = part.condition && `!!${conditionOf(emission.expression(emission, part.condition))}`;
  const value = field.isBehind
    ? emitLongText(emission, record, member, part.value)
    : emitInPlace(emission, `${record}->${member}`, part.value);
  const known = bothValid(condition, value.valid);
  if (field.validBit === undefined) return;
  if (known === undefined) writer.line(`${valid} |= ${(1 << field.validBit) >>> 0}U;`);
  else if (known !== '0') writer.line(`${valid} |= (__u32)${known} << ${field.validBit};`);
}

function emitInPlace(emission: Emission, place: string, expression: TypedExpression): CValue {
  const value = emission.expression(emission, expression, place);
  storeField(emission, place, expression.type, value);
  return value;
}

/** Columns have the types of their expressions. */
function storeField(
  emission: Emission,
  place: string,
  type: Type,
  value: { readonly code: string; readonly valid?: string },
): void {
  if (type.kind === 'pointer') emission.writer.line(`${place} = (__u64)(${value.code});`);
  else if (type.kind === 'record' || type.kind === 'tuple') copy(emission, place, `&${value.code}`, sizeOf(type));
  else store(emission, place, type, value, type);
}

function emitHeader(emission: Emission, record: string, layout: EventLayout, now: string, valid: string): void {
  const { writer } = emission;
  writer.line(`${record}->header.ts = ${now};`);
  writer.line(`${record}->header.event = ${layout.id};`);
  writer.line(`${record}->header.order = ${emission.nextOrder()};`);
  writer.line(`${record}->header.valid = ${valid};`);
}

export function emitControl(
  emission: Emission,
  statement: Of<'print-map'> | Of<'clear-map'> | Of<'map-command'> | Of<'exit'>,
): void {
  if (!emission.plan.eventOf.has(statement)) return;
  emission.block('', () => {
    // The stamp first: what is sent may take its time.
    void emission.now;
    if (statement.kind === 'print-map' && statement.keys) return emitPrintEntry(emission, statement, statement.keys);
    const code = statement.kind === 'exit' ? statement.code : undefined;
    const given = statement.kind === 'map-command' ? statement.value : code;
    const value = given && emission.expression(emission, given);
    sendControl(emission, statement, (record) => {
      if (!given || !value) return '0';
      storeField(emission, `${record}->${code ? 'code_0' : 'value_0'}`, code ? s32 : given.type, value);
      return code ? '0' : `(__u32)${value.valid ?? '1'}`;
    });
  });
}

/** The key goes along; where it is not known there is nothing to show. */
function emitPrintEntry(emission: Emission, statement: Of<'print-map'>, keys: readonly TypedExpression[]): void {
  const { valid, name } = emitKey(emission, emission.map(statement.map), keys);
  const fill = (record: string): string => {
    emission.writer.line(`__builtin_memcpy(${record}->key_0, &${name}, sizeof(${name}));`);
    return '0';
  };
  const send = (): void => sendControl(emission, statement, fill);
  if (valid === undefined) send();
  else emission.block(`if (${valid})`, send);
}

/** Fills a control record of the statement; `fill` gives the bits that say what of it is known. */
export function sendControl(emission: Emission, statement: TypedStatement, fill: (record: string) => string): void {
  const { writer, now } = emission;
  const layout = emission.event(statement);
  const record = `record_${layout.id}`;
  writer.line(`struct event_${layout.id} *${record} = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*${record}), 0);`);
  emission.block(
    `if (${record})`,
    () => {
      const valid = fill(record);
      emitHeader(emission, record, layout, now, valid);
      writer.line(`bpf_ringbuf_submit(${record}, 0);`);
    },
    '} else {',
  );
  emission.reopen(() => writer.line(emission.count('control-not-reserved')));
}
