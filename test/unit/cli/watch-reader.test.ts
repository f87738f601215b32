import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';

it('a pipe whose reader leaves is noticed without a write, within a second', async () => {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'tsbpf-reader-'));
  const script = join(folder, 'watch.mjs');
  const entry = `import { watchReader } from './src/cli/watch-reader.ts'; watchReader(1, () => process.exit(7)); setTimeout(() => process.exit(8), 10_000);`;
  await build({
    stdin: { contents: entry, resolveDir: packageRoot() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
  });
  const log = openSync(join(folder, 'code'), 'w+');
  const shell = spawn('bash', ['-c', '"$0" "$1" | sleep 0.5; exit "${PIPESTATUS[0]}"', process.execPath, script], {
    stdio: ['ignore', log, log],
  });
  const code = await new Promise((resolve) => shell.once('exit', resolve));
  closeSync(log);
  rmSync(folder, { recursive: true });
  expect(code).toBe(7);
});
