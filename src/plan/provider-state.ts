// Which of a provider's shared state is in use: the `on` clauses that keep a map which a probe or a field in use reads.

import type { StableProbe, TypedClause, TypedProgram } from '../check/typed-ast.js';
import { everyExpression, mapsUsed } from '../check/walk-typed.js';
import { type ChooseContext, withComputed } from './choose-via.js';
import { canBeHad } from './filled-maps.js';

/** `inUse`: probes by name. */
export function stateFor(
  program: TypedProgram,
  context: ChooseContext,
  inUse: ReadonlySet<string>,
  companions: readonly TypedClause[],
): readonly TypedClause[] {
  const maps = new Set(companions.flatMap(({ body, predicate }) => mapsUsed(body, predicate)));
  for (const name of inUse) {
    const probe = program.probes.get(name);
    for (const map of probe ? mapsBehind(context, probe) : []) maps.add(map);
  }
  return program.state.filter(
    (clause) =>
      (context.seed || !isSeed(clause)) &&
      mapsUsed(clause.body, clause.predicate).some((map) => maps.has(map)) &&
      canBeHad(context, clause.target),
  );
}

/** It knows what began before the trace, at the cost of going over all that is there. */
function isSeed({ target }: TypedClause): boolean {
  return target.kind === 'kernel' && target.hook.family === 'iterator';
}

/** The maps that a probe reads on the way taken and for the fields in use. */
function mapsBehind(context: ChooseContext, probe: StableProbe): readonly string[] {
  const hooks = context.choices.get(probe.name)?.via.hooks ?? [];
  const needed = withComputed(probe, context.needs.get(probe.name) ?? new Set());
  const computed = probe.fields.flatMap(({ name, computed: value }) =>
    value && needed.has(name) ? everyExpression(value) : [],
  );
  return [
    ...hooks.flatMap(({ body, predicate }) => mapsUsed(body, predicate)),
    ...computed.flatMap((expression) => ('map' in expression ? [expression.map] : [])),
  ];
}
