// Every script under test/golden with the outputs that lie beside it: each is what one stage's printer makes of the script.
// A new case is a new .tsbpf file; `npx vitest run test/golden.test.ts -u` writes its outputs, for its folder's stages.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../src/diagnostics/diagnostic.js';
import { renderDiagnostics } from '../src/diagnostics/render-diagnostic.js';
import { extensions, stagesOf } from './golden/stages.js';

const root = fileURLToPath(new URL('golden', import.meta.url));
const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsbpf'))
  .sort();

test('there are golden scripts', () => {
  expect(scripts.length).toBeGreaterThan(20);
});

describe.each(scripts)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const folder = relative(root, join(root, dirname(path))).split('/')[0] ?? '';
  const output = (extension: string): string => join(root, path.replace(/\.tsbpf$/, `.${extension}`));

  test('gives its golden outputs', async () => {
    const diagnostics = new Diagnostics();
    const file = { name: basename(path), text };
    const stages = stagesOf(folder, file);
    const written: string[] = [];
    const pin = async (text: string, extension: string): Promise<void> => {
      written.push(extension);
      await expect(text).toMatchFileSnapshot(output(extension));
    };
    for (const [extension, print] of Object.entries(stages)) {
      const printed = await print(file, diagnostics);
      if (diagnostics.hasErrors) break;
      await pin(printed, extension);
    }
    const messages = renderDiagnostics(diagnostics.all, { color: false, width: 100 });
    if (messages !== '') await pin(messages, 'err');
    const stale = extensions.filter((extension) => !written.includes(extension) && existsSync(output(extension)));
    expect(stale, 'outputs of an earlier state of the script: delete them').toEqual([]);
  });
});
