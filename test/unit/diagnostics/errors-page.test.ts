// docs/errors.md, which `tsbpf explain CODE` prints from, has sections for codes of the catalogues and no others; the
// script of a section gets its code and no error besides.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explainCode, sectionOf } from '../../../src/cli/explain-code.js';
import { checkScript } from '../../../src/compile.js';
import { bundledDescription } from '../../../src/kernel/bundled-description.js';
import { packageRoot } from '../../../src/package-root.js';

const page = readFileSync(join(packageRoot(), 'docs', 'errors.md'), 'utf8');
const sections = [...page.matchAll(/^### ([EW]\d{4}) /gm)].map(([, code = '']) => code);
const kernel = bundledDescription();

function catalogued(): readonly string[] {
  const folder = join(packageRoot(), 'src', 'diagnostics');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...new Set(texts.flatMap((text) => text.match(/(?<=')[EW]\d{4}(?=')/g) ?? []))].sort();
}

it('no code has two sections', () => {
  expect(sections.filter((code, index) => sections.indexOf(code) !== index)).toEqual([]);
});

it('every section is of a code that there is', () => {
  // The warning that goes with an error is made of it.
  const known = catalogued().flatMap((code) => [code, code.replace('E', 'W')]);
  expect(sections.filter((code) => !known.includes(code))).toEqual([]);
});

it('the script of a section gets its code and nothing else', () => {
  const wrong = [...page.matchAll(/^```tsbpf-error (E\d+)\n([\s\S]*?)^```$/gm)];
  const others = wrong.flatMap(([, code, text = '']) => {
    const found = checkScript({ name: '-e', text }, kernel, []).diagnostics.map((diagnostic) => diagnostic.code);
    return found.length > 0 && found.every((each) => each === code) ? [] : [`${code}: ${found.join(' ')}\n${text}`];
  });
  expect(wrong.length).toBeGreaterThan(40);
  expect(others).toEqual([]);
});

it('explain prints a section as plain text', () => {
  expect(explainCode('e0304')).toBe(
    'E0304: The wrong number of arguments\n\n' +
      'The message shows how the call is written. What stands in brackets may be left out.\n\n' +
      'wrong:\n\n    tcp:connect-done { @ = hist(); }\n\n' +
      'right:\n\n    tcp:connect-done { @ = hist(latency); }\n',
  );
  expect(sectionOf('### E0001 Short\n', 'E0001')).toBe('E0001: Short\n');
  expect(() => explainCode('E9999')).toThrow(/no message has the code E9999/);
});
