// Draws a diagnostic as text: the message, the script's lines with carets under the places, notes and the help.
// Colour and width are the caller's; offsets become lines and columns only here.

import { positionAt, type SourceFile, type Span } from '../source/source-file.js';
import type { Diagnostic, Help, Label, Severity } from './diagnostic.js';
import { displayText, displayWidth } from './display-width.js';

export interface RenderOptions {
  readonly color: boolean;
  /** Columns of the terminal; longer script lines are cut around the place, with `…`. */
  readonly width: number;
}

type Style = Severity | 'frame' | 'bold' | 'plain';

const sgr: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
  frame: '1;34',
  bold: '1',
  plain: '',
};

function paint(text: string, style: Style, options: RenderOptions): string {
  return options.color && text !== '' && sgr[style] !== '' ? `\u001b[${sgr[style]}m${text}\u001b[0m` : text;
}

/** A label on one line: from and to count UTF-16 units of that line. */
interface Mark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly primary: boolean;
}

export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, options)).join('\n');
}

/** Ends in a line break. */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions): string {
  const head = paint(`${diagnostic.severity}[${diagnostic.code}]`, diagnostic.severity, options);
  const lines = [`${head}${paint(`: ${diagnostic.message}`, 'bold', options)}`];
  const gutter = gutterWidth(diagnostic);
  if (diagnostic.primary !== undefined) lines.push(...drawPlaces(diagnostic, diagnostic.primary, gutter, options));
  const indent = diagnostic.primary === undefined ? '' : ' '.repeat(gutter + 1);
  const mark = paint('=', 'frame', options);
  for (const note of diagnostic.notes)
    lines.push(...hang(`${indent}${mark} ${paint('note', 'bold', options)}: `, `${indent}        `, note));
  if (diagnostic.help !== undefined) {
    lines.push(
      ...hang(`${indent}${mark} ${paint('help', 'bold', options)}: `, `${indent}        `, diagnostic.help.text),
    );
    lines.push(...drawEdit(diagnostic.help, gutter, options));
  }
  return `${lines.join('\n')}\n`;
}

function hang(first: string, rest: string, text: string): string[] {
  return text.split('\n').map((line, index) => (index === 0 ? first : rest) + line);
}

function gutterWidth(diagnostic: Diagnostic): number {
  const labels = [...(diagnostic.primary === undefined ? [] : [diagnostic.primary]), ...diagnostic.secondary];
  return Math.max(1, ...labels.map((label) => String(positionAt(label.span.file, label.span.start).line).length));
}

function drawPlaces(diagnostic: Diagnostic, primary: Label, gutter: number, options: RenderOptions): string[] {
  const files = new Map<SourceFile, Label[]>([[primary.span.file, [primary]]]);
  for (const label of diagnostic.secondary) files.set(label.span.file, [...(files.get(label.span.file) ?? []), label]);
  const lines: string[] = [];
  for (const [file, labels] of files) {
    const first = labels[0] ?? primary;
    const { line, column } = positionAt(file, first.span.start);
    const arrow = lines.length === 0 ? '-->' : ':::';
    lines.push(`${' '.repeat(gutter)}${paint(arrow, 'frame', options)} ${file.name}:${line}:${column}`);
    lines.push(bar(gutter, '', options));
    const marks = labels.map((label) => markOf(label.span, label.text ?? '', label === primary));
    lines.push(...drawMarkedLines(file, marks, diagnostic.severity, gutter, options));
  }
  return lines;
}

function bar(gutter: number, number: string, options: RenderOptions): string {
  return paint(`${number.padStart(gutter)} |`, 'frame', options);
}

/** A span over several lines is marked on its first one only, to that line's end. */
function markOf(span: Span, text: string, primary: boolean): Mark {
  const { line, column } = positionAt(span.file, span.start);
  const lineText = lineAt(span.file, line);
  const from = Math.min(column - 1, lineText.length);
  const to = Math.max(from + 1, Math.min(from + span.end - span.start, lineText.length));
  return { line, from, to, text, primary };
}

