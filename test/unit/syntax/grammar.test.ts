import { fileURLToPath } from 'node:url';
import { generateCstDts, Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { ScriptParser } from '../../../grammar/grammar.js';
import { vocabulary } from '../../../grammar/tokens.js';

const header = `// The shape of the parser's output, generated from grammar.ts: the grammar test compares it and rewrites it with \`-u\`.
// Edit the grammar, not this.
// biome-ignore-all format: written by the generator
// biome-ignore-all lint/style/noExcessiveLinesPerFile: written by the generator

`;

test('the grammar is without ambiguities, left recursion and unreachable alternatives', () => {
  expect(() => new ScriptParser(true)).not.toThrow();
});

test('no token hides another', () => {
  expect(new Lexer(vocabulary).lexerDefinitionErrors).toEqual([]);
});

test('the types of the parser’s output are those of the grammar', async () => {
  const types = generateCstDts(new ScriptParser(false).getGAstProductions(), { includeVisitorInterface: false });
  const file = fileURLToPath(new URL('../../../grammar/cst-types.ts', import.meta.url));
  await expect(header + types.replace('ICstVisitor, ', '')).toMatchFileSnapshot(file);
});
