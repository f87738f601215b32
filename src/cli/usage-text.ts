// An option table → the usage text of a tool in the conventional shape: usage line, description, optional arguments, examples.

import { basename } from 'node:path';
import type { OptionEntry, OptionTable } from '../artifact.js';

const width = 78;
const helpColumn = 24;

export const helpEntry: OptionEntry = {
  name: '--help',
  short: 'h',
  long: 'help',
  type: 'bool',
  list: false,
  choices: [],
  excludes: [],
  help: 'show this help message and exit',
};

const ofEveryScript =
  'Flags of every script (see tsbpf -h): --cgroup, --container, --netns-of, --comm, --uid, --show-container, --show-netns, --duration, --count, --format, …';

export function usageText(table: OptionTable): string {
  const name = commandName(table.script);
  const entries = [helpEntry, ...table.options];
  const parts = [usageLine(`usage: ${name}`, entries, table.operands === undefined ? [] : [table.operands])];
  if (table.description !== '') parts.push(table.description);
  parts.push(optionList('optional arguments:', entries), wrap(ofEveryScript, width).join('\n'));
  if (table.examples.length > 0) parts.push(exampleList(table));
  // What a tool costs and misses is said last: the list of options is what most come for.
  if (table.details !== '') parts.push(...paragraphsOf(table.details));
  return `${parts.join('\n\n')}\n`;
}

/** 'tcpconnect' for the tool and for a file `./mine/tcpconnect.tsbpf`. */
export function commandName(script: string): string {
  if (script === '-e') return 'tsbpf -e PROG';
  if (script === '<stdin>') return 'tsbpf -';
  return basename(script).replace(/\.tsbpf$/, '');
}

/** `PORT,…` of the table reads `PORT[,PORT]` in a usage text. */
export function argumentName(entry: OptionEntry): string {
  const name =
    entry.argument ??
    (entry.choices.length > 0 ? `{${entry.choices.join(',')}}` : (entry.long ?? entry.name).toUpperCase());
  return name.replace(/^(.*),(?:…|\.\.\.)$/, '$1[,$1]');
}

export function usageLine(prefix: string, entries: readonly OptionEntry[], operands: readonly string[] = []): string {
  const lines: string[] = [];
  let line = prefix;
  const indent = ' '.repeat(prefix.length);
  for (const part of [...groupExclusive(entries), ...operands]) {
    if (line.length + 1 + part.length > width && line.trim() !== '' && line !== prefix) {
      lines.push(line);
      line = indent;
    }
    line += ` ${part}`;
  }
  return [...lines, line].join('\n');
}

/** Neighbours that exclude each other share a bracket: `[-4 | -6]`. */
function groupExclusive(entries: readonly OptionEntry[]): readonly string[] {
  const groups: OptionEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const clashes =
      last?.every((other) => other.excludes.includes(entry.name) || entry.excludes.includes(other.name)) === true;
    if (last !== undefined && clashes) last.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => `[${group.map(shortForm).join(' | ')}]`);
}

function shortForm(entry: OptionEntry): string {
  const name = entry.short === undefined ? `--${entry.long ?? entry.name}` : `-${entry.short}`;
  return entry.type === 'bool' ? name : `${name} ${argumentName(entry)}`;
}

/** `-p PID, --pid PID` */
export function allForms(entry: OptionEntry): string {
  const argument = entry.type === 'bool' ? '' : ` ${argumentName(entry)}`;
  const names = [
    entry.short === undefined ? undefined : `-${entry.short}`,
    entry.long === undefined ? undefined : `--${entry.long}`,
  ];
  const known = names.filter((name) => name !== undefined);
  return (known.length > 0 ? known : [`--${entry.name}`]).map((name) => name + argument).join(', ');
}

export function optionList(title: string, entries: readonly OptionEntry[]): string {
  const longest = Math.max(...entries.map((entry) => allForms(entry).length));
  const column = Math.min(longest + 4, helpColumn);
  return [title, ...entries.map((entry) => optionLines(entry, column))].join('\n');
}

function optionLines(entry: OptionEntry, column: number): string {
  const forms = `  ${allForms(entry)}`;
  const help = wrap(helpOf(entry), width - column);
  const indented = help.map((line) => ' '.repeat(column) + line);
  if (help.length === 0) return forms;
  if (forms.length + 2 > column) return [forms, ...indented].join('\n');
  return [forms.padEnd(column) + (help[0] ?? ''), ...indented.slice(1)].join('\n');
}

export function helpOf(entry: OptionEntry): string {
  return entry.defaultValue === undefined ? entry.help : `${entry.help} (default ${entry.defaultValue})`;
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((paragraph) => wrap(paragraph, width).join('\n'));
}

/** A longer command does not push the others' comments away. */
const alignedCommand = 32;

function exampleList(table: OptionTable): string {
  const commands = table.examples.map(({ command }) => runnableCommand(command));
  const column = Math.max(...commands.map(({ length }) => length).filter((length) => length <= alignedCommand), 0);
  const lines = table.examples.map(({ text }, i) => {
    const command = `    ${commands[i] ?? ''}`;
    return text === '' ? command : `${command.padEnd(column + 4)}    # ${text}`;
  });
  return ['examples:', ...lines].join('\n');
}

/** Examples in a doc comment begin with the tool's name alone. */
export function runnableCommand(command: string): string {
  return /^(\.\/)?tsbpf\b/.test(command) ? command : `tsbpf ${command.replace(/^\.\//, '')}`;
}

export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
