// Whether a value can be kept in a place of a type.

import { isScalar, typeName } from '../types/layout.js';
import type { Type } from '../types/type.js';

export function fits(target: Type, value: Type): boolean {
  if (isScalar(target) && isScalar(value)) return true;
  if (target.kind === 'string' && value.kind === 'string') return true;
  return typeName(target) === typeName(value);
}
