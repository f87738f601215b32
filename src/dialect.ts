// bpftrace and D are the same language as the native form. Where one of them means something else, or writes it
// otherwise, its record here says so, and docs/language.md shows this table.

import { stringBytes } from './limits.js';

export type DialectName = 'native' | 'bpftrace' | 'd';

/** What becomes of a probe that this kernel has not; 'in lists': a warning where another of its list is there. */
export type MissingProbes = 'error' | 'in lists' | 'warning' | 'ignored';

export interface Dialect {
  /** What a read of memory that fails gives, and a variable that nothing was assigned to: `-`, or 0 and "". */
  readonly faults: 'unknown' | 'zero';
  /** `$1` of which the command line has nothing. */
  readonly unsetArgument: 'zero' | 'warning' | 'error';
  readonly missingProbes: MissingProbes;
  /** Maps at the end: as declared or first used, or by name under two empty lines. */
  readonly mapsAtEnd: 'in order' | 'by name';
  /** Those that the script printed itself are not shown at the end once more. */
  readonly leavesOutShownMaps: boolean;
  /** Of maps without keys that nothing was put into, those that are shown: as 0. */
  readonly untouchedMaps: 'all' | 'counts' | 'none';
  /** `@m[key]: value` a line, or keys left and values right. */
  readonly maps: 'lines' | 'columns';
  /** How a comparison shows in a text. */
  readonly truth: 'words' | 'numbers';
  /** Line ends and tabs in the texts that values and maps show: as they are, or made visible. */
  readonly lineEnds: 'kept' | 'shown';
  /** A mean as text: with its fraction, or cut down to a whole number. */
  readonly means: 'exact' | 'whole';
  /** Whether patterns of stable probes pass over those that hand over none of D's arguments. */
  readonly patternsWantArguments: boolean;
  /** Of a text whose length nobody says, its NUL included. */
  readonly textBytes: number;
}

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  native: {
    faults: 'unknown',
    unsetArgument: 'zero',
    missingProbes: 'error',
    mapsAtEnd: 'in order',
    leavesOutShownMaps: false,
    untouchedMaps: 'all',
    maps: 'lines',
    truth: 'words',
    lineEnds: 'shown',
    means: 'exact',
    patternsWantArguments: false,
    textBytes: stringBytes,
  },
  bpftrace: {
    faults: 'zero',
    unsetArgument: 'warning',
    missingProbes: 'in lists',
    mapsAtEnd: 'by name',
    leavesOutShownMaps: false,
    untouchedMaps: 'counts',
    maps: 'lines',
    truth: 'words',
    lineEnds: 'kept',
    means: 'whole',
    patternsWantArguments: false,
    textBytes: stringBytes,
  },
  d: {
    faults: 'unknown',
    unsetArgument: 'error',
    missingProbes: 'error',
    mapsAtEnd: 'in order',
    leavesOutShownMaps: true,
    untouchedMaps: 'none',
    maps: 'columns',
    truth: 'numbers',
    lineEnds: 'kept',
    means: 'whole',
    patternsWantArguments: true,
    textBytes: 256,
  },
};

export function isDialectName(name: string): name is DialectName {
  return Object.hasOwn(dialects, name);
}

const extensions: Readonly<Record<string, DialectName>> = { '.tsbpf': 'native', '.bt': 'bpftrace', '.d': 'd' };

/** In this order: `--dialect`, `#pragma dialect`, the extension, who runs it by its first line, `#pragma D`. */
export function dialectOf(
  file: { readonly name: string; readonly text: string; readonly dialect?: DialectName },
  pragmas: readonly string[],
): DialectName {
  const asked = pragmas.map((pragma) => /^dialect\s+(\w+)$/.exec(pragma)?.[1] ?? '').find(isDialectName);
  const extension = Object.entries(extensions).find(([suffix]) => file.name.endsWith(suffix))?.[1];
  const written = pragmas.some((pragma) => /^D\b/.test(pragma)) ? 'd' : 'native';
  return file.dialect ?? asked ?? extension ?? shebangDialect(file.text) ?? written;
}

function shebangDialect(text: string): DialectName | undefined {
  const [, interpreter] = /^#!.*?\b(bpftrace|dtrace|tsbpf)\b/.exec(text.split('\n', 1)[0] ?? '') ?? [];
  if (interpreter === undefined) return undefined;
  return interpreter === 'bpftrace' ? 'bpftrace' : interpreter === 'dtrace' ? 'd' : 'native';
}
