// `tsbpf check SCRIPT`: every mistake of a script, without root and without a kernel.

import { kernelAtHand } from '../kernel-at-hand.js';
import { readIncludes } from '../script-source.js';
import { compileLightly } from './compile-lightly.js';
import { globalFlags } from './global-flags.js';
import { commandUsage } from './help-text.js';
import { exitCodes, showDiagnostics } from './report-error.js';
import { readScriptArguments, readScriptCommand } from './script-command.js';

export async function check(args: readonly string[]): Promise<number> {
  const command = readScriptCommand('tsbpf check', args);
  if (command === 'help') {
    process.stdout.write(
      commandUsage('check', 'Find the mistakes of a script.', globalFlags, ['(-e PROG | FILE | - | TOOL)']),
    );
    return exitCodes.done;
  }
  const { checkScript } = await import('../compile.js');
  const includes = readIncludes(
    command.before.values.has('--include') ? [command.before.values.get('--include') ?? []].flat().map(String) : [],
  );
  const kernel = await kernelAtHand();
  const result = compileLightly(command.file, () => checkScript(command.file, kernel, includes));
  showDiagnostics(result.diagnostics);
  if (result.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return exitCodes.script;
  readScriptArguments(command, result.options);
  return exitCodes.done;
}
