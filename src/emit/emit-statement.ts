// Typed statements → C, each under `#line` of its place in the script.

import { bothValid } from '../builtins/builtin.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import { operationOf } from '../syntax/assign-operators.js';
import { isScalar } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { conditionOf, type Emission } from './emission.js';
import { emitAggregate } from './emit-aggregate.js';
import { emitReturn } from './emit-block.js';
import { emitControl, emitPrintf, emitRow, emitValue } from './emit-event.js';
import { emitLoop } from './emit-loop.js';
import { emitKey, emitLookup, emitSlot, mapAddress, slotPlace } from './emit-map.js';
import { emitAssignPart } from './emit-part.js';
import { emitOpenSpan } from './emit-span.js';
import { emitEndSpeculation, emitSpeculate } from './emit-speculation.js';
import { store } from './store.js';

type Of<Kind extends TypedStatement['kind']> = Extract<TypedStatement, { kind: Kind }>;

export function emitStatements(emission: Emission, statements: readonly TypedStatement[]): void {
  for (const statement of statements) {
    emission.writer.place(statement.span);
    emission.memory.openStatement();
    emitStatement(emission, statement);
    emission.memory.close();
  }
}

function emitStatement(emission: Emission, statement: TypedStatement): void {
  switch (statement.kind) {
    case 'evaluate':
      emitEvaluate(emission, statement.expression);
      break;
    case 'assign-scratch':
      emitAssign(emission, emission.scratch(statement.name, statement.type), statement);
      break;
    case 'assign-parameter':
      emitParameter(emission, statement);
      break;
    case 'assign-map':
      emitAssignMap(emission, statement);
      break;
    case 'assign-part':
      emitAssignPart(emission, statement);
      break;
    case 'aggregate':
      emitAggregate(emission, statement);
      break;
    case 'if':
      emitIf(emission, statement);
      break;
    case 'for-range':
    case 'for-map':
    case 'while':
      emitLoop(emission, statement);
      break;
    case 'break':
    case 'continue':
      emission.writer.line(emission.leave[statement.kind] ?? '');
      break;
    case 'return':
      emitReturn(emission, statement.value);
      break;
    case 'print-row':
      emitRow(emission, statement);
      break;
    case 'print-value':
      emitValue(emission, statement);
      break;
    case 'printf':
    case 'text-action':
      emitPrintf(emission, statement);
      break;
    case 'print-map':
    case 'clear-map':
    case 'map-command':
    case 'exit':
      emitControl(emission, statement);
      break;
    case 'speculate':
      emitSpeculate(emission, statement);
      break;
    case 'end-speculation':
      emitEndSpeculation(emission, statement);
      break;
    case 'open-span':
      emitOpenSpan(emission, statement);
      break;
    case 'delete':
      emitDelete(emission, statement);
      break;
  }
}

/** For its effect: `@n++`, `find(…)`. */
function emitEvaluate(emission: Emission, expression: TypedExpression): void {
  emission.block('', () => {
    const { writer } = emission;
    if (expression.kind === 'map-update') {
      const planned = emission.map(expression.map);
      const slot = emitSlot(emission, planned, emitKey(emission, planned, expression.keys, 'put'));
      writer.line(`if (${slot}) tsbpf_add(${slot}, ${expression.delta});`);
      return;
    }
    const value = emission.expression(emission, expression);
    writer.line(`(void)(${value.code});`);
  });
}

function emitAssign(
  emission: Emission,
  target: { readonly code: string; readonly valid?: string },
  statement: Of<'assign-scratch'> | Of<'assign-parameter'>,
): void {
  const value = emission.expression(emission, statement.value);
  store(emission, target.code, statement.type, value, statement.value.type);
  if (target.valid !== undefined && target.valid !== value.valid)
    emission.writer.line(`${target.valid} = ${value.valid ?? '1'};`);
}

/** Only parameters that something underneath uses have a local. */
function emitParameter(emission: Emission, statement: Of<'assign-parameter'>): void {
  const target = emission.assignable.get(statement.name);
  if (target) emitAssign(emission, target, statement);
}

