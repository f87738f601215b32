// Lines that begin with `#`: which parts of the script their conditions leave out, and what they define, include and ask for.
// Only what a tracing script needs of C's preprocessor: conditions, and constants by name.

import type { IToken } from 'chevrotain';
import {
  badCondition,
  badDirective,
  directiveError,
  onlyConstantsDefined,
  strayDirective,
  unclosedCondition,
} from '../diagnostics/catalog-syntax.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';

/** A `#define` without its value's meaning yet: that is an expression, read where it is used. */
export interface Definition {
  readonly name: string;
  readonly nameSpan: Span;
  /** Where the value stands; empty when there is none. */
  readonly value: Span;
  readonly span: Span;
}

interface Included {
  readonly path: string;
  readonly isSystem: boolean;
  readonly span: Span;
}

interface Pragma {
  readonly text: string;
  /** Where `text` begins. */
  readonly start: number;
  readonly span: Span;
}

export interface Preprocessed {
  readonly includes: readonly Included[];
  readonly definitions: readonly Definition[];
  readonly pragmas: readonly Pragma[];
  /** Where the parts that a condition leaves out begin and end. */
  readonly leftOut: readonly (readonly [number, number])[];
  isLeftOut(offset: number): boolean;
}

/** What scripts ask for before they bring structs of their own. */
const predefined: readonly string[] = ['BPFTRACE_HAVE_BTF'];

/** The value of an `#if`'s expression, given the texts of what is defined. */
export type EvaluateCondition = (text: string, defined: ReadonlyMap<string, string>) => bigint | undefined;

interface Condition {
  readonly span: Span;
  /** Whether what encloses it is kept. */
  readonly outer: boolean;
  /** Whether a branch was taken already. */
  taken: boolean;
  kept: boolean;
  hadElse: boolean;
}

interface State {
  readonly file: SourceFile;
  readonly diagnostics: Diagnostics;
  readonly evaluate: EvaluateCondition;
  /** Names with the texts of their values. */
  readonly defined: Map<string, string>;
  readonly stack: Condition[];
  readonly includes: Included[];
  readonly definitions: Definition[];
  readonly pragmas: Pragma[];
}

interface Line {
  readonly keyword: string;
  /** Without comments at its end. */
  readonly rest: string;
  readonly start: number;
  readonly span: Span;
}

export function preprocess(
  file: SourceFile,
  hashLines: readonly IToken[],
  evaluate: EvaluateCondition,
  diagnostics: Diagnostics,
): Preprocessed {
  const lists = { includes: [], definitions: [], pragmas: [] };
  const defined = new Map(predefined.map((name) => [name, '1']));
  const state: State = { file, diagnostics, evaluate, defined, stack: [], ...lists };
  const leftOut: [number, number][] = [];
  let from: number | undefined;
  for (const token of hashLines) {
    const line = readLine(file, token);
    if (line === undefined) continue;
    readDirective(state, line);
    const kept = isKept(state);
    if (!kept && from === undefined) from = line.span.end;
    if (kept && from !== undefined) {
      leftOut.push([from, line.span.start]);
      from = undefined;
    }
  }
  if (from !== undefined) leftOut.push([from, file.text.length]);
  for (const { span } of state.stack) diagnostics.add(unclosedCondition(span));
  const isLeftOut = (offset: number): boolean => leftOut.some(([start, end]) => start <= offset && offset < end);
  return { includes: state.includes, definitions: state.definitions, pragmas: state.pragmas, leftOut, isLeftOut };
}

