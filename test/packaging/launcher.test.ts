// The launcher's decisions, in a scratch checkout whose npm, make and build are stubs that write down their turn.

import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

let scratch: string;
let root: string;
let stubs: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'tsbpf-launcher-'));
  root = join(scratch, 'checkout');
  stubs = join(scratch, 'stubs');
  for (const path of ['tsbpf', 'scripts/setup.sh', 'scripts/is-fresh.sh'])
    cpSync(join(packageRoot(), path), join(root, path));
  for (const path of ['src/main.ts', 'grammar/tokens.ts', 'bpf-templates/core.bpf.h', 'stdlib/tcp.tsbpf'])
    write(path, '');
  for (const path of ['package.json', 'package-lock.json']) write(path, '{}');
  write('scripts/build.mjs', buildStub);
  stub('npm', `echo npm >>"${scratch}/log"; mkdir -p node_modules; : >node_modules/.package-lock.json`);
  stub('make', `echo make >>"${scratch}/log"`);
  for (const name of ['cc', 'pkg-config']) stub(name, 'exit 0');
});

afterEach(() => rmSync(scratch, { recursive: true }));

const buildStub = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('../log', 'build\\n');
mkdirSync('dist/bin', { recursive: true });
writeFileSync('dist/bin/tsbpf.js', 'console.log("ran", ...process.argv.slice(2))');
`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function stub(name: string, body: string): void {
  mkdirSync(stubs, { recursive: true });
  writeFileSync(join(stubs, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(stubs, name), 0o755);
}

/** Times have to differ by more than the clock's tick, which a test should not wait for. */
function touchLater(path: string): void {
  const later = new Date(Date.now() + 1000);
  utimesSync(join(root, path), later, later);
}

function environment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${stubs}:${process.env['PATH'] ?? ''}`, ...extra };
}

function launch(program = join(root, 'tsbpf'), extra: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(program, ['--version', 'a b'], { cwd: '/', encoding: 'utf8', env: environment(extra) });
}

function steps(): readonly string[] {
  try {
    return readFileSync(join(scratch, 'log'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

describe('the launcher', () => {
  it('sets up on first use, says so on stderr only, and then runs the program', () => {
    const { status, stdout, stderr } = launch();
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'ran --version a b\n' });
    expect(stderr).toContain('tsbpf: set-up: installing npm packages');
    expect(steps()).toEqual(['npm', 'make', 'build']);
  });

  it('does nothing but run the program when all is in place', () => {
    launch();
    const { stdout, stderr } = launch();
    expect({ stdout, stderr }).toEqual({ stdout: 'ran --version a b\n', stderr: '' });
    expect(steps()).toHaveLength(3);
  });

  it.each(['src/main.ts', 'grammar/tokens.ts', 'bpf-templates/core.bpf.h', 'stdlib/tcp.tsbpf'])(
    'builds again when %s changed',
    (path) => {
      launch();
      touchLater(path);
      launch();
      expect(steps().slice(3)).toEqual(['make', 'build']);
    },
  );

  it('installs again when the lockfile changed', () => {
    launch();
    touchLater('package-lock.json');
    launch();
    expect(steps().slice(3)).toEqual(['npm', 'make', 'build']);
  });

  it('works through symbolic links, relative ones too, and without a home', () => {
    symlinkSync('checkout/tsbpf', join(scratch, 'link'));
    symlinkSync(join(scratch, 'link'), join(scratch, 'second'));
    expect(launch(join(scratch, 'second'), { HOME: '' }).stdout).toBe('ran --version a b\n');
  });

  it('ends with 3 and the reason when a step fails, and tries again the next time', () => {
    stub('make', 'echo no compiler >&2; exit 1');
    const { status, stderr, stdout } = launch();
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('no compiler');
    stub('make', 'exit 0');
    expect(launch().stdout).toBe('ran --version a b\n');
  });

  it('lets a second start wait for the first set-up instead of repeating it', async () => {
    stub('make', `echo make >>"${scratch}/log"; sleep 0.3`);
    const outputs = await Promise.all([0, 1, 2].map(() => start()));
    expect(outputs).toEqual(['ran --version a b\n', 'ran --version a b\n', 'ran --version a b\n']);
    expect(steps()).toEqual(['npm', 'make', 'build']);
  });

  it('leaves stdin to the program', () => {
    stub('npm', `cat >/dev/null; mkdir -p node_modules; : >node_modules/.package-lock.json`);
    write('scripts/build.mjs', buildStub.replace('console.log(', 'process.stdin.pipe(process.stdout); (()=>{})('));
    const run = spawnSync(join(root, 'tsbpf'), ['-'], { encoding: 'utf8', env: environment(), input: 'a script' });
    expect(run.stdout).toBe('a script');
  });

  it('prints the command to run where it may not or cannot install packages itself', () => {
    stub('pkg-config', 'exit 1');
    stub('id', 'echo 1000');
    stub('apt-get', `echo apt-get >>"${scratch}/log"`);
    const { status, stderr } = launch();
    expect(status).toBe(3);
    expect(stderr).toContain('sudo apt-get install -y --no-install-recommends libbpf-dev');
    expect(steps()).toEqual([]);
  });

  it('installs missing packages as root, after fetching the lists that a fresh machine lacks', () => {
    stub('pkg-config', `[ -e "${scratch}/installed" ]`);
    stub('id', 'echo 0');
    stub(
      'apt-get',
      `echo "apt-get $1" >>"${scratch}/log"
       case $1 in
         update) : >"${scratch}/lists" ;;
         install) [ -e "${scratch}/lists" ] || exit 100; : >"${scratch}/installed" ;;
       esac`,
    );
    expect(launch().stdout).toBe('ran --version a b\n');
    expect(steps()).toEqual(['apt-get install', 'apt-get update', 'apt-get install', 'npm', 'make', 'build']);
  });

  it('refuses a Node.js that is too old, by name', () => {
    stub('node', 'case $1 in -e) exit 1 ;; --version) echo v18.19.0 ;; esac');
    const { status, stderr } = launch();
    expect(status).toBe(3);
    expect(stderr).toContain('needs Node.js 20 or newer, this is v18.19.0');
  });
});

function start(): Promise<string> {
  const child = spawn(join(root, 'tsbpf'), ['--version', 'a b'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve) => child.on('close', () => resolve(output)));
}
