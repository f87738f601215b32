// `tsbpf fmt SCRIPT …`: scripts in the one form, printed, written in place, or only compared with it.

import { readFileSync, writeFileSync } from 'node:fs';
import type { OptionEntry } from '../artifact.js';
import { nothingToRun, notWritable, usageError } from '../diagnostics/catalog-usage.js';
import { DiagnosticError, Diagnostics } from '../diagnostics/diagnostic.js';
import { findScript, toolNames } from '../script-source.js';
import type { SourceFile } from '../source/source-file.js';
import { formatScript } from '../syntax/format/format.js';
import { commandUsage } from './help-text.js';
import { parseFlags } from './parse-flags.js';
import { exitCodes } from './report-error.js';
import { helpEntry } from './usage-text.js';

const flag = (name: string, more: Partial<OptionEntry> & { readonly help: string }): OptionEntry => ({
  name: `--${name}`,
  long: name,
  type: 'bool',
  list: false,
  choices: [],
  excludes: [],
  ...more,
});

const flags: readonly OptionEntry[] = [
  flag('eval', { short: 'e', argument: 'PROG', type: 'string', help: 'format this one-liner' }),
  flag('write', { short: 'w', excludes: ['--check', '--eval'], help: 'write the files in place' }),
  flag('check', { help: 'only name the files that are not in the form; exit 1 if there are any' }),
];

export async function fmt(args: readonly string[]): Promise<number> {
  const { values, operands } = parseFlags('tsbpf fmt', [helpEntry, ...flags], args);
  if (values.has('--help')) {
    process.stdout.write(commandUsage('fmt', 'Lay scripts out in the one form.', flags, ['[FILE | - | TOOL]...']));
    return exitCodes.done;
  }
  const program = values.get('--eval');
  const files = [
    ...(typeof program === 'string' ? [{ name: '-e', text: program }] : []),
    ...operands.map((word) => findScript(word)),
  ];
  if (files.length === 0) throw usageError(nothingToRun());
  if (values.has('--write')) return write(files);
  const changed = files.filter((file) => {
    const text = formatted(file);
    if (!values.has('--check')) process.stdout.write(text);
    return text !== file.text;
  });
  if (!values.has('--check')) return exitCodes.done;
  for (const { name } of changed) process.stdout.write(`${name}\n`);
  return changed.length > 0 ? exitCodes.script : exitCodes.done;
}

/** Nothing is written unless every file can be. */
function write(files: readonly SourceFile[]): number {
  const tools = toolNames();
  const refused = files.find(({ name }) => name === '<stdin>' || tools.includes(name));
  if (refused !== undefined) throw usageError(notWritable(refused.name));
  const changed = files.map((file) => ({ file, text: formatted(file) })).filter(({ file, text }) => text !== file.text);
  for (const { file, text } of changed) {
    // What was typed into the file in the meantime stays.
    if (readFileSync(file.name, 'utf8') === file.text) writeFileSync(file.name, text);
  }
  return exitCodes.done;
}

function formatted(file: SourceFile): string {
  const diagnostics = new Diagnostics();
  const text = formatScript(file, diagnostics);
  if (text === undefined) throw new DiagnosticError('script', diagnostics.all);
  return text;
}
