// Random programs: assignments of every kind, branches, loops that end, functions that return early, maps.

import { anyType, type InScope, makeExpression, makeKey } from './make-expressions.js';
import type { Random } from './random.js';
import { arithmeticOperators, type FunctionDefinition, type Node, type Statement, types } from './reference.js';

export interface Program {
  readonly functions: readonly FunctionDefinition[];
  readonly statements: readonly Statement[];
}

/** What statements are made with; names are never used twice. */
interface Maker {
  readonly random: Random;
  readonly fresh: (stem: string) => string;
  readonly scope: InScope;
  /** Of loops around, of any kind; `break` is allowed where there is one. */
  readonly loops: number;
  readonly depth: number;
  readonly isFunction: boolean;
}

export function makeProgram(random: Random, scope: InScope): Program {
  let count = 0;
  const fresh = (stem: string): string => `${stem}${count++}`;
  const functions: FunctionDefinition[] = [];
  for (let wanted = random.below(3); wanted > 0; wanted--)
    functions.push(makeFunction(random, fresh, { ...scope, functions: [...functions] }));
  const maker: Maker = { random, fresh, scope: { ...scope, functions }, loops: 0, depth: 3, isFunction: false };
  return { functions, statements: makeStatements(maker, 4 + random.below(6)) };
}

function makeFunction(random: Random, fresh: Maker['fresh'], outer: InScope): FunctionDefinition {
  const parameters = Array.from({ length: 1 + random.below(3) }, () => ({ name: fresh('$p'), type: anyType(random) }));
  const names = parameters.map(({ name }) => name);
  const scope: InScope = { ...outer, variables: names, steppable: [], tuples: [], faults: false };
  const maker: Maker = { random, fresh, scope, loops: 0, depth: 2, isFunction: true };
  const body = makeStatements(maker, 1 + random.below(3));
  const value = makeExpression(random, scope, 2);
  return { name: fresh('f'), parameters, returns: anyType(random), body: [...body, { kind: 'return', value }] };
}

/** What one declares the next ones know. */
function makeStatements(maker: Maker, wanted: number): readonly Statement[] {
  const statements: Statement[] = [];
  let { scope } = maker;
  for (let made = 0; made < wanted; made++) {
    const statement = makeStatement({ ...maker, scope });
    statements.push(...statement);
    for (const one of statement) scope = withNames(scope, one);
    if (statement.some(({ kind }) => kind === 'break' || kind === 'continue' || kind === 'return')) break;
  }
  return statements;
}

function withNames(scope: InScope, statement: Statement): InScope {
  if (statement.kind === 'let' && statement.name.startsWith('$v'))
    return {
      ...scope,
      variables: [...scope.variables, statement.name],
      steppable: statement.type.bits === 1 ? scope.steppable : [...scope.steppable, statement.name],
    };
  if (statement.kind === 'tuple')
    return { ...scope, tuples: [...scope.tuples, { name: statement.name, length: statement.items.length }] };
  return scope;
}

const simple = [makeLet, makeAssign, makeAssign, makeAssign, makeTuple, makeMapChange, makeMapChange];
const nested = [makeIf, makeIf, makeFor, makeFor, makeWhile, makeUnroll];

function makeStatement(maker: Maker): readonly Statement[] {
  const { random, loops, depth, isFunction } = maker;
  if (loops > 0 && random.chance(0.08)) return [{ kind: random.pick(['break', 'continue'] as const) }];
  if (isFunction && depth < 2 && random.chance(0.15)) return [{ kind: 'return', value: expression(maker, 2) }];
  if (depth > 0 && random.chance(0.45)) return random.pick(nested)({ ...maker, depth: depth - 1 });
  return random.pick(simple)(maker);
}

const expression = ({ random, scope }: Maker, depth: number): Node =>
  makeExpression(random, scope, random.below(depth + 1));

function makeLet(maker: Maker): readonly Statement[] {
  const type = anyType(maker.random);
  return [{ kind: 'let', name: maker.fresh('$v'), type, value: expression(maker, 3) }];
}

