// Wording of what goes wrong between C and object: E06xx. A rejected C is a bug of ours (exit code 70); a clang that is
// missing or broken is this machine's (exit code 3).

import { lineSpan, type SourceFile } from '../source/source-file.js';
import type { Diagnostic, Label } from './diagnostic.js';

/** As toolchain/parse-messages.ts reads them; the file is the script's name where #line said so. */
export interface CompilerMessage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
}

export interface RejectedC {
  readonly messages: readonly CompilerMessage[];
  /** Where messages may point. */
  readonly sources: readonly SourceFile[];
  /** The C as it was, if it could be kept. */
  readonly keptPath: string | undefined;
}

/** tsbpf checks scripts before clang sees their C, so no script should get here. */
export function clangRejected({ messages, sources, keptPath }: RejectedC): Diagnostic {
  const first = messages.find((message) => message.severity === 'error');
  const label = first && labelIn(sources, first);
  const others = messages.filter((message) => message !== first || label === undefined);
  return {
    code: 'E0601',
    severity: 'error',
    message: 'clang rejected the C that tsbpf made of this script: a bug of tsbpf',
    ...(label === undefined ? {} : { primary: label }),
    secondary: [],
    notes: [
      ...others.slice(0, shownMessages).map(printMessage),
      ...(others.length > shownMessages ? [`${others.length - shownMessages} more messages`] : []),
      ...(keptPath === undefined ? [] : [`the C is kept in ${keptPath}`]),
    ],
    help: {
      text:
        keptPath === undefined
          ? 'please report it with the script'
          : `please report it with the script and ${keptPath}`,
    },
  };
}

export function tooMuchStack(limitBytes: number): Diagnostic {
  return {
    code: 'E0503',
    severity: 'error',
    message: `a clause of this script needs more than the ${limitBytes} bytes of stack that the kernel gives a program`,
    secondary: [],
    notes: [
      'strings take 64 bytes each while they are in variables, keys and values; printed straight from where they are read they take none',
      'what one expression reads from memory takes up to 8 bytes for each read',
    ],
    help: { text: 'keep fewer strings at a time, or split the clause, or a long expression, in two' },
  };
}

export function tooLongProgram(): Diagnostic {
  return {
    code: 'E0509',
    severity: 'error',
    message: 'the clauses of one probe are more than a program of the kernel can hold',
    secondary: [],
    notes: ['all clauses at one probe are one program, and no branch in it may lead further than 32767 instructions'],
    help: { text: 'clauses that differ in a value only can be one, with that value as the key of a map' },
  };
}

export function noClang(tried: readonly string[]): Diagnostic {
  const help =
    'run `npm install` without --omit=optional, or install clang (Debian: apt install clang), or name one: --clang PATH';
  return machine('E0602', 'no clang to compile the script with', [`looked for: ${tried.join(', ')}`], help);
}

export function badClangPath(path: string, from: string): Diagnostic {
  return machine(
    'E0603',
    `${from} names \`${path}\`, which is not a program`,
    [],
    `leave ${from} out to use the bundled clang`,
  );
}

export function clangTooOld(path: string, version: number, oldest: number): Diagnostic {
  return machine(
    'E0604',
    `${path} is clang ${version}; tsbpf needs ${oldest} or newer`,
    [],
    'name a newer one: --clang PATH',
  );
}

export function clangDied(path: string, reason: string): Diagnostic {
  return machine(
    'E0605',
    `clang did not do its work: ${reason}`,
    [`it is ${path}`],
    'another one can be named: --clang PATH',
  );
}

const shownMessages = 5;

function machine(code: string, message: string, notes: readonly string[], help: string): Diagnostic {
  return { code, severity: 'error', message, secondary: [], notes, help: { text: help } };
}

function labelIn(sources: readonly SourceFile[], message: CompilerMessage): Label | undefined {
  const file = sources.find((source) => source.name === message.file);
  // The columns are those of the C, so the whole line is meant.
  const span = file && lineSpan(file, message.line);
  return span && { span, text: message.text };
}

function printMessage({ file, line, column, severity, text }: CompilerMessage): string {
  return line === 0 ? `${severity}: ${text}` : `${file}:${line}:${column}: ${severity}: ${text}`;
}
