// The type of a value that comes by several ways.

import { isInteger, sameType } from '../types/layout.js';
import type { Type } from '../types/type.js';
import { arithmeticType } from './check-binary.js';

/** The one that holds both, or undefined. */
export function commonType(a: Type, b: Type): Type | undefined {
  if (sameType(a, b)) return a;
  if (a.kind === 'string' && b.kind === 'string') return a.size >= b.size ? a : b;
  const isNumber = (type: Type): boolean => isInteger(type) || type.kind === 'bool';
  if (isNumber(a) && isNumber(b)) {
    const display = (a.kind === 'int' ? a.display : undefined) ?? (b.kind === 'int' ? b.display : undefined);
    return { ...arithmeticType(a, b), ...(display ? { display } : {}) } as Type;
  }
  return a.kind === 'pointer' && b.kind === 'pointer' ? a : undefined;
}
