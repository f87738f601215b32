import { describe, expect, test } from 'vitest';
import { type Diagnostic, Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { spanText } from '../../../src/source/source-file.js';
import type { Clause, Program } from '../../../src/syntax/ast.js';
import { parse } from '../../../src/syntax/parse.js';
import { fold } from '../../../src/syntax/walk.js';

function parsed(text: string): {
  readonly program: Program;
  readonly codes: readonly string[];
  readonly first: Diagnostic | undefined;
} {
  const diagnostics = new Diagnostics();
  const program = parse({ name: 'test', text }, diagnostics);
  return { program, codes: diagnostics.all.map((diagnostic) => diagnostic.code), first: diagnostics.all[0] };
}

function clause(text: string): Clause {
  const { program, codes } = parsed(text);
  expect(codes).toEqual([]);
  const found = program.declarations.find((declaration) => declaration.kind === 'clause');
  if (found?.kind !== 'clause') throw new Error('no clause');
  return found;
}

describe('the tree', () => {
  test('a probe splits at its colons, empty fields stay empty', () => {
    expect(clause('tcp:::send {}').probes[0]?.alternatives[0]?.fields).toEqual(['tcp', '', '', 'send']);
  });

  test('a path field keeps its slashes and a quoted one its colons', () => {
    const [probe] = clause('uprobe:/usr/bin/*/x:cpp:"a::b" {}').probes;
    expect(probe?.alternatives[0]?.fields).toEqual(['uprobe', '/usr/bin/*/x', 'cpp', 'a::b']);
  });

  test('no block, an empty angle block and an empty brace block stay apart', () => {
    expect(clause('tcp:connect').block).toBeUndefined();
    expect(clause('tcp:connect <>').block).toMatchObject({ delimiter: 'angle', statements: [] });
    expect(clause('tcp:connect {}').block).toMatchObject({ delimiter: 'brace', statements: [] });
  });

  test('every node’s place is its own text', () => {
    const { program } = parsed('tcp:connect / (a + 1) * f(b) > 2 / { $x = (u32)y.z; print("a" = $x if c) }');
    const texts = fold(program, new Map<string, string[]>(), (found, node) =>
      found.set(node.kind, [...(found.get(node.kind) ?? []), spanText(node.span)]),
    );
    expect(texts.get('binary')).toEqual(['(a + 1) * f(b) > 2', '(a + 1) * f(b)', '(a + 1)']);
    expect(texts.get('cast')).toEqual(['(u32)y.z']);
    expect(texts.get('type-name')).toEqual(['u32']);
    expect(texts.get('call')).toEqual(['f(b)', 'print("a" = $x if c)']);
    expect(texts.get('assign')).toEqual(['$x = (u32)y.z;']);
  });

  test('the first comment belongs to a tool’s program but to a provider itself', () => {
    expect(parsed('/** a */ option x -x "x"').program).toMatchObject({ doc: { text: 'a' } });
    const { program } = parsed('/** a */ provider p "p" { }');
    expect(program.doc).toBeUndefined();
    expect(program.declarations[0]).toMatchObject({ doc: { text: 'a' } });
  });

  test('an empty script and one of comments only are programs', () => {
    expect(parsed('').program.declarations).toEqual([]);
    expect(parsed('/** only this */\n// and this').program.doc?.text).toBe('only this');
    expect(parsed('#!/usr/bin/env tsbpf').codes).toEqual([]);
  });
});

describe('mistakes', () => {
  test('what could be read around a broken statement is in the tree', () => {
    const { program, codes } = parsed('tcp:connect { @a = 1; @b = ; @c = 3 }\ntcp:accept { @d }');
    expect(codes).toEqual(['E0101']);
    expect(program.declarations).toMatchObject([
      { block: { statements: [{ kind: 'assign' }, { kind: 'assign' }] } },
      { kind: 'clause' },
    ]);
  });

  test('a mistake in each of many statements is reported for each', () => {
    expect(parsed(`BEGIN {\n${'  @a = ;\n'.repeat(5)}}`).codes).toEqual(Array.from({ length: 5 }, () => 'E0101'));
  });

  test('a missing quote is the only message about what follows it', () => {
    expect(parsed('BEGIN { print("a) }\nEND { @x = ; }').codes).toEqual(['E0102']);
  });

  test('a script of nothing but mistakes ends in bounded time with bounded messages', () => {
    const { codes } = parsed('BEGIN { ; ) ( = ] }\n'.repeat(500));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThanOrEqual(20);
  });

  test('absurd nesting is a message, not a crash', () => {
    expect(parsed(`BEGIN { @x = ${'('.repeat(20_000)}1${')'.repeat(20_000)} }`).codes).toEqual(['E0113']);
    expect(parsed(`BEGIN { @x = ${'- '.repeat(50_000)}1 }`).codes).toEqual(['E0113']);
  });

  test.each([
    ['a sum', (parts: number) => `@x = ${Array(parts).fill('pid').join(' + ')};`, 900, 1100],
    ['branches', (parts: number) => `${'if (pid == 1) { @x = 1; } else '.repeat(parts)}{ @x = 2; }`, 190, 210],
    ['choices', (parts: number) => `@x = ${'pid == 1 ? 1 : '.repeat(parts)}2;`, 190, 210],
  ])('%s may be long, and has a place where it is too long', (_, write, most, tooMany) => {
    expect(parsed(`BEGIN { ${write(most)} }`).codes).toEqual([]);
    const { codes, first } = parsed(`BEGIN { ${write(tooMany)} }`);
    expect(codes).toEqual(['E0113']);
    expect(first?.primary?.span.start).toBeGreaterThan(20);
  });

  test('what is not part of the language, or no UTF-8, is shown where it stands', () => {
    expect(parsed('BEGIN { $é = 1; }').first).toMatchObject({
      code: 'E0108',
      primary: { span: { start: 9, end: 10 } },
    });
    expect(parsed('BEGIN { print("a\ufffd"); } // \ufffd').codes).toEqual(['W0121']);
  });

  test('the cut-short message needs a `>` that looks like a comparison', () => {
    expect(parsed('tcp:connect < @x = a > 3; print(@x) >').codes).toEqual(['E0105']);
    expect(parsed('tcp:connect < print(pid) > tcp:accept print(pid)').codes).toEqual(['E0101']);
  });
});
