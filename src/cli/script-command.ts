// The part of the command line that run, explain and check share: tsbpf's flags, the script, what follows it.

import type { OptionEntry, OptionTable } from '../artifact.js';
import { nothingToRun, optionNeedsValue, secondProgram, usageError } from '../diagnostics/catalog-usage.js';
import { type DialectName, isDialectName } from '../dialect.js';
import type { GivenValue } from '../options/parse-option-value.js';
import { findScript, oneLiner } from '../script-source.js';
import type { SourceFile } from '../source/source-file.js';
import { flagsBesides, type GlobalSettings, globalFlags, settingsFrom } from './global-flags.js';
import { type GivenFlags, parseFlags } from './parse-flags.js';
import { splitCommandLine } from './split-command-line.js';
import { commandName, helpEntry } from './usage-text.js';

export interface ScriptCommand {
  readonly file: SourceFile;
  readonly before: GivenFlags;
  readonly after: readonly string[];
}

const commandNames: readonly string[] = ['list', 'explain', 'check', 'fmt', 'doctor', 'man'];

export type CommandLineRequest = ScriptCommand | 'help';

/** Throws a DiagnosticError of kind 'usage'. */
export function readScriptCommand(
  command: string,
  args: readonly string[],
  more: readonly OptionEntry[] = [],
): CommandLineRequest {
  const flags = [...globalFlags, ...more];
  const line = splitCommandLine(args, flags);
  const before = parseFlags(command, [helpEntry, ...flags], line.before);
  if (before.values.has('--help')) return 'help';
  if (line.missingProgram) throw usageError(optionNeedsValue(command, '-e', 'a program'));
  if (line.script === undefined) throw usageError(nothingToRun());
  const found = 'text' in line.script ? oneLiner(line.script.text) : findScript(line.script.word, commandNames);
  const dialect = dialectGiven(before, line.after);
  const environment = settingsOf(process.env);
  const options = dOptionsGiven(before, line.after, found.text);
  const text = [found.text, ...options.map((option) => `#pragma D option ${option}`)].join('\n');
  const file = {
    ...found,
    text,
    ...(dialect === undefined ? {} : { dialect }),
    ...(environment ? { environment } : {}),
  };
  return { file, before, after: line.after };
}

/** bpftrace's variables: those of other programs may be there and mean nothing to us. */
function settingsOf(variables: NodeJS.ProcessEnv): SourceFile | undefined {
  const lines = Object.entries(variables).flatMap(([name, value = '']) =>
    name.startsWith('BPFTRACE_') ? [`${name}=${value.replaceAll('\n', ' ')}`] : [],
  );
  return lines.length === 0 ? undefined : { name: 'environment', text: lines.sort().join('\n') };
}

/** bpftrace wants `--` before a script's own options. */
function withoutDashes([first, ...rest]: readonly string[], { options }: OptionTable): readonly string[] {
  const [name = ''] = (rest[0] ?? '').split('=');
  const isOption = options.some((option) => `--${option.long ?? option.name}` === name);
  return first === '--' && isOption ? rest : first === undefined ? [] : [first, ...rest];
}

/** It decides how the script is read, so it must be known before the script says which words behind it are whose. */
function dialectGiven(before: GivenFlags, after: readonly string[]): DialectName | undefined {
  const at = after.findIndex((word) => word === '--dialect' || word.startsWith('--dialect='));
  const behind = after[at] === '--dialect' ? after[at + 1] : after[at]?.slice('--dialect='.length);
  const name = String(behind ?? before.values.get('--dialect') ?? '');
  return isDialectName(name) ? name : undefined;
}

/** They are lines of the script, behind all others. Behind the script's name `-x` may be an option of its own. */
function dOptionsGiven(before: GivenFlags, after: readonly string[], text: string): readonly string[] {
  const given = before.values.get('--d-option');
  const first = Array.isArray(given) ? given.map(String) : [];
  if (/^\s*option\s+\S+\s+-x\b/m.test(text)) return first;
  const behind = after.flatMap((word, index) => {
    if (word === '-x' || word === '--d-option') return after[index + 1] ?? [];
    return /^(?:-x|--d-option=)(.+)/.exec(word)?.[1] ?? [];
  });
  return [...first, ...behind];
}

export interface ScriptArguments {
  readonly settings: GlobalSettings;
  /** Of the script's own options. */
  readonly given: ReadonlyMap<string, GivenValue>;
  readonly positional: readonly string[];
  readonly wantsHelp: boolean;
  /** Those of `more` that were given. */
  readonly more: ReadonlyMap<string, GivenValue>;
}

/** What follows the script: its own options win, tsbpf's flags work where they leave room. */
export function readScriptArguments(
  command: ScriptCommand,
  table: OptionTable,
  more: readonly OptionEntry[] = [],
): ScriptArguments {
  const hasOwn = table.options.some((option) => option.short === 'e');
  if (command.file.name === '-e' && command.after.includes('-e') && !hasOwn) throw usageError(secondProgram());
  const others = flagsBesides([helpEntry, ...table.options]);
  const entries = [helpEntry, ...table.options, ...others, ...more];
  const after = parseFlags(commandName(table.script), entries, withoutDashes(command.after, table));
  const own = new Set(table.options.map((option) => option.name));
  const given = new Map([...after.values].filter(([name]) => own.has(name)));
  const global = new Map([...after.values].filter(([name]) => !own.has(name)));
  return {
    settings: settingsFrom(command.before, { values: global, operands: [] }),
    given,
    positional: after.operands,
    wantsHelp: after.values.has('--help'),
    more: new Map([...command.before.values, ...global]),
  };
}
