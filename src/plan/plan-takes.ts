// `print(@m); clear(@m)` → one step: the print takes what is in the map, and the clear has nothing left to do. Read and
// emptied one after the other, what is counted in between would be in no print.

import type { ClearMapEvent, PrintMapEvent } from '../artifact.js';
import type { TypedStatement } from '../check/typed-ast.js';
import { everyStatement } from '../check/walk-typed.js';

export interface Takes {
  readonly prints: ReadonlyMap<TypedStatement, Pick<PrintMapEvent, 'take' | 'again'>>;
  /** The clears that a print before them has done. */
  readonly done: ReadonlySet<TypedStatement>;
}

export function planTakes(body: readonly TypedStatement[]): Takes {
  const prints = new Map<TypedStatement, Pick<PrintMapEvent, 'take' | 'again'>>();
  const done = new Set<TypedStatement>();
  for (const list of listsIn(body)) {
    for (const [index, statement] of list.entries()) {
      if (statement.kind !== 'print-map' || prints.has(statement)) continue;
      const run = runUntilEmptied(list.slice(index), statement.map);
      if (!run) continue;
      done.add(run.clear);
      for (const print of run.prints)
        prints.set(print, print === statement ? { take: run.clear.mode } : { again: true });
    }
  }
  return { prints, done };
}

interface Run {
  readonly prints: readonly TypedStatement[];
  readonly clear: TypedStatement & { readonly kind: 'clear-map'; readonly mode: ClearMapEvent['mode'] };
}

/** From a print of the map to where it is emptied for certain; undefined where it is not. */
function runUntilEmptied(list: readonly TypedStatement[], map: string): Run | undefined {
  const prints: TypedStatement[] = [];
  for (const statement of list) {
    if (statement.kind === 'clear-map' && statement.map === map) return { prints, clear: statement };
    if (statement.kind === 'print-map' && statement.map === map) prints.push(statement);
    else if (everyStatement([statement]).some((inner) => mayInterrupt(inner, map))) return undefined;
  }
  return undefined;
}

/** The run is left, or has a part that may not happen. */
function mayInterrupt(statement: TypedStatement, map: string): boolean {
  if (statement.kind === 'return') return true;
  return (statement.kind === 'print-map' || statement.kind === 'clear-map') && statement.map === map;
}

/** Statements that follow each other: a body, and every block in it. */
function listsIn(body: readonly TypedStatement[]): readonly (readonly TypedStatement[])[] {
  const inner = body.flatMap((statement) =>
    statement.kind === 'if' ? [...listsIn(statement.then), ...listsIn(statement.else)] : [],
  );
  return [body, ...inner];
}
