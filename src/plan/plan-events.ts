// Record layouts: each printing statement of each clause gets an event with constant offsets; control statements too.

import {
  type EventLayout,
  eventHeader,
  type Field,
  type MapCommand,
  type PrintMapEvent,
  type RowEvent,
} from '../artifact.js';
import type { TypedClause, TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { everyExpression, everyStatement } from '../check/walk-typed.js';
import { isLongString, layoutFields, valueTypeOf } from '../types/layout.js';
import { s32, s64, type Type, u32 } from '../types/type.js';
import type { PlanNode, PlannedMap, ProgramPlan } from './plan.js';
import { planTakes, type Takes } from './plan-takes.js';

export interface PlannedEvents {
  readonly events: readonly EventLayout[];
  /** Without those that a record before them does too. */
  readonly eventOf: ReadonlyMap<TypedStatement, EventLayout>;
}

export function planEvents(
  programs: readonly ProgramPlan[],
  maps: readonly PlannedMap[],
  perPrint: ReadonlySet<string>,
): PlannedEvents {
  const keyBytes = new Map(maps.map(({ map, layout }) => [map.name, layout.keyBytes]));
  const events: EventLayout[] = [];
  const eventOf = new Map<TypedStatement, EventLayout>();
  for (const { clause, probe } of programs.flatMap((program) => clausesIn(program.children))) {
    const takes = planTakes(clause.body, perPrint);
    const speculates = everyStatement(clause.body).some((statement) => statement.kind === 'speculate');
    for (const statement of everyStatement(clause.body)) {
      if (eventOf.has(statement) || takes.done.has(statement)) continue;
      const plain = eventLayout(statement, events.length, probe, takes, keyBytes);
      if (!plain) continue;
      const layout = speculates ? withSpeculation(plain) : plain;
      events.push(layout);
      eventOf.set(statement, layout);
    }
  }
  return { events, eventOf };
}

/** Room behind the fields for the speculation that the record belongs to. */
function withSpeculation(layout: EventLayout): EventLayout {
  if (layout.kind !== 'row' && layout.kind !== 'value' && layout.kind !== 'printf') return layout;
  return { ...layout, sizeBytes: layout.sizeBytes + 8, speculation: layout.sizeBytes };
}

export function clausesIn(
  nodes: readonly PlanNode[],
): readonly { readonly clause: TypedClause; readonly probe: string }[] {
  return nodes.flatMap((node) => (node.kind === 'clause' ? [node] : clausesIn(node.children)));
}

function eventLayout(
  statement: TypedStatement,
  id: number,
  probe: string,
  takes: Takes,
  keyBytes: ReadonlyMap<string, number>,
): EventLayout | undefined {
  switch (statement.kind) {
    case 'print-row':
      return { kind: 'row', id, probe, ...placeColumns(statement.columns) };
    case 'print-value': {
      const { fields, sizeBytes } = placeFields([{ name: 'value', value: statement.value, conditional: false }]);
      const [field] = fields;
      return field && { kind: 'value', id, probe, sizeBytes, field };
    }
    case 'printf':
    case 'text-action': {
      const { fields, sizeBytes } = placeFields(
        statement.arguments.map((value, index) => ({ name: `argument${index}`, value, conditional: false })),
      );
      const use = statement.kind === 'printf' ? {} : { use: statement.use };
      return { kind: 'printf', id, probe, sizeBytes, format: statement.format, ...use, fields };
    }
    case 'print-map': {
      const { map, keys, top, div } = statement;
      return {
        kind: 'print-map',
        id,
        probe,
        map,
        ...placeKey(keys && keyBytes.get(map)),
        ...(top === undefined ? {} : { top }),
        ...(div === undefined ? {} : { div }),
        ...takes.prints.get(statement)?.get(map),
      };
    }
    case 'map-command': {
      const { fields, sizeBytes } = placeFields(
        statement.value ? [{ name: 'value', value: statement.value, conditional: false }] : [],
      );
      const command = withTakes(statement.command, takes.prints.get(statement));
      return { kind: 'map-command', id, probe, sizeBytes, command, ...(fields[0] ? { field: fields[0] } : {}) };
    }
    case 'clear-map': {
      const { map, mode } = statement;
      return { kind: 'clear-map', id, probe, sizeBytes: eventHeader.sizeBytes, map, mode };
    }
    case 'end-speculation': {
      const field: Field = { name: 'id', type: valueTypeOf(s64), offset: eventHeader.sizeBytes };
      return { kind: 'speculation', id, probe, sizeBytes: eventHeader.sizeBytes + 8, end: statement.end, field };
    }
    case 'exit': {
      const field: Field = { name: 'code', type: valueTypeOf(s32), offset: eventHeader.sizeBytes };
      return { kind: 'exit', id, probe, sizeBytes: eventHeader.sizeBytes + 8, field };
    }
    default:
      return undefined;
  }
}

function placeColumns(
  columns: Extract<TypedStatement, { kind: 'print-row' }>['columns'],
): Pick<RowEvent, 'sizeBytes' | 'columns'> {
  const { fields, sizeBytes } = placeFields(
    columns.map(({ heading, value, condition }) => ({ name: heading, value, conditional: condition !== undefined })),
  );
  return { sizeBytes, columns: fields.map((field) => ({ ...field, heading: field.name })) };
}

/** The key of the one entry that is to be shown, where it is one. */
function placeKey(bytes: number | undefined): Pick<PrintMapEvent, 'sizeBytes' | 'key'> {
  const offset = eventHeader.sizeBytes;
  if (bytes === undefined) return { sizeBytes: offset };
  return {
    sizeBytes: offset + Math.ceil(bytes / 8) * 8,
    key: { name: 'key', type: { kind: 'bytes', size: bytes }, offset },
  };
}

function withTakes(command: MapCommand, takes: ReadonlyMap<string, object> | undefined): MapCommand {
  if (command.kind !== 'print-joined') return command;
  const names = command.maps.map(({ map }) => map);
  const maps = command.maps.map((joined, index) => {
    const take = takes?.get(joined.map);
    // Shown twice at once: the first one has taken it.
    return { ...joined, ...(take && names.indexOf(joined.map) < index ? { again: true as const } : take) };
  });
  return { ...command, maps };
}

/** What stands for a text that lies behind the fixed part: struct tsbpf_text. */
const behind: Type = u32;

interface Placed {
  readonly name: string;
  readonly value: TypedExpression;
  readonly conditional: boolean;
}

function placeFields(values: readonly Placed[]): { readonly fields: readonly Field[]; readonly sizeBytes: number } {
  const layout = layoutFields(
    values.map(({ name, value }) => ({ name, type: isLongString(value.type) ? behind : value.type })),
    eventHeader.sizeBytes,
  );
  const fields = values.map(({ name, value, conditional }, index): Field => {
    const canBeUnknown = conditional || mayBeUnknown(value);
    return {
      name,
      type: valueTypeOf(value.type),
      offset: layout.fields[index]?.offset ?? 0,
      ...(canBeUnknown ? { validBit: index } : {}),
      ...(isLongString(value.type) ? { isBehind: true } : {}),
    };
  });
  return { fields, sizeBytes: layout.sizeBytes };
}

/** Only what is read from the kernel's memory, or is a provider's, can be unknown. */
export function mayBeUnknown(expression: TypedExpression): boolean {
  const reading: ReadonlySet<string> = new Set([
    'field',
    'unknown',
    'read',
    'scratch',
    'part',
    'pointer-add',
    'map-take',
  ]);
  return everyExpression(expression).some(
    (inner) => reading.has(inner.kind) || (inner.kind === 'builtin' && inner.arguments.length > 0),
  );
}
