// A tree → a tree of the same language without imports, macros, getopt(), D's probes of one process, and arguments that stand
// where only a constant can: the checker knows none of them.

import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Program } from '../syntax/ast.js';
import { type Arguments, putArguments } from './arguments.js';
import { putConditions } from './conditions.js';
import { expandMacros } from './expand-macros.js';
import { declareGetopts } from './getopt.js';
import { joinImports } from './imports.js';
import { putProcesses } from './processes.js';

export interface Expanded {
  readonly program: Program;
  /** The arguments whose values decide the program: '$1', 'rate'. */
  readonly deciding: readonly string[];
}

/** `given` is absent in a check, which knows no command line. */
export function expand(program: Program, given: Arguments | undefined, diagnostics: Diagnostics): Expanded {
  const whole = joinImports(program, diagnostics);
  const declared = declareGetopts(expandMacros(whole, diagnostics), diagnostics);
  const conditions = putConditions(declared, given, diagnostics);
  const put = putArguments(conditions.program, given, diagnostics);
  const processes = putProcesses(put.program, given);
  const deciding = [...conditions.deciding, ...put.deciding, ...processes.deciding].sort();
  return { program: processes.program, deciding };
}
