// Comparisons with a constant that the other side can never reach: `dport == 70000`, `nsecs - @start < 0`.

import { alwaysSo } from '../diagnostics/catalog-check.js';
import type { Span } from '../source/source-file.js';
import type { BinaryOperator } from '../syntax/ast.js';
import { isInteger, typeName } from '../types/layout.js';
import type { Type } from '../types/type.js';
import type { CheckContext } from './check-context.js';
import { constantOf } from './constant-of.js';
import type { TypedExpression } from './typed-ast.js';

interface Range {
  readonly least: bigint;
  readonly most: bigint;
}

/** A macro is written for more than the one value that it is used with here. */
export function noteFixedTruth(
  context: CheckContext,
  operator: BinaryOperator,
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
): void {
  if (context.scope.neverRuns || span.calledAt) return;
  const constant = constantValue(right) ?? constantValue(left);
  const other = constantValue(right) === undefined ? right : left;
  const range = rangeOf(other.type);
  if (constant === undefined || !range || constantValue(other) !== undefined) return;
  const truth = truths[other === left ? operator : (mirrors[operator] ?? operator)]?.(range, constant);
  if (truth?.always || truth?.never)
    context.diagnostics.add(alwaysSo(span, truth.always, typeName(other.type), range, constant));
}

function constantValue(expression: TypedExpression): bigint | undefined {
  const value = constantOf(expression);
  const isUnsigned = isInteger(expression.type) && !expression.type.signed;
  return value === undefined || !isUnsigned ? value : BigInt.asUintN(64, value);
}

function rangeOf(type: Type): Range | undefined {
  if (!isInteger(type)) return undefined;
  const bits = BigInt(type.size * 8);
  return type.signed
    ? { least: -(1n << (bits - 1n)), most: (1n << (bits - 1n)) - 1n }
    : { least: 0n, most: (1n << bits) - 1n };
}

const mirrors: Partial<Record<BinaryOperator, BinaryOperator>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

type Truth = (range: Range, constant: bigint) => { readonly always: boolean; readonly never: boolean };

/** Whether `x OPERATOR constant` holds for each x of the range, or for none. */
const truths: Partial<Record<BinaryOperator, Truth>> = {
  '==': (range, constant) => ({ always: false, never: isOutside(range, constant) }),
  '!=': (range, constant) => ({ always: isOutside(range, constant), never: false }),
  '<': ({ least, most }, constant) => ({ always: most < constant, never: least >= constant }),
  '>': ({ least, most }, constant) => ({ always: least > constant, never: most <= constant }),
  '<=': ({ least, most }, constant) => ({ always: most <= constant, never: least > constant }),
  '>=': ({ least, most }, constant) => ({ always: least >= constant, never: most < constant }),
};

function isOutside({ least, most }: Range, constant: bigint): boolean {
  return constant < least || constant > most;
}
