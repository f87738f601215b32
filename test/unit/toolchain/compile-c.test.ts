import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clangDied, clangRejected, noClang } from '../../../src/diagnostics/catalog-toolchain.js';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic.js';
import { buildElf } from '../../../src/toolchain/build-elf.js';
import { compileC } from '../../../src/toolchain/compile-c.js';
import { compileCached, elfKey } from '../../../src/toolchain/compile-cached.js';
import { type Clang, findClang } from '../../../src/toolchain/find-clang.js';
import { openCache } from '../../../src/toolchain/object-cache.js';
import { parseMessages } from '../../../src/toolchain/parse-messages.js';
import { brokenToolchain, rejectedC } from '../../../src/toolchain/toolchain-diagnostic.js';
import { ToolchainError } from '../../../src/toolchain/toolchain-error.js';

const folder = mkdtempSync(join(tmpdir(), 'tsbpf-clang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof ToolchainError) return error.problem;
    throw error;
  }
  return undefined;
}

function available(): Clang | undefined {
  try {
    return findClang();
  } catch {
    return undefined;
  }
}

const found = available();

describe('finding clang', () => {
  const none = { bundledPackage: () => undefined };

  test('--clang comes before TSBPF_CLANG, which comes before the bundled one', () => {
    const one = program('one', ':');
    const two = program('two', ':');
    expect(findClang({ clangPath: one, env: { TSBPF_CLANG: two } })).toMatchObject({
      origin: '--clang',
      path: one,
      command: [one],
    });
    expect(findClang({ env: { TSBPF_CLANG: two } })).toMatchObject({ origin: 'TSBPF_CLANG', path: two });
    expect(findClang({ clangPath: 'one', env: { PATH: folder } }).path).toBe(one);
  });

  test('a named clang that is not there is an error, not a reason to look further', () => {
    expect(problemOf(() => findClang({ clangPath: '/no/such/clang' }))).toEqual({
      code: 'bad-clang-path',
      path: '/no/such/clang',
      from: '--clang',
    });
    expect(problemOf(() => findClang({ env: { TSBPF_CLANG: folder } }))).toMatchObject({
      code: 'bad-clang-path',
      from: 'TSBPF_CLANG',
    });
  });

  test('of the system’s, one that is too old is passed over', () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    for (const [name, version] of [
      ['clang', 11],
      ['clang-11', 11],
      ['clang-14', 14],
    ] as const) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho "Debian clang version ${version}.0.6"\n`, { mode: 0o755 });
    }
    expect(findClang({ ...none, env: { PATH: `relative:${bin}` } })).toMatchObject({
      origin: 'system',
      path: join(bin, 'clang-14'),
    });
  });

  test('without any the problem lists where it looked', () => {
    expect(problemOf(() => findClang({ ...none, env: { PATH: '/nowhere' } }))).toMatchObject({ code: 'no-clang' });
  });

  test('the identity changes with the program', () => {
    const path = program('changing', ':');
    const before = findClang({ clangPath: path }).identity;
    program('changing', 'exit 0');
    expect(findClang({ clangPath: path }).identity).not.toBe(before);
  });
});

describe('a clang that fails', () => {
  const clangAt = (path: string): Clang => findClang({ clangPath: path });
  const compile = (path: string): unknown => problemOf(() => compileC('', { clang: clangAt(path), includeDirs: [] }));

  test('is too old, killed, or silent', () => {
    expect(compile(program('old', 'test "$1" = --version && echo "clang version 9.0.0"; exit 1'))).toMatchObject({
      code: 'clang-too-old',
      version: 9,
    });
    expect(compile(program('killed', 'kill -9 $$'))).toMatchObject({ code: 'clang-died', reason: 'killed by SIGKILL' });
    expect(compile(program('silent', 'exit 3'))).toMatchObject({ code: 'clang-died' });
    expect(compile(program('empty', 'exit 0'))).toMatchObject({ code: 'clang-died' });
  });

  test('is this machine’s fault', () => {
    expect(brokenToolchain(new ToolchainError({ code: 'clang-died', path: '/x', reason: 'killed' }))).toMatchObject({
      kind: 'machine',
    });
    expect(clangDied('/x', 'killed').message).toContain('killed');
    expect(noClang(['--clang PATH']).help?.text).toContain('--clang');
  });
});

describe.skipIf(found === undefined)('compiling', () => {
  const clang = found ?? findClang;
  const options = (includeDirs: readonly string[] = [], warningsAsErrors = false) => ({
    clang: clang as Clang,
    includeDirs,
    warningsAsErrors,
  });
  const headers = (name: string): string => {
    const path = join(folder, name, 'bpf-templates');
    mkdirSync(path, { recursive: true });
    writeFileSync(
      join(path, 'one.bpf.h'),
      'static inline __attribute__((always_inline)) int one(void) { return 1; }\n',
    );
    return path;
  };
  const text =
    '#include "one.bpf.h"\n__attribute__((section("raw_tracepoint"), used)) int probe(void *c) { return one(); }\nchar _license[] __attribute__((section("license"))) = "GPL";\n';

  test('gives the same bytes wherever the headers lie, and none of this machine’s paths', () => {
    const first = compileC(text, options([headers('a')]));
    const second = compileC(text, options([headers('b')]));
    expect(first.messages).toEqual([]);
    expect(
      Buffer.from(first.elf ?? [])
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('\x7fELF');
    expect(second.elf).toEqual(first.elf);
    expect(Buffer.from(first.elf ?? []).includes(folder)).toBe(false);
    expect(Buffer.from(first.elf ?? []).includes(process.cwd())).toBe(false);
  });

  test('sees no header of this machine, whatever the environment says', () => {
    process.env['CPATH'] = headers('c');
    const result = compileC('#include <one.bpf.h>\n', options());
    delete process.env['CPATH'];
    expect(result.elf).toBeUndefined();
    expect(result.messages[0]).toMatchObject({ severity: 'error', text: "'one.bpf.h' file not found" });
  });

  test('says mistakes at the place that #line names', () => {
    const result = compileC('#line 7 "tcpconnect"\nint f(void) { return missing; }\n', options());
    expect(result.elf).toBeUndefined();
    expect(result.messages).toEqual([
      { file: 'tcpconnect', line: 7, column: 22, severity: 'error', text: "use of undeclared identifier 'missing'" },
    ]);
  });

  test('warnings come with the object, or instead of it', () => {
    const warned = 'int f(void) { int unused; return 0; }\n';
    expect(compileC(warned, options()).messages[0]?.severity).toBe('warning');
    expect(compileC(warned, options()).elf).toBeDefined();
    expect(compileC(warned, options([], true)).elf).toBeUndefined();
  });

  test('the second compile comes from the cache, and a changed header does not', () => {
    const cache = openCache({ TSBPF_CACHE: join(folder, 'cache') });
    const path = headers('d');
    const { elf } = compileCached(text, options([path]), cache);
    const dead = { ...options([path]), clang: { ...(clang as Clang), command: ['/no/such/clang'] as const } };
    expect(Buffer.from(compileCached(text, dead, cache).elf ?? [])).toEqual(Buffer.from(elf ?? []));
    const before = elfKey(text, dead);
    expect(elfKey(text, options([headers('e')]))).toBe(before);
    writeFileSync(join(path, 'one.bpf.h'), 'static inline int one(void) { return 2; }\n');
    expect(elfKey(text, dead)).not.toBe(before);
    expect(problemOf(() => compileCached(text, dead, cache))).toMatchObject({ code: 'clang-died' });
  });
});

describe('messages', () => {
  test('are read with and without a place; source lines are not messages', () => {
    const stderr =
      "a.tsbpf:3:7: error: bad x\n  3 | x\n    | ^\n<stdin>:1:2: fatal error: 'y' file not found\nclang: error: no such file\nq:4:1: note: see: here\nerror: symbol 'x' is already defined\n2 errors generated.\n";
    expect(parseMessages(stderr)).toEqual([
      { file: 'a.tsbpf', line: 3, column: 7, severity: 'error', text: 'bad x' },
      { file: '<stdin>', line: 1, column: 2, severity: 'error', text: "'y' file not found" },
      { file: 'clang', line: 0, column: 0, severity: 'error', text: 'no such file' },
      { file: 'q', line: 4, column: 1, severity: 'note', text: 'see: here' },
      { file: '', line: 0, column: 0, severity: 'error', text: "symbol 'x' is already defined" },
    ]);
  });

  test('rejected C is our bug, points at the script and is kept for the report', () => {
    const file = { name: 't', text: 'first;\n  second x;\n' };
    const error = rejectedC('int f;', [{ file: 't', line: 2, column: 9, severity: 'error', text: 'no x' }], [file]);
    const [diagnostic] = error.diagnostics;
    expect(error.kind).toBe('bug');
    expect(diagnostic).toMatchObject({ code: 'E0601', primary: { text: 'no x', span: { start: 9, end: 18 } } });
    const kept = /kept in (.*)/.exec(diagnostic?.notes.join('\n') ?? '')?.[1];
    expect(kept).toMatch(/script\.bpf\.c$/);
    if (kept) rmSync(join(kept, '..'), { recursive: true });
  });

  test('what no program can hold is the script’s mistake', () => {
    const clang = {
      clang: program('clang-too-long', 'echo "error: error in backend: Branch target out of insn range" >&2; exit 1'),
    };
    const codeOf = (error: unknown): string | undefined =>
      error instanceof DiagnosticError ? `${error.kind} ${error.diagnostics[0]?.code}` : undefined;
    let thrown: unknown;
    try {
      buildElf('int x;', [], clang);
    } catch (error) {
      thrown = error;
    }
    expect(codeOf(thrown)).toBe('script E0509');
  });

  test('without a place in a script all messages are notes', () => {
    const message = { file: 'core.bpf.h', line: 1, column: 1, severity: 'error', text: 'bad' } as const;
    const diagnostic = clangRejected({
      messages: Array.from({ length: 7 }, () => message),
      sources: [],
      keptPath: undefined,
    });
    expect(diagnostic.primary).toBeUndefined();
    expect(diagnostic.notes).toHaveLength(6);
    expect(diagnostic.notes[5]).toBe('2 more messages');
  });
});
