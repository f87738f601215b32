'use strict';
// Becomes dist/bin/tsbpf.js (build.mjs): loads the command's chunks, each with the form that V8 compiled it to where the
// build left one and this Node takes it. To compile them anew costs as much again as Node's own start, and Node 20 has no
// module.enableCompileCache. A form that this Node does not take is ignored.

const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Set by the build. */
const mainChunk = join(__dirname, '../chunks', 'MAIN');

/** The modules of Node that take milliseconds to load, and that few runs need. */
const rarelyNeeded = new Set(['node:child_process', 'node:crypto', 'node:net', 'node:v8']);

/** By path: what each chunk exports, and its script. */
const chunks = new Map();

function load(path) {
  const known = chunks.get(path);
  if (known) return known.exports;
  const text = `(function (exports, require, module, __filename) {${readFileSync(path, 'utf8')}\n})`;
  const cachedData = readIfThere(`${path}.cache`);
  const script = new Script(text, { filename: path, ...(cachedData && { cachedData }) });
  const chunk = { exports: {}, script };
  chunks.set(path, chunk);
  const find = (name) => (name.startsWith('.') ? load(join(dirname(path), name)) : requireLazily(name));
  script.runInThisContext()(chunk.exports, find, chunk, path);
  return chunk.exports;
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function requireLazily(name) {
  return rarelyNeeded.has(name) ? new Proxy({}, { get: (_, member) => require(name)[member] }) : require(name);
}

if (require.main === module) load(mainChunk);
else module.exports = { load, chunks };
