// `npm test`, after set-up: every gate (lint, types, boundaries, dead code) counts as one check, every vitest case as one.
// Ends with what failed, a line each that begins with `failed`, and the line `N passed, N failed`, with `, N skipped` after
// it when something was.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { failedTests } from './failed-tests.mjs';

const gates = [
  { name: 'lint and format (biome)', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types (tsc)', command: ['tsc', '--noEmit'] },
  { name: 'boundaries (dependency-cruiser)', command: [process.execPath, 'scripts/check-boundaries.mjs'] },
  { name: 'dead code (knip)', command: ['knip', '--no-config-hints', '--no-progress'] },
  { name: 'whole build', command: [process.execPath, 'scripts/build.mjs'] },
];
const isRoot = process.getuid?.() === 0;
const needRoot = ['kernel', 'libbpf-napi'];
const suites = ['unit', 'libbpf-napi', 'kernel', 'acceptance', 'packaging'];

const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, once more where it is easily found: at the end. */
const failures = [];

for (const gate of gates) {
  const { code, output } = await run(gate.command);
  if (code !== 0) process.stdout.write(output);
  report(code === 0 ? 'passed' : 'failed', gate.name);
}
for (const suite of suites) await runSuite(suite);

for (const failure of failures) console.log(`failed   ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runSuite(name) {
  if (needRoot.includes(name) && !isRoot) return report('skipped', `${name} tests need root`);
  const folder = mkdtempSync(join(tmpdir(), 'tsbpf-test-'));
  const results = join(folder, 'results.json');
  const command = [
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${results}`,
  ];
  const { code } = await run(command, { stdio: ['ignore', 'inherit', 'inherit'] });
  count(name, code, readResults(results));
  rmSync(folder, { recursive: true });
}

function count(suite, code, results) {
  // A file that cannot be loaded has no cases, so it counts as one failure itself.
  const brokenFiles = (results?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  for (const { name } of brokenFiles) failures.push(relative(process.cwd(), name));
  failures.push(...failedTests(results, process.cwd()));
  total.passed += results?.numPassedTests ?? 0;
  total.skipped += (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  const failed = (results?.numFailedTests ?? 0) + brokenFiles.length;
  total.failed += failed;
  if (failed === 0 && code !== 0) report('failed', `${suite} tests: vitest ended with ${code}`);
}

function report(outcome, name) {
  total[outcome] += 1;
  if (outcome === 'failed') failures.push(name);
  console.log(`${outcome.padEnd(8)} ${name}`);
}

function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Programs of node_modules/.bin by name, others by path. */
function run([program, ...args], options = { stdio: ['ignore', 'pipe', 'pipe'] }) {
  const env = { ...process.env, PATH: `${join('node_modules', '.bin')}:${process.env.PATH}` };
  const child = spawn(program, args, { ...options, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
