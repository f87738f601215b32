// What checking a provider's definitions is handed, and the scopes that its code sees.

import type { ExtraColumn } from '../artifact-parameters.js';
import type { StackMode } from '../builtins/stack-modes.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { DialectName } from '../dialect.js';
import type { KernelDescription } from '../kernel/kernel-description.js';
import { stableProbeNames } from '../probes/probe-names.js';
import type { ResolveContext } from '../providers/resolve-probe.js';
import type { Span } from '../source/source-file.js';
import type { ProviderDeclaration } from '../syntax/ast-providers.js';
import type { CheckContext } from './check-context.js';
import { checkExpression } from './check-expression.js';
import { checkStatements } from './check-statement.js';
import type { DOptions } from './d-options.js';
import type { MapTable } from './map-table.js';
import type { Scope } from './scope.js';
import type { ProbeField, StableProbe, TypedExpression } from './typed-ast.js';
import { checkValue } from './value-types.js';

export interface ProviderContext extends ResolveContext {
  readonly dialect: DialectName;
  readonly maps: MapTable;
  readonly dOptions: DOptions;
  readonly extraColumns: readonly ExtraColumn[];
  readonly stackMode: StackMode;
  /** The types that a script declares are its own: the providers of other files see the kernel's. */
  readonly kernelOf: (provider: ProviderDeclaration) => KernelDescription;
  /** Probes done so far, by full name. */
  readonly probes: Map<string, StableProbe>;
  /** D's numbers of the script's probes, by name. */
  readonly numbers: Map<string, number>;
  /** Being built: to tell a circle. */
  readonly open: Set<string>;
}

/** Mistakes that another kernel would not make: a member, argument or type that this one lacks. */
const kernelCodes: ReadonlySet<string> = new Set(['E0203', 'E0210', 'E0211', 'E0403', 'E0406', 'E0407']);

/** Nothing but these, and what follows from them: a map that only a hook would fill that this kernel has not. */
export function isOfKernel({ all }: Diagnostics): boolean {
  const isLacking = all.some(({ code }) => kernelCodes.has(code));
  return all.every(({ code }) => kernelCodes.has(code) || (isLacking && code === 'E0206'));
}

export function scopeOf(fields: readonly ProbeField[], fullName: string): Scope {
  return {
    fields: new Map(
      fields.map(({ name, type }) => [name, (span: Span): TypedExpression => ({ kind: 'field', name, type, span })]),
    ),
    place: `\`${fullName}\``,
    names: stableProbeNames(fullName),
    taskIsOwner: true,
    options: new Map(),
    mapPrefix: fullName,
    blocks: [new Map()],
  };
}

export function makeContext(context: ProviderContext, scope: Scope): CheckContext {
  return {
    dialect: context.dialect,
    kernel: context.kernel,
    diagnostics: context.diagnostics,
    maps: context.maps,
    scope,
    dOptions: context.dOptions,
    extraColumns: context.extraColumns,
    stackMode: context.stackMode,
    inlines: context.providers.inlines,
    typeTranslators: context.providers.typeTranslators,
    check: checkValue,
    place: checkExpression,
    statements: checkStatements,
  };
}
