// D's variables are maps and scratch variables under their own names: a global `x` is a map without keys, `x[k]` one with
// keys, `self->x` one whose first key is the thread on the CPU, `this->x` a scratch variable of the firing.

import { findAggregation } from '../builtins/aggregations.js';
import { findBuiltin } from '../builtins/table.js';
import { typeMismatch } from '../diagnostics/catalog-check.js';
import { defaultMapEntries } from '../limits.js';
import type { Expression, MapReference, Program, ScratchVariable } from '../syntax/ast.js';
import type { VariableDeclaration } from '../syntax/ast-declarations.js';
import type { AssignStatement } from '../syntax/ast-statements.js';
import { fold } from '../syntax/walk.js';
import { aType } from '../types/layout.js';
import { s64, type Type, u32 } from '../types/type.js';
import { type CheckContext, isPoison, otherValue } from './check-context.js';
import { isVariableOfD } from './d-variables.js';
import type { MapTable } from './map-table.js';
import type { ProviderContext } from './provider-context.js';
import { resolveTypeName } from './resolve-type-name.js';
import { declareScratch } from './scope.js';
import { valueType } from './value-types.js';
import { firingPrefix, isOfFiring, threadPrefix } from './variable-names.js';

/** What a D variable is kept in; undefined when the expression is none. */
export function variablePlace(
  context: CheckContext,
  expression: Expression,
): MapReference | ScratchVariable | undefined {
  const { span } = expression;
  if (expression.kind === 'index') {
    const whole = variablePlace(context, expression.object);
    if (whole?.kind !== 'map' || holdsArray(context, whole)) return undefined;
    const { index } = expression;
    return { ...whole, keys: [...(whole.keys ?? []), ...(index.kind === 'tuple' ? index.items : [index])], span };
  }
  if (expression.kind === 'name')
    return isGlobal(context, expression.name) ? { kind: 'map', name: expression.name, span } : undefined;
  if (expression.kind !== 'local') return undefined;
  if (expression.storage === 'this') return { kind: 'scratch', name: `${firingPrefix}${expression.name.text}`, span };
  return {
    kind: 'map',
    name: `${threadPrefix}${expression.name.text}`,
    // A probe that is about another thread than the one on the CPU says so.
    keys: [{ kind: 'name', name: context.scope.fields.has('thread') ? 'thread' : 'cpu_tid', span }],
    span,
  };
}

/** `int list[4];` makes what follows the last key an index into it, and so does a text. */
function holdsArray({ maps }: CheckContext, { name, keys = [] }: MapReference): boolean {
  const kind = maps.value(name)?.type.kind;
  return (kind === 'array' || kind === 'string') && maps.keys(name)?.length === keys.length;
}

/** Fields and builtins come before globals; in D only those that D has too: `size` and `nsecs` are names like any other. */
function isGlobal({ dialect, scope, inlines }: CheckContext, name: string): boolean {
  if (scope.assigned?.has(name) !== true || inlines.has(name) || scope.assignable?.has(name)) return false;
  if (dialect === 'd') return !isVariableOfD(name);
  if (scope.fields.has(name)) return false;
  return findBuiltin(name)?.isBare !== true && !/^(?:args|opt|retval|s?arg\d)$/.test(name);
}

/** What the script declares or assigns to anywhere: `x`, `self->x`, `this->x`, `@x`. */
export function assignedNames(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  for (const declaration of program.declarations) {
    if (declaration.kind === 'variable') names.add(nameOf(declaration.storage, declaration.name.text));
    if (declaration.kind !== 'clause' && declaration.kind !== 'function') continue;
    fold(declaration, names, (found, node) => {
      if (node.kind !== 'assign' && node.kind !== 'update') return found;
      const target = variableOf(node.target);
      if (target.kind === 'local') return found.add(nameOf(target.storage, target.name.text));
      return target.kind === 'name' || target.kind === 'map' ? found.add(target.name) : found;
    });
  }
  return names;
}

