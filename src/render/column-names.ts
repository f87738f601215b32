// What a row's columns are called where each needs a name of its own.

import type { Column } from '../artifact.js';

/** The lower-case headings; what is taken already, by a reserved key or an earlier column, gets `_2`, `_3`. */
export function columnKeys(columns: readonly Column[]): readonly string[] {
  return withNumbers(
    columns.map(({ heading }) => heading.toLowerCase()),
    ['type', 'ts', 'probe'],
  );
}

export function columnHeadings(columns: readonly Column[]): readonly string[] {
  return withNumbers(columns.map(({ heading }) => heading));
}

function withNumbers(names: readonly string[], reserved: readonly string[] = []): readonly string[] {
  const taken = new Set(reserved);
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
    taken.add(free);
    return free;
  });
}
