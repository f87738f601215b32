// Damaged scripts through the checker: with any one token left out, the answer is messages, never an exception, and
// each message has a place that can be drawn. Every golden script and every file of the standard library.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLexer } from '../../grammar/tokens.js';
import { checkScript, explainScript } from '../../src/compile.js';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.js';
import { renderDiagnostics } from '../../src/diagnostics/render-diagnostic.js';
import { packageRoot } from '../../src/package-root.js';
import type { SourceFile } from '../../src/source/source-file.js';
import { fixtureKernel } from '../golden/header.js';
import { goldenScripts } from '../golden/scripts.js';

/** A file with more tokens has every second, third, … of them left out, so that the whole stays within 20 s or so. */
const mostDeletions = 8;
/** A hang is what this is to find, on the slowest machine too. */
const wholeFileMs = 60_000;

const kernel = fixtureKernel('6.12');

function standardFiles(): readonly { readonly name: string; readonly file: SourceFile }[] {
  return ['providers', 'tools'].flatMap((folder) => {
    const path = join(packageRoot(), 'stdlib', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.tsbpf'))
      .map((name) => ({ name, file: { name, text: readFileSync(join(path, name), 'utf8') } }));
  });
}

function withoutOneToken(text: string): readonly string[] {
  const { tokens } = createLexer().tokenize(text);
  const step = Math.ceil(tokens.length / mostDeletions);
  return tokens
    .filter((_, index) => index % step === 0)
    .map(({ startOffset, image }) => text.slice(0, startOffset) + text.slice(startOffset + image.length));
}

/** What is checked clean is also planned and written, or refused with messages. */
function expectAnswer(text: string): void {
  const file = { name: 'fuzz', text };
  const { diagnostics } = checkScript(file, kernel, []);
  if (!diagnostics.some(({ severity }) => severity === 'error')) expectC(file);
  for (const { primary, message } of diagnostics) {
    expect(primary?.span.start, message).toBeGreaterThanOrEqual(0);
    expect(primary?.span.end, message).toBeLessThanOrEqual((primary?.span.file.text.length ?? 0) + 1);
  }
  expect(renderDiagnostics(diagnostics, { color: false, width: 80 }), text).not.toMatch(/undefined|\[object|NaN/);
}

function expectC(file: SourceFile): void {
  try {
    const { text } = explainScript(file, kernel, { present: new Set(), filters: new Set(), includes: [] }, 'c');
    expect(text, file.text).not.toMatch(/undefined|\[object|NaN/);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
  }
}

const scripts = [...goldenScripts().filter(({ folder }) => folder !== 'syntax'), ...standardFiles()];

describe('a script with one token left out gets an answer', () => {
  test.each(scripts)('$name', { timeout: wholeFileMs }, ({ file }) => {
    const damaged = withoutOneToken(file.text);
    for (const text of damaged) {
      try {
        expectAnswer(text);
      } catch (error) {
        throw new Error(`for this script:\n${text}`, { cause: error });
      }
    }
  });
});
