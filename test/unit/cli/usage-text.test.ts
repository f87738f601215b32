import { expect, it } from 'vitest';
import { tsbpfHelp } from '../../../src/cli/help-text.js';
import { examplesPage, manPage } from '../../../src/cli/man-page.js';
import { usageText } from '../../../src/cli/usage-text.js';
import { toolTable } from './tool-table.js';

const golden = '../../golden/cli';

it('a tool of three options has the usage text that its users know', async () => {
  const table = { ...toolTable, options: toolTable.options.slice(0, 2) };
  await expect(usageText(table)).toMatchFileSnapshot(`${golden}/usage-short.txt`);
});

it('a long usage line wraps under its first option', async () => {
  await expect(usageText(toolTable)).toMatchFileSnapshot(`${golden}/usage-long.txt`);
});

it('tsbpf -h fits a screen of 80 columns', async () => {
  const text = tsbpfHelp();
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  await expect(text).toMatchFileSnapshot(`${golden}/help.txt`);
});

it('a man page is made from the same table', async () => {
  await expect(manPage(toolTable)).toMatchFileSnapshot(`${golden}/tcpconnect.1`);
});

it('an examples file is made from the same table', async () => {
  await expect(examplesPage(toolTable)).toMatchFileSnapshot(`${golden}/tcpconnect_example.txt`);
});
