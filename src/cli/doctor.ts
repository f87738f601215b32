// `tsbpf doctor`: what this machine and kernel can do, and why not. It only looks, unless --self-test makes a connection.

import type { OptionEntry } from '../artifact.js';
import { unexpectedArguments, usageError } from '../diagnostics/catalog-usage.js';
import { type Finding, findings, isUsable } from './doctor-findings.js';
import { selfTest } from './doctor-self-test.js';
import { commandUsage } from './help-text.js';
import { parseFlags } from './parse-flags.js';
import { exitCodes } from './report-error.js';
import { helpEntry } from './usage-text.js';

function flag(long: string, help: string, more: Partial<OptionEntry> = {}): OptionEntry {
  return { name: `--${long}`, long, type: 'bool', list: false, choices: [], excludes: [], help, ...more };
}

const flags: readonly OptionEntry[] = [
  flag('self-test', 'make a loopback connection and expect its row'),
  flag('verbose', 'also the limits', { short: 'v' }),
  flag('clang', 'judge this clang', { type: 'path', argument: 'PATH' }),
];

export async function doctor(args: readonly string[]): Promise<number> {
  const given = parseFlags('tsbpf doctor', [helpEntry, ...flags], args);
  if (given.values.has('--help')) {
    process.stdout.write(commandUsage('doctor', 'Say what this machine and kernel can do.', flags, []));
    return exitCodes.done;
  }
  if (given.operands.length > 0) throw usageError(unexpectedArguments('tsbpf doctor', given.operands));
  const clang = given.values.get('--clang');
  const found = await findings({
    verbose: given.values.has('--verbose'),
    clang: typeof clang === 'string' ? clang : undefined,
  });
  process.stdout.write(found.map(lineOf).join(''));
  if (!isUsable(found)) return exitCodes.machine;
  if (!given.values.has('--self-test')) return exitCodes.done;
  const result = await selfTest();
  process.stdout.write(lineOf(result));
  return result.state === 'yes' ? exitCodes.done : exitCodes.machine;
}

/** The longest name of a limit. */
const nameWidth = 22;

function lineOf({ name, state, detail }: Finding): string {
  return `${name.padEnd(nameWidth)}${state === 'info' ? '' : `${state.padEnd(8)}`}${detail}`.trimEnd().concat('\n');
}
