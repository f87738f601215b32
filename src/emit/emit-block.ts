// Blocks that are expressions → C: the statements first, then the value. In a function's block `return` sets the value and
// goes behind the block, whatever loop it stands in.

import { type CValue, cValue } from '../builtins/builtin.js';
import type { TypedExpression, TypedStatement } from '../check/typed-ast.js';
import type { Emission } from './emission.js';
import { declareOwnScratches } from './emit-variables.js';
import { store } from './store.js';

type Block = Extract<TypedExpression, { kind: 'block' }>;

export function emitBlock(emission: Emission, block: Block, place: string | undefined): CValue {
  const { scratches } = emission;
  declareOwnScratches(emission, block.statements);
  const value = block.result
    ? emitWithResult(emission, block.statements, block.result, place)
    : emitFunction(emission, block);
  emission.scratches = scratches;
  return value;
}

function emitWithResult(
  emission: Emission,
  statements: readonly TypedStatement[],
  result: TypedExpression,
  place: string | undefined,
): CValue {
  emission.block('', () => emission.statements(emission, statements));
  const value = emission.expression(emission, result, place);
  if (result.kind !== 'scratch') return value;
  // What runs before the value is used may change the variable.
  const copied = emission.variable(result.type, 'result');
  store(emission, copied.code, result.type, value, result.type);
  if (copied.valid === undefined || value.valid === undefined) return cValue(copied.code, value.valid);
  emission.writer.line(`${copied.valid} = ${value.valid};`);
  return copied;
}

function emitFunction(emission: Emission, { statements, type }: Block): CValue {
  const { leave, result, writer } = emission;
  const target = emission.variable(type, 'result');
  const end = writer.fresh('returned');
  emission.leave = { return: `goto ${end};` };
  emission.result = { target, type };
  emission.block('', () => emission.statements(emission, statements));
  writer.line(`${end}: __unused;`);
  emission.leave = leave;
  emission.result = result;
  return cValue(target.code, target.valid);
}

export function emitReturn(emission: Emission, value: TypedExpression | undefined): void {
  const { result, writer } = emission;
  if (value && result) {
    const emitted = emission.expression(emission, value);
    store(emission, result.target.code, result.type, emitted, value.type);
    if (result.target.valid !== undefined) writer.line(`${result.target.valid} = ${emitted.valid ?? 'true'};`);
  }
  writer.line(emission.leave.return);
}
