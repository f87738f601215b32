'use strict';
// Runs the chunk of dist/ that the environment names, with the arguments given, and keeps what V8 compiled for it beside
// the chunks.

const { renameSync, writeFileSync } = require('node:fs');
const { chunks, load } = require('../dist/bin/tsbpf.js');

process.on('exit', () => {
  for (const [path, { script }] of chunks) {
    const temporary = `${path}.cache.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, `${path}.cache`);
  }
});
load(process.env.TSBPF_CHUNK);
