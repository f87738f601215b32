// Finds where the script stands on the command line: `tsbpf -q tcpconnect -t` → flags before, the script, what follows it.
// Only the flags that take a value must be known for that; everything else is judged later, by parse-flags.ts.

import type { OptionEntry } from '../artifact.js';

export interface CommandLine {
  readonly before: readonly string[];
  /** `text` from -e, or a word to look up; absent when there was none. */
  readonly script?: { readonly text: string } | { readonly word: string };
  /** The script's name as the command line has it, for usage. */
  readonly after: readonly string[];
  /** -e without a program. */
  readonly missingProgram?: true;
}

export function splitCommandLine(args: readonly string[], flags: readonly OptionEntry[]): CommandLine {
  const takesValue = (name: string): boolean => flags.some((entry) => entry.type !== 'bool' && (entry.short === name || (entry.long ?? entry.name) === name));
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const before = args.slice(0, index);
    const after = args.slice(index + 1);
    if (arg === '--') {
      const [word, ...rest] = after;
      return word === undefined ? { before, after } : { before, script: { word }, after: rest };
    }
    if (arg === '-' || !arg.startsWith('-')) return { before, script: { word: arg }, after };
    if (arg.startsWith('--eval=')) return { before, script: { text: arg.slice('--eval='.length) }, after };
    if (arg === '--eval') return programNext(before, after);
    if (arg.startsWith('--')) {
      if (!arg.includes('=') && takesValue(arg.slice(2))) index++;
      continue;
    }
    const cluster = readCluster(arg, takesValue);
    if (cluster.program !== undefined) {
      const flagsBefore = cluster.flags === '' ? before : [...before, `-${cluster.flags}`];
      return cluster.program === '' ? programNext(flagsBefore, after) : { before: flagsBefore, script: { text: cluster.program }, after };
    }
    if (cluster.needsNext) index++;
  }
  return { before: args, after: [] };
}

function programNext(before: readonly string[], after: readonly string[]): CommandLine {
  const [text, ...rest] = after;
  return text === undefined ? { before, after, missingProgram: true } : { before, script: { text }, after: rest };
}

interface Cluster {
  readonly flags: string;
  /** What stood behind the `e` of `-qe`, '' when the program is the next argument. */
  readonly program?: string;
  readonly needsNext: boolean;
}

function readCluster(arg: string, takesValue: (name: string) => boolean): Cluster {
  const letters = arg.slice(1);
  for (const [index, letter] of [...letters].entries()) {
    const rest = letters.slice(index + 1);
    if (letter === 'e') return { flags: letters.slice(0, index), program: rest, needsNext: false };
    if (takesValue(letter)) return { flags: letters, needsNext: rest === '' };
  }
  return { flags: letters, needsNext: false };
}
