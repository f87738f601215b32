// Runs dependency-cruiser over src/ and grammar/ and fails when a rule is broken, or when it saw fewer modules than there
// are source files: with a TypeScript it does not know it reports "no violations" after reading nothing.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['src', 'grammar'];
const depcruise = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

const run = spawnSync(
  process.execPath,
  [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
if (run.stdout === '') throw new Error(run.stderr || 'dependency-cruiser said nothing');

const { modules, summary } = JSON.parse(run.stdout);
const sources = folders.flatMap(listSources);
const seen = new Set(modules.map((module) => module.source));
const unseen = sources.filter((path) => !seen.has(path));

for (const { rule, from, to } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name);
  console.log(`${rule.name}: ${from} → ${to}\n  ${comment}`);
}
if (unseen.length > 0) console.log(`dependency-cruiser did not read: ${unseen.join(', ')}`);
console.log(`${sources.length} modules, ${summary.violations.length} forbidden imports`);
process.exitCode = summary.violations.length > 0 || unseen.length > 0 || sources.length === 0 ? 1 : 0;

function listSources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !path.includes('/build/'));
}
