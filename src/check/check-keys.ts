// The keys of a map's uses: one shape for all of them.

import { typeMismatch } from '../diagnostics/catalog-check.js';
import { mapKeyMismatch } from '../diagnostics/catalog-maps.js';
import type { Expression } from '../syntax/ast.js';
import { aType, isLaidOut, isScalar, typeName } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type CheckContext, isPoison } from './check-context.js';
import type { TypedExpression } from './typed-ast.js';

/** The keys of a use of a map, checked against its other uses; undefined after a mistake. */
export function checkKeys(
  context: CheckContext,
  map: string,
  keys: readonly Expression[],
  at: Expression,
): readonly TypedExpression[] | undefined {
  const typed = keys.map((key) => context.check(context, key));
  if (typed.some(isPoison)) return undefined;
  for (const key of typed) {
    if (!isScalar(key.type) && !isLaidOut(key.type) && key.type.kind !== 'string' && key.type.kind !== 'inet') {
      context.diagnostics.add(typeMismatch(key.span, 'a number, string or address as key', aType(key.type)));
      return undefined;
    }
  }
  if (
    context.maps.useKeys(
      map,
      typed.map((key) => key.type),
      at.span,
    )
  )
    return typed;
  const show = (types: readonly Type[]): string => (types.length ? `[${types.map(typeName).join(', ')}]` : '(none)');
  context.diagnostics.add(
    mapKeyMismatch(
      at.span,
      map,
      show(context.maps.keys(map) ?? []),
      show(typed.map((key) => key.type)),
      context.maps.firstUse(map, 'keysAt'),
    ),
  );
  return undefined;
}
