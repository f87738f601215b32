// `tsbpf man TOOL`: the tool's manual, through man(1) on a terminal, as plain text elsewhere, as roff by --roff.

import { spawnSync } from 'node:child_process';
import type { OptionEntry } from '../artifact.js';
import { unexpectedArguments, usageError } from '../diagnostics/catalog-usage.js';
import { obtainOptionTable } from '../obtain-artifact.js';
import { findScript } from '../script-source.js';
import { globalFlags } from './global-flags.js';
import { commandUsage } from './help-text.js';
import { manPage, tsbpfManPage } from './man-page.js';
import { parseFlags } from './parse-flags.js';
import { plainManual } from './plain-manual.js';
import { exitCodes } from './report-error.js';
import { helpEntry } from './usage-text.js';

const roffFlag: OptionEntry = {
  name: '--roff',
  long: 'roff',
  type: 'bool',
  list: false,
  choices: [],
  excludes: [],
  help: 'print the source of the page',
};

export async function man(args: readonly string[]): Promise<number> {
  const given = parseFlags('tsbpf man', [helpEntry, roffFlag], args);
  if (given.values.has('--help')) {
    process.stdout.write(commandUsage('man', 'Show the manual of a tool or of tsbpf.', [roffFlag], ['[TOOL]']));
    return exitCodes.done;
  }
  const [name = 'tsbpf', ...extra] = given.operands;
  if (extra.length > 0) throw usageError(unexpectedArguments('tsbpf man', extra));
  const page =
    name === 'tsbpf'
      ? tsbpfManPage([helpEntry, ...globalFlags])
      : manPage(await obtainOptionTable(findScript(name), [], true));
  if (given.values.has('--roff')) process.stdout.write(page);
  else if (!(process.stdout.isTTY && showWithMan(page))) process.stdout.write(plainManual(page));
  return exitCodes.done;
}

function showWithMan(page: string): boolean {
  const { error, status } = spawnSync('man', ['-l', '-'], { input: page, stdio: ['pipe', 'inherit', 'ignore'] });
  return error === undefined && status === 0;
}
