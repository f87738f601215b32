// Finds where the script stands on the command line: `tsbpf -q tcpconnect -t` → flags before, the script, what follows it.
// Only the flags that take a value must be known for that; everything else is judged later, by parse-flags.ts.

import type { OptionEntry } from '../artifact.js';

export interface CommandLine {
  readonly before: readonly string[];
  /** `text` from -e, or a word to look up; absent when there was none. */
  readonly script?: { readonly text: string } | { readonly word: string };
  /** What follows the script: its options and arguments. */
  readonly after: readonly string[];
  /** -e without a program. */
  readonly missingProgram?: true;
}

export function splitCommandLine(args: readonly string[], flags: readonly OptionEntry[]): CommandLine {
  const takesValue = (name: string): boolean =>
    flags.some((entry) => entry.type !== 'bool' && (entry.short === name || (entry.long ?? entry.name) === name));
  for (let index = 0; index < args.length; index++) {
    const step = readArgument(args[index] ?? '', takesValue);
    if (step.kind === 'flag') {
      if (step.takesNext) index++;
      continue;
    }
    const before = [...args.slice(0, index), ...(step.flags ?? [])];
    const after = args.slice(index + 1);
    if (step.kind === 'script') return { before, script: step.script, after };
    return step.kind === 'program-next' ? withProgram(before, after) : withWord(before, after);
  }
  return { before: args, after: [] };
}

function withProgram(before: readonly string[], [text, ...after]: readonly string[]): CommandLine {
  return text === undefined ? { before, after, missingProgram: true } : { before, script: { text }, after };
}

function withWord(before: readonly string[], [word, ...after]: readonly string[]): CommandLine {
  return word === undefined ? { before, after } : { before, script: { word }, after };
}

/** What one argument before the script is; `flags` are those that stood in one cluster with -e. */
type Step =
  | { readonly kind: 'flag'; readonly takesNext: boolean }
  | {
      readonly kind: 'script';
      readonly script: { readonly text: string } | { readonly word: string };
      readonly flags?: readonly string[];
    }
  | { readonly kind: 'program-next' | 'word-next'; readonly flags?: readonly string[] };

function readArgument(arg: string, takesValue: (name: string) => boolean): Step {
  if (arg === '--') return { kind: 'word-next' };
  if (arg === '-' || !arg.startsWith('-')) return { kind: 'script', script: { word: arg } };
  if (arg === '--eval') return { kind: 'program-next' };
  if (arg.startsWith('--eval=')) return { kind: 'script', script: { text: arg.slice('--eval='.length) } };
  if (arg.startsWith('--')) return { kind: 'flag', takesNext: !arg.includes('=') && takesValue(arg.slice(2)) };
  return readCluster(arg.slice(1), takesValue);
}

/** `-qe PROG`, `-qePROG`, `-qp 12`, `-qp12` */
function readCluster(letters: string, takesValue: (name: string) => boolean): Step {
  const end = [...letters].findIndex((letter) => letter === 'e' || takesValue(letter));
  const rest = letters.slice(end + 1);
  if (letters[end] !== 'e') return { kind: 'flag', takesNext: end >= 0 && rest === '' };
  const flags = end === 0 ? [] : [`-${letters.slice(0, end)}`];
  return rest === '' ? { kind: 'program-next', flags } : { kind: 'script', script: { text: rest }, flags };
}
