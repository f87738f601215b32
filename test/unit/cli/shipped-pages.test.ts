// The pages that ship are made from the tools' option tables; `vitest run -u` on this file writes them anew.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { globalFlags } from '../../../src/cli/global-flags.js';
import { examplesPage, manPage, tsbpfManPage } from '../../../src/cli/man-page.js';
import { helpEntry, usageText } from '../../../src/cli/usage-text.js';
import { checkScript } from '../../../src/compile.js';
import { bundledDescription } from '../../../src/kernel/bundled-description.js';
import { packageRoot } from '../../../src/package-root.js';
import { readScript, toolNames } from '../../../src/script-source.js';

const root = packageRoot();

it('the man page of tsbpf is up to date', async () => {
  await expect(tsbpfManPage([helpEntry, ...globalFlags])).toMatchFileSnapshot(join(root, 'man', 'man1', 'tsbpf.1'));
});

describe.each(toolNames())('%s', (tool) => {
  const { options, diagnostics } = checkScript(readScript({ tool }), bundledDescription(), []);

  it('has no mistakes, a description and examples', () => {
    expect(diagnostics).toEqual([]);
    expect(options.description).not.toBe('');
    expect(options.examples.length).toBeGreaterThan(0);
  });

  it('has a usage text that fits a screen', async () => {
    await expect(usageText(options)).toMatchFileSnapshot(join(root, 'test', 'golden', 'cli', `${tool}.usage.txt`));
  });

  it('ships a man page that is up to date', async () => {
    await expect(manPage(options)).toMatchFileSnapshot(join(root, 'man', 'man1', `${tool}.1`));
  });

  // How it looked was recorded as it ran; where a tool's columns change it is to be recorded again.
  it('ships examples that are up to date', async () => {
    const file = join(root, 'test', 'golden', 'cli', `${tool}.session.txt`);
    const session = existsSync(file) ? readFileSync(file, 'utf8') : '';
    await expect(examplesPage(options, session)).toMatchFileSnapshot(join(root, 'examples', `${tool}_example.txt`));
  });
});
