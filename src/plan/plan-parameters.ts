// The read-only block of option values and filters: only what the programs use, set by the runtime before load.

import type { Parameter, ParameterBlock } from '../artifact-parameters.js';
import { identifier } from '../c-source/c-writer.js';
import type { TypedExpression } from '../check/typed-ast.js';
import { everyExpression, rootExpressions } from '../check/walk-typed.js';
import { listOptionCapacity, stringBytes } from '../limits.js';
import { alignOf, sizeOf, valueTypeOf } from '../types/layout.js';
import type { Type } from '../types/type.js';
import type { ProgramPlan } from './plan.js';
import { clausesIn } from './plan-events.js';

export function planParameters(programs: readonly ProgramPlan[]): ParameterBlock {
  const used = new Map<string, { readonly source: Parameter['source']; readonly type: Type }>();
  for (const { clause } of programs.flatMap((program) => clausesIn(program.children))) {
    for (const { expression } of rootExpressions(clause.body, clause.predicate)) {
      for (const inner of everyExpression(expression)) {
        const source = parameterSource(inner);
        if (source) used.set(parameterName(source, inner.type), { source, type: inner.type });
      }
    }
  }
  let end = 0;
  const room = (bytes: number, align: number): number => {
    const offset = Math.ceil(end / align) * align;
    end = offset + bytes;
    return offset;
  };
  const parameters = [...used.values()].map(({ source, type }): Parameter => {
    if (type.kind !== 'list') return { source, type: valueTypeOf(type), offset: room(sizeOf(type), alignOf(type)) };
    const countOffset = room(4, 4);
    const offset = room(sizeOf(type.element) * listOptionCapacity, alignOf(type.element));
    return { source, type: valueTypeOf(type.element), offset, list: { countOffset, capacity: listOptionCapacity } };
  });
  return { section: '.rodata.args', sizeBytes: Math.ceil(end / 8) * 8, parameters };
}

function parameterSource(expression: TypedExpression): Parameter['source'] | undefined {
  if (expression.kind === 'option') return { kind: 'option', name: expression.name };
  if (expression.kind === 'filter') return { kind: 'filter', name: expression.name };
  if (expression.kind === 'load-time') return { kind: 'load-time', what: expression.what, name: expression.name };
  if (expression.kind === 'positional') return { kind: 'positional', index: expression.index };
  return undefined;
}

/** Paths that differ only in their punctuation are two. */
function loadTimeSuffix(name: string): string {
  if (name === '') return '';
  return /^\w+$/.test(name) ? `_${name}` : `_${Buffer.from(name).toString('hex')}`;
}

/** The member of `struct tsbpf_args`; `$1` as a number and as text are two, and so are texts of two rooms. */
export function parameterName(
  source: Parameter['source'],
  type: { readonly kind: string; readonly size?: number },
): string {
  if (source.kind === 'load-time')
    return `machine_${identifier(source.what)}${identifier(loadTimeSuffix(source.name))}`;
  if (source.kind !== 'positional') return `${source.kind}_${identifier(source.name)}`;
  const text = type.kind === 'string' && type.size !== stringBytes ? `_text_${type.size}` : '_text';
  return `positional_${source.index}${type.kind === 'string' ? text : ''}`;
}
