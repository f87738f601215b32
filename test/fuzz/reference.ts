// What expressions and statements are worth by the book (the language's page, "Numbers", "Loops", "Functions", "Unknown
// values"), in exact arithmetic: the other side of the differential tests. Deliberately knows nothing of the compiler.

export interface NumberType {
  readonly name: string;
  /** 1 with `bool`: what is not zero is true. */
  readonly bits: 1 | 8 | 16 | 32 | 64;
  readonly signed: boolean;
}

export const types: Readonly<Record<string, NumberType>> = Object.fromEntries(
  [
    ...([8, 16, 32, 64] as const).flatMap((bits) => [
      { name: `s${bits}`, bits, signed: true },
      { name: `u${bits}`, bits, signed: false },
    ]),
    { name: 'bool', bits: 1, signed: false } as const,
  ].map((type) => [type.name, type]),
);

export type Node =
  | { readonly kind: 'literal'; readonly value: bigint }
  | { readonly kind: 'variable'; readonly name: string }
  /** A read that fails. */
  | { readonly kind: 'unknown'; readonly type: NumberType }
  | { readonly kind: 'unary'; readonly operator: '-' | '~' | '!'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'choice'; readonly condition: Node; readonly then: Node; readonly else: Node }
  /** `a ?: b` */
  | { readonly kind: 'or-else'; readonly value: Node; readonly else: Node }
  | { readonly kind: 'cast'; readonly type: NumberType; readonly operand: Node }
  /** `$x++`, `--$x` */
  | { readonly kind: 'step'; readonly name: string; readonly delta: 1n | -1n; readonly prefix: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Node[] }
  | { readonly kind: 'block'; readonly statements: readonly Statement[]; readonly result: Node }
  /** `(a, b).1` by way of a variable. */
  | { readonly kind: 'part'; readonly tuple: string; readonly index: number }
  | { readonly kind: 'map-get'; readonly map: string; readonly key: Node };

export type Statement =
  /** With a type where it is declared: `let $x: u8 = …`. */
  | { readonly kind: 'let'; readonly name: string; readonly type: NumberType; readonly value: Node }
  | { readonly kind: 'tuple'; readonly name: string; readonly items: readonly Node[] }
  /** `=`, or an operator in front of it. */
  | { readonly kind: 'assign'; readonly name: string; readonly operator: string; readonly value: Node }
  | {
      readonly kind: 'assign-map';
      readonly map: string;
      readonly key: Node;
      readonly operator: string;
      readonly value: Node;
    }
  | { readonly kind: 'step-map'; readonly map: string; readonly key: Node; readonly delta: 1n | -1n }
  | { readonly kind: 'delete'; readonly map: string; readonly key: Node }
  | {
      readonly kind: 'if';
      readonly condition: Node;
      readonly then: readonly Statement[];
      readonly else: readonly Statement[];
    }
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly from: Node;
      readonly to: Node;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'while'; readonly condition: Node; readonly body: readonly Statement[] }
  | { readonly kind: 'unroll'; readonly count: number; readonly body: readonly Statement[] }
  | { readonly kind: 'break' | 'continue' }
  | { readonly kind: 'return'; readonly value: Node };

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: NumberType }[];
  readonly returns: NumberType;
  readonly body: readonly Statement[];
}

/** No value: unknown. */
export interface Result {
  readonly value: bigint | undefined;
  readonly type: NumberType;
}

export interface Scope {
  readonly variables: Map<string, Result>;
  readonly tuples: Map<string, readonly Result[]>;
  /** Of s64. */
  readonly maps: ReadonlyMap<string, Map<bigint, bigint>>;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
}

const named = (name: string): NumberType => {
  const type = types[name];
  if (!type) throw new Error(`no type ${name}`);
  return type;
};
const [s64, u64, bool] = [named('s64'), named('u64'), named('bool')];

export function evaluate(node: Node, scope: Scope): Result {
  switch (node.kind) {
    case 'literal':
      return { value: node.value, type: node.value >= 1n << 63n ? u64 : s64 };
    case 'variable':
      return found(scope.variables, node.name);
    case 'unknown':
      return { value: undefined, type: node.type };
    case 'unary':
      // The least s64 is written as the negative of a number that only a u64 holds.
      if (node.operator === '-' && node.operand.kind === 'literal' && node.operand.value === 1n << 63n)
        return { value: -node.operand.value, type: s64 };
      return unary(node.operator, evaluate(node.operand, scope));
    case 'binary':
      return evaluateBinary(node, scope);
    case 'choice':
      return choose(node, scope);
    case 'or-else':
      return orElse(node, scope);
    case 'cast':
      return convert(evaluate(node.operand, scope), node.type);
    case 'step':
      return step(node, scope);
    case 'call':
      return call(node, scope);
    case 'block':
      run(node.statements, scope);
      return evaluate(node.result, scope);
    case 'part':
      return found(scope.tuples, node.tuple)[node.index] ?? { value: undefined, type: s64 };
    case 'map-get': {
      const key = evaluate(node.key, scope).value;
      const value = key === undefined ? undefined : (found(scope.maps, node.map).get(BigInt.asIntN(64, key)) ?? 0n);
      return { value, type: s64 };
    }
  }
}

