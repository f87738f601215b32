// Damaged scripts: whatever is cut off or left out of a good one, the answer is a tree or messages, and soon.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createLexer } from '../../../grammar/tokens.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { renderDiagnostics } from '../../../src/diagnostics/render-diagnostic.js';
import { parse } from '../../../src/syntax/parse.js';
import { printAst } from '../../../src/syntax/print.js';

const root = fileURLToPath(new URL('../../golden', import.meta.url));
const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsbpf'))
  .sort();
const enoughMs = 2000;
/** For the thousands of scripts of one test, on the slowest machine. */
const wholeTestMs = 120_000;

/** Neither silence nor a crash: a printable tree, and messages that can be drawn and have a place. */
function expectAnswer(text: string): void {
  const diagnostics = new Diagnostics();
  const started = performance.now();
  const program = parse({ name: 'fuzz', text }, diagnostics);
  expect(performance.now() - started).toBeLessThan(enoughMs);
  expect(printAst(program)).toMatch(/^program( \w+)?\n/);
  for (const { primary, message } of diagnostics.all) {
    expect(primary?.span.start, message).toBeGreaterThanOrEqual(0);
    expect(primary?.span.end, message).toBeLessThanOrEqual(text.length + 1);
  }
  expect(renderDiagnostics(diagnostics.all, { color: false, width: 80 })).not.toContain('undefined');
}

describe.each(scripts)('%s', { timeout: wholeTestMs }, (path) => {
  const text = readFileSync(`${root}/${path}`, 'utf8');

  test('every beginning of it is answered', () => {
    for (let end = 0; end <= text.length; end++) expectAnswer(text.slice(0, end));
  });

  test('it is answered with any one token left out', () => {
    for (const { startOffset, image } of createLexer().tokenize(text).tokens) {
      expectAnswer(text.slice(0, startOffset) + text.slice(startOffset + image.length));
    }
  });
});
