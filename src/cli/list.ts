// `tsbpf list [PATTERN] [-v]`: probes with their fields and the mechanism on this kernel; also tools and builtins.

import type { OptionEntry } from '../artifact.js';
import { machineError, nothingMatches, notListed, usageError } from '../diagnostics/catalog-usage.js';
import { kernelAtHand } from '../kernel-at-hand.js';
import { readIncludes } from '../script-source.js';
import { globalFlags, settingsFrom } from './global-flags.js';
import { commandUsage } from './help-text.js';
import { parseFlags } from './parse-flags.js';
import { exitCodes } from './report-error.js';
import { helpEntry } from './usage-text.js';

const flags: readonly OptionEntry[] = [
  ...globalFlags.filter((entry) => entry.name === '--include'),
  {
    name: '--verbose',
    short: 'v',
    long: 'verbose',
    type: 'bool',
    list: false,
    choices: [],
    excludes: [],
    help: 'with fields, types, context and cost',
  },
];

export async function list(args: readonly string[]): Promise<number> {
  const given = parseFlags('tsbpf list', [helpEntry, ...flags], args);
  if (given.values.has('--help')) {
    process.stdout.write(commandUsage('list', 'List probes, `list tools`, `list builtins`.', flags, ['[PATTERN…]']));
    return exitCodes.done;
  }
  const { listProbes } = await import('../providers/list-probes.js');
  const { untoldHooks } = await import('../providers/list-hooks.js');
  const settings = settingsFrom(given);
  const kernel = await kernelAtHand();
  const includes = readIncludes(settings.includes);
  const patterns = given.operands.length > 0 ? given.operands : [undefined];
  const texts = patterns.map((pattern) => {
    const found = listProbes(pattern, settings.verbose, kernel, includes);
    if (found !== '') return found;
    const untold = untoldHooks(pattern ?? 'tracepoint', kernel);
    throw untold === undefined ? usageError(nothingMatches(pattern ?? '')) : machineError(notListed(untold));
  });
  const text = texts.join('');
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return exitCodes.done;
}
