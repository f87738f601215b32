// The C that declares one map: its key, its value, and the map itself or the two that take turns.

import type { CWriter } from '../c-source/c-writer.js';
import type { PlannedMap } from '../plan/plan.js';
import { sizeOf, tupleFields } from '../types/layout.js';
import { mapStorages } from '../types/map-storage.js';
import type { Emission } from './emission.js';
import { isText, valueType } from './emit-map.js';

export function writeMap(writer: CWriter, emission: Emission, planned: PlannedMap): void {
  const { layout, map } = planned;
  const { cName } = layout;
  const keyed = map.keys.length > 0;
  if (keyed) writeKey(writer, emission, planned);
  const value = writeValue(writer, emission, planned);
  const [first, second] = layout.turns ?? [cName];
  writer.block(
    second ? `struct turn_${cName}` : 'struct',
    () => {
      writer.line(`__uint(type, BPF_MAP_TYPE_${mapType(planned)});`);
      writer.line(`__uint(max_entries, ${layout.maxEntries});`);
      writer.line(`__type(key, ${keyed ? `struct key_${cName}` : '__u32'});`);
      writer.line(`__type(value, ${value});`);
    },
    `} ${first} SEC(".maps")${second ? `, ${second} SEC(".maps")` : ''};`,
  );
  if (second) writeTurns(writer, cName, first);
  if (keyed) writer.line(`static const ${value} zero_${cName} __unused = {};`);
  writer.line('');
}

function writeKey(writer: CWriter, emission: Emission, { layout, map }: PlannedMap): void {
  writer.block(
    `struct key_${layout.cName}`,
    () => {
      for (const field of tupleFields(map.keys)) writer.line(`${emission.module.declare(field.type, field.name)};`);
      if (layout.unknownKeys !== undefined) writer.line('__u64 unknown;');
    },
    '} __attribute__((aligned(8)));',
  );
  writer.line(`_Static_assert(sizeof(struct key_${layout.cName}) == ${layout.keyBytes}, "key of ${layout.cName}");`);
}

/** The C type of the values. */
function writeValue(writer: CWriter, emission: Emission, planned: PlannedMap): string {
  const { layout, map } = planned;
  if (map.value.kind === 'value' && isText(map.value.type))
    writer.line(`struct value_${layout.cName} { char text[${sizeOf(map.value.type)}]; } __attribute__((aligned(8)));`);
  const plain = valueType(emission, planned);
  const value = layout.touched === undefined ? plain : `struct touched_${layout.cName}`;
  if (value !== plain) writer.line(`${value} { ${plain} value; __u64 touched; };`);
  writer.line(`_Static_assert(sizeof(${value}) == ${layout.valueBytes}, "value of ${layout.cName}");`);
  return value;
}

function writeTurns(writer: CWriter, cName: string, first: string): void {
  writer.block(
    'struct',
    () => {
      writer.line('__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);');
      writer.line('__uint(max_entries, 1);');
      writer.line('__type(key, __u32);');
      writer.line(`__array(values, struct turn_${cName});`);
    },
    `} ${cName} SEC(".maps") = { .values = { &${first} } };`,
  );
}

function mapType({ layout, map }: PlannedMap): string {
  if (map.keys.length === 0) return layout.perCpu ? 'PERCPU_ARRAY' : 'ARRAY';
  const { shared, perCpu = shared } = mapStorages[map.storage];
  return layout.perCpu ? perCpu : shared;
}
