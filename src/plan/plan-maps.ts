// Map layouts: what each map's key and value look like in bytes, and where it lives.

import type { MapLayout, MapValue } from '../artifact.js';
import type { Aggregation } from '../builtins/aggregation.js';
import { findAggregation } from '../builtins/aggregations.js';
import { identifier } from '../c-source/c-writer.js';
import type { MapValueType, TypedMap, TypedProgram } from '../check/typed-ast.js';
import { everyExpression, everyStatement, mapsUsed, rootExpressions } from '../check/walk-typed.js';
import { type DialectName, dialects } from '../dialect.js';
import { defaultMapBytes, defaultMapEntries } from '../limits.js';
import { layoutFields, sizeOf, tupleFields, valueTypeOf } from '../types/layout.js';
import { mapStorages } from '../types/map-storage.js';
import type { PlanNode, PlannedMap, ProgramPlan } from './plan.js';
import { clausesIn } from './plan-events.js';
import { mapsShown } from './plan-takes.js';
import { mapsOfUnknownKeys } from './unknown-keys.js';
import { usedFields } from './used-fields.js';

export function planMaps(program: TypedProgram, programs: readonly ProgramPlan[]): readonly PlannedMap[] {
  const nodes = programs.flatMap((planned) => planned.children);
  const used = new Set(mapsIn(nodes));
  const read = new Set(mapsReadIn(nodes));
  const emptied = mapsEmptied(program, programs);
  const unknownKeys = mapsOfUnknownKeys(program.dialect, nodes);
  const names = new Set<string>();
  return program.maps
    .filter((map) => used.has(map.name))
    .map((map) => {
      let cName = `map_${identifier(map.name)}`;
      while (names.has(cName)) cName = `${cName}_`;
      names.add(cName);
      const layout = withTouched(
        program.dialect,
        map,
        mapLayout(map, cName, read.has(map.name), unknownKeys.has(map.name)),
      );
      return {
        map,
        layout: emptied.has(map.name) ? { ...layout, turns: [`first_${cName}`, `second_${cName}`] } : layout,
      };
    });
}

/** Those that are emptied while programs may be writing to them: at END none is attached any more. */
function mapsEmptied(program: TypedProgram, programs: readonly ProgramPlan[]): ReadonlySet<string> {
  const running = programs.filter(({ hook }) => hook.attach.kind !== 'end');
  const statements = running
    .flatMap((program) => clausesIn(program.children))
    .flatMap(({ clause }) => everyStatement(clause.body));
  const perPrint = perPrintMaps(program);
  return new Set(
    statements.flatMap((statement) =>
      statement.kind === 'clear-map' ? [statement.map] : mapsShown(statement).filter((map) => perPrint.has(map)),
    ),
  );
}

/** The maps that these use, each as often as it is named. */
export function mapsIn(nodes: readonly PlanNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'clause') return mapsUsed(node.clause.body, node.clause.predicate);
    const fields = usedFields(node);
    const computed = node.probe.fields.flatMap((field) =>
      field.computed && fields.has(field.name) ? everyExpression(field.computed) : [],
    );
    const ofFields = computed.flatMap((expression) => ('map' in expression ? [expression.map] : []));
    return [...mapsUsed(node.hook.body, node.hook.predicate), ...ofFields, ...mapsIn(node.children)];
  });
}

function mapsReadIn(nodes: readonly PlanNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    const { body, predicate } = node.kind === 'clause' ? node.clause : node.hook;
    const read = rootExpressions(body, predicate)
      .flatMap(({ expression }) => everyExpression(expression))
      .flatMap((expression) => ('map' in expression ? [expression.map] : []));
    const walked = everyStatement(body).flatMap((statement) => (statement.kind === 'for-map' ? [statement.map] : []));
    return node.kind === 'clause' ? [...read, ...walked] : [...read, ...walked, ...mapsReadIn(node.children)];
  });
}

function mapLayout(map: TypedMap, cName: string, isRead: boolean, hasUnknownKeys: boolean): MapLayout {
  const keys = layoutFields(tupleFields(map.keys));
  const keyBytes = keys.sizeBytes + (hasUnknownKeys ? 8 : 0);
  const value = mapValue(map.value);
  const keyed = map.keys.length > 0;
  const asked = mapStorages[map.storage].perCpu !== undefined;
  return {
    name: map.name,
    cName,
    printed: map.printed,
    // Where the script reads it, it must be one value: a program sees only its own CPU's.
    perCpu: map.value.kind === 'value' ? asked : (asked || !keyed) && !isRead,
    keys: keys.fields.map(({ name, type, offset }) => ({ name, type: valueTypeOf(type), offset })),
    keyBytes: keyed ? keyBytes : 4,
    ...(hasUnknownKeys ? { unknownKeys: keys.sizeBytes } : {}),
    value,
    valueBytes: valueBytes(map.value),
    maxEntries: keyed ? roomFor(map.maxEntries, keyBytes + valueBytes(map.value)) : 1,
  };
}

/** Kinds whose value is all zeros also after something was put into them. */
const mayBeZero: readonly string[] = ['value', 'count', 'sum', 'rate'];

/** Of one without keys a dialect may want to know whether anything was put into it. */
function withTouched(dialect: DialectName, { name, keys, value, span }: TypedMap, layout: MapLayout): MapLayout {
  const { untouchedMaps } = dialects[dialect];
  const isShown = untouchedMaps === 'all' || (untouchedMaps === 'counts' && value.kind === 'count');
  if (keys.length > 0 || isShown || span || !name.startsWith('@') || !mayBeZero.includes(value.kind)) return layout;
  return { ...layout, touched: layout.valueBytes, valueBytes: layout.valueBytes + 8 };
}

/** What nobody has asked for stays within what a map may take by itself. */
function roomFor(entries: number, entryBytes: number): number {
  return entries === defaultMapEntries ? Math.min(entries, Math.floor(defaultMapBytes / entryBytes)) : entries;
}

function mapValue(value: MapValueType): MapValue {
  if (value.kind === 'value') return { kind: 'value', type: valueTypeOf(value.type) };
  return aggregationOf(value.kind).mapValue(valueTypeOf(value.type), value.constants);
}

function valueBytes(value: MapValueType): number {
  if (value.kind === 'value') return Math.ceil(sizeOf(value.type) / 8) * 8;
  return aggregationOf(value.kind).sizeBytes(value.constants);
}

/** Those of which a print takes what they hold. */
export function perPrintMaps(program: TypedProgram): ReadonlySet<string> {
  return new Set(
    program.maps.flatMap(({ name, value }) =>
      value.kind !== 'value' && aggregationOf(value.kind).perPrint ? [name] : [],
    ),
  );
}

export function aggregationOf(name: string): Aggregation {
  const found = findAggregation(name);
  if (!found) throw new Error(`no aggregation ${name}`);
  return found;
}
