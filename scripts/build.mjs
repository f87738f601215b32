// src/ → dist/: the command and the API bundled by esbuild (shared parts and every `import()` as chunks of their own, so
// that a cached script never loads the parser), their types by tsc. `--no-types` is the launcher's quick build, `--clean`
// the one that is packed, without chunks of earlier builds.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const dayMs = 24 * 60 * 60 * 1000;
const keptMs = process.argv.includes('--clean') ? -1 : dayMs;

/**
 * A chunk is what the same entries share, and every `import()` is an entry: two dozen small files, of which each costs a
 * start half a millisecond. So the parts that are loaded later name the parts that a run has loaded already.
 */
const loadedAlready = {
  'src/cli/run.ts': ['cli/list', 'cli/explain', 'cli/check', 'cli/fmt', 'cli/doctor', 'cli/man', 'cli/help-text'],
  'src/trace.ts': ['compile', 'kernel/describe-kernel', 'kernel/bundled-description', 'providers/list-probes'],
};
const fewChunks = {
  name: 'few chunks',
  setup({ onLoad }) {
    for (const [loaded, later] of Object.entries(loadedAlready)) {
      const filter = new RegExp(`/src/(${later.join('|')})\\.ts$`);
      onLoad({ filter }, ({ path }) => ({
        contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(join(root, loaded))};\n`,
        loader: 'ts',
      }));
    }
  },
};

const result = await bundle();

writeOutputs(result.outputFiles);
writeFileSync(join(dist, 'third-party-licenses.txt'), thirdPartyLicenses(result.metafile));
if (!process.argv.includes('--no-types')) {
  rmSync(join(dist, 'types'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
}

/** esbuild prints what is wrong itself. */
function bundle() {
  const options = {
    absWorkingDir: root,
    entryPoints: { 'bin/tsbpf': 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    // Names of classes and functions reach users in stack traces of bug reports.
    keepNames: true,
    legalComments: 'none',
    // Found at run time: they are only asked for the path of their clang.
    external: ['clang-wasm', 'clang-linux-x64'],
    plugins: [fewChunks],
    // Bundled CommonJS packages (commander) ask for node's own modules through `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    write: false,
    metafile: true,
    logLevel: 'warning',
  };
  return build(options).catch(() => process.exit(1));
}

/** Chunks first and entries last, each by rename: a tsbpf that starts or runs meanwhile sees one whole build. */
function writeOutputs(files) {
  const chunks = files.filter((file) => file.path.includes('/chunks/'));
  const entries = files.filter((file) => !file.path.includes('/chunks/'));
  for (const file of [...chunks, ...entries]) {
    mkdirSync(dirname(file.path), { recursive: true });
    const temporary = `${file.path}.${process.pid}`;
    const command = file.path.includes('/bin/');
    writeFileSync(temporary, command ? `#!/usr/bin/env node\n${file.text}` : file.contents, {
      mode: command ? 0o755 : 0o644,
    });
    renameSync(temporary, file.path);
  }
  removeOldChunks(new Set(chunks.map((file) => file.path)));
}

/** A tracer that has run since before this build may still import its own chunks, so they stay for a day. */
function removeOldChunks(current) {
  const folder = join(dist, 'chunks');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!current.has(path) && Date.now() - statSync(path).mtimeMs > keptMs) rmSync(path);
  }
}

/** Bundled packages keep their licence texts. */
function thirdPartyLicenses(metafile) {
  const inputs = Object.keys(metafile.inputs);
  const names = new Set(inputs.map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean));
  return [...names].sort().map(licenseOf).join('\n');
}

function licenseOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
