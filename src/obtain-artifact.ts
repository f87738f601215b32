// A script → its option table, and its artifact for this kernel: from the cache where they were made before, else by the
// compiler, which is loaded only then.

import type { Artifact, OptionTable } from './artifact.js';
import type { ExtraColumn, FilterName } from './artifact-parameters.js';
import type { CompileOptions } from './compile.js';
import { type Diagnostic, DiagnosticError } from './diagnostics/diagnostic.js';
import type { KernelDescription } from './kernel/kernel-description.js';
import { readKernelId } from './kernel/kernel-id.js';
import { kernelAtHand } from './kernel-at-hand.js';
import { isObject, parseJson } from './source/json.js';
import { filesOf, type SourceFile } from './source/source-file.js';
import { decodeArtifact, encodeArtifact } from './toolchain/artifact-codec.js';
import { cacheKey, noCache, type ObjectCache, openCache } from './toolchain/object-cache.js';
import { engineIdentity } from './version.js';

/** The compiler's own part, whose chunks are loaded. */
export type RunCompiler = <T>(file: SourceFile, compile: () => T) => T;

const runPlainly: RunCompiler = (_file, compile) => compile();

export interface ArtifactRequest {
  readonly file: SourceFile;
  readonly includes: readonly SourceFile[];
  readonly present: ReadonlySet<string>;
  readonly deciding: ReadonlyMap<string, string>;
  readonly filters: ReadonlySet<FilterName>;
  readonly extraColumns?: readonly ExtraColumn[];
  readonly mechanism?: string;
  readonly unsafe?: boolean;
  readonly seed?: boolean;
  readonly clang?: string;
  readonly cache: boolean;
  /** The running one, where its options have been obtained by it. */
  readonly kernel?: KernelDescription;
  readonly runCompiler?: RunCompiler;
}

export interface ObtainedArtifact {
  readonly artifact: Artifact;
  readonly fromCache: boolean;
  /** It did not load on this kernel: forget it. */
  drop(): void;
}

export interface ObtainedOptions {
  readonly table: OptionTable;
  /** All of the script's diagnostics when there are errors among them, else none. */
  readonly errors: readonly Diagnostic[];
  /** The kernel that was asked, if any: an artifact may be made by it as well. */
  readonly kernel?: KernelDescription;
}

export async function obtainOptions(
  file: SourceFile,
  includes: readonly SourceFile[],
  useCache: boolean,
  runCompiler: RunCompiler = runPlainly,
): Promise<ObtainedOptions> {
  const cache = cacheFor(useCache);
  const key = keyOf([file, ...includes], []);
  const kept = cache.get('options', key);
  const table = kept && parseJson(Buffer.from(kept).toString('utf8'));
  if (isOptionTable(table)) return { table, errors: [] };
  const { checkScript } = await import('./compile.js');
  const kernel = await kernelAtHand();
  const { diagnostics, options } = runCompiler(file, () => checkScript(file, kernel, includes));
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { table: options, errors: diagnostics };
  cache.put('options', key, Buffer.from(JSON.stringify(options)));
  return { table: options, errors: [], kernel };
}

/** Only the cache of this very version wrote it, so the rest of its shape is known. */
function isOptionTable(value: unknown): value is OptionTable {
  return isObject(value) && Array.isArray(value['options']);
}

/** Throws DiagnosticError where the script has errors. */
export async function obtainOptionTable(
  file: SourceFile,
  includes: readonly SourceFile[],
  useCache: boolean,
): Promise<OptionTable> {
  const { table, errors } = await obtainOptions(file, includes, useCache);
  if (errors.length > 0) throw new DiagnosticError('script', errors);
  return table;
}

/** Throws DiagnosticError. */
export async function obtainArtifact(request: ArtifactRequest): Promise<ObtainedArtifact> {
  const cache = cacheFor(request.cache);
  const key = artifactKey(request);
  const drop = (): void => cache.drop('artifact', key);
  const kept = cache.get('artifact', key);
  const artifact = kept === undefined ? undefined : decodeArtifact(kept);
  if (artifact !== undefined) return { artifact, fromCache: true, drop };
  const { describeKernel } = await import('./kernel/describe-kernel.js');
  const { compileScript } = await import('./compile.js');
  const kernel = request.kernel?.letGo === undefined ? describeKernel() : request.kernel;
  const { file, runCompiler = runPlainly } = request;
  const compiled = runCompiler(file, () => compileScript(file, kernel, compileOptions(request)));
  kernel.letGo?.();
  cache.put('artifact', key, encodeArtifact(compiled.artifact));
  return { artifact: compiled.artifact, fromCache: false, drop };
}

function compileOptions(request: ArtifactRequest): CompileOptions {
  return {
    present: request.present,
    deciding: request.deciding,
    filters: request.filters,
    extraColumns: request.extraColumns ?? [],
    ...(request.mechanism === undefined ? {} : { mechanism: request.mechanism }),
    ...(request.clang === undefined ? {} : { clang: request.clang }),
    unsafe: request.unsafe ?? false,
    seed: request.seed ?? false,
    cache: cacheFor(request.cache),
    includes: request.includes,
  };
}

function artifactKey(request: ArtifactRequest): string {
  const present = [...request.present].sort().join();
  const deciding = [...request.deciding].sort().join();
  const filters = [...request.filters].sort().join();
  return keyOf(
    [request.file, ...request.includes],
    [
      present,
      deciding,
      filters,
      (request.extraColumns ?? []).join(),
      request.mechanism ?? '',
      request.clang ?? '',
      String(request.unsafe ?? false),
      String(request.seed ?? false),
      readKernelId(),
    ],
  );
}

function cacheFor(use: boolean): ObjectCache {
  return use ? openCache() : noCache;
}

function keyOf(files: readonly SourceFile[], others: readonly string[]): string {
  return cacheKey([
    engineIdentity(),
    process.env['TSBPF_CLANG'] ?? '',
    ...files.flatMap(filesOf).flatMap(({ name, text, dialect = '' }) => [name, text, dialect]),
    ...others,
  ]);
}
