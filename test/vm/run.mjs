// The kernel tests on every chosen kernel, or one command on one of them:
//   node test/vm/run.mjs [--kernel NAME]... [--all] [--allow-missing] [--jobs N] [--timeout SECONDS] [--icount] [-- VITEST ARGUMENTS]
//   node test/vm/run.mjs --kernel NAME --exec COMMAND [--out FILE] [--add FILE]...
// Ends with what failed, a line each, and `N passed, N failed`; the same counts go to $TSBPF_VM_SUMMARY as JSON.

import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { boot } from './boot.mjs';
import { bundledClang } from './clang-server.mjs';
import { fetchKernel } from './fetch-kernel.mjs';
import { buildGoldens } from './goldens.mjs';
import { chooseKernels } from './kernels.mjs';
import { makeImage } from './make-image.mjs';
import { countResults, namesOfFailed, noResults, sumResults } from './results.mjs';
import { say } from './shell.mjs';
import { ensureTools } from './tools.mjs';

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const usage =
  'usage: node test/vm/run.mjs [--kernel NAME]... [--all] [--allow-missing] [--jobs N] [--timeout SECONDS] [--icount] [--add FILE]... [--exec COMMAND [--out FILE]] [-- VITEST ARGUMENTS]';

function readCommandLine() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kernel: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      'allow-missing': { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(Math.min(2, availableParallelism())) },
      // Half as long where the machine has nothing else to do.
      timeout: { type: 'string', default: '1200' },
      add: { type: 'string', multiple: true, default: [] },
      exec: { type: 'string' },
      out: { type: 'string' },
      // Its clock counts instructions: slower, and the same each time.
      icount: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, vitestArguments: positionals };
}

