// The type of a place into which values of two types are put: a map's keys and values, a global of D's.

import { sameType, widen } from '../types/layout.js';
import { type IntType, type RecordType, type Type, voidType } from '../types/type.js';

/** The type that holds both, or undefined: as in arithmetic, signed unless one of them is u64. */
export function unify(a: Type, b: Type): Type | undefined {
  if (a.kind === 'error') return b;
  if (b.kind === 'error') return a;
  if (a.kind === 'int' && b.kind === 'int') return unifyIntegers(a, b);
  if (a.kind === 'string' && b.kind === 'string') return a.size >= b.size ? a : b;
  if (a.kind === 'record' && b.kind === 'record') return unifyRecords(a, b);
  if (a.kind === 'tuple' && b.kind === 'tuple') {
    const items = unifyAll(a.items, b.items);
    return items && { kind: 'tuple', items };
  }
  return sameType(a, b) ? a : (unifyPointers(a, b) ?? unifyBesideNumber(a, b) ?? unifyBesideNumber(b, a));
}

function unifyIntegers(a: IntType, b: IntType): IntType {
  const display = a.display ?? b.display;
  const shown = display ? { display } : {};
  if (a.signed === b.signed) return { kind: 'int', size: (a.size > b.size ? a : b).size, signed: a.signed, ...shown };
  const unsigned = a.signed ? b : a;
  return { kind: 'int', size: 8, signed: unsigned.size < 8, ...shown };
}

/** Enumerators keep their names, addresses what they point to; what is true is 1. */
function unifyBesideNumber(other: Type, number: Type): Type | undefined {
  if (number.kind !== 'int') return undefined;
  if (other.kind === 'enum' || other.kind === 'pointer') return other;
  return other.kind === 'bool' ? number : undefined;
}

/** Pointers to different things point to nobody knows what; in different memory they are numbers. */
function unifyPointers(a: Type, b: Type): Type | undefined {
  if (a.kind !== 'pointer' || b.kind !== 'pointer') return undefined;
  return a.space === b.space ? { ...a, to: voidType } : widen(a);
}

function unifyAll(a: readonly Type[], b: readonly Type[]): readonly Type[] | undefined {
  const both = a.flatMap((type, index) => unify(type, b[index] ?? type) ?? []);
  return a.length === b.length && both.length === a.length ? both : undefined;
}

function unifyRecords(a: RecordType, b: RecordType): RecordType | undefined {
  const isAlike = a.fields.every(({ name }, index) => b.fields[index]?.name === name);
  const types = (record: RecordType): readonly Type[] => record.fields.map((field) => field.type);
  const both = isAlike ? unifyAll(types(a), types(b)) : undefined;
  return (
    both && { kind: 'record', fields: a.fields.map(({ name, type }, index) => ({ name, type: both[index] ?? type })) }
  );
}
