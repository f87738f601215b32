// Text tables and CSV → what tests compare.

/** The lines of a table without their end. */
export function tableLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** Where each column of a table's header begins. */
export function columnStarts(header: string): readonly number[] {
  return [...header.matchAll(/\S+/g)].map((match) => match.index);
}