/** Of `x`, `x[k]` and `x[k].member` x; what lies behind a pointer is in no variable. */
function variableOf(target: Expression): Expression {
  if (target.kind === 'index' || (target.kind === 'member' && target.operator === '.'))
    return variableOf(target.object);
  return target;
}

function nameOf(storage: VariableDeclaration['storage'], name: string): string {
  return storage === 'global' ? name : `${storage}->${name}`;
}

/** What only `x = x + 1` gives a value to is a number. False when there is no such variable. */
export function assumeNumbers(maps: MapTable, assigned: ReadonlySet<string>): boolean {
  const open = [...assigned].filter((name) => !maps.value(name));
  for (const name of open) maps.useValue(name, s64);
  return open.length > 0;
}

/** `uint64_t start[int, string];`, `self int depth;`, `this string *name;` */
export function declareVariable(
  context: ProviderContext,
  { storage, name, type, keys = [] }: VariableDeclaration,
): void {
  const { maps, kernel, diagnostics } = context;
  const declared = valueType(kernel, resolveTypeName(type, kernel, diagnostics));
  const keyTypes = keys.map((key) => resolveTypeName(key, kernel, diagnostics));
  if ([declared, ...keyTypes].some((found) => found.kind === 'error')) return;
  const full = nameOf(storage, name.text);
  if (storage !== 'this') {
    maps.declare(full, 'hash', defaultMapEntries, false);
    maps.useKeys(full, storage === 'self' ? [u32, ...keyTypes] : keyTypes);
  }
  maps.useValue(full, declared);
}

/** The scratch variables of a firing as far as their types are known: all of its clauses share them. */
export function firingVariables(maps: MapTable): Map<string, Type> {
  return new Map(
    maps.names().flatMap((name) => {
      const value = isOfFiring(name) ? maps.value(name) : undefined;
      return value ? [[name, value.type] as const] : [];
    }),
  );
}

/** What assigning to a D variable has of its own; undefined: nothing more, it is an assignment to its place. */
export function checkVariableAssignment(
  context: CheckContext,
  { operator, value }: AssignStatement,
  place: MapReference | ScratchVariable,
): 'delete' | 'mistaken' | undefined {
  if (value.kind === 'call' && findAggregation(value.callee.text)) {
    context.check(context, value);
    return 'mistaken';
  }
  // D frees an entry so, whatever the type of its value.
  if (place.kind === 'map') return operator === '=' && isZero(value) && place.keys !== undefined ? 'delete' : undefined;
  const typed = context.check(context, value);
  if (isPoison(typed)) return 'mistaken';
  const known = context.maps.value(place.name);
  if (!context.maps.useValue(place.name, typed.type, typed.span)) {
    context.diagnostics.add(
      known
        ? otherValue(context, typed.span, place.name, aType(typed.type))
        : typeMismatch(typed.span, 'a value that can be kept', aType(typed.type)),
    );
    return 'mistaken';
  }
  declareScratch(context.scope, place.name, context.maps.value(place.name)?.type ?? typed.type, false);
  return undefined;
}

function isZero(value: Expression): boolean {
  return (value.kind === 'number' && value.value === 0n) || (value.kind === 'name' && value.name === 'NULL');
}

/** What is assigned: D empties a text by 0. */
export function assignedValue(
  { maps }: CheckContext,
  { value, operator }: AssignStatement,
  place: MapReference | ScratchVariable,
): Expression {
  if (operator !== '=' || !isZero(value)) return value;
  const { span } = value;
  const zero: Expression = { kind: 'number', value: 0n, span };
  // That frees the entry.
  if (place.kind === 'map' && place.keys !== undefined) return zero;
  maps.useZero(place.name, span);
  return maps.value(place.name)?.type.kind === 'string' ? { kind: 'string', value: '', span } : zero;
}
