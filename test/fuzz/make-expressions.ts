// Random expressions over what a place of a script has in scope.

import type { Random } from './random.js';
import {
  arithmeticOperators,
  comparisonOperators,
  type FunctionDefinition,
  type Node,
  type NumberType,
  types,
} from './reference.js';

export interface InScope {
  /** Numbers, by name. */
  readonly variables: readonly string[];
  /** Those of them that `++` may change. */
  readonly steppable: readonly string[];
  readonly tuples: readonly { readonly name: string; readonly length: number }[];
  readonly functions: readonly FunctionDefinition[];
  readonly maps: readonly string[];
  /** Whether reads may fail. */
  readonly faults: boolean;
}

const edges: readonly bigint[] = [0, 1, 2, 7, 8, 15, 16, 31, 32, 62, 63, 64].flatMap((power) => [
  BigInt.asUintN(64, (1n << BigInt(power)) - 1n),
  BigInt.asUintN(64, 1n << BigInt(power)),
  BigInt.asUintN(64, -(1n << BigInt(power))),
]);

export function anyBits(random: Random): bigint {
  return random.chance(0.5) ? random.pick(edges) : random.bits64() >> BigInt(random.below(64));
}

export function anyType(random: Random): NumberType {
  return random.pick(Object.values(types));
}

type Make = (random: Random, scope: InScope, inner: () => Node) => Node;

/** How often, and what. */
const kinds: readonly (readonly [number, Make])[] = [
  [
    9,
    (random, _, inner) => ({
      kind: 'binary',
      operator: random.pick(arithmeticOperators),
      left: inner(),
      right: inner(),
    }),
  ],
  [
    4,
    (random, _, inner) => ({
      kind: 'binary',
      operator: random.pick(comparisonOperators),
      left: inner(),
      right: inner(),
    }),
  ],
  [2, (random, _, inner) => ({ kind: 'unary', operator: random.pick(['-', '~', '!'] as const), operand: inner() })],
  [2, (_random, _, inner) => ({ kind: 'choice', condition: inner(), then: inner(), else: inner() })],
  [1, (_random, _, inner) => ({ kind: 'or-else', value: inner(), else: inner() })],
  [2, (random, _, inner) => ({ kind: 'cast', type: anyType(random), operand: inner() })],
  [2, makeStep],
  [2, makeCall],
  [1, (random, scope) => (scope.maps.length === 0 ? makeLeaf(random, scope) : makeGet(random, scope))],
];
const weights = kinds.reduce((sum, [weight]) => sum + weight, 0);

export function makeExpression(random: Random, scope: InScope, depth: number): Node {
  if (depth === 0 || random.chance(0.1)) return makeLeaf(random, scope);
  let at = random.below(weights);
  for (const [weight, make] of kinds) {
    if (at < weight) return make(random, scope, () => makeExpression(random, scope, depth - 1));
    at -= weight;
  }
  return makeLeaf(random, scope);
}

function makeLeaf(random: Random, { variables, tuples, faults }: InScope): Node {
  if (faults && random.chance(0.04)) return { kind: 'unknown', type: anyType(random) };
  if (tuples.length > 0 && random.chance(0.15)) {
    const { name, length } = random.pick(tuples);
    return { kind: 'part', tuple: name, index: random.below(length) };
  }
  if (variables.length > 0 && random.chance(0.7)) return { kind: 'variable', name: random.pick(variables) };
  return { kind: 'literal', value: anyBits(random) };
}

function makeStep(random: Random, scope: InScope): Node {
  if (scope.steppable.length === 0) return makeLeaf(random, scope);
  const delta = random.pick([1n, -1n] as const);
  return { kind: 'step', name: random.pick(scope.steppable), delta, prefix: random.chance(0.5) };
}

function makeCall(random: Random, scope: InScope, inner: () => Node): Node {
  if (scope.functions.length === 0) return makeLeaf(random, scope);
  const { name, parameters } = random.pick(scope.functions);
  return { kind: 'call', name, arguments: parameters.map(inner) };
}

function makeGet(random: Random, scope: InScope): Node {
  return { kind: 'map-get', map: random.pick(scope.maps), key: makeKey(random, scope) };
}

const keys = 8n;

/** One of a few, so that entries are found again. */
export function makeKey(random: Random, scope: InScope): Node {
  const any: Node = {
    kind: 'binary',
    operator: '&',
    left: makeLeaf(random, scope),
    right: { kind: 'literal', value: keys - 1n },
  };
  const s64 = types['s64'];
  return random.chance(0.5) || !s64
    ? { kind: 'literal', value: BigInt(random.below(Number(keys))) }
    : { kind: 'cast', type: s64, operand: any };
}