function makeAssign(maker: Maker): readonly Statement[] {
  const { random, scope } = maker;
  if (scope.steppable.length === 0) return makeLet(maker);
  const name = random.pick(scope.steppable);
  const operator = random.chance(0.4) ? '=' : `${random.pick(arithmeticOperators)}=`;
  return [{ kind: 'assign', name, operator, value: expression(maker, 3) }];
}

function makeTuple(maker: Maker): readonly Statement[] {
  const items = Array.from({ length: 2 + maker.random.below(2) }, () => expression(maker, 2));
  return [{ kind: 'tuple', name: maker.fresh('$t'), items }];
}

function makeMapChange(maker: Maker): readonly Statement[] {
  const { random, scope } = maker;
  const [s64] = Object.values(types).filter(({ name }) => name === 's64');
  if (scope.maps.length === 0 || !s64) return makeAssign(maker);
  const [map, key] = [random.pick(scope.maps), makeKey(random, scope)];
  const kind = random.below(6);
  if (kind === 0) return [{ kind: 'delete', map, key }];
  if (kind === 1) return [{ kind: 'step-map', map, key, delta: random.pick([1n, -1n] as const) }];
  const operator = random.chance(0.4) ? '=' : `${random.pick(arithmeticOperators)}=`;
  return [
    { kind: 'assign-map', map, key, operator, value: { kind: 'cast', type: s64, operand: expression(maker, 2) } },
  ];
}

function makeIf(maker: Maker): readonly Statement[] {
  const { random } = maker;
  const body = (): readonly Statement[] => makeStatements(maker, 1 + random.below(3));
  return [{ kind: 'if', condition: expression(maker, 2), then: body(), else: random.chance(0.5) ? body() : [] }];
}

function makeFor(maker: Maker): readonly Statement[] {
  const { random, scope, loops } = maker;
  const name = maker.fresh('$i');
  const inner = { ...maker, scope: { ...scope, variables: [...scope.variables, name] }, loops: loops + 1 };
  const from: Node = { kind: 'literal', value: BigInt(random.below(4)) };
  const few: Node = {
    kind: 'binary',
    operator: '&',
    left: expression(maker, 1),
    right: { kind: 'literal', value: 7n },
  };
  const isLong = loops === 0 && random.chance(0.3);
  const to: Node = random.chance(0.5) ? few : { kind: 'literal', value: BigInt(random.below(isLong ? 60 : 8)) };
  return [{ kind: 'for', name, from, to, body: makeStatements(inner, 1 + random.below(3)) }];
}

/** It counts itself, first thing in each round. */
function makeWhile(maker: Maker): readonly Statement[] {
  const { random, loops, scope } = maker;
  const [s64] = Object.values(types).filter(({ name }) => name === 's64');
  if (!s64) return [];
  const name = maker.fresh('$w');
  const counter: Node = { kind: 'variable', name };
  const isBelow: Node = {
    kind: 'binary',
    operator: '<',
    left: counter,
    right: { kind: 'literal', value: BigInt(random.below(7)) },
  };
  const condition: Node = random.chance(0.5)
    ? isBelow
    : { kind: 'binary', operator: '&&', left: isBelow, right: expression(maker, 2) };
  const inner = { ...maker, scope: { ...scope, variables: [...scope.variables, name] }, loops: loops + 1 };
  const count: Statement = { kind: 'assign', name, operator: '+=', value: { kind: 'literal', value: 1n } };
  return [
    { kind: 'let', name, type: s64, value: { kind: 'literal', value: 0n } },
    { kind: 'while', condition, body: [count, ...makeStatements(inner, 1 + random.below(3))] },
  ];
}

function makeUnroll(maker: Maker): readonly Statement[] {
  const count = 1 + maker.random.below(4);
  return [
    { kind: 'unroll', count, body: makeStatements({ ...maker, loops: maker.loops + 1 }, 1 + maker.random.below(2)) },
  ];
}
