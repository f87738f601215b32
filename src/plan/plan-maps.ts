// Map layouts: what each map's key and value look like in bytes, and where it lives.

import type { MapLayout, MapValue } from '../artifact.js';
import { identifier } from '../c-source/c-writer.js';
import type { MapValueType, TypedMap, TypedProgram } from '../check/typed-ast.js';
import { everyExpression, mapsUsed } from '../check/walk-typed.js';
import { layoutFields, sizeOf, tupleFields, valueTypeOf } from '../types/layout.js';
import type { PlannedMap, PlanNode, ProgramPlan } from './plan.js';

/** Buckets of a histogram: negative, zero, and one for each power of two of 64 bits. See histogram.bpf.h. */
const histogramBuckets = 66;

export function planMaps(program: TypedProgram, programs: readonly ProgramPlan[]): readonly PlannedMap[] {
  const used = new Set(programs.flatMap((planned) => mapsIn(planned.children)));
  const names = new Set<string>();
  return program.maps
    .filter((map) => used.has(map.name))
    .map((map) => {
      let cName = `map_${identifier(map.name)}`;
      while (names.has(cName)) cName = `${cName}_`;
      names.add(cName);
      return { map, layout: mapLayout(map, cName) };
    });
}

function mapsIn(nodes: readonly PlanNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'clause') return mapsUsed(node.clause.body, node.clause.predicate);
    const computed = node.probe.fields.flatMap((field) => (field.computed ? everyExpression(field.computed) : []));
    const ofFields = computed.flatMap((expression) => ('map' in expression ? [expression.map] : []));
    return [...mapsUsed(node.hook.body, node.hook.predicate), ...ofFields, ...mapsIn(node.children)];
  });
}

function mapLayout(map: TypedMap, cName: string): MapLayout {
  const keys = layoutFields(tupleFields(map.keys));
  const value = mapValue(map.value);
  const keyed = map.keys.length > 0;
  return {
    name: map.name,
    cName,
    printed: map.printed,
    perCpu: !keyed && map.value.kind !== 'value',
    keys: keys.fields.map(({ name, type, offset }) => ({ name, type: valueTypeOf(type), offset })),
    keyBytes: keyed ? keys.sizeBytes : 4,
    value,
    valueBytes: valueBytes(map.value),
    maxEntries: keyed ? map.maxEntries : 1,
  };
}

function mapValue(value: MapValueType): MapValue {
  return value.kind === 'count' ? { kind: 'count' } : { kind: value.kind, type: valueTypeOf(value.type) };
}

function valueBytes(value: MapValueType): number {
  switch (value.kind) {
    case 'value':
      return Math.ceil(sizeOf(value.type) / 8) * 8;
    case 'count':
    case 'sum':
      return 8;
    case 'min':
    case 'max':
    case 'avg':
      return 16;
    case 'hist':
      return histogramBuckets * 8;
  }
}
