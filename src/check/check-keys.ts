// The keys of a map's uses: one shape for all of them.

import { typeMismatch } from '../diagnostics/catalog-check.js';
import { mapKeyMismatch } from '../diagnostics/catalog-maps.js';
import type { Expression } from '../syntax/ast.js';
import { aType, fieldsOf, isLaidOut, isScalar, typeName } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { type CheckContext, isPoison } from './check-context.js';
import { partsOf } from './check-parts.js';
import { heading } from './heading.js';
import type { TypedExpression } from './typed-ast.js';

/** The keys of a use of a map, checked against its other uses; undefined after a mistake. */
export function checkKeys(
  context: CheckContext,
  map: string,
  keys: readonly Expression[],
  at: Expression,
): readonly TypedExpression[] | undefined {
  const written = keys.map((key) => context.check(context, key));
  if (written.some(isPoison)) return undefined;
  const typed = asParts(written);
  for (const key of typed) {
    if (!isKey(key.type)) {
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
  ) {
    if (typed.length === keys.length) context.maps.nameKeys(map, keys.map(heading));
    return typed;
  }
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

/** `@m[$t]` and `@m[(a, b)]` are `@m[a, b]`: a tuple alone is the keys. */
function asParts(keys: readonly TypedExpression[]): readonly TypedExpression[] {
  const [only] = keys;
  return keys.length === 1 && only?.type.kind === 'tuple' && only.type.items.length > 0 ? partsOf(only) : keys;
}

function isKey(type: Type): boolean {
  if (type.kind === 'tuple' || type.kind === 'record') return fieldsOf(type).every((field) => isKey(field.type));
  return isScalar(type) || isLaidOut(type) || ['string', 'bytes', 'inet'].includes(type.kind);
}