function found<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`no ${name}`);
  return value;
}

/** Casts truncate or extend. */
export function wrap(value: bigint, type: NumberType): bigint {
  if (type.bits === 1) return value === 0n ? 0n : 1n;
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}

export function convert({ value }: Result, type: NumberType): Result {
  return { value: value === undefined ? undefined : wrap(value, type), type };
}

/** What is unknown decides as false does. */
const isTrue = ({ value }: Result): boolean => value !== undefined && value !== 0n;
const truth = (value: boolean): Result => ({ value: value ? 1n : 0n, type: bool });

/** 64 bits, signed unless one operand is u64. */
function arithmeticType(...operands: readonly NumberType[]): NumberType {
  return operands.some((type) => type.bits === 64 && !type.signed) ? u64 : s64;
}

function unary(operator: '-' | '~' | '!', { value, type: given }: Result): Result {
  const type = operator === '!' ? bool : arithmeticType(given);
  if (value === undefined) return { value, type };
  if (operator === '!') return truth(value === 0n);
  return { value: wrap(operator === '-' ? -value : ~value, type), type };
}

const comparisons: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
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

export const comparisonOperators: readonly string[] = [...Object.keys(comparisons), '&&', '||'];
export const arithmeticOperators: readonly string[] = Object.keys(arithmetic);

function evaluateBinary(node: Extract<Node, { kind: 'binary' }>, scope: Scope): Result {
  const left = evaluate(node.left, scope);
  if (node.operator === '&&') return truth(isTrue(left) && isTrue(evaluate(node.right, scope)));
  if (node.operator === '||') return truth(isTrue(left) || isTrue(evaluate(node.right, scope)));
  return binary(node.operator, left, evaluate(node.right, scope));
}

function binary(operator: string, left: Result, right: Result): Result {
  // By value: a negative number is less than every unsigned one.
  const compare = comparisons[operator];
  if (compare) return truth(left.value !== undefined && right.value !== undefined && compare(left.value, right.value));
  const compute = arithmetic[operator];
  if (!compute) throw new Error(`no operator ${operator}`);
  // How far a number is shifted does not change how.
  const isShift = operator === '<<' || operator === '>>';
  const type = isShift ? arithmeticType(left.type) : arithmeticType(left.type, right.type);
  if (left.value === undefined || right.value === undefined) return { value: undefined, type };
  return { value: wrap(compute(wrap(left.value, type), wrap(right.value, type)), type), type };
}

/** Both sides have one type: their own where it is the same. */
function common(a: NumberType, b: NumberType): NumberType {
  return a.name === b.name ? a : arithmeticType(a, b);
}

/** Only the side that is taken is worked out; the type of the other one counts. */
function choose(node: Extract<Node, { kind: 'choice' }>, scope: Scope): Result {
  const condition = evaluate(node.condition, scope);
  const [taken, other] = isTrue(condition) ? [node.then, node.else] : [node.else, node.then];
  const result = evaluate(taken, scope);
  const type = common(result.type, typeOf(other, scope));
  return condition.value === undefined ? { value: undefined, type } : convert(result, type);
}

function orElse(node: Extract<Node, { kind: 'or-else' }>, scope: Scope): Result {
  const value = evaluate(node.value, scope);
  if (isTrue(value)) return convert(value, common(value.type, typeOf(node.else, scope)));
  const other = evaluate(node.else, scope);
  const type = common(value.type, other.type);
  return value.value === undefined ? { value: undefined, type } : convert(other, type);
}

/** By working it out where it changes nothing. */
function typeOf(node: Node, scope: Scope): NumberType {
  return evaluate(node, copyOf(scope)).type;
}

function copyOf({ variables, tuples, maps, functions }: Scope): Scope {
  return {
    variables: new Map(variables),
    tuples: new Map(tuples),
    maps: new Map([...maps].map(([name, entries]) => [name, new Map(entries)])),
    functions,
  };
}

function step({ name, delta, prefix }: Extract<Node, { kind: 'step' }>, { variables }: Scope): Result {
  const before = found(variables, name);
  const after = convert(
    { value: before.value === undefined ? undefined : before.value + delta, type: s64 },
    before.type,
  );
  variables.set(name, after);
  return prefix ? after : before;
}

