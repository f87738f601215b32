// Records with long texts: built in scratch memory, each text behind the last at its real length, and then copied to the
// ring whole. So a text costs the bytes that it has, not those that it may have. (A reserved record cannot shrink.)

import type { EventLayout, Field } from '../artifact.js';
import type { CValue } from '../builtins/builtin.js';
import type { TypedExpression } from '../check/typed-ast.js';
import { sizeOf } from '../types/layout.js';
import type { Emission } from './emission.js';

/** Writes the declarations of a record that is built: where it is, and the place behind what it has so far. */
export function openRecord(emission: Emission, layout: EventLayout, fields: readonly Field[]): string {
  const { writer } = emission;
  emission.include('texts.bpf.h');
  const most = fields.reduce((sum, { type, isBehind }) => sum + (isBehind && 'size' in type ? type.size : 0), 0);
  const room = emission.recordRoom(layout.sizeBytes + most);
  const record = `record_${layout.id}`;
  writer.line(`struct event_${layout.id} *${record} = (void *)${room};`);
  writer.line(`__u64 ${endOf(record)} = sizeof(*${record});`);
  return record;
}

export function closeRecord(emission: Emission, record: string): void {
  const output = `bpf_ringbuf_output(&tsbpf_data, ${record}, ${endOf(record)}, 0)`;
  emission.writer.line(`if (${output}) ${emission.count('rows-not-reserved')}`);
  emission.freeRecordRoom();
}

/** Puts a text behind the record: read there where it is read, copied up to its NUL where it is had already. */
export function emitLongText(emission: Emission, record: string, member: string, value: TypedExpression): CValue {
  const { writer } = emission;
  const size = sizeOf(value.type);
  const place = writer.fresh('text');
  writer.line(`char *${place} = (char *)${record} + ${endOf(record)};`);
  const emitted = emission.expression(emission, value, place);
  let { length } = emitted;
  if (emitted.code !== place || length === undefined) {
    length = writer.fresh('length');
    writer.line(`long ${length} = bpf_probe_read_kernel_str(${place}, ${size}, ${emitted.code});`);
  }
  writer.line(`${endOf(record)} = tsbpf_append(&${record}->${member}, ${endOf(record)}, ${length});`);
  return emitted;
}

function endOf(record: string): string {
  return record.replace('record', 'end');
}
