// The built program, where neither root nor a kernel is needed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';

const program = join(packageRoot(), 'dist', 'bin', 'tsbpf.js');
const folder = mkdtempSync(join(tmpdir(), 'tsbpf-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tsbpf(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, TSBPF_CACHE: join(folder, 'cache'), NO_COLOR: '1' },
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

describe('wrong use ends with exit code 2, on one screen, and names the culprit', () => {
  it.each([
    [[], 'nothing to run'],
    [['--fromat', 'json', 'tcpconnect'], 'did you mean `--format`?'],
    [['--format', 'xml', 'tcpconnect'], '--format needs one of table, json, csv, got `xml`'],
    [['-p', 'abc', 'tcpconnect'], '-p needs a process id (1 to 4194304), got `abc`'],
    [['--duration', 'soon', 'tcpconnect'], '--duration needs a duration such as 10s or 250ms, got `soon`'],
    [['tcpconect'], 'did you mean `tsbpf tcpconnect`?'],
    [['docter'], 'did you mean `tsbpf doctor`?'],
    [['./missing.tsbpf'], 'cannot read the script `./missing.tsbpf`: there is no such file'],
    [['-e'], '-e needs a program, got nothing'],
    [['explain', '--emit', 'asm', '-e', 'tcp:connect'], '--emit needs one of ast, types, plan, c, manifest, got `asm`'],
    [['--unsafe', 'check', '-e', 'BEGIN {}'], '`check` is a command, and stands before all flags'],
    [['--count', '0', '-e', 'BEGIN {}'], '--count needs a whole number of at least 1, got `0`'],
    [['-c', '', '-e', 'BEGIN {}'], '-c needs a command, got ``'],
    [['-e', 'BEGIN {}', '-e', 'END {}'], '-e is given twice'],
    [['doctor', 'now'], 'unexpected argument `now`'],
    [['tcpconnect', '-p', 'abc'], 'tcpconnect: -p needs a process id (1 to 4194304), got `abc`'],
    [['tcpconnect', '-4', '-6'], 'tcpconnect: -4 and -6 exclude each other'],
    [['list', 'no:such:probe'], 'nothing matches `no:such:probe`'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = tsbpf(...args);
    expect(stderr).toContain(message);
    expect(stderr.split('\n').length).toBeLessThan(24);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('help and versions go to standard output with exit code 0', () => {
  it.each([
    [['--version'], /^tsbpf \d+\.\d+\.\d+\n$/],
    [['-h'], /^usage: tsbpf /],
    [['-q', '-h'], /^usage: tsbpf /],
    [['explain', '-h'], /^usage: tsbpf explain /],
    [
      ['tcpconnect', '-h'],
      /^usage: tcpconnect \[-h\] \[-T\] \[-t\] \[-p PID\][\s\S]*optional arguments:[\s\S]*examples:/,
    ],
    [['man', 'tcpconnect'], /NAME\n +tcpconnect - /],
    [['list', 'tools'], /tcpaccept[\s\S]*tcpconnect/],
  ])('%j', (args, text) => {
    const { status, stdout } = tsbpf(...args);
    expect(stdout).toMatch(text);
    expect(status).toBe(0);
  });
});

describe('check', () => {
  it('is silent about a script without mistakes', () => {
    expect(tsbpf('check', '-e', 'tcp:connect < print(pid, comm, daddr, dport) >')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('shows the place of a mistake and ends with exit code 1', () => {
    const file = join(folder, 'wrong.tsbpf');
    writeFileSync(file, 'tcp:connect < print(pid, dadr) >\n');
    const { status, stderr } = tsbpf('check', file);
    expect(stderr).toContain('wrong.tsbpf:1:');
    expect(stderr).toContain('daddr');
    expect(status).toBe(1);
  });
});

it('a reader that leaves early is no error', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" man | head -1`, process.execPath, program], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

/** The files that a command loaded. */
function loadedBy(...args: string[]): readonly string[] {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const env = { ...process.env, TSBPF_CACHE: join(folder, 'own-cache'), NODE_V8_COVERAGE: coverage };
  spawnSync(process.execPath, [program, ...args], { env, timeout: 60_000 });
  return readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => basename(url));
  });
}

it('a tool seen before is answered without loading the compiler', () => {
  const isCompiler = (file: string): boolean => /^compile-[A-Z0-9]+\.cjs$/.test(file);
  expect(loadedBy('tcpconnect', '-h').filter(isCompiler)).toHaveLength(1);
  expect(loadedBy('tcpconnect', '-h').filter(isCompiler)).toEqual([]);
});
