// What `tsbpf -h` and the help of its subcommands print.

import type { OptionEntry } from '../artifact.js';
import { globalFlags } from './global-flags.js';
import { helpEntry, optionList, usageLine } from './usage-text.js';

const commandHelp = `commands:
  tsbpf -e PROG | FILE | - | TOOL     run a one-liner, a file, stdin, a tool
  tsbpf list [PATTERN] [-v]           probes on this kernel, their fields;
                                      also \`list tools\`, \`list builtins\`
  tsbpf explain [--emit STAGE] SCRIPT which mechanisms a script gets, and why
  tsbpf explain CODE                  what the code of a message means
  tsbpf check SCRIPT                  find mistakes: no root, no kernel needed
  tsbpf fmt [-w | --check] SCRIPT     lay a script out in the one form
  tsbpf doctor [--self-test] [-v]     what this machine and kernel can do
  tsbpf man TOOL                      the manual of a tool`;

const examples = `examples:
    tsbpf -e 'tcp:connect < print(pid, comm, daddr, dport) >'
    tsbpf tcpconnect -t                          # a tool with its own option
    tsbpf --format json --duration 10s tcpaccept # JSON lines, for ten seconds
    tsbpf list 'tcp:*'                           # probes of the tcp provider`;

export function tsbpfHelp(): string {
  return `${[
    'usage: tsbpf [FLAGS] (-e PROG | FILE | - | TOOL) [ITS OPTIONS] [ARGUMENTS]',
    'Trace what Linux does, with small scripts and stable probes.',
    commandHelp,
    optionList('flags (before the script; also after it, where its own options win):', [
      helpEntry,
      versionEntry,
      ...globalFlags,
    ]),
    examples,
  ].join('\n\n')}\n`;
}

export const versionEntry: OptionEntry = {
  ...helpEntry,
  name: '--version',
  short: 'V',
  long: 'version',
  help: "show tsbpf's version and exit",
};

/** Help of `explain`, `check`, `fmt`, `list`, `doctor`, `man`. */
export function commandUsage(
  name: string,
  description: string,
  entries: readonly OptionEntry[],
  operands: readonly string[],
): string {
  return `${[usageLine(`usage: tsbpf ${name}`, [helpEntry, ...entries], operands), description, optionList('optional arguments:', [helpEntry, ...entries])].join('\n\n')}\n`;
}
