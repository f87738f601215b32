import { expect, it } from 'vitest';
import { manPage } from '../../../src/cli/man-page.js';
import { plainManual } from '../../../src/cli/plain-manual.js';
import { toolTable } from './tool-table.js';

const text = plainManual(manPage({ ...toolTable, details: 'One paragraph.\n\n.not a request, and back\\slash.' }));

it('a manual is readable without man', async () => {
  await expect(text).toMatchFileSnapshot('../../golden/cli/tcpconnect.man.txt');
});

it('nothing of the roff shows through', () => {
  expect(text).not.toMatch(/^\.[A-Z]|\\f|\\-|\\e|\\&/m);
  expect(text).toContain('.not a request, and back\\slash.');
});
