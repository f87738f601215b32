'use strict';
// Runs one command of dist/ with the arguments given, and keeps what V8 compiled for it beside the chunks.

const { renameSync, writeFileSync } = require('node:fs');
const { chunks, run } = require('../dist/bin/tsbpf.js');

process.on('exit', () => {
  for (const [path, { script }] of chunks) {
    const temporary = `${path}.cache.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, `${path}.cache`);
  }
});
run();
