// Every golden script's object for one kernel's fixture, into a folder that its guest loads them from
// (test/kernel/goldens-load.test.ts). Bundled and run by run.mjs: node build-goldens.mjs FOLDER KERNEL…

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGolden } from '../golden/build-golden.js';
import { fixtureKernel } from '../golden/header.js';
import { goldenScripts } from '../golden/scripts.js';

const [folder = '', ...kernels] = process.argv.slice(2);

for (const kernel of kernels) {
  mkdirSync(join(folder, kernel), { recursive: true });
  for (const script of goldenScripts().filter((golden) => golden.folder !== 'syntax')) {
    const outcome = buildGolden(script.file, fixtureKernel(kernel));
    if (!('elf' in outcome)) continue;
    const path = join(folder, kernel, script.name.replaceAll('/', '--'));
    writeFileSync(`${path}.elf`, outcome.elf);
    writeFileSync(`${path}.json`, JSON.stringify(outcome.manifest.probes));
  }
}