/** The directory of this run; those of runs that were killed are removed. @returns {string} */
function runDirectory() {
  const parent = join(checkout, '.cache/vm');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent).filter((entry) => /^run-\d+$/.test(entry))) {
    if (!existsSync(`/proc/${name.slice('run-'.length)}`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const directory = join(parent, `run-${process.pid}`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** @param {string} program @param {readonly string[]} args */
function mustSucceed(program, args) {
  const { status } = spawnSync(program, args, { cwd: checkout, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`'${[program, ...args].join(' ')}' failed`);
}

/** @param {readonly string[]} added @param {string} image */
function prepare(added, image) {
  mustSucceed('make', ['-s', '-C', 'test/kernel/traffic']);
  if (!existsSync(join(checkout, 'dist/bin/tsbpf.js')))
    say('dist/ is not built: tests that need the program will fail');
  makeImage(
    checkout,
    image,
    added.map((file) => resolve(file)),
  );
}

/** @param {import('./kernels.mjs').Kernel} kernel @param {boolean} allowMissing */
function tryFetch(kernel, allowMissing) {
  try {
    return { kernel, fetched: fetchKernel(kernel) };
  } catch (error) {
    say(`${kernel.name}: the kernel cannot be had: ${error.message}`);
    return { kernel, fetched: undefined, results: allowMissing ? noResults : { ...noResults, failed: 1 } };
  }
}

/** Whole lines, marked with the kernel that said them. @param {string} name @param {NodeJS.WritableStream} stream */
function linePrinter(name, stream) {
  let rest = '';
  return {
    /** @param {Buffer} bytes */
    write(bytes) {
      const lines = (rest + bytes.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) stream.write(`${name} | ${line}\n`);
    },
    end() {
      if (rest !== '') stream.write(`${name} | ${rest}\n`);
    },
  };
}

const useHostClang = bundledClang(checkout) === undefined ? '' : 'export TSBPF_CLANG=/usr/bin/host-clang\n';

/** @param {string} kernelName @param {readonly string[]} args */
function testScript(kernelName, args) {
  const quoted = args.map((arg) => ` '${arg.replaceAll("'", "'\\''")}'`).join('');
  return `${useHostClang}export TSBPF_TEST_SLOWNESS=10 TSBPF_TEST_GUEST=1 TSBPF_TEST_KERNEL=${kernelName} CI=1 NO_COLOR=1
node node_modules/vitest/vitest.mjs run --config test/vm/guest.vitest.config.mjs --reporter=verbose --reporter=json --outputFile.json=/tmp/results.json${quoted}
code=$?
cat /tmp/results.json > "$vm_res"
exit $code
`;
}

/** @param {import('./boot.mjs').Outcome} outcome */
function describe(outcome) {
  const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;
  return `${outcome.end === 'exited' ? `exit code ${outcome.code}` : outcome.end}, booted in ${seconds(outcome.bootMs)}${outcome.retried ? ' at the second try' : ''}, ${seconds(outcome.totalMs)} in all`;
}

/** @param {string} name */
function consoleLogOf(name) {
  return join(checkout, '.cache/vm', `console-${name}.log`);
}

/**
 * @param {import('./kernels.mjs').Kernel} kernel
 * @param {import('./fetch-kernel.mjs').FetchedKernel} fetched
 * @param {string} image
 * @param {ReturnType<typeof readCommandLine>} options
 */
async function testOn(kernel, fetched, image, options) {
  const out = linePrinter(kernel.name, process.stdout);
  const err = linePrinter(kernel.name, process.stderr);
  const consoleLog = consoleLogOf(kernel.name);
  const outcome = await boot({
    kernel: fetched,
    image,
    checkout,
    script: testScript(kernel.name, options.vitestArguments),
    timeoutMs: Number(options.timeout) * 1000,
    icount: options.icount,
    consoleLog,
    onOut: out.write,
    onErr: err.write,
  });
  out.end();
  err.end();
  const results = countResults(outcome);
  say(
    `${kernel.name} (${fetched.release}): ${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped; ${describe(outcome)}`,
  );
  if (results.failed > 0) say(`${kernel.name}: the console is in ${consoleLog.slice(checkout.length + 1)}`);
  return { kernel, fetched, results, outcome };
}

/** @template T @template R @param {readonly T[]} items @param {number} jobs @param {(item: T) => Promise<R>} run @returns {Promise<R[]>} */
async function inParallel(items, jobs, run) {
  const queue = [...items.entries()];
  /** @type {R[]} */
  const done = [];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) done[next[0]] = await run(next[1]);
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
  return done;
}

/** @param {ReturnType<typeof readCommandLine>} options @returns {Promise<number>} */
async function runTests(options) {
  const kernels = chooseKernels(options.kernel, options.all).map((kernel) =>
    tryFetch(kernel, options['allow-missing']),
  );
  const directory = runDirectory();
  const image = join(directory, 'root.ext4');
  const fetched = kernels.flatMap((entry) => (entry.fetched === undefined ? [] : [entry.kernel.name]));
  if (fetched.length > 0)
    prepare([...options.add, ...buildGoldens(checkout, directory, options.vitestArguments, fetched)], image);
  const runs = await inParallel(kernels, Number(options.jobs), async (entry) =>
    entry.fetched === undefined
      ? { ...entry, outcome: undefined }
      : testOn(entry.kernel, entry.fetched, image, options),
  );
  const total = sumResults(runs.map(({ results }) => results ?? noResults));
  const summary = {
    ...total,
    kernels: runs.map(({ kernel, fetched, results, outcome }) => ({
      name: kernel.name,
      release: fetched?.release ?? null,
      ...results,
      end: outcome?.end ?? 'missing',
      retried: outcome?.retried ?? false,
      seconds: Math.round((outcome?.totalMs ?? 0) / 1000),
    })),
  };
  const file = process.env['TSBPF_VM_SUMMARY'];
  if (file !== undefined && file !== '') writeFileSync(file, `${JSON.stringify(summary)}\n`);
  for (const { kernel, outcome } of runs)
    for (const name of outcome === undefined ? [] : namesOfFailed(outcome))
      process.stdout.write(`failed   on ${kernel.name}: ${name}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** @param {ReturnType<typeof readCommandLine>} options @param {string} command @returns {Promise<number>} */
async function runCommand(options, command) {
  const [kernel, ...others] = chooseKernels(options.kernel, false);
  if (options.kernel.length === 0 || kernel === undefined || others.length > 0)
    throw new Error('--exec takes exactly one --kernel');
  const fetched = fetchKernel(kernel);
  const image = join(runDirectory(), 'root.ext4');
  prepare(options.add, image);
  const out = options.out === undefined ? process.stdout : createWriteStream(resolve(options.out));
  const outcome = await boot({
    kernel: fetched,
    image,
    checkout,
    script: `${useHostClang}${command}\n`,
    timeoutMs: Number(options.timeout) * 1000,
    icount: options.icount,
    consoleLog: consoleLogOf(kernel.name),
    onOut: (bytes) => {
      out.write(bytes);
    },
    onErr: (bytes) => {
      process.stderr.write(bytes);
    },
  });
  if (out !== process.stdout)
    await new Promise((closed) => {
      out.end(() => closed(undefined));
    });
  say(`${kernel.name} (${fetched.release}): ${describe(outcome)}`);
  return outcome.end === 'exited' ? outcome.code : 1;
}

async function main() {
  const options = readCommandLine();
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (process.arch !== 'x64') throw new Error('the kernels and the emulator are for x86-64');
  ensureTools();
  return options.exec === undefined ? runTests(options) : runCommand(options, options.exec);
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error.message);
  process.exitCode = 2;
}
