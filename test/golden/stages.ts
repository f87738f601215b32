// What each folder of goldens pins: output extension → the printer that makes it from a script.
// Stages stand in pipeline order; the first that finds errors ends the case, and its messages are the .err file.

import type { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import type { SourceFile } from '../../src/source/source-file.js';
import { parse } from '../../src/syntax/parse.js';
import { printAst } from '../../src/syntax/print.js';

export type StagePrinter = (file: SourceFile, diagnostics: Diagnostics) => string | Promise<string>;
export type Stages = Readonly<Record<string, StagePrinter>>;

const syntax: Stages = { ast: (file, diagnostics) => printAst(parse(file, diagnostics)) };

/** By the folder's name; every folder must have a row, so that no script is left untested by accident. */
const folders: Readonly<Record<string, Stages>> = {
  syntax,
};

export function stagesOf(folder: string): Stages {
  const stages = folders[folder];
  if (stages === undefined) throw new Error(`test/golden/${folder} has no row in test/golden/stages.ts`);
  return stages;
}
