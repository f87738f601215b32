// What `npm pack` makes must work where it is installed: packed from here, installed into a scratch prefix, offline.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

let scratch: string;
let tarball: string;
let installed: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'tsbpf-packed-'));
  // Its prepack script sets up and builds.
  mustRun('npm', ['pack', '--pack-destination', scratch], packageRoot());
  tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? 'no tarball');
  // clang (the optional dependency) would be 100 MB of download; everything else is in the tarball.
  const prefix = join(scratch, 'prefix');
  mustRun('npm', ['install', '-g', '--offline', '--omit=optional', '--prefix', prefix, tarball], scratch);
  installed = join(prefix, 'lib', 'node_modules', 'tsbpf');
});

afterAll(() => rmSync(scratch, { recursive: true }));

function run(program: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'error' } });
}

function mustRun(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = run(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
}

function tsbpf(...args: readonly string[]): SpawnSyncReturns<string> {
  return run(join(scratch, 'prefix', 'bin', 'tsbpf'), args, '/');
}

describe('the packed package, installed', () => {
  it('gives a command that knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
    const { status, stdout } = tsbpf('--version');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `tsbpf ${version}\n` });
  });

  it('is about as large as the README says', () => {
    const [, megabytes] =
      /tarball [^.]*is about (\d+) MB/.exec(readFileSync(join(packageRoot(), 'README.md'), 'utf8')) ?? [];
    expect(Math.round(statSync(tarball).size / 1e6)).toBe(Number(megabytes));
  });

  it('finds the stock tools and providers that it ships', () => {
    const { status, stderr } = tsbpf('check', 'tcpconnect');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('carries the addon with all that building it again needs', () => {
    const addon = join(installed, 'node_modules', 'libbpf-napi');
    for (const file of ['build/libbpf.node', 'Makefile', 'native', 'src/index.ts', 'package.json']) {
      expect(existsSync(join(addon, file)), file).toBe(true);
    }
    rmSync(join(addon, 'build'), { recursive: true });
    mustRun('make', ['-s', '-C', addon], '/');
    expect(existsSync(join(addon, 'build', 'libbpf.node'))).toBe(true);
  });

  it('ships types, templates and licences, and no tests', () => {
    for (const file of ['dist/types/src/index.d.ts', 'bpf-templates', 'LICENSE', 'dist/third-party-licenses.txt']) {
      expect(existsSync(join(installed, file)), file).toBe(true);
    }
    expect(existsSync(join(installed, 'test'))).toBe(false);
  });
});
