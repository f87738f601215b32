// Operators → C. 64-bit two's complement, signed unless an operand is u64; comparison is by value; `x / 0` is 0 and
// `x % 0` is x, counted; shift counts are taken mod 64; a comparison with an unknown value is false.

import { bothValid, type CValue, cValue } from '../builtins/builtin.js';
import type { TypedExpression } from '../check/typed-ast.js';
import { everyExpression, variablesChangedBy } from '../check/walk-typed.js';
import { isInteger, isLaidOut, isLongString, sizeOf } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { conditionOf, type Emission } from './emission.js';
import { isObject } from './store.js';

type Of<Kind extends TypedExpression['kind']> = Extract<TypedExpression, { kind: Kind }>;
type BinaryExpression = Of<'binary'>;

export function numberLiteral(value: bigint, type: Type): string {
  if (isUnsigned64(type)) return `${value}ULL`;
  const signed = BigInt.asIntN(64, value);
  if (signed === -(1n << 63n)) return '(-9223372036854775807LL - 1)';
  return signed >= 0n && signed < 1n << 31n ? `${signed}` : `${signed}LL`;
}

function isUnsigned64(type: Type): boolean {
  return type.kind === 'pointer' || (isInteger(type) && type.size === 8 && !type.signed);
}

/** The value in 64 bits of the wanted sign. */
function as64(value: CValue, signed: boolean): string {
  return `(__${signed ? 's' : 'u'}64)(${value.code})`;
}

export function emitUnary(emission: Emission, expression: Of<'unary'>): CValue {
  const operand = emission.expression(emission, expression.operand);
  switch (expression.operator) {
    case '!':
      return cValue(`!(${operand.code})`, operand.valid);
    case '-':
      return cValue(`((__${isUnsigned64(expression.type) ? 'u' : 's'}64)-(__u64)(${operand.code}))`, operand.valid);
    case '~':
      return cValue(`(~${as64(operand, !isUnsigned64(expression.type))})`, operand.valid);
  }
}

const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '&', '|', '^']);

export function emitBinary(emission: Emission, expression: BinaryExpression): CValue {
  const { operator } = expression;
  if (operator === '&&' || operator === '||') return emitLogical(emission, expression);
  const left = keptBefore(emission, expression.left, expression.right);
  const right = emission.expression(emission, expression.right);
  const valid = bothValid(left.valid, right.valid);
  if (arithmetic.has(operator)) return cValue(emitArithmetic(expression, left, right), valid);
  if (operator === '<<' || operator === '>>') {
    const signed = !isUnsigned64(expression.type);
    const shifted =
      operator === '<<'
        ? `((__u64)(${left.code}) << (${as64(right, false)} & 63))`
        : `(${as64(left, signed)} >> (${as64(right, false)} & 63))`;
    return cValue(signed ? `((__s64)${shifted})` : shifted, valid);
  }
  if (operator === '/' || operator === '%') return cValue(emitDivision(emission, expression, left, right), valid);
  return { code: conditionOf(cValue(emitComparison(emission, expression, left, right), valid)) };
}

/** The left side of `$x + $x++` is what it was before the right side changes it. */
function keptBefore(emission: Emission, left: TypedExpression, right: TypedExpression): CValue {
  const value = emission.expression(emission, left);
  const changed = variablesChangedBy(right);
  if (changed.size === 0) return value;
  const isRead = everyExpression(left).some((inner) => inner.kind === 'scratch' && changed.has(inner.name));
  if (!isRead || isObject(left.type)) return value;
  const before = emission.writer.fresh('before');
  emission.writer.line(`${emission.module.cType(left.type)} ${before} = ${value.code};`);
  if (value.valid === undefined) return { code: before };
  const known = emission.writer.fresh('known');
  emission.writer.line(`__u64 ${known} = ${value.valid};`);
  return cValue(before, known);
}

/** Wraps around in unsigned, where C defines it. */
function emitArithmetic(expression: BinaryExpression, left: CValue, right: CValue): string {
  const result = `(${as64(left, false)} ${expression.operator} ${as64(right, false)})`;
  return isUnsigned64(expression.type) ? result : `((__s64)${result})`;
}

