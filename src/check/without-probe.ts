// Code that hangs on no probe that is known: a clause on one that this kernel has not, a function that nobody calls. What
// can be wrong in it whatever a probe hands over is found, and its maps are assigned.

import { stableProbeNames } from '../probes/probe-names.js';
import { isKernelProbe } from '../providers/resolve-probe.js';
import type { Clause, ProbeChoice, Program } from '../syntax/ast.js';
import type { UncalledFunction } from '../syntax/ast-declarations.js';
import { checkBlockExpression } from './check-block-expression.js';
import { checkCondition } from './check-expression.js';
import { checkBlock } from './check-statement.js';
import { firingVariables } from './check-variable.js';
import { makeContext, type ProviderContext, scopeOf } from './provider-context.js';
import type { Scope } from './scope.js';
import type { TypedOption } from './typed-ast.js';

/** What code of the script knows that is of no probe. */
type ScriptScope = Pick<Scope, 'options' | 'assigned' | 'mapPrefix' | 'blocks'>;

/** A script, and what is found out about the whole of it once. */
export interface Script {
  readonly program: Program;
  readonly options: readonly TypedOption[];
  /** What it assigns to anywhere. */
  readonly assigned: ReadonlySet<string>;
}

export function scriptScope({ maps }: ProviderContext, { options, assigned }: Script): ScriptScope {
  return {
    options: new Map(options.map((option) => [option.entry.name, option])),
    assigned,
    mapPrefix: '',
    blocks: [firingVariables(maps)],
  };
}

export function checkWithoutProbe(
  context: ProviderContext,
  clause: Clause,
  { alternatives }: ProbeChoice,
  script: ScriptScope,
): void {
  const [spec] = alternatives;
  const inner = makeContext(context, {
    ...scopeOf([], spec?.text ?? ''),
    names: { ...stableProbeNames(spec?.text ?? ''), function: spec?.fields.at(-1) ?? '' },
    missing: isKernelProbe(spec?.fields ?? []) ? 'hook' : 'probe',
    ...script,
  });
  if (clause.predicate) checkCondition(inner, clause.predicate);
  if (clause.block) checkBlock(inner, clause.block);
}

export function checkUncalled(context: ProviderContext, { name, body }: UncalledFunction, script: ScriptScope): void {
  checkBlockExpression(makeContext(context, { ...scopeOf([], name.text), missing: 'probe', ...script }), body, false);
}
