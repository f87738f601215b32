// Finds the clang to use and says what identifies it, without running it: --clang, TSBPF_CLANG, the one bundled by npm,
// then the system's.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { readPackage } from '../package-root.js';
import { ToolchainError } from './toolchain-error.js';

export interface Clang {
  readonly origin: '--clang' | 'TSBPF_CLANG' | 'bundled' | 'system';
  /** What messages call it. */
  readonly path: string;
  /** The bundled one is started through its own loader: [loader, '--library-path', …, clang]. */
  readonly command: readonly [string, ...string[]];
  /** Changes when the program does; part of cache keys. */
  readonly identity: string;
}

export interface ClangSearch {
  /** The value of --clang. */
  readonly clangPath?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Tests pass undefined to look past the bundled one. */
  readonly bundledPackage?: (() => string | undefined) | undefined;
}

/** BPF's atomics and the relocations we rely on. */
export const oldestClang = 12;

/** Throws ToolchainError. */
export function findClang(search: ClangSearch = {}): Clang {
  const env = search.env ?? process.env;
  const named =
    search.clangPath === undefined ? namedBy('TSBPF_CLANG', env['TSBPF_CLANG']) : namedBy('--clang', search.clangPath);
  if (named) return namedClang(named.origin, named.path, env);
  const bundled = bundledClang(('bundledPackage' in search ? search.bundledPackage : findBundledPackage)?.());
  const found = bundled ?? systemClang(env);
  if (found) return found;
  throw new ToolchainError({
    code: 'no-clang',
    tried: [
      '--clang PATH',
      'TSBPF_CLANG',
      'npm package clang-wasm (x86-64 only)',
      `clang and clang-NN (NN >= ${oldestClang}) in PATH`,
    ],
  });
}

/** The major version, by running it; undefined where it does not say. */
export function readClangVersion(clang: Pick<Clang, 'command'>): number | undefined {
  const [program, ...leading] = clang.command;
  const { stdout } = spawnSync(program, [...leading, '--version'], {
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const version = /clang version (\d+)/.exec(stdout ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

function namedBy(
  origin: '--clang' | 'TSBPF_CLANG',
  path: string | undefined,
): { readonly origin: '--clang' | 'TSBPF_CLANG'; readonly path: string } | undefined {
  return path === undefined || (path === '' && origin === 'TSBPF_CLANG') ? undefined : { origin, path };
}

function namedClang(
  origin: '--clang' | 'TSBPF_CLANG',
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Clang {
  const path = name.includes('/')
    ? name
    : searchPath(env)
        .map((folder) => join(folder, name))
        .find(isProgram);
  if (path === undefined || !isProgram(path))
    throw new ToolchainError({ code: 'bad-clang-path', path: name, from: origin });
  return { origin, path, command: [path], identity: fileIdentity(path) };
}

/** A dependency of clang-wasm, which npm installs only where it fits. */
const bundledManifest = 'clang-linux-x64/package.json';

function findBundledPackage(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return dirname(require.resolve(bundledManifest));
  } catch {
    return viaClangWasm(require);
  }
}

/** Where npm did not hoist it, it lies below the package that depends on it. */
function viaClangWasm(require: NodeJS.Require): string | undefined {
  try {
    return dirname(createRequire(require.resolve('clang-wasm/package.json')).resolve(bundledManifest));
  } catch {
    return undefined;
  }
}

/** Its `clang` is a shell script around these files; starting them ourselves saves a shell. */
function bundledClang(folder: string | undefined): Clang | undefined {
  if (folder === undefined) return undefined;
  const loader = join(folder, 'ld-linux-x86-64.so.2');
  const program = join(folder, 'clang-real');
  // The loader maps the program, which npm unpacks without the right to be executed.
  if (process.arch !== 'x64' || !isProgram(loader) || !isFile(program, constants.R_OK)) return undefined;
  const { version } = readPackage(folder);
  return {
    origin: 'bundled',
    path: program,
    command: [loader, '--library-path', folder, program],
    identity: `clang-linux-x64@${version} ${statSync(program).size}`,
  };
}

function systemClang(env: Readonly<Record<string, string | undefined>>): Clang | undefined {
  const found = searchPath(env).flatMap(clangsIn);
  // `clang` first: it is the machine's choice.
  const ordered = found.sort(
    (a, b) => (b.version ?? Number.POSITIVE_INFINITY) - (a.version ?? Number.POSITIVE_INFINITY),
  );
  return ordered
    .map(({ path }): Clang => ({ origin: 'system', path, command: [path], identity: fileIdentity(path) }))
    .find((clang) => (versionInName(realpathSync(clang.path)) ?? readClangVersion(clang) ?? 0) >= oldestClang);
}

function clangsIn(folder: string): readonly { readonly path: string; readonly version: number | undefined }[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^clang(?:-\d+)?$/.test(name))
      .map((name) => ({ path: join(folder, name), version: versionInName(name) }))
      .filter(({ path }) => isProgram(path));
  } catch {
    return [];
  }
}

/** `clang-14` */
function versionInName(path: string): number | undefined {
  const version = /^clang-(\d+)$/.exec(basename(path))?.[1];
  return version === undefined ? undefined : Number(version);
}

function searchPath(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
}

function isProgram(path: string): boolean {
  return isFile(path, constants.X_OK);
}

function isFile(path: string, access: number): boolean {
  try {
    accessSync(path, access);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function fileIdentity(path: string): string {
  const real = realpathSync(path);
  const { size, mtimeMs } = statSync(real);
  return `${real} ${size} ${mtimeMs}`;
}
