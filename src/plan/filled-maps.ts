// A provider's shared state is known only where this kernel has one of the probes that fill it.

import type { ProbeTarget, TypedProgram } from '../check/typed-ast.js';
import { everyStatement } from '../check/walk-typed.js';
import { type HookContext, hookObstacle } from './hook-obstacle.js';

export interface FillContext extends HookContext {
  readonly program: TypedProgram;
}

/** Whether anything can come to be in the map; the maps that no `on` of a provider fills are not its state. */
export function isFilled(context: FillContext, map: string): boolean {
  const filling = context.program.state.filter(({ body }) =>
    everyStatement(body).some((statement) => statement.kind === 'assign-map' && statement.map === map),
  );
  return filling.length === 0 || filling.some(({ target }) => canBeHad(context, target));
}

/** Whether this kernel has a way to it, whatever the fields in use. */
export function canBeHad(context: FillContext, target: ProbeTarget): boolean {
  if (target.kind === 'kernel') return hookObstacle(target.hook, context) === undefined;
  const vias = context.program.probes.get(target.probe)?.vias ?? [];
  return vias.some((via) => via.impossible === undefined && via.hooks.every((hook) => canBeHad(context, hook.target)));
}