/** Nothing for the shebang and for a `#` alone. */
function readLine(file: SourceFile, token: IToken): Line | undefined {
  const { startOffset, image } = token;
  if (startOffset === 0 && image.startsWith('#!')) return undefined;
  const text = image.replace(/\/\*.*?\*\//gs, (comment) => ' '.repeat(comment.length)).replace(/\/\/.*|\/\*.*/s, '');
  const [, before = '', keyword = '', rest = ''] = /^(#[ \t]*)(\S*?)(?=[\s("<]|$)(.*)$/s.exec(text.trimEnd()) ?? [];
  if (keyword === '' && rest.trim() === '') return undefined;
  const blanks = /^\s*/.exec(rest)?.[0].length ?? 0;
  const start = startOffset + before.length + keyword.length + blanks;
  const end = startOffset + Math.max(text.trimEnd().length, 1);
  return { keyword, rest: rest.slice(blanks), start, span: { file, start: startOffset, end } };
}

function isKept(state: State): boolean {
  return state.stack.at(-1)?.kept ?? true;
}

const conditions: Readonly<Record<string, (state: State, line: Line) => void>> = {
  if: (state, line) => openCondition(state, line, () => isTrue(state, line)),
  ifdef: (state, line) => openCondition(state, line, () => state.defined.has(line.rest)),
  ifndef: (state, line) => openCondition(state, line, () => !state.defined.has(line.rest)),
  elif: (state, line) => nextBranch(state, line, () => isTrue(state, line)),
  else: (state, line) => nextBranch(state, line, () => true),
  endif: (state, line) => {
    if (state.stack.pop() === undefined) state.diagnostics.add(strayDirective(line.span));
  },
};

const actions: Readonly<Record<string, (state: State, line: Line) => void>> = {
  include: readInclude,
  define: readDefine,
  undef: (state, line) => state.defined.delete(line.rest),
  pragma: ({ pragmas }, { rest: text, start, span }) => pragmas.push({ text, start, span }),
  error: ({ diagnostics }, line) => diagnostics.add(directiveError('error', line.span, line.rest)),
  warning: ({ diagnostics }, line) => diagnostics.add(directiveError('warning', line.span, line.rest)),
  ident: () => undefined,
  line: () => undefined,
};

function readDirective(state: State, line: Line): void {
  const table = Object.hasOwn(conditions, line.keyword) ? conditions : isKept(state) ? actions : {};
  if (Object.hasOwn(table, line.keyword)) table[line.keyword]?.(state, line);
  else if (isKept(state)) {
    const known = [...Object.keys(conditions), ...Object.keys(actions)];
    state.diagnostics.add(badDirective(line.span, line.keyword, known));
  }
}

function openCondition(state: State, { span }: Line, holds: () => boolean): void {
  const outer = isKept(state);
  const kept = outer && holds();
  state.stack.push({ span, outer, taken: kept, kept, hadElse: false });
}

function nextBranch(state: State, line: Line, holds: () => boolean): void {
  const condition = state.stack.at(-1);
  if (condition === undefined || condition.hadElse) {
    state.diagnostics.add(strayDirective(line.span));
    return;
  }
  condition.kept = condition.outer && !condition.taken && holds();
  condition.taken ||= condition.kept;
  condition.hadElse = line.keyword === 'else';
}

function isTrue({ evaluate, defined, diagnostics }: State, { rest, span }: Line): boolean {
  const value = evaluate(rest, defined);
  if (value === undefined) diagnostics.add(badCondition(span));
  return (value ?? 0n) !== 0n;
}

function readInclude(state: State, line: Line): void {
  const [, open, path] = /^([<"])([^>"]+)[>"]$/.exec(line.rest) ?? [];
  if (path === undefined) state.diagnostics.add(badDirective(line.span, line.keyword, []));
  else state.includes.push({ path, isSystem: open === '<', span: line.span });
}

function readDefine(state: State, line: Line): void {
  const [, name, parameters, gap = '', value = ''] = /^([A-Za-z_]\w*)(\(?)(\s*)(.*)$/s.exec(line.rest) ?? [];
  if (name === undefined) {
    state.diagnostics.add(badDirective(line.span, line.keyword, []));
    return;
  }
  const { file } = state;
  const start = line.start + name.length + gap.length;
  const definition = {
    name,
    nameSpan: { file, start: line.start, end: line.start + name.length },
    value: { file, start, end: start + value.length },
    span: line.span,
  };
  state.defined.set(name, value);
  if (parameters === '(') state.diagnostics.add(onlyConstantsDefined(definition.nameSpan, name));
  else state.definitions.push(definition);
}
