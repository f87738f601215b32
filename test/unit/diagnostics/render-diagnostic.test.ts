import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { renderDiagnostic, renderDiagnostics } from '../../../src/diagnostics/render-diagnostic.js';
import type { SourceFile } from '../../../src/source/source-file.js';

const plain = { color: false, width: 80 };

function about(file: SourceFile, part: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = file.text.indexOf(part);
  const primary = { span: { file, start, end: start + part.length }, text: 'here' };
  return { code: 'E0999', severity: 'error', message: 'a message', primary, secondary: [], notes: [], ...more };
}

function caretLine(drawn: string): string {
  return drawn.split('\n').find((line) => line.includes('^')) ?? '';
}

describe('a frame', () => {
  const file: SourceFile = { name: 'x.tsbpf', text: 'first\n  @sizes = quantize(comm);\nlast\n' };
  const argument = file.text.indexOf('comm');
  const callee = {
    span: { file, start: file.text.indexOf('quantize'), end: argument - 1 },
    text: 'counts into buckets',
  };

  test('shows the line, the carets, both labels, the notes and the help', () => {
    const help = { text: 'count per command instead: `@sizes[comm] = count()`' };
    expect(
      renderDiagnostic(about(file, 'comm', { secondary: [callee], notes: ['a note\nof two lines'], help }), plain),
    ).toMatchInlineSnapshot(`
      "error[E0999]: a message
       --> x.tsbpf:2:21
        |
      2 |   @sizes = quantize(comm);
        |            -------- ^^^^ here
        |            |
        |            counts into buckets
        = note: a note
                of two lines
        = help: count per command instead: \`@sizes[comm] = count()\`
      "
    `);
  });

  test('draws a replacement as the edited line', () => {
    const span = { file, start: argument, end: argument + 4 };
    expect(
      renderDiagnostic(about(file, 'comm', { help: { text: 'try', replacement: { span, text: 'pid' } } }), plain),
    ).toContain('2 |   @sizes = quantize(pid);\n');
  });

  test('puts a label of another line on its own line, with what is between left out', () => {
    const far: SourceFile = { name: 'far', text: 'open {\na\nb\nc\nclose' };
    const secondary = [{ span: { file: far, start: 5, end: 6 }, text: 'opened here' }];
    expect(renderDiagnostic(about(far, 'close', { secondary }), plain)).toMatchInlineSnapshot(`
      "error[E0999]: a message
       --> far:5:1
        |
      1 | open {
        |      - opened here
      ...
      5 | close
        | ^^^^^ here
      "
    `);
  });

  test('shows labels of another file under that file’s name', () => {
    const other: SourceFile = { name: 'tcp.tsbpf', text: 'probe connect' };
    const secondary = [{ span: { file: other, start: 6, end: 13 }, text: 'defined here' }];
    expect(renderDiagnostic(about(file, 'comm', { secondary }), plain)).toContain('::: tcp.tsbpf:1:7');
  });

  test('is left out where there is no place', () => {
    const { primary: _, ...placeless } = about(file, 'comm', { help: { text: 'run it as root' } });
    expect(renderDiagnostic(placeless, plain)).toBe('error[E0999]: a message\n= help: run it as root\n');
  });
});

describe('carets', () => {
  test('stand under the place behind tabs and wide characters', () => {
    expect(caretLine(renderDiagnostic(about({ name: 'x', text: '\tab' }, 'b'), plain))).toBe('  |      ^ here');
    expect(caretLine(renderDiagnostic(about({ name: 'x', text: '"日本" b' }, 'b'), plain))).toBe('  |        ^ here');
  });

  test('of a span over several lines stay on its first line', () => {
    expect(caretLine(renderDiagnostic(about({ name: 'x', text: 'ab cd\nef' }, 'cd\nef'), plain))).toBe(
      '  |    ^^ here',
    );
  });

  test('are drawn after the line’s end for a place there', () => {
    const file: SourceFile = { name: 'x', text: 'ab\n' };
    const diagnostic = about(file, 'ab', { primary: { span: { file, start: 2, end: 2 } } });
    expect(caretLine(renderDiagnostic(diagnostic, plain))).toBe('  |   ^');
  });

  test('stay in sight when the line is longer than the terminal', () => {
    const drawn = renderDiagnostic(about({ name: 'x', text: `${'a'.repeat(300)}b${'c'.repeat(300)}` }, 'b'), plain);
    const [source = '', carets = ''] = drawn.split('\n').slice(3);
    expect(source.length).toBeLessThanOrEqual(80);
    expect(source[carets.indexOf('^')]).toBe('b');
  });
});

describe('colour', () => {
  const file: SourceFile = { name: 'x', text: 'ab' };

  test('is there only when asked for', () => {
    expect(renderDiagnostic(about(file, 'ab'), plain)).not.toContain('\u001b');
    expect(renderDiagnostic(about(file, 'ab'), { color: true, width: 80 })).toContain('\u001b[1;31m^^\u001b[0m');
  });

  test('cannot be smuggled in by a script', () => {
    const hostile: SourceFile = { name: 'x', text: '\u001b[2Jab' };
    expect(renderDiagnostic(about(hostile, 'ab'), plain)).not.toContain('\u001b');
  });
});

test('messages are separated by an empty line', () => {
  const file: SourceFile = { name: 'x', text: 'ab' };
  expect(renderDiagnostics([about(file, 'a'), about(file, 'b')], plain)).toContain('here\n\nerror');
});