function emitDivision(emission: Emission, expression: BinaryExpression, left: CValue, right: CValue): string {
  const { writer } = emission;
  const signed = !isUnsigned64(expression.type);
  const divisor =
    expression.right.kind === 'number' && expression.right.value !== 0n ? undefined : writer.fresh('divisor');
  const name = divisor ?? `(${right.code})`;
  if (divisor) {
    writer.line(`__${signed ? 's' : 'u'}64 ${divisor} = ${right.code};`);
    writer.line(`if (!${divisor}) ${emission.count('division-by-zero')}`);
  }
  return `tsbpf_${expression.operator === '/' ? 'divide' : 'modulo'}_${signed ? 'signed' : 'unsigned'}(${left.code}, ${name})`;
}

function emitComparison(emission: Emission, expression: BinaryExpression, left: CValue, right: CValue): string {
  const { operator } = expression;
  const leftType = expression.left.type;
  const rightType = expression.right.type;
  if (leftType.kind === 'string' && rightType.kind === 'string') {
    emission.include('strings.bpf.h');
    if (isLongString(leftType) && isLongString(rightType)) {
      emission.include('long-strings.bpf.h');
      return `(tsbpf_texts_compare(${left.code}, ${leftType.size}, ${right.code}, ${rightType.size}, ~0ULL) ${operator} 0)`;
    }
    return `(tsbpf_string_compare(${left.code}, ${leftType.size}, ${right.code}, ${rightType.size}) ${operator} 0)`;
  }
  if (leftType.kind === 'inet') {
    emission.include('net.bpf.h');
    return `(${operator === '!=' ? '!' : ''}tsbpf_inet_equal(&${left.code}, &${right.code}))`;
  }
  if (isLaidOut(leftType)) {
    const size = sizeOf(leftType);
    return `(${operator === '!=' ? '!' : ''}tsbpf_bytes_equal(&${left.code}, &${right.code}, ${size}))`;
  }
  return compareNumbers(expression, left, right);
}

function compareNumbers(expression: BinaryExpression, left: CValue, right: CValue): string {
  const { operator } = expression;
  const isNatural = (side: TypedExpression): boolean => side.kind === 'number' && BigInt.asIntN(64, side.value) >= 0n;
  const leftUnsigned = isUnsigned64(expression.left.type);
  const rightUnsigned = isUnsigned64(expression.right.type);
  const leftFits = leftUnsigned || isNatural(expression.left) || isNarrowUnsigned(expression.left.type);
  const rightFits = rightUnsigned || isNatural(expression.right) || isNarrowUnsigned(expression.right.type);
  if (!leftUnsigned && !rightUnsigned) return `(${as64(left, true)} ${operator} ${as64(right, true)})`;
  if (leftFits && rightFits) return `(${as64(left, false)} ${operator} ${as64(right, false)})`;
  if (leftUnsigned) return `(0 ${operator} tsbpf_compare_mixed(${as64(right, true)}, ${as64(left, false)}))`;
  return `(tsbpf_compare_mixed(${as64(left, true)}, ${as64(right, false)}) ${operator} 0)`;
}

function isNarrowUnsigned(type: Type): boolean {
  return type.kind === 'bool' || (isInteger(type) && !type.signed);
}

/** The right side's reads are made only where the left side does not decide. */
function emitLogical(emission: Emission, expression: BinaryExpression): CValue {
  const { writer } = emission;
  const isAnd = expression.operator === '&&';
  const left = conditionOf(emission.expression(emission, expression.left));
  let right = '';
  const lines = emission.capture(() => {
    right = conditionOf(emission.expression(emission, expression.right));
  });
  if (lines.length === 0) return { code: `(${left} ${expression.operator} ${right})` };
  const result = writer.fresh(isAnd ? 'both' : 'either');
  writer.line(`bool ${result} = ${left};`);
  writer.block(`if (${isAnd ? '' : '!'}${result})`, () => {
    writer.paste(lines, true);
    writer.line(`${result} = ${right};`);
  });
  return { code: result };
}
