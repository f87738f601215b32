// The grammar for editors: up to date with the tokens and the builtins, and giving each word of a script its colour. Editors
// have an engine for it; this one here does what the grammar needs of that: matches, ranges with an end, what they include.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';
import { everyScript } from '../../support/every-script.js';
import { type Pattern, textMateGrammar } from '../../textmate-grammar.js';

const grammar = textMateGrammar();

it('is what the tokens and builtins make of it', async () => {
  const path = join(packageRoot(), 'grammar', 'tsbpf.tmLanguage.json');
  await expect(`${JSON.stringify(grammar, null, 2)}\n`).toMatchFileSnapshot(path);
});

interface Scoped {
  readonly text: string;
  /** The innermost. */
  readonly scope: string;
}

function flat(patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.flatMap((pattern) =>
    pattern.include === undefined ? [pattern] : flat(grammar.repository[pattern.include.slice(1)]?.patterns ?? []),
  );
}

interface Match {
  readonly found: RegExpExecArray;
  readonly pattern: Pattern;
  /** Of the pattern that is open. */
  readonly isEnd: boolean;
}

/** The next thing in the line that is of a pattern, as an editor finds it: the leftmost, then the first of the list. */
function nextMatch(line: string, at: number, open: Pattern | undefined): Match | undefined {
  const inside = flat(open === undefined ? grammar.patterns : (open.patterns ?? []));
  const candidates = [
    ...(open?.end === undefined ? [] : [{ source: open.end, pattern: open, isEnd: true }]),
    ...inside.map((pattern) => ({ source: pattern.match ?? pattern.begin ?? '(?!)', pattern, isEnd: false })),
  ];
  const matches = candidates.flatMap(({ source, pattern, isEnd }): readonly Match[] => {
    const regex = new RegExp(source, 'g');
    regex.lastIndex = at;
    const found = regex.exec(line);
    return found === null ? [] : [{ found, pattern, isEnd }];
  });
  const leftmost = Math.min(...matches.map(({ found }) => found.index));
  return matches.find(({ found }) => found.index === leftmost);
}

function colour(text: string): readonly Scoped[] {
  const open: Pattern[] = [];
  return text.split('\n').flatMap((line) => colourLine(line, open));
}

/** What is open goes on in the next line. */
function colourLine(line: string, open: Pattern[]): readonly Scoped[] {
  const result: Scoped[] = [];
  for (let at = 0; ; ) {
    const match = nextMatch(line, at, open.at(-1));
    if (match === undefined) return result;
    const { found, pattern, isEnd } = match;
    const around = open.findLast(({ name }) => name !== undefined)?.name;
    if (found.index > at && around !== undefined) result.push({ text: line.slice(at, found.index), scope: around });
    if (pattern.name !== undefined && found[0] !== '') result.push({ text: found[0], scope: pattern.name });
    at = found.index + found[0].length;
    if (isEnd) open.pop();
    else if (pattern.begin !== undefined) open.push(pattern);
    if (found[0] === '') return result;
  }
}

const script = `#!/usr/bin/env tsbpf
/** What it does. */
option pid -p, --pid PID: int where pid == opt.pid "trace this process only"
// a comment
tcp:connect, uprobe:/bin/bash:readline / pid == $1 && comm != "x" / < @n[pid, comm] = count(); print(daddr if opt.pid) >
BEGIN { if ($x > 10ms) { printf("%-8d\\n", $x); } }
`;

const expected: Readonly<Record<string, string>> = {
  '#!/usr/bin/env tsbpf': 'meta.preprocessor',
  ' What it does. ': 'comment.block.documentation',
  option: 'keyword.declaration',
  where: 'keyword.declaration',
  '// a comment': 'comment.line',
  'tcp:connect': 'entity.name.function.probe',
  'uprobe:/bin/bash:readline': 'entity.name.function.probe',
  BEGIN: 'entity.name.function.probe',
  $1: 'variable.language.positional',
  $x: 'variable.other.scratch',
  '@n': 'variable.other.map',
  comm: 'variable.language',
  count: 'support.function.aggregation',
  print: 'support.function',
  printf: 'support.function',
  if: 'keyword.control',
  '10ms': 'constant.numeric',
  '%-8d': 'constant.other.placeholder',
  '\\n': 'constant.character.escape',
};

describe('colours', () => {
  const scopes = new Map(colour(script).map(({ text, scope }) => [text, scope]));

  it.each(Object.entries(expected))('%s', (text, scope) => {
    expect(scopes.get(text)).toContain(scope);
  });
});

it('every block that a script opens is closed', () => {
  const unclosed = everyScript().filter(({ name, file }) => {
    if (!/^(stdlib|docs)/.test(name)) return false;
    const [first] = colour(`${file.text}\ntcp:last`).slice(-1);
    return first?.scope !== 'entity.name.function.probe.tsbpf';
  });
  expect(unclosed.map(({ name }) => name)).toEqual([]);
});

it('is valid JSON whose patterns are valid', () => {
  const text = readFileSync(join(packageRoot(), 'grammar', 'tsbpf.tmLanguage.json'), 'utf8');
  expect(() =>
    JSON.parse(text, (key, value) => (['match', 'begin', 'end'].includes(key) ? new RegExp(value) : value)),
  ).not.toThrow();
});
