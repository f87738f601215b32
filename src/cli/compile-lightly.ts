// V8 spends a quarter of a short script's compilation on optimizing the compiler, which is then not used again. The flag is
// the process's, so only the command does this; V8 takes no chunk's compiled form while it is set, so all are loaded by then.

import { setFlagsFromString } from 'node:v8';
import type { RunCompiler } from '../obtain-artifact.js';

/** What is longer takes so long that it pays; characters. */
const longestShort = 8 * 1024;

export const compileLightly: RunCompiler = (file, compile) => {
  if (file.text.length > longestShort) return compile();
  setFlagsFromString('--no-opt');
  try {
    return compile();
  } finally {
    setFlagsFromString('--opt');
  }
};