function lineAt(file: SourceFile, line: number): string {
  return (file.text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}

function drawMarkedLines(
  file: SourceFile,
  marks: readonly Mark[],
  severity: Severity,
  gutter: number,
  options: RenderOptions,
): string[] {
  const numbers = [...new Set(marks.map((mark) => mark.line))].sort((a, b) => a - b);
  const lines: string[] = [];
  let previous: number | undefined;
  for (const number of numbers) {
    if (previous !== undefined && number === previous + 2) lines.push(sourceLine(file, previous + 1, gutter, options));
    else if (previous !== undefined && number > previous + 2) lines.push(paint('...', 'frame', options));
    lines.push(
      ...drawLine(
        file,
        number,
        marks.filter((mark) => mark.line === number),
        severity,
        gutter,
        options,
      ),
    );
    previous = number;
  }
  return lines;
}

function sourceLine(file: SourceFile, number: number, gutter: number, options: RenderOptions): string {
  return `${bar(gutter, String(number), options)} ${displayText(lineAt(file, number))}`.trimEnd();
}

function drawLine(
  file: SourceFile,
  number: number,
  marks: readonly Mark[],
  severity: Severity,
  gutter: number,
  options: RenderOptions,
): string[] {
  const text = lineAt(file, number);
  const [start, end] = visiblePart(text, marks, options.width - gutter - 4);
  const head = start > 0 ? '…' : '';
  const shown = head + displayText(text.slice(start, end)) + (end < text.length ? '…' : '');
  const columnOf = (offset: number): number =>
    displayWidth(head) + displayWidth(displayText(text.slice(start, Math.max(start, Math.min(offset, end)))));
  const placed = [...marks]
    .sort((a, b) => a.from - b.from || Number(a.primary) - Number(b.primary))
    .map((mark) => {
      const from = columnOf(mark.from);
      return { ...mark, from, to: Math.max(from + 1, columnOf(mark.to)) };
    });
  const style = (mark: Mark): Style => (mark.primary ? severity : 'frame');
  const under = bar(gutter, '', options);
  return [
    `${bar(gutter, String(number), options)} ${shown}`.trimEnd(),
    ...drawMarks(placed, style, options).map((line) => `${under} ${line}`),
  ];
}

/** The part of a long line to show: all of it when it fits, else a window that begins a little before the first mark. */
function visiblePart(text: string, marks: readonly Mark[], width: number): readonly [number, number] {
  const room = Math.max(20, width);
  if (displayWidth(displayText(text)) <= room) return [0, text.length];
  const first = Math.min(...marks.map((mark) => mark.from));
  const start = first < room - 10 ? 0 : first - 10;
  let end = start;
  while (end < text.length && displayWidth(displayText(text.slice(start, end + 1))) <= room - 2) end++;
  return [start, end];
}

/** Carets under the marks, the last one's text beside it, the others' texts below on lines of their own, the last first. */
function drawMarks(marks: readonly Mark[], style: (mark: Mark) => Style, options: RenderOptions): string[] {
  let carets = '';
  let width = 0;
  for (const mark of marks) {
    if (mark.to <= width) continue;
    const from = Math.max(mark.from, width);
    carets += ' '.repeat(from - width) + paint((mark.primary ? '^' : '-').repeat(mark.to - from), style(mark), options);
    width = mark.to;
  }
  const last = marks.at(-1);
  if (last !== undefined && last.text !== '') carets += ` ${paint(last.text, style(last), options)}`;
  const lines = [carets];
  const hanging = marks.slice(0, -1).filter((mark) => mark.text !== '');
  if (hanging.length > 0) lines.push(drawStems(hanging, undefined, style, options));
  for (let index = hanging.length - 1; index >= 0; index--) {
    lines.push(drawStems(hanging.slice(0, index), hanging[index], style, options));
  }
  return lines;
}

function drawStems(
  stems: readonly Mark[],
  labelled: Mark | undefined,
  style: (mark: Mark) => Style,
  options: RenderOptions,
): string {
  let line = '';
  let width = 0;
  for (const stem of stems) {
    if (stem.from < width || stem.from === labelled?.from) continue;
    line += ' '.repeat(stem.from - width) + paint('|', style(stem), options);
    width = stem.from + 1;
  }
  if (labelled !== undefined)
    line += ' '.repeat(Math.max(0, labelled.from - width)) + paint(labelled.text, style(labelled), options);
  return line;
}

/** The edited line, under the help's text. */
function drawEdit(help: Help, gutter: number, options: RenderOptions): string[] {
  if (help.replacement === undefined) return [];
  const { span, text } = help.replacement;
  const file = span.file.text;
  const start = file.lastIndexOf('\n', span.start - 1) + 1;
  const breakAfter = file.indexOf('\n', span.end);
  const edited = file.slice(start, span.start) + text + file.slice(span.end, breakAfter < 0 ? file.length : breakAfter);
  const { line } = positionAt(span.file, span.start);
  const drawn = edited
    .split('\n')
    .map((part, index) => `${bar(gutter, String(line + index), options)} ${displayText(part.trimEnd())}`.trimEnd());
  return [bar(gutter, '', options), ...drawn];
}
