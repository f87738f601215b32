// What formatting must never do, over every script there is: change a token, a comment or what the script means, or make
// something of its own output that it would format differently. Also at widths and with blanks that nobody writes.

import { describe, expect, it } from 'vitest';
import { createLexer } from '../../../grammar/tokens.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import type { SourceFile } from '../../../src/source/source-file.js';
import { formatScript } from '../../../src/syntax/format/format.js';
import { parse } from '../../../src/syntax/parse.js';
import { printAst } from '../../../src/syntax/print.js';
import { everyScript } from '../../support/every-script.js';

const scripts = everyScript();

function format(file: SourceFile): string | undefined {
  return formatScript(file, new Diagnostics());
}

function meaning(file: SourceFile): string {
  return printAst(parse(file, new Diagnostics()));
}

/** Everything but blanks, in order: comments without the blanks that their lines begin with. */
function written(text: string): readonly string[] {
  const { tokens, groups } = createLexer().tokenize(text);
  return [...tokens, ...Object.values(groups).flat()]
    .sort((a, b) => a.startOffset - b.startOffset)
    .map(({ image }) => image.replace(/\s*\n\s*/g, '\n').trimEnd());
}

function expectSame(file: SourceFile, text: string): void {
  expect(written(text).toSorted()).toEqual(written(file.text).toSorted());
  expect(meaning({ ...file, text })).toBe(meaning(file));
}

it('there are scripts of every kind', () => {
  expect(scripts.length).toBeGreaterThan(150);
});

describe('formatting changes blanks and nothing else, and once is enough', () => {
  it.each(scripts)('$name', ({ file }) => {
    const text = format(file);
    if (text === undefined) return;
    expectSame(file, text);
    expect(format({ ...file, text })).toBe(text);
  });
});

/** What a gap between tokens here and there gets, though nobody writes it there. */
const intrusions: Readonly<Record<string, string>> = {
  'blank lines': '\n\n\n',
  'a comment': ' /* here */ ',
  'a comment on lines of its own': '\n\n/* here,\n * and here */\n',
  'a comment to the end of the line': ' // here\n',
};

describe('also with what stands where nobody expects it', () => {
  const some = scripts.filter(({ name }) => /^(stdlib|bpftrace|test\/golden\/syntax)/.test(name));

  describe.each(Object.keys(intrusions))('%s', (kind) => {
    it.each(some)('in $name', ({ file }) => {
      const damaged = { ...file, text: intrude(file.text, intrusions[kind] ?? '') };
      const text = formatScript(damaged, new Diagnostics(), 60);
      if (text === undefined) return;
      expectSame(damaged, text);
      expect(formatScript({ ...file, text }, new Diagnostics(), 60)).toBe(text);
    });
  });
});

function intrude(text: string, between: string): string {
  const { tokens } = createLexer().tokenize(text);
  let at = 0;
  let result = '';
  for (const [index, { startOffset }] of tokens.entries()) {
    result += text.slice(at, startOffset);
    if (index % 5 === 0 && /\s$/.test(result)) result += between;
    at = startOffset;
  }
  return result + text.slice(at);
}
