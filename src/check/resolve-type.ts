// A type as code writes it: one that has a name, or `typeof(x)`, the type that an expression has there.

import type { TypeName } from '../syntax/ast.js';
import { givenSize } from '../types/layout.js';
import { errorType, type Type } from '../types/type.js';
import type { CheckContext } from './check-context.js';
import { derivedType, isTypeName, resolveTypeName } from './resolve-type-name.js';

/** errorType, with a message, when there is none. */
export function resolveType(context: CheckContext, name: TypeName): Type {
  if (name.of === undefined || (name.of.kind === 'name' && isTypeName({ ...name, pointers: 0 }, context.kernel)))
    return resolveTypeName(name, context.kernel, context.diagnostics);
  const { type } = context.place(context, name.of);
  return type.kind === 'error' ? errorType : derivedType(asGiven(type), name);
}

/** A variable holds its number in 64 bits; meant is the number that it was given. */
function asGiven(type: Type): Type {
  if (type.kind !== 'int' || type.given === undefined) return type;
  const { given, ...rest } = type;
  return { ...rest, size: givenSize(type), signed: given.signed };
}
