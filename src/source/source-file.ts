// Source text and places in it. Everything that can be wrong in a script points at a Span;
// lines and columns are computed only when a message is drawn.

import type { DialectName } from '../dialect.js';

export interface SourceFile {
  /** What messages call it: a path, `-e`, `<stdin>`, or `stdlib/providers/tcp.tsbpf`. */
  readonly name: string;
  readonly text: string;
  /** As which it is read, where the command line says so. */
  readonly dialect?: DialectName;
  /** Of a script: bpftrace's variables in the environment, a line each: `BPFTRACE_MAX_STRLEN=200`. */
  readonly environment?: SourceFile;
  /** What its `import`s bring, by the path as written. */
  readonly imports?: ReadonlyMap<string, Import>;
}

/** Files, none where an earlier import brought them; or why they may not or cannot be read. */
export type Import = { readonly files: readonly SourceFile[] } | { readonly refused: string };

/** A script's files: itself and what it imports, and what that imports. */
export function filesOf(file: SourceFile): readonly SourceFile[] {
  const imports = [...(file.imports?.values() ?? [])];
  const settings = file.environment ? [file.environment] : [];
  return [file, ...settings, ...imports.flatMap((found) => ('files' in found ? found.files.flatMap(filesOf) : []))];
}

/** Half-open offsets (UTF-16 code units) into one file's text. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  /** In the body of a macro: the place that asked for it. */
  readonly calledAt?: Span;
}

export interface Position {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export function joinSpans(first: Span, last: Span): Span {
  return { file: first.file, start: first.start, end: Math.max(first.end, last.end) };
}

export function spanText(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}

export function positionAt(file: SourceFile, offset: number): Position {
  let line = 1;
  let lastBreak = -1;
  for (let at = file.text.indexOf('\n'); at >= 0 && at < offset; at = file.text.indexOf('\n', at + 1)) {
    line++;
    lastBreak = at;
  }
  return { line, column: offset - lastBreak };
}

/** Where a text first stands in the file. */
export function findText(file: SourceFile, text: string): Span | undefined {
  const start = file.text.indexOf(text);
  return start < 0 ? undefined : { file, start, end: start + text.length };
}

/** A line, counted from 1, without the blanks around it. */
export function lineSpan(file: SourceFile, line: number): Span | undefined {
  const lines = file.text.split('\n');
  const text = lines[line - 1];
  if (text === undefined) return undefined;
  const start = lines.slice(0, line - 1).reduce((length, earlier) => length + earlier.length + 1, 0);
  const indent = text.length - text.trimStart().length;
  return { file, start: start + indent, end: start + Math.max(text.trimEnd().length, indent) };
}
