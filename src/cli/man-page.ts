// An option table → the tool's man page (roff) and its examples file. Both are generated, shipped and pinned by a test.

import type { OptionEntry, OptionTable } from '../artifact.js';
import { allForms, argumentName, commandName, helpEntry, helpOf, runnableCommand } from './usage-text.js';

export function manPage(table: OptionTable): string {
  const name = commandName(table.script);
  const entries = [helpEntry, ...table.options];
  const sections = [
    `.TH ${name.toUpperCase()} 1 "" "tsbpf" "User Commands"`,
    `.SH NAME\n${escape(name)} \\- ${escape(table.description)}`,
    `.SH SYNOPSIS\n.B tsbpf ${escape(name)}\n${[...entries.map(synopsisOf), ...operandsOf(table)].join('\n')}`,
    `.SH DESCRIPTION\n${paragraphs(table.details === '' ? table.description : table.details)}`,
    `.SH OPTIONS\n${entries.map(optionParagraph).join('\n')}`,
    '.PP\nThe flags of\n.BR tsbpf (1)\n(\\-\\-format, \\-\\-duration, \\-\\-count and the rest) work too, before or after the name.',
    ...(table.examples.length === 0 ? [] : [`.SH EXAMPLES\n${table.examples.map(exampleParagraph).join('\n')}`]),
    '.SH SEE ALSO\n.BR tsbpf (1)',
  ];
  return `${sections.join('\n')}\n`;
}

/** A plain text for examples/NAME_example.txt; `session` is how the tool looked when it ran. */
export function examplesPage(table: OptionTable, session = ''): string {
  const name = commandName(table.script);
  const blocks = table.examples.map(
    ({ command, text }) => `${text === '' ? '' : `${sentence(text)}\n\n`}    # ${runnableCommand(command)}`,
  );
  const shown = session === '' ? [] : [`On a loopback with a little traffic:\n\n${indented(session)}`];
  const head = `Examples of ${name}: ${table.description}`;
  const tail = `All options: tsbpf ${name} -h. The same in full: tsbpf man ${name}.`;
  return `${[head, ...(table.details === '' ? [] : [table.details]), ...blocks, ...shown, tail].join('\n\n')}\n`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((row) => (row === '' ? row : `    ${row}`))
    .join('\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}:`;
}

function operandsOf({ operands }: OptionTable): readonly string[] {
  return operands === undefined ? [] : [`\\fI${escape(operands)}\\fR`];
}

function synopsisOf(entry: OptionEntry): string {
  const form = entry.short === undefined ? `--${entry.long ?? entry.name}` : `-${entry.short}`;
  return entry.type === 'bool'
    ? `[\\fB${escape(form)}\\fR]`
    : `[\\fB${escape(form)}\\fR \\fI${escape(argumentName(entry))}\\fR]`;
}

function optionParagraph(entry: OptionEntry): string {
  return `.TP\n\\fB${escape(allForms(entry))}\\fR\n${line(helpOf(entry))}`;
}

function exampleParagraph({ command, text }: OptionTable['examples'][number]): string {
  return `.TP\n${line(text === '' ? runnableCommand(command) : sentence(text))}\n.B ${escape(runnableCommand(command))}`;
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

function escape(text: string): string {
  return text.replace(/\\/g, '\\e').replace(/-/g, '\\-');
}

/** tsbpf's own page. */
export function tsbpfManPage(flags: readonly OptionEntry[]): string {
  const sections = [
    '.TH TSBPF 1 "" "tsbpf" "User Commands"',
    '.SH NAME\ntsbpf \\- trace Linux with small scripts and stable probes',
    '.SH SYNOPSIS\n.B tsbpf\n[\\fIFLAGS\\fR] (\\fB\\-e\\fR \\fIPROG\\fR | \\fIFILE\\fR | \\fB\\-\\fR | \\fITOOL\\fR) [\\fIITS OPTIONS\\fR] [\\fIARGUMENTS\\fR]',
    ...commandSynopses.map((synopsis) => `.br\n.B tsbpf ${escape(synopsis)}`),
    `.SH DESCRIPTION\n${paragraphs(tsbpfDescription)}`,
    `.SH FLAGS\nBefore the script they are tsbpf's; after it the script's own options win.\n${flags.map(optionParagraph).join('\n')}`,
    `.SH EXIT STATUS\n${exitStatus.map(([code, text]) => `.TP\n.B ${code}\n${line(text)}`).join('\n')}`,
    `.SH EXAMPLES\n${tsbpfExamples.map(exampleParagraph).join('\n')}`,
  ];
  return `${sections.join('\n')}\n`;
}

const commandSynopses = [
  'list [PATTERN] [-v]',
  'explain [--emit STAGE] (-e PROG | FILE | - | TOOL)',
  'check (-e PROG | FILE | - | TOOL)',
  'doctor [--self-test] [-v]',
  'man TOOL',
];

const tsbpfDescription = `A script names what it wants to see by stable probes, such as tcp:connect, and prints rows of typed values.
It is compiled to BPF, loaded into the kernel, and its rows come back as a table, as JSON or as CSV.

Standard output carries data only. Once everything is attached one line on standard error says so:
tsbpf: tracing PROBES (MECHANISMS).

A trace ends by Ctrl-C, exit(), --duration, --count, or with the process of -p or -c; maps are printed then, and what was lost is said.`;

const exitStatus: readonly (readonly [string, string])[] = [
  ['0', 'done, also after Ctrl-C'],
  ['1', 'the script is wrong'],
  ['2', 'wrong use: an unknown flag or tool, a missing file'],
  ['3', 'this machine or kernel cannot: no root, no types (BTF), no mechanism, no clang'],
  ['70', 'a bug of tsbpf'],
  ['n', 'exit(n) in the script'],
];

const tsbpfExamples: OptionTable['examples'] = [
  { command: "tsbpf -e 'tcp:connect < print(pid, comm, daddr, dport) >'", text: 'who connects where' },
  { command: 'tsbpf tcpconnect -t', text: 'a tool of the standard library, with its own option' },
  { command: 'tsbpf --format json --duration 10s tcpaccept', text: 'rows as JSON lines, for ten seconds' },
  { command: 'tsbpf list tcp:*', text: 'the probes of a provider' },
];
