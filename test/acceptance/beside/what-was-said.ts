// What a tracer said of joined scripts, script by script, so that two tracers can be compared: without the times of day and
// with what a map was printed for in several intervals added up.

export interface Said {
  /** Lines between the two marks. */
  readonly rows: readonly string[];
  /** Sums of single numbers, by map and key. */
  readonly counts: Readonly<Record<string, number>>;
  /** Maps whose values take several lines. */
  readonly blocks: readonly string[];
}

const opening = 'mark 23';
export const closing = 'mark 28';

export function whatWasSaid(text: string, name: string): Said {
  const entries = entriesOf(text);
  const window = entries.slice(entries.indexOf(opening) + 1, entries.indexOf(closing));
  const of = (all: readonly string[], start: string): readonly string[] =>
    all.flatMap((entry) => (entry.startsWith(start) ? [entry.slice(start.length)] : []));
  const maps = entries.flatMap((entry) => {
    const at = entry.indexOf(`@${name}_`);
    return at < 0 ? [] : [entry.slice(at)];
  });
  const counted = maps.map((entry) => /^(@.*): (-?\d+)$/.exec(entry));
  const counts: Record<string, number> = {};
  for (const [, key = '', value = ''] of counted.flatMap((match) => (match ? [match] : [])))
    if (Number(value) !== 0) counts[key] = (counts[key] ?? 0) + Number(value);
  return {
    rows: of(window, `${name}|`)
      .filter((row) => !row.includes(`@${name}_`))
      .sort(),
    counts,
    blocks: maps.filter((_, index) => !counted[index]).sort(),
  };
}

/** A line that does not begin anything goes with the one before. */
function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  for (const line of text.split('\n').map(withoutTime)) {
    if (line === '' || line === 'TIME') continue;
    if (entries.length === 0 || /^(\w+\||@|mark )/.test(line)) entries.push(line);
    else entries.push(`${entries.pop()}\n${line.trim()}`);
  }
  return entries;
}

function withoutTime(line: string): string {
  return line.trimEnd().replace(/\d\d:\d\d:\d\d/g, 'TIME');
}
