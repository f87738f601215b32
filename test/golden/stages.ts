// What goldens pin: output extension → the printer that makes it from a script. A script's folder, or its header
// (header.ts), says which. Stages stand in pipeline order; the first that finds errors ends the case: the .err file.

import { checkScript, type ExplainStage, explainScript } from '../../src/compile.js';
import { type Diagnostic, DiagnosticError, type Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { renderDiagnostics } from '../../src/diagnostics/render-diagnostic.js';
import type { SourceFile } from '../../src/source/source-file.js';
import { formatScript } from '../../src/syntax/format/format.js';
import { parse } from '../../src/syntax/parse.js';
import { printAst } from '../../src/syntax/print.js';
import { fixtureKernel, type GoldenHeader, readHeader } from './header.js';

export type StagePrinter = (file: SourceFile, diagnostics: Diagnostics) => string | Promise<string>;
export type Stages = Readonly<Record<string, StagePrinter>>;

const printers: Stages = {
  fmt: (file, diagnostics) => formatScript(file, diagnostics) ?? '',
  ast: (file, diagnostics) => printAst(parse(file, diagnostics)),
  options: printOptions,
  types: (file, diagnostics) => explain(file, 'types', diagnostics),
  plan: (file, diagnostics) => explain(file, 'plan', diagnostics),
  c: (file, diagnostics) => explain(file, 'c', diagnostics),
  manifest: (file, diagnostics) => explain(file, 'manifest', diagnostics),
};

/** Every extension that a golden may have. */
export const extensions: readonly string[] = [...Object.keys(printers), 'err'];

/** By the folder's name, where it is not `types`. */
const folders: Readonly<Record<string, readonly string[]>> = {
  fmt: ['fmt'],
  syntax: ['ast'],
  options: ['options', 'types'],
  mechanisms: ['plan'],
  alternatives: ['plan'],
};

export function stagesOf(folder: string, file: SourceFile): Stages {
  const { outputs } = readHeader(file);
  const wanted = outputs.length > 0 ? outputs : (folders[folder] ?? ['types']);
  const unknown = wanted.find((name) => !Object.hasOwn(printers, name));
  if (unknown !== undefined) throw new Error(`${file.name}: no stage prints .${unknown}`);
  return Object.fromEntries(Object.entries(printers).filter(([extension]) => wanted.includes(extension)));
}

/** What `tsbpf check` says, and the command line that the script declares. */
function printOptions(file: SourceFile, diagnostics: Diagnostics): string {
  const header = readHeader(file);
  const checked = checkScript(header.file, fixtureKernel(header.kernels[0] ?? '6.12'), []);
  for (const found of checked.diagnostics) diagnostics.add(found);
  return `${JSON.stringify(checked.options, null, 1)}\n`;
}

interface Outcome {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** For several kernels one section for each outcome, headed by the kernels that share it, with its messages. */
function explain(file: SourceFile, stage: ExplainStage, diagnostics: Diagnostics): string {
  const header = readHeader(file);
  const [only, ...others] = header.kernels.map((kernel) => ({ kernel, ...explainOn(kernel, header, stage) }));
  if (!only) return '';
  if (others.length === 0) {
    for (const found of only.diagnostics) diagnostics.add(found);
    return only.text;
  }
  const sections = new Map<string, string[]>();
  for (const { kernel, text, diagnostics: found } of [only, ...others]) {
    const body = [text, renderDiagnostics(found, { color: false, width: 100 })]
      .filter((part) => part !== '')
      .join('\n');
    sections.set(body, [...(sections.get(body) ?? []), kernel]);
  }
  return [...sections].map(([body, kernels]) => `=== ${kernels.join(', ')}\n\n${body}`).join('\n');
}

function explainOn(kernel: string, header: GoldenHeader, stage: ExplainStage): Outcome {
  const { given, deciding, seed, filters, extraColumns, mechanism } = header;
  const options = {
    present: given,
    deciding,
    seed,
    filters,
    extraColumns,
    includes: [],
    ...(mechanism === undefined ? {} : { mechanism }),
  };
  try {
    const { text, warnings } = explainScript(header.file, fixtureKernel(kernel), options, stage);
    return { text, diagnostics: warnings };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { text: '', diagnostics: error.diagnostics };
  }
}
