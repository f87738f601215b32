// The C as clang gets it: every line of it that a statement of the script became says the statement's line. By itself
// clang counts on from a `#line`, and what it and the verifier say of a long statement would speak of lines below it.

/** What clang calls the C where nothing else is said. */
const whole = '<stdin>';

export function pinLines(text: string): string {
  let place: string | undefined;
  return text
    .split('\n')
    .map((line, index) => {
      if (line.startsWith('#line ')) place = line;
      if (place === undefined || line === '' || line.startsWith('#')) return line;
      const pinned = `${place}\n${line}`;
      if (line !== '}') return pinned;
      // Behind a function nothing is of the script, up to the next statement.
      place = undefined;
      return `${pinned}\n#line ${index + 2} "${whole}"`;
    })
    .join('\n');
}
