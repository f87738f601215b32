// The type of a value that comes by several ways.

import { isInteger, sameType } from '../types/layout.js';
import type { Display, Type } from '../types/type.js';
import { arithmeticType } from './check-binary.js';

const displayOf = (type: Type): Display | undefined => (type.kind === 'int' ? type.display : undefined);

/** The one that holds both, or undefined. */
export function commonType(a: Type, b: Type): Type | undefined {
  if (sameType(a, b)) return a;
  if (a.kind === 'string' && b.kind === 'string') return a.size >= b.size ? a : b;
  const isNumber = (type: Type): boolean => isInteger(type) || type.kind === 'bool';
  if (isNumber(a) && isNumber(b)) {
    const number = arithmeticType(a, b);
    const display = displayOf(a) ?? displayOf(b);
    return number.kind === 'int' && display ? { ...number, display } : number;
  }
  return a.kind === 'pointer' && b.kind === 'pointer' ? a : undefined;
}
