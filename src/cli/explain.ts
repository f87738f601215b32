// `tsbpf explain [--emit STAGE] SCRIPT`: which way each probe takes on this kernel and why, or any stage of the compile.
// `tsbpf explain CODE`: what the code of a message means.

import { release } from 'node:os';
import type { OptionEntry } from '../artifact.js';
import type { ExplainStage } from '../compile.js';
import { machineError, noKernelTypes } from '../diagnostics/catalog-usage.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { hasKernelTypes, kernelAtHand } from '../kernel-at-hand.js';
import { withDefaults } from '../options/script-options.js';
import { programOf } from '../options/target-program.js';
import { readIncludes } from '../script-source.js';
import { compileLightly } from './compile-lightly.js';
import { codePattern, explainCode } from './explain-code.js';
import { filterNamesOf } from './filter-names.js';
import { globalFlags, settingsFrom } from './global-flags.js';
import { commandUsage } from './help-text.js';
import { exitCodes, showDiagnostics } from './report-error.js';
import { readScriptArguments, readScriptCommand } from './script-command.js';

const stages: readonly ExplainStage[] = ['ast', 'types', 'plan', 'c', 'manifest'];

const emitFlag: OptionEntry = {
  name: '--emit',
  long: 'emit',
  argument: 'STAGE',
  type: 'string',
  list: false,
  choices: stages,
  excludes: [],
  help: `print this stage instead: ${stages.join(', ')}`,
};

export async function explain(args: readonly string[]): Promise<number> {
  const [code = '', ...others] = args;
  if (codePattern.test(code) && others.length === 0) {
    process.stdout.write(explainCode(code));
    return exitCodes.done;
  }
  const command = readScriptCommand('tsbpf explain', args, [emitFlag]);
  if (command === 'help') {
    const usage = commandUsage(
      'explain',
      'Say how a script would run on this kernel, and why so; or what the code of a message means.',
      [emitFlag, ...globalFlags],
      ['(-e PROG | FILE | - | TOOL | CODE)'],
    );
    process.stdout.write(usage);
    return exitCodes.done;
  }
  const { checkScript, explainScript } = await import('../compile.js');
  // Which way a probe takes is a question to this kernel, not to a bundled description.
  if (!hasKernelTypes()) throw machineError(noKernelTypes(release()));
  const kernel = await kernelAtHand();
  const includes = readIncludes(settingsFrom(command.before).includes);
  const checked = compileLightly(command.file, () => checkScript(command.file, kernel, includes));
  const errors = checked.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const read = readScriptArguments(command, checked.options, [emitFlag]);
  const stage = stages.find((name) => name === read.more.get('--emit'));
  if (errors.length > 0 && stage !== 'ast') throw new DiagnosticError('script', checked.diagnostics);
  const { settings } = read;
  const { present, deciding } = withDefaults(checked.options, read.given, read.positional, programOf(settings));
  const options = {
    present,
    deciding,
    filters: filterNamesOf(settings),
    ...(settings.mechanism === undefined ? {} : { mechanism: settings.mechanism }),
    ...(settings.clang === undefined ? {} : { clang: settings.clang }),
    unsafe: settings.unsafe,
    seed: settings.seed,
    extraColumns: settings.extraColumns,
    includes,
  };
  const explained = compileLightly(command.file, () => explainScript(command.file, kernel, options, stage));
  process.stdout.write(explained.text.endsWith('\n') ? explained.text : `${explained.text}\n`);
  showDiagnostics(explained.warnings);
  return exitCodes.done;
}
