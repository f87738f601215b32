// bench/limit/*.c → the programs that measure, load and set the limit, built by make into the cache folder.

import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './peers.mjs';
import { run } from './shell.mjs';

const source = fileURLToPath(new URL('limit', import.meta.url));
const out = join(cacheFolder, 'limit');

export const programs = {
  timed: join(out, 'timed'),
  load: join(out, 'load'),
  limit: join(out, 'limit'),
  object: join(out, 'limit.bpf.o'),
  waiting: join(out, 'attached'),
};

export function buildLimit() {
  mkdirSync(out, { recursive: true });
  run('make', ['-s', '-C', source, `OUT=${out}`, `CLANG=${bundledClang()}`]);
}

/** The clang that builds tsbpf's own programs, so that both sides have the same compiler. */
function bundledClang() {
  const folder = dirname(createRequire(import.meta.url).resolve('clang-linux-x64/package.json'));
  return `${join(folder, 'ld-linux-x86-64.so.2')} --library-path ${folder} ${join(folder, 'clang-real')}`;
}
