// An option table → the tool's man page (roff) and its examples file. Both are generated, shipped and pinned by a test.

import type { OptionEntry, OptionTable } from '../artifact.js';
import { allForms, argumentName, commandName, helpEntry, helpOf } from './usage-text.js';

export function manPage(table: OptionTable): string {
  const name = commandName(table.script);
  const entries = [helpEntry, ...table.options];
  const sections = [
    `.TH ${name.toUpperCase()} 1 "" "tsbpf" "User Commands"`,
    `.SH NAME\n${escape(name)} \\- ${escape(table.description)}`,
    `.SH SYNOPSIS\n.B tsbpf ${escape(name)}\n${entries.map(synopsisOf).join('\n')}`,
    `.SH DESCRIPTION\n${paragraphs(table.details === '' ? table.description : table.details)}`,
    `.SH OPTIONS\n${entries.map(optionParagraph).join('\n')}`,
    '.PP\nThe flags of\n.BR tsbpf (1)\n(\\-\\-format, \\-\\-duration, \\-\\-count, \\-\\-cgroup \\&...) work too, before or after the name.',
    ...(table.examples.length === 0 ? [] : [`.SH EXAMPLES\n${table.examples.map(exampleParagraph).join('\n')}`]),
    '.SH SEE ALSO\n.BR tsbpf (1)',
  ];
  return `${sections.join('\n')}\n`;
}

/** A plain text for examples/NAME_example.txt. */
export function examplesPage(table: OptionTable): string {
  const name = commandName(table.script);
  const blocks = table.examples.map(({ command, text }) => `${text === '' ? '' : `${sentence(text)}\n\n`}    # ${asCommand(command)}`);
  const head = `Examples of ${name}: ${table.description}`;
  const tail = `All options: tsbpf ${name} -h. The same in full: tsbpf man ${name}.`;
  return `${[head, ...(table.details === '' ? [] : [table.details]), ...blocks, tail].join('\n\n')}\n`;
}

/** Examples in a doc comment begin with the tool's name alone. */
function asCommand(command: string): string {
  return /^(\.\/)?tsbpf\b/.test(command) ? command : `tsbpf ${command.replace(/^\.\//, '')}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}:`;
}

function synopsisOf(entry: OptionEntry): string {
  const form = entry.short === undefined ? `--${entry.long ?? entry.name}` : `-${entry.short}`;
  return entry.type === 'bool' ? `[\\fB${escape(form)}\\fR]` : `[\\fB${escape(form)}\\fR \\fI${escape(argumentName(entry))}\\fR]`;
}

function optionParagraph(entry: OptionEntry): string {
  return `.TP\n\\fB${escape(allForms(entry))}\\fR\n${line(helpOf(entry))}`;
}

function exampleParagraph({ command, text }: OptionTable['examples'][number]): string {
  return `.TP\n${line(text === '' ? asCommand(command) : sentence(text))}\n.B ${escape(asCommand(command))}`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(line).join('\n'))
    .join('\n.PP\n');
}

/** A line that begins with a dot or a quote would be a request. */
function line(text: string): string {
  return escape(text).replace(/^([.'])/, '\\&$1');
}

export function escape(text: string): string {
  return text.replace(/\\/g, '\\e').replace(/-/g, '\\-');
}
