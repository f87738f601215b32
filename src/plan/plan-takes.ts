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

/** `perPrint`: maps that every print empties. */
export function planTakes(body: readonly TypedStatement[], perPrint: ReadonlySet<string>): Takes {
  const prints = new Map<TypedStatement, Pick<PrintMapEvent, 'take' | 'again'>>();
  const done = new Set<TypedStatement>();
  for (const list of listsIn(body)) {
    for (const [index, statement] of list.entries()) {
      if (statement.kind !== 'print-map' || prints.has(statement)) continue;
      const run = runUntilEmptied(list.slice(index), statement.map);
      if (run.clear) done.add(run.clear);
      if (!run.clear && !perPrint.has(statement.map)) continue;
      const mode = run.clear?.mode ?? 'clear';
      for (const print of run.prints) prints.set(print, print === statement ? { take: mode } : { again: true });
    }
  }
  return { prints, done };
}

interface Run {
  readonly prints: readonly TypedStatement[];
  /** Absent: the map is not emptied for certain. */
  readonly clear?: TypedStatement & { readonly kind: 'clear-map'; readonly mode: ClearMapEvent['mode'] };
}

/** From a print of the map to where it is emptied. */
function runUntilEmptied(list: readonly TypedStatement[], map: string): Run {
  const prints: TypedStatement[] = [];
  for (const statement of list) {
    if (statement.kind === 'clear-map' && statement.map === map) return { prints, clear: statement };
    if (statement.kind === 'print-map' && statement.map === map) prints.push(statement);
    else if (everyStatement([statement]).some((inner) => mayInterrupt(inner, map))) break;
  }
  return { prints };
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
