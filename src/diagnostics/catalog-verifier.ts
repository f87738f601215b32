// Wording of what the kernel's verifier refuses (E0504, E0703, E0704): its messages in the user's words. They differ
// between kernels, so each is known by the part that does not.

import { lineSpan, type SourceFile } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

/** Whose fault it is: the script asks for too much, this kernel lacks something, or what we made of the script is wrong. */
type Fault = 'script' | 'machine' | 'bug';

interface Reason {
  readonly pattern: RegExp;
  readonly fault: Fault;
  /** `$1` is the pattern's first group. */
  readonly text: string;
}

const reasons: readonly Reason[] = [
  {
    pattern: /program is too large.*?(\d+) insn/i,
    fault: 'script',
    text: 'the verifier followed $1 instructions through its loops and branches and gave up: make loops shorter or branches fewer',
  },
  {
    pattern: /too many (?:jumps|states)|sequence of \d+ jumps is too complex|too many instructions/i,
    fault: 'script',
    text: 'there are too many branches to follow: make loops shorter or conditions fewer',
  },
  {
    pattern: /total number of maps per program has reached the limit of (\d+)/i,
    fault: 'script',
    text: 'the clauses of this probe, and what they need, use more than $1 maps: put some into one map with a text as its key',
  },
  {
    pattern: /combined stack size of \d+ calls is (\d+)/i,
    fault: 'script',
    text: 'the clause and the functions it calls need $1 bytes of stack together; there are 512: keep fewer strings in variables',
  },
  {
    pattern: /back-edge|infinite loop detected/i,
    fault: 'script',
    text: 'the verifier sees no end of a loop: count in a variable that each turn changes, and compare it with a constant',
  },
  {
    pattern: /invalid func (?:unknown)?#?(\d+)/i,
    fault: 'machine',
    text: 'this kernel lacks a function that the program calls (number $1): it is too old',
  },
  { pattern: /unknown func (\w+)/i, fault: 'machine', text: 'at this kind of probe this kernel does not allow `$1`' },
  {
    pattern: /cannot use helper (\w+)/i,
    fault: 'machine',
    text: 'at this kind of probe this kernel does not allow `$1`',
  },
  {
    pattern: /(?:unknown opcode|BPF_ATOMIC uses reserved fields) ?(\w*)/i,
    fault: 'machine',
    text: 'this kernel lacks an instruction that the program has: it is too old',
  },
  {
    pattern: /invalid mem access '?(?:\w+_or_null)'?/i,
    fault: 'bug',
    text: 'an address that may be none is read without a check',
  },
  { pattern: /invalid mem access '?(?:inv|scalar)'?/i, fault: 'bug', text: 'a number is used as an address' },
  {
    pattern:
      /outside of the (?:allowed )?memory|invalid access to (?:map value|memory|packet)|unbounded (?:memory|variable)|min value is negative/i,
    fault: 'bug',
    text: 'an index may lie outside of what it indexes',
  },
  {
    pattern: /unreleased reference|reference leak/i,
    fault: 'bug',
    text: 'a reserved record is not handed back on every way',
  },
  {
    pattern: /R\d+ !read_ok|invalid (?:indirect )?read from stack/i,
    fault: 'bug',
    text: 'a value is read that is not set on every way',
  },
  {
    pattern: /R\d+ type=\S+ expected=/i,
    fault: 'bug',
    text: 'a function of the kernel is called with the wrong kind of value',
  },
];

const codes: Readonly<Record<Fault, string>> = { script: 'E0504', machine: 'E0704', bug: 'E0703' };

export interface Rejected {
  readonly probe: string;
  /** The verifier's own. */
  readonly words: readonly string[];
  readonly place: { readonly file: string; readonly line: number } | undefined;
  /** Where the place may be. */
  readonly sources: readonly SourceFile[];
  /** Keeps its log for the report of a bug; says where, if it could. */
  readonly keep: () => string | undefined;
}

const shownWords = 4;

export function verifierRejected(rejected: Rejected): { readonly fault: Fault; readonly diagnostic: Diagnostic } {
  const { probe, words, place } = rejected;
  const said = words.join('\n');
  const known = reasons.find(({ pattern }) => pattern.test(said));
  const fault = known?.fault ?? 'bug';
  const keptPath = fault === 'bug' ? rejected.keep() : undefined;
  const match = known?.pattern.exec(said);
  const reason = known?.text.replace('$1', match?.[1] ?? '');
  // The kernel's log has no folders.
  const source = place && rejected.sources.find(({ name }) => baseName(name) === baseName(place.file));
  const span = source && place && lineSpan(source, place.line);
  const elsewhere =
    span === undefined && place !== undefined ? [`the instruction is made of line ${place.line} of ${place.file}`] : [];
  const kept = keptPath === undefined ? [] : [`the whole log is kept in ${keptPath}`];
  return {
    fault,
    diagnostic: {
      code: codes[fault],
      severity: 'error',
      message: `the kernel's verifier rejected the program of ${probe}${fault === 'bug' ? ': a bug of tsbpf' : ''}`,
      ...(span === undefined ? {} : { primary: { span, ...(reason === undefined ? {} : { text: reason }) } }),
      secondary: [],
      notes: [
        ...(span === undefined && reason !== undefined ? [reason] : []),
        ...elsewhere,
        ...words.slice(-shownWords).map((text) => `the verifier: ${text}`),
        ...kept,
      ],
      ...(fault === 'bug' ? { help: { text: reportHelp(keptPath) } } : {}),
    },
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function reportHelp(keptPath: string | undefined): string {
  const log = keptPath === undefined ? '' : `, ${keptPath}`;
  return `please report it with the script${log} and what \`tsbpf explain --emit c\` prints`;
}
