// Finds the name that was probably meant, for the help line of a message about an unknown one.

/** Edits that turn one word into the other: insert, delete, replace, or swap two neighbours. Infinite above the limit. */
function editDistance(from: string, to: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(previous, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const best = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced);
      current.push(isSwap(from, row, to, column) ? Math.min(best, at(beforePrevious, column - 2) + 1) : best);
    }
    // From here on it only grows: a swap reaches back over one row, and costs one more than that row.
    if (Math.min(...current) > limit && Math.min(...previous) >= limit) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(costs: readonly number[], column: number): number {
  return costs[column] ?? 0;
}

/** Whether the two letters before these places are the same in the other order. */
function isSwap(from: string, row: number, to: string, column: number): boolean {
  return row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
}

const longestName = 100;

function countLetters(word: string): Int8Array {
  const counts = new Int8Array(128);
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) & 127;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** No fewer edits than this: one edit puts in or takes out one letter. A kernel has tens of thousands of names to look through. */
function lettersApart(letters: Int8Array, candidate: string): number {
  const left = letters.slice();
  let extra = 0;
  for (let at = 0; at < candidate.length; at++) {
    const code = candidate.charCodeAt(at);
    const letter = (code >= 65 && code <= 90 ? code + 32 : code) & 127;
    const count = left[letter] ?? 0;
    if (count > 0) left[letter] = count - 1;
    else extra++;
  }
  const missing = left.reduce((sum, count) => sum + count, 0);
  return Math.max(extra, missing);
}

/** The nearest candidate when one is close enough to be meant: one edit in four letters; letter case counts for little. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > longestName) return undefined;
  const allowed = Math.max(1, Math.floor(name.length / 4));
  // A single letter is one edit from every other: only its other case is near. Of two the first is what was meant.
  const isLetter = /^[$@]?.$/u.test(name);
  const first = name.length === 2 ? name.slice(0, 1).toLowerCase() : undefined;
  const written = name.toLowerCase();
  const letters = countLetters(written);
  const canBeMeant = (candidate: string): boolean =>
    candidate !== name &&
    Math.abs(candidate.length - name.length) <= allowed &&
    (first === undefined || candidate.slice(0, 1).toLowerCase() === first);
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (!canBeMeant(candidate)) continue;
    const limit = Math.min(isLetter ? 0 : allowed, smallest - 1);
    if (lettersApart(letters, candidate) > limit) continue;
    const distance = editDistance(written, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    smallest = distance;
    nearest = candidate;
  }
  return nearest;
}
