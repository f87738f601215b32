// Parses arguments against a table of options (a tool's, tsbpf's own, or both together) with commander, and words what is
// wrong. The same rules hold for every table: grouped short flags, `--long=value`, lists by comma, `--` ends the flags.

import { Command, CommanderError, Option } from 'commander';
import type { OptionEntry } from '../artifact.js';
import { optionNeedsValue, optionsExclude, unknownFlag, usageError } from '../diagnostics/catalog-usage.js';
import { nearestName } from '../diagnostics/suggest.js';
import { describeWanted, type GivenValue, parseOptionText } from '../options/parse-option-value.js';

export interface GivenFlags {
  /** By the entry's name; only what was given, no defaults. */
  readonly values: ReadonlyMap<string, GivenValue>;
  readonly operands: readonly string[];
}

interface Given {
  readonly entry: OptionEntry;
  /** As typed by the user, for messages: `-p` or `--pid`. */
  readonly flag: string;
  readonly text: string | null;
}

/** Throws a DiagnosticError of kind 'usage'. Flags and operands stand in any order; behind `--` all are operands. */
export function parseFlags(command: string, entries: readonly OptionEntry[], args: readonly string[]): GivenFlags {
  const given: Given[] = [];
  const program = commanderFor(command, entries, args, given);
  try {
    program.parse(takeSwitches(entries, args, given), { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? usageError(reword(command, entries, error)) : error;
  }
  refuseExclusions(command, given);
  const values = new Map<string, GivenValue>();
  for (const each of given) {
    const value = valueOf(command, each);
    const before = values.get(each.entry.name);
    values.set(each.entry.name, Array.isArray(value) && Array.isArray(before) ? [...before, ...value] : value);
  }
  return { values, operands: program.args };
}

/** `--flag=true`, `--flag=false` of an option that takes no value: what is left are the others. */
function takeSwitches(entries: readonly OptionEntry[], args: readonly string[], given: Given[]): readonly string[] {
  const end = args.indexOf('--');
  return args.filter((arg, index) => {
    const [, name, text = null] = /^--([\w-]+)=(true|false)$/.exec(arg) ?? [];
    const entry = entries.find((candidate) => candidate.type === 'bool' && (candidate.long ?? candidate.name) === name);
    if (name === undefined || entry === undefined || (end >= 0 && index > end)) return true;
    given.push({ entry, flag: `--${name}`, text });
    return false;
  });
}

/** `-p` when the option has a short form, else `--pid`. */
export function flagOf(entry: OptionEntry): string {
  return entry.short === undefined ? `--${entry.long ?? entry.name}` : `-${entry.short}`;
}

function commanderFor(
  command: string,
  entries: readonly OptionEntry[],
  args: readonly string[],
  given: Given[],
): Command {
  const program = new Command(command)
    .argument('[arguments...]')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .showSuggestionAfterError(false)
    .action(() => undefined);
  for (const entry of entries) {
    const option = new Option(commanderFlags(entry));
    program.addOption(option);
    program.on(`option:${option.name()}`, (text: string | null) => {
      given.push({ entry, flag: flagAsTyped(entry, args), text });
    });
  }
  return program;
}

function commanderFlags(entry: OptionEntry): string {
  const names = [entry.short === undefined ? '' : `-${entry.short}`, entry.long === undefined ? '' : `--${entry.long}`];
  if (entry.short === undefined && entry.long === undefined) names.push(`--${entry.name}`);
  const argument = entry.type === 'bool' ? '' : ' <value>';
  return names.filter((name) => name !== '').join(', ') + argument;
}

/** Messages quote the form that the user chose. */
function flagAsTyped(entry: OptionEntry, args: readonly string[]): string {
  const long = `--${entry.long ?? entry.name}`;
  const typedLong = args.some((arg) => arg === long || arg.startsWith(`${long}=`));
  return typedLong ? long : flagOf(entry);
}

function valueOf(command: string, { entry, flag, text }: Given): GivenValue {
  if (entry.type === 'bool') return text !== 'false';
  return parseOptionText(command, entry, flag, text ?? '');
}

function refuseExclusions(command: string, given: readonly Given[]): void {
  for (const one of given) {
    for (const other of given) {
      const clash = one.entry.excludes.includes(other.entry.name) || other.entry.excludes.includes(one.entry.name);
      if (clash && one !== other) throw usageError(optionsExclude(command, one.flag, other.flag));
    }
  }
}

function reword(
  command: string,
  entries: readonly OptionEntry[],
  error: CommanderError,
): ReturnType<typeof unknownFlag> {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.optionMissingArgument') {
    const entry = entries.find((candidate) => new Option(commanderFlags(candidate)).flags === quoted);
    if (entry !== undefined) return optionNeedsValue(command, flagOf(entry), describeWanted(entry));
  }
  const flag = quoted.replace(/=.*/, '');
  const longs = entries.map((entry) => `--${entry.long ?? entry.name}`);
  return unknownFlag(command, flag, flag.startsWith('--') ? nearestName(flag, longs) : undefined);
}
