// What an expression is worth by the book (the language's page, "Integers"), in exact arithmetic: the other side of the
// differential test. Deliberately knows nothing of the compiler.

export interface NumberType {
  /** 1 with `bool`: what is not zero is true. */
  readonly bits: 1 | 8 | 16 | 32 | 64;
  readonly signed: boolean;
}

export type Node =
  | { readonly kind: 'literal'; readonly value: bigint }
  | { readonly kind: 'variable'; readonly name: string; readonly type: NumberType; readonly value: bigint }
  | { readonly kind: 'unary'; readonly operator: '-' | '~' | '!'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'choice'; readonly condition: Node; readonly then: Node; readonly else: Node }
  /** `a ?: b` */
  | { readonly kind: 'or-else'; readonly value: Node; readonly else: Node }
  | { readonly kind: 'cast'; readonly name: string; readonly type: NumberType; readonly operand: Node };

export interface Result {
  readonly value: bigint;
  readonly type: NumberType;
}

const s64: NumberType = { bits: 64, signed: true };
const u64: NumberType = { bits: 64, signed: false };
const bool: NumberType = { bits: 1, signed: false };

export function evaluate(node: Node): Result {
  switch (node.kind) {
    case 'literal':
      return { value: node.value, type: node.value >= 1n << 63n ? u64 : s64 };
    case 'variable':
      return { value: wrap(node.value, node.type), type: node.type };
    case 'unary':
      // The least s64 is written as the negative of a number that only a u64 holds.
      if (node.operator === '-' && node.operand.kind === 'literal' && node.operand.value === 1n << 63n)
        return { value: -node.operand.value, type: s64 };
      return unary(node.operator, evaluate(node.operand));
    case 'binary':
      return binary(node.operator, evaluate(node.left), evaluate(node.right));
    case 'choice':
      return choose(isTrue(evaluate(node.condition)), evaluate(node.then), evaluate(node.else));
    case 'or-else': {
      const value = evaluate(node.value);
      return choose(isTrue(value), value, evaluate(node.else));
    }
    case 'cast':
      return { value: wrap(evaluate(node.operand).value, node.type), type: node.type };
  }
}

/** Casts truncate or extend. */
export function wrap(value: bigint, type: NumberType): bigint {
  if (type.bits === 1) return value === 0n ? 0n : 1n;
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}

const isTrue = (result: Result): boolean => result.value !== 0n;
const truth = (value: boolean): Result => ({ value: value ? 1n : 0n, type: bool });

/** 64 bits, signed unless one operand is u64. */
function arithmeticType(...types: readonly NumberType[]): NumberType {
  return types.some((type) => type.bits === 64 && !type.signed) ? u64 : s64;
}

function unary(operator: '-' | '~' | '!', operand: Result): Result {
  if (operator === '!') return truth(!isTrue(operand));
  const type = arithmeticType(operand.type);
  return { value: wrap(operator === '-' ? -operand.value : ~operand.value, type), type };
}

const comparisons: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '&&': (a, b) => a !== 0n && b !== 0n,
  '||': (a, b) => a !== 0n || b !== 0n,
};

/** Of operands that are in the result's type already. */
const arithmetic: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0n ? 0n : a / b),
  '%': (a, b) => (b === 0n ? a : a % b),
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << BigInt.asUintN(6, b),
  '>>': (a, b) => a >> BigInt.asUintN(6, b),
};

export const comparisonOperators: readonly string[] = Object.keys(comparisons);
export const arithmeticOperators: readonly string[] = Object.keys(arithmetic);

function binary(operator: string, left: Result, right: Result): Result {
  // By value: a negative number is less than every unsigned one.
  const compare = comparisons[operator];
  if (compare) return truth(compare(left.value, right.value));
  const compute = arithmetic[operator];
  if (!compute) throw new Error(`no operator ${operator}`);
  const type = arithmeticType(left.type, right.type);
  return { value: wrap(compute(wrap(left.value, type), wrap(right.value, type)), type), type };
}

/** Both sides have one type: their own where it is the same. */
function choose(condition: boolean, then: Result, otherwise: Result): Result {
  const isSame = then.type.bits === otherwise.type.bits && then.type.signed === otherwise.type.signed;
  const type = isSame ? then.type : arithmeticType(then.type, otherwise.type);
  return { value: wrap((condition ? then : otherwise).value, type), type };
}

export function write(node: Node): string {
  switch (node.kind) {
    case 'literal':
      return String(node.value);
    case 'variable':
      return node.name;
    case 'unary':
      return `(${node.operator}${write(node.operand)})`;
    case 'binary':
      return `(${write(node.left)} ${node.operator} ${write(node.right)})`;
    case 'choice':
      return `(${write(node.condition)} ? ${write(node.then)} : ${write(node.else)})`;
    case 'or-else':
      return `(${write(node.value)} ?: ${write(node.else)})`;
    case 'cast':
      return `((${node.name})${write(node.operand)})`;
  }
}
