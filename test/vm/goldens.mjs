// The objects of the golden scripts, built here for the guests that are to load them: build-goldens.ts, bundled and run.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './shell.mjs';

const test = 'test/kernel/goldens-load.test.ts';

const requireInModule =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * For those kernels that have a fixture, where the test that loads them is to run.
 * @param {string} checkout
 * @param {string} directory
 * @param {readonly string[]} vitestArguments
 * @param {readonly string[]} kernelNames
 * @returns {string[]} what to add to the image
 */
export function buildGoldens(checkout, directory, vitestArguments, kernelNames) {
  if (vitestArguments.length > 0 && !vitestArguments.some((argument) => test.includes(argument))) return [];
  const bundle = join(directory, 'build-goldens.mjs');
  const goldens = join(directory, 'goldens');
  const options = ['--bundle', '--platform=node', '--format=esm', '--log-level=warning', `--outfile=${bundle}`];
  const source = join(checkout, 'test/vm/build-goldens.ts');
  run(join(checkout, 'node_modules/.bin/esbuild'), [source, ...options, `--banner:js=${requireInModule}`]);
  const withFixture = kernelNames.filter((name) => existsSync(join(checkout, `test/kernels/${name}.json`)));
  run(process.execPath, [bundle, goldens, ...withFixture]);
  return [goldens];
}
