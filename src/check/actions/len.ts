// len(): how many entries a map has, or frames a stack.

import { badArgument } from '../../diagnostics/catalog-check.js';
import type { Call, Expression, MapReference } from '../../syntax/ast.js';
import { s64 } from '../../types/type.js';
import { type CheckContext, mapName, mistaken, neverAssigned } from '../check-context.js';
import { declareScratch, findScratch, withBlock } from '../scope.js';
import type { TypedExpression } from '../typed-ast.js';
import { type MapFunction, mapFunction } from './action.js';

/** No script can write a name with a blank. */
const counter = '$the length';

/** Goes over the entries, for a map does not know how many it has. */
function countEntries(context: CheckContext, { name, span }: MapReference): TypedExpression {
  const map = mapName(context, name);
  if (!context.maps.value(map)) return mistaken(context, span, neverAssigned(context, { kind: 'map', name, span }));
  if (context.maps.keys(map)?.length === 0)
    return mistaken(context, span, badArgument(span, 'len', 'a map with keys', 'one that holds a single value'));
  return withBlock(context.scope, () => {
    declareScratch(context.scope, counter, s64, true);
    const variable = findScratch(context.scope, counter)?.name ?? counter;
    const shared = { type: s64, span } as const;
    const count: TypedExpression = { kind: 'scratch-update', name: variable, delta: 1, prefix: false, ...shared };
    return {
      kind: 'block',
      statements: [
        { kind: 'assign-scratch', name: variable, value: { kind: 'number', value: 0n, ...shared }, ...shared },
        { kind: 'for-map', map, body: [{ kind: 'evaluate', expression: count, span }], span },
      ],
      result: { kind: 'scratch', name: variable, ...shared },
      ...shared,
    };
  });
}

/** The builtin that says how deep the stack is that the expression names. */
function depthOf(expression: Expression): string | undefined {
  const name = expression.kind === 'call' ? expression.callee.text : expression.kind === 'name' ? expression.name : '';
  if (name === 'kstack' || name === 'stack') return 'stackdepth';
  return name === 'ustack' ? 'ustackdepth' : undefined;
}

function checkLength(context: CheckContext, call: Call): TypedExpression {
  const [argument, ...others] = call.arguments.map(({ value }) => value);
  if (argument?.kind === 'map' && !argument.keys && others.length === 0) return countEntries(context, argument);
  const depth = argument && depthOf(argument);
  if (depth !== undefined && others.length === 0)
    return context.check(context, { kind: 'name', name: depth, span: call.span });
  const got = argument ? 'something else' : 'nothing';
  const expected = 'a whole map, as `@m`, or `kstack` or `ustack`';
  return mistaken(context, call.span, badArgument(argument?.span ?? call.span, 'len', expected, got));
}

export const lengthFunction: MapFunction = mapFunction({
  name: 'len',
  signature: 'len(@m) | len(kstack) | len(ustack)',
  summary: 'how many entries a map has, which are counted one by one; how many frames a stack has',
  example: 'tcp:connect < @n[comm] = count() >\ninterval:s:1 < print(len(@n)) >',
  check: checkLength,
});
