import { describe, expect, test } from 'vitest';
import { CWriter, cString, identifier } from '../../../src/c-source/c-writer.js';
import { explainScript } from '../../../src/compile.js';
import { fixtureKernel } from '../../golden/header.js';

/** What C reads back: octal escapes of up to three digits. */
function readBack(literal: string): Buffer {
  const bytes: number[] = [];
  const body = literal.slice(1, -1);
  for (let index = 0; index < body.length; index++) {
    const octal = /^\\([0-7]{3})/.exec(body.slice(index));
    bytes.push(octal ? Number.parseInt(octal[1] ?? '', 8) : body.charCodeAt(index));
    if (octal) index += 3;
  }
  return Buffer.from(bytes);
}

describe('cString', () => {
  const hostile = [
    '"',
    '\\',
    '"; evil(); //',
    '\n#include "/etc/passwd"\n',
    '??/',
    '*/',
    '%n',
    'ü🙂',
    '\u0000',
    '\u007f7',
    '\u00017',
  ];

  test.each(hostile)('%j stays one literal and reads back as it was', (text) => {
    const literal = cString(text);
    expect(literal).toMatch(/^"(?:[^"\\\n?]|\\[0-7]{3})*"$/);
    expect(readBack(literal)).toEqual(Buffer.from(text));
  });

  test('plain text stays readable', () => {
    expect(cString('tcp:connect 1.2')).toBe('"tcp:connect 1.2"');
  });
});

describe('identifier', () => {
  test.each([
    ['@start', 'start'],
    ['$x', 'x'],
    ['tcp:connect-done@pending', 'tcp_connect_done_pending'],
    ['9lives', '_9lives'],
    ['', '_'],
    ['LAT(us)', 'LAT_us_'],
    ['"); evil("', '_evil_'],
    ['über', '_ber'],
  ])('%j becomes %s', (text, name) => {
    expect(identifier(text)).toBe(name);
    expect(identifier(text)).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
  });
});

describe('CWriter', () => {
  test('indents blocks and gives every name once', () => {
    const writer = new CWriter();
    const names = [writer.fresh('slot'), writer.fresh('slot')];
    writer.block('if (x)', () => writer.line('y();'), '} else {');
    writer.reopen(() => writer.line('z();'));
    expect(new Set(names).size).toBe(2);
    expect(writer.text).toBe('if (x) {\n\ty();\n} else {\n\tz();\n}\n');
  });

  test('captured lines are written where they are pasted', () => {
    const writer = new CWriter();
    const lines = writer.capture(() => writer.line('late();'));
    writer.line('early();');
    writer.block('', () => writer.paste(lines, true));
    expect(writer.text).toBe('early();\n{\n\tlate();\n}\n');
  });

  test('names the line of the script, also of one with a hostile name', () => {
    const writer = new CWriter();
    const file = { name: 'a"b\n.tsbpf', text: 'one\ntwo' };
    writer.place({ file, start: 4, end: 7 });
    expect(writer.text).toBe('#line 2 "a\\042b\\012.tsbpf"\n');
  });
});

test('no text of a script gets into the C but as a literal or a cleaned name', () => {
  const marker = 'EVIL';
  const text = `option o --o X: string = "*/${marker}" "h"
BEGIN { @m["\\"; ${marker}();"] = 1; $v = "*/ ${marker}"; print("A*/\\n${marker}" = $v, "b\\"${marker}" = opt.o); printf("%s \\"${marker}\\n", "x"); }`;
  const name = `*/ ${marker}\n#define x ${marker}`;
  const options = { present: new Set(['o']), filters: new Set<never>(), includes: [] };
  const c = explainScript({ name, text }, fixtureKernel('6.12'), options, 'c').text;
  const withoutLiterals = c.replace(/"(?:[^"\\\n]|\\[0-7]{3})*"/g, '""');
  expect(c).toContain(marker);
  expect(withoutLiterals).not.toMatch(/\bEVIL\b/);
});
