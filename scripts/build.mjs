// src/ → dist/: the command and the API bundled by esbuild (shared parts and every `import()` as chunks of their own, so
// that a cached script never loads the parser), the API's types by tsc. The command's chunks are CommonJS, for Node to
// keep them compiled (start-command.cjs). `--no-types` is the launcher's quick build, `--clean` the one that is packed,
// without chunks of earlier builds.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
/** Bundled CommonJS packages (commander) ask for node's own modules through `require`. */
const requireInModules = {
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

/** Identifiers stay: names of functions reach users in stack traces of bug reports, and to set them would cost each start. */
const smaller = { minifyWhitespace: true, minifySyntax: true };

const commonJsFiles = { entryNames: 'chunks/[name]-[hash]', outExtension: { '.js': '.cjs' } };

/**
 * Compiling a script, and the way to a kept one; nothing is attached, and what cannot be done here is not kept: to run one,
 * even of a BEGIN alone, takes root.
 */
const compiledFor = [
  ['explain', '--emit', 'c', '-e', 'tcp:connect < print(pid, comm, daddr) > tcp:destroy < @[comm] = hist(sent) >'],
  [
    '--dry-run',
    '-e',
    'tracepoint:syscalls:sys_enter_getppid / pid == 1 / { @[comm] = count(); printf("%d\\n", pid); }',
  ],
  ['--dry-run', 'tcpconnect'],
  ['--help'],
  ['-e', 'BEGIN < print(pid, comm) > BEGIN { @[comm] = count(); printf("%d\\n", pid); exit(); }'],
];

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

const api = await bundle({ index: 'src/index.ts' }, requireInModules);
const command = await bundle(
  { main: 'src/cli/main.ts', 'keep-library': 'src/providers/keep-library.ts' },
  commonJsFiles,
);

writeOutputs([...api.outputFiles, ...(await commandFiles(command))]);
writeFileSync(join(dist, 'third-party-licenses.txt'), thirdPartyLicenses(command.metafile));
// The second time they find what the first kept.
const home = mkdtempSync(join(tmpdir(), 'tsbpf-build-'));
runCommand('keep-library');
for (const args of [...compiledFor, ...compiledFor]) runCommand('main', args);
rmSync(home, { recursive: true });
if (!process.argv.includes('--no-types')) {
  rmSync(join(dist, 'types'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
}

/** esbuild prints what is wrong itself. */
function bundle(entryPoints, others) {
  const options = {
    absWorkingDir: root,
    entryPoints,
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    ...smaller,
    legalComments: 'none',
    // Found at run time: they are only asked for the path of their clang.
    external: ['clang-wasm', 'clang-linux-x64'],
    plugins: [fewChunks],
    write: false,
    metafile: true,
    logLevel: 'warning',
    ...others,
  };
  return build(options).catch(() => process.exit(1));
}

/** The chunks as CommonJS, since esbuild splits modules only, and what starts the command. */
async function commandFiles({ outputFiles }) {
  const chunks = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(withBoundImports(text), {
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        ...smaller,
        supported: { 'dynamic-import': false },
        define: { 'import.meta.url': '__url' },
        ...(text.includes('import.meta.url')
          ? { banner: "const __url=require('node:url').pathToFileURL(__filename).href;" }
          : {}),
      });
      return { path, contents: code };
    }),
  );
  const main = chunks.find(({ path }) => basename(path).startsWith('main'));
  const start = readFileSync(join(root, 'scripts', 'start-command.cjs'), 'utf8').replace('MAIN', basename(main.path));
  return [
    ...chunks,
    { path: join(dist, 'bin', 'package.json'), contents: '{ "type": "commonjs" }\n' },
    { path: join(dist, 'bin', 'tsbpf.js'), contents: `#!/usr/bin/env node\n${start}`, mode: 0o755 },
  ];
}

/**
 * What a chunk takes of another is bound once, when it loads: a chunk never imports one that imports it, and none exports what
 * changes. In CommonJS as esbuild makes it, each use would go through two properties and a getter.
 */
function withBoundImports(text) {
  return text.replaceAll(/\bimport\{([^{}]*)\}from"(\.[^"]*)";/g, (_, names, from) => {
    return `const{${names.replaceAll(' as ', ':')}}=require("${from}");`;
  });
}

/** The chunk of this name with the compiled form of what it runs kept; as a user of its own. */
function runCommand(name, args = []) {
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home };
  const writer = join(root, 'scripts', 'write-code-cache.cjs');
  const chunk = command.outputFiles.find(({ path }) => basename(path).startsWith(name));
  spawnSync(process.execPath, [writer, ...args], { env: { ...env, TSBPF_CHUNK: chunk.path }, stdio: 'ignore' });
}

/** Chunks first and entries last, each by rename: a tsbpf that starts or runs meanwhile sees one whole build. */
function writeOutputs(files) {
  const chunks = files.filter((file) => file.path.includes('/chunks/'));
  const entries = files.filter((file) => !file.path.includes('/chunks/'));
  for (const { path, contents, mode = 0o644 } of [...chunks, ...entries]) {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, contents, { mode });
    renameSync(temporary, path);
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
