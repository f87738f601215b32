// `print(@m); clear(@m)` → one step: the print takes what is in the map, and the clear has nothing left to do. Read and
// emptied one after the other, what is counted in between would be in no print.

import type { ClearMapEvent, PrintMapEvent } from '../artifact.js';
import type { TypedStatement } from '../check/typed-ast.js';
import { blocksOf, everyStatement, mapsOf } from '../check/walk-typed.js';

type Take = Pick<PrintMapEvent, 'take' | 'again'>;

export interface Takes {
  /** By map: a statement may show several. */
  readonly prints: ReadonlyMap<TypedStatement, ReadonlyMap<string, Take>>;
  /** The clears that a print before them has done. */
  readonly done: ReadonlySet<TypedStatement>;
}

/** `perPrint`: maps that every print empties. */
export function planTakes(body: readonly TypedStatement[], perPrint: ReadonlySet<string>): Takes {
  const prints = new Map<TypedStatement, Map<string, Take>>();
  const done = new Set<TypedStatement>();
  const note = (print: TypedStatement, map: string, take: Take): void => {
    prints.set(print, (prints.get(print) ?? new Map<string, Take>()).set(map, take));
  };
  for (const { list, index, statement, map } of listsIn(body).flatMap(printsIn)) {
    if (prints.get(statement)?.has(map)) continue;
    const run = runUntilEmptied(list.slice(index), map);
    if (run.clear) done.add(run.clear);
    if (!run.clear && !perPrint.has(map)) continue;
    const mode = run.clear?.mode ?? 'clear';
    for (const print of run.prints) note(print, map, print === statement ? { take: mode } : { again: true });
  }
  return { prints, done };
}

/** Each map that each statement of a list shows. */
function printsIn(list: readonly TypedStatement[]): readonly {
  readonly list: readonly TypedStatement[];
  readonly index: number;
  readonly statement: TypedStatement;
  readonly map: string;
}[] {
  return list.flatMap((statement, index) => mapsShown(statement).map((map) => ({ list, index, statement, map })));
}

export function mapsShown(statement: TypedStatement): readonly string[] {
  if (statement.kind === 'print-map') return statement.keys ? [] : [statement.map];
  return statement.kind === 'map-command' && statement.command.kind === 'print-joined' ? mapsOf(statement.command) : [];
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
    if (mapsShown(statement).includes(map)) prints.push(statement);
    else if (everyStatement([statement]).some((inner) => mayInterrupt(inner, map))) break;
  }
  return { prints };
}

/** The run is left, or has a part that may not happen, or changes what there is to show. */
function mayInterrupt(statement: TypedStatement, map: string): boolean {
  if (leaving.has(statement.kind) || mapsShown(statement).includes(map)) return true;
  return statement.kind === 'clear-map' ? statement.map === map : statement.kind === 'map-command';
}

const leaving: ReadonlySet<string> = new Set(['return', 'break', 'continue']);

/** Statements that follow each other: a body, and every block in it. */
function listsIn(body: readonly TypedStatement[]): readonly (readonly TypedStatement[])[] {
  const inner = body.flatMap((statement) => blocksOf(statement).flatMap(listsIn));
  return [body, ...inner];
}
