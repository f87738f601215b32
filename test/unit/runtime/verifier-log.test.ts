// What a refusal of the verifier becomes: for each captured log (*.log, what libbpf printed; from a small program of a few
// lines in a file that `#line` calls `-e`) the message that a user sees lies beside it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { verifierRejected } from '../../../src/diagnostics/catalog-verifier.js';
import { renderDiagnostic } from '../../../src/diagnostics/render-diagnostic.js';
import { readVerdict } from '../../../src/runtime/verifier-log.js';

const folder = fileURLToPath(new URL('../../golden/verifier', import.meta.url));
const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
const text = Array.from({ length: 9 }, (_, index) => `line ${index + 1} of the script`).join('\n');

it.each(logs)('%s', async (name) => {
  const verdict = readVerdict(readFileSync(join(folder, name), 'utf8'));
  const { fault, diagnostic } = verifierRejected({
    probe: 'tcp:connect',
    words: verdict?.words ?? [],
    place: verdict?.place,
    sources: [{ name: '-e', text }],
    keep: () => undefined,
  });
  const message = renderDiagnostic(diagnostic, { color: false, width: 100 });
  await expect(`${fault}\n${message}`).toMatchFileSnapshot(join(folder, name.replace('.log', '.txt')));
});

it('a refusal that is not the verifier’s has no verdict', () => {
  expect(readVerdict("libbpf: prog 'p': BPF program load failed: Operation not permitted\n")).toBeUndefined();
});

it('the last instruction is that of the last program', () => {
  const log = readFileSync(join(folder, 'index-outside.log'), 'utf8');
  expect(readVerdict(log)).toMatchObject({ instruction: 13, place: { file: '-e', line: 5 } });
});