function emitIf(emission: Emission, statement: Of<'if'>): void {
  const condition = conditionOf(emission.expression(emission, statement.condition));
  const hasElse = statement.else.length > 0;
  emission.block(`if (${condition})`, () => emitStatements(emission, statement.then), hasElse ? '} else {' : '}');
  if (hasElse) emission.reopen(() => emitStatements(emission, statement.else));
}

function emitAssignMap(emission: Emission, statement: Of<'assign-map'>): void {
  const planned = emission.map(statement.map);
  if (planned.map.value.kind !== 'value') throw new Error('a plain value for an aggregation');
  const { type } = planned.map.value;
  emission.block('', () => {
    const { writer } = emission;
    const value = emission.expression(emission, statement.value);
    const key = emitKey(emission, planned, statement.keys, 'put');
    const known = bothValid(value.valid, key.valid);
    const write = (): void => {
      if (planned.map.forgetsZero && statement.operator === '=' && isScalar(type)) {
        const gone = `bpf_map_delete_elem(${mapAddress(emission, planned)}, &${key.name});`;
        emission.block(`if (!(${value.code}))`, () => writer.line(gone), '} else {');
        emission.reopen(put);
      } else put();
    };
    const put = (): void => {
      const slot = emitSlot(emission, planned, { name: key.name, valid: undefined });
      emission.block(`if (${slot})`, () => {
        const place = slotPlace(planned, slot);
        if (statement.operator === '=') store(emission, place, type, value, statement.value.type);
        else writer.line(compound(emission, statement, type, slot, value.code));
      });
    };
    if (known === undefined) return write();
    emission.block(`if (${known})`, write, '} else {');
    emission.reopen(() => writer.line(emission.count('unknown-values', planned.map.name)));
  });
}

/** `+=` and `-=` are atomic; the others read and write, as the documentation says. In 64 bits, as operators are. */
function compound(emission: Emission, statement: Of<'assign-map'>, type: Type, slot: string, value: string): string {
  const operator = operationOf(statement.operator);
  switch (operator) {
    case '+':
      return `tsbpf_add(${slot}, ${value});`;
    case '-':
      return `tsbpf_add(${slot}, -(${value}));`;
    case '<<':
      return `*${slot} = (__u64)*${slot} << ((${value}) & 63);`;
    case '>>':
      return `*${slot} = *${slot} >> ((${value}) & 63);`;
    case '/':
    case '%':
      return divide(emission, operator, type, slot, value);
    default:
      return `*${slot} = (__u64)*${slot} ${operator} (__u64)(${value});`;
  }
}

function divide(emission: Emission, operator: '/' | '%', type: Type, slot: string, value: string): string {
  const signed = type.kind !== 'int' || type.signed;
  const { writer } = emission;
  const divisor = writer.fresh('divisor');
  writer.line(`__${signed ? 's' : 'u'}64 ${divisor} = ${value};`);
  writer.line(`if (!${divisor}) ${emission.count('division-by-zero')}`);
  return `*${slot} = tsbpf_${operator === '/' ? 'divide' : 'modulo'}_${signed ? 'signed' : 'unsigned'}(*${slot}, ${divisor});`;
}

function emitDelete(emission: Emission, statement: Of<'delete'>): void {
  const planned = emission.map(statement.map);
  emission.block('', () => {
    const key = emitKey(emission, planned, statement.keys);
    if (planned.map.keys.length === 0) {
      const slot = emitLookup(emission, planned, key);
      emission.writer.line(`if (${slot}) __builtin_memset(${slot}, 0, ${planned.layout.valueBytes});`);
      return;
    }
    const map = mapAddress(emission, planned);
    const deleted = `bpf_map_delete_elem(${map}, &${key.name})`;
    const guards = [
      ...(planned.layout.turns ? [map] : []),
      ...(key.valid === undefined ? [] : [key.valid]),
      ...(statement.counted ? [`${deleted} == 0`] : []),
    ];
    const then = statement.counted ? emission.count(statement.counted, planned.map.name) : `${deleted};`;
    emission.writer.line(`${guards.length === 0 ? '' : `if (${guards.join(' && ')}) `}${then}`);
  });
}
