// What every checking function is handed.

import type { ExtraColumn } from '../artifact-parameters.js';
import type { StackMode } from '../builtins/stack-modes.js';
import { unassignedVariable } from '../diagnostics/catalog-check.js';
import { mapValueMismatch } from '../diagnostics/catalog-maps.js';
import type { Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { DialectName } from '../dialect.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import type { ProviderSet } from '../providers/provider-set.js';
import type { Span } from '../source/source-file.js';
import type { Expression, MapReference } from '../syntax/ast.js';
import type { Statement } from '../syntax/ast-statements.js';
import { aType } from '../types/layout.js';
import { errorType, type Type } from '../types/type.js';
import type { DOptions } from './d-options.js';
import type { MapTable } from './map-table.js';
import type { Scope } from './scope.js';
import type { MapValueType, TypedExpression, TypedStatement } from './typed-ast.js';

export interface CheckContext {
  readonly dialect: DialectName;
  readonly kernel: KernelDescription;
  readonly diagnostics: Diagnostics;
  readonly maps: MapTable;
  readonly scope: Scope;
  /** What `#pragma D option` lines ask for. */
  readonly dOptions: DOptions;
  /** Columns that global flags add to the rows of events. */
  readonly extraColumns: readonly ExtraColumn[];
  /** Of a stack whose mode nobody says. */
  readonly stackMode: StackMode;
  /** D's `inline`, by name. */
  readonly inlines: ProviderSet['inlines'];
  /** What `xlate` may use, by the type that it leads to. */
  readonly typeTranslators: ProviderSet['typeTranslators'];
  /** An expression as a value; by way of the context so that the files of the checker need not import each other in circles. */
  readonly check: (context: CheckContext, expression: Expression) => TypedExpression;
  /** A block's statements, likewise. */
  readonly statements: (context: CheckContext, statements: readonly Statement[]) => readonly TypedStatement[];
  /** As `check`, but a struct or array in memory stays the place that it is: to name a member of it. */
  readonly place: (context: CheckContext, expression: Expression) => TypedExpression;
}

/** Records the mistake and gives the expression that silences its consequences. */
export function mistaken(context: CheckContext, span: Span, diagnostic: Diagnostic): TypedExpression {
  context.diagnostics.add(diagnostic);
  return poison(span);
}

export function poison(span: Span, type: Type = errorType): TypedExpression {
  return { kind: 'number', value: 0n, type, span };
}

export function isPoison(expression: TypedExpression): boolean {
  return expression.type.kind === 'error';
}

/** A map that is read, printed or cleared but that nothing is put into. */
export function neverAssigned(context: CheckContext, { name, span }: MapReference): Diagnostic {
  const filled = context.maps.names().filter((other) => context.maps.value(other));
  return unassignedVariable({ ...span, end: span.start + name.length }, name, nearestName(name, filled));
}

/** A value that does not go with what the map holds elsewhere. */
export function otherValue({ maps }: CheckContext, span: Span, map: string, got: string): Diagnostic {
  const held = maps.value(map);
  return mapValueMismatch(span, map, held ? describeValue(held) : 'other values', got, maps.firstUse(map, 'valueAt'));
}

function describeValue(value: MapValueType): string {
  return value.kind === 'value' ? aType(value.type) : `${value.kind}(${value.constants.join(', ')})`;
}

/** `@m` of a probe's own maps, or of its provider's, is another map than the script's `@m`. */
export function mapName(context: CheckContext, written: string): string {
  const { mapPrefix } = context.scope;
  const [provider = ''] = mapPrefix.split(':');
  const owners = mapPrefix === '' ? [] : [mapPrefix, provider];
  return owners.map((owner) => `${owner}${written}`).find((name) => context.maps.has(name)) ?? written;
}