class Left {
  readonly how: 'break' | 'continue' | 'return';
  readonly result: Result | undefined;
  constructor(how: 'break' | 'continue' | 'return', result?: Result) {
    this.how = how;
    this.result = result;
  }
}

/** A function sees its parameters and what it declares, and the maps. */
function call({ name, arguments: given }: Extract<Node, { kind: 'call' }>, scope: Scope): Result {
  const { parameters, body, returns } = found(scope.functions, name);
  const values = given.map((argument) => evaluate(argument, scope));
  const own = new Map(
    parameters.map((parameter, index) => [
      parameter.name,
      convert(values[index] ?? { value: undefined, type: s64 }, parameter.type),
    ]),
  );
  const left = run(body, { ...scope, variables: own, tuples: new Map() });
  if (!left?.result) throw new Error(`${name} returned nothing`);
  return convert(left.result, returns);
}

/** Says how it was left, where it was not at its end. */
export function run(statements: readonly Statement[], scope: Scope): Left | undefined {
  for (const statement of statements) {
    const left = runOne(statement, scope);
    if (left) return left;
  }
  return undefined;
}

function runOne(statement: Statement, scope: Scope): Left | undefined {
  const { variables, tuples } = scope;
  switch (statement.kind) {
    case 'let':
      variables.set(statement.name, convert(evaluate(statement.value, scope), statement.type));
      return undefined;
    case 'tuple':
      tuples.set(statement.name, tuple(statement.items, scope));
      return undefined;
    case 'assign': {
      const { type } = found(variables, statement.name);
      const before = found(variables, statement.name);
      const value = evaluate(statement.value, scope);
      const result = statement.operator === '=' ? value : binary(statement.operator.slice(0, -1), before, value);
      variables.set(statement.name, convert(result, type));
      return undefined;
    }
    case 'assign-map':
    case 'step-map':
    case 'delete':
      changeMap(statement, scope);
      return undefined;
    case 'if':
      return run(isTrue(evaluate(statement.condition, scope)) ? statement.then : statement.else, scope);
    case 'for':
    case 'while':
    case 'unroll':
      return runLoop(statement, scope);
    case 'break':
    case 'continue':
      return new Left(statement.kind);
    case 'return':
      return new Left('return', evaluate(statement.value, scope));
  }
}

/** One unknown part makes the whole unknown. */
function tuple(items: readonly Node[], scope: Scope): readonly Result[] {
  const parts = items.map((item) => evaluate(item, scope));
  const isKnown = parts.every(({ value }) => value !== undefined);
  return isKnown ? parts : parts.map(({ type }) => ({ value: undefined, type }));
}

/** Nothing happens where the key or the value is unknown. */
function changeMap(statement: Extract<Statement, { kind: 'assign-map' | 'step-map' | 'delete' }>, scope: Scope): void {
  const entries = found(scope.maps, statement.map);
  const given = statement.kind === 'assign-map' ? evaluate(statement.value, scope) : { value: 1n, type: s64 };
  const { value: wide } = evaluate(statement.key, scope);
  if (wide === undefined || given.value === undefined) return;
  const key = BigInt.asIntN(64, wide);
  const before: Result = { value: entries.get(key) ?? 0n, type: s64 };
  if (statement.kind === 'delete') entries.delete(key);
  else if (statement.kind === 'step-map') entries.set(key, wrap((before.value ?? 0n) + statement.delta, s64));
  else {
    const value = convert(given, s64);
    const { operator } = statement;
    const result = operator === '=' ? value : binary(operator.slice(0, -1), before, value);
    entries.set(key, result.value ?? 0n);
  }
}

function runLoop(loop: Extract<Statement, { kind: 'for' | 'while' | 'unroll' }>, scope: Scope): Left | undefined {
  for (const _ of rounds(loop, scope)) {
    const left = run(loop.body, scope);
    if (left?.how === 'return') return left;
    if (left?.how === 'break') break;
  }
  if (loop.kind === 'for') scope.variables.delete(loop.name);
  return undefined;
}

function* rounds(loop: Extract<Statement, { kind: 'for' | 'while' | 'unroll' }>, scope: Scope): Generator<void> {
  if (loop.kind === 'unroll') for (let round = 0; round < loop.count; round++) yield;
  else if (loop.kind === 'while') while (isTrue(evaluate(loop.condition, scope))) yield;
  else {
    const from = convert(evaluate(loop.from, scope), s64).value;
    const to = convert(evaluate(loop.to, scope), s64).value;
    if (from === undefined || to === undefined) return;
    for (let index = from; index < to; index++) {
      scope.variables.set(loop.name, { value: index, type: s64 });
      yield;
    }
  }
}
