// Text that does not know yet where its lines end: pieces with the places where a line may, and the printer that decides.
// A group stays on one line if it fits; otherwise its lines end where it says they may (Wadler's pretty printer).

export type Layout = string | readonly Layout[] | Space | Line | NewLine | Indented | Group | LineEnd | Verbatim;

/** One blank, however many come together; none at the beginning of a line and after an opening bracket. */
interface Space {
  readonly kind: 'space';
}

/** The end of a line in a broken group. Otherwise a blank, or nothing when soft. Filling, it ends the line only when needed. */
interface Line {
  readonly kind: 'line';
  readonly form: 'plain' | 'soft' | 'filling';
}

/** The line ends here unless it is empty; after a blank line when `apart`. */
interface NewLine {
  readonly kind: 'newline';
  readonly apart: boolean;
}

interface Indented {
  readonly kind: 'indented';
  readonly content: Layout;
}

interface Group {
  readonly kind: 'group';
  readonly content: Layout;
  readonly broken: boolean;
}

/** What ends the line, as a `//` comment does. */
interface LineEnd {
  readonly kind: 'line-end';
  readonly text: string;
}

/** Whole lines, from the first column. */
interface Verbatim {
  readonly kind: 'verbatim';
  readonly text: string;
}

export const space: Layout = { kind: 'space' };
export const line: Layout = { kind: 'line', form: 'plain' };
export const softLine: Layout = { kind: 'line', form: 'soft' };
export const fillingLine: Layout = { kind: 'line', form: 'filling' };
export const newLine: Layout = { kind: 'newline', apart: false };
export const blankLine: Layout = { kind: 'newline', apart: true };

export const indented = (...content: readonly Layout[]): Layout => ({ kind: 'indented', content });
export const lineEnd = (text: string): Layout => ({ kind: 'line-end', text });
export const verbatim = (text: string): Layout => ({ kind: 'verbatim', text });

/** What holds the end of a line is broken whether it fits or not. */
export function group(content: Layout, broken: boolean = false): Layout {
  return { kind: 'group', content, broken: broken || endsLine(content) };
}

function endsLine(layout: Layout): boolean {
  if (typeof layout === 'string') return layout.includes('\n');
  if (isList(layout)) return layout.some(endsLine);
  switch (layout.kind) {
    case 'newline':
    case 'line-end':
    case 'verbatim':
      return true;
    case 'indented':
      return endsLine(layout.content);
    case 'group':
      return layout.broken;
    default:
      return false;
  }
}

function isList(layout: Layout): layout is readonly Layout[] {
  return Array.isArray(layout);
}

interface Task {
  readonly layout: Layout;
  readonly indent: number;
  readonly isFlat: boolean;
}

function mayEndLine({ layout, isFlat }: Task): boolean {
  if (typeof layout === 'string' || isList(layout)) return false;
  return layout.kind === 'newline' || layout.kind === 'verbatim' || (layout.kind === 'line' && !isFlat);
}

/** Of what is on the line itself; what it holds is counted by itself. */
function widthOf(layout: Layout): number {
  if (typeof layout === 'string') return layout.length;
  if (isList(layout)) return 0;
  return layout.kind === 'space' || (layout.kind === 'line' && layout.form !== 'soft') ? 1 : 0;
}

function partsOf(task: Task): readonly Task[] {
  const { layout, isFlat } = task;
  if (typeof layout === 'string') return [];
  if (isList(layout)) return layout.map((part) => ({ ...task, layout: part }));
  if (layout.kind === 'indented') return [{ ...task, layout: layout.content }];
  return layout.kind === 'group' ? [{ ...task, layout: layout.content, isFlat: isFlat && !layout.broken }] : [];
}

const indentation = 2;
const opening = /[([]$/;
/** Nothing has a blank before these. */
const closing = /^[,;)\]]/;

class Printer {
  readonly #width: number;
  /** The last is the next. */
  readonly #tasks: Task[];
  readonly #lines: string[] = [];
  #current = '';
  #wantsSpace = false;
  readonly #waiting: string[] = [];

  constructor(layout: Layout, width: number) {
    this.#width = width;
    this.#tasks = [{ layout, indent: 0, isFlat: false }];
  }

  print(): string {
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) this.#run(task);
    this.#endLine(0);
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return this.#lines.map((text) => `${text}\n`).join('');
  }

  #run({ layout, indent, isFlat }: Task): void {
    if (typeof layout === 'string') this.#write(layout, indent);
    else if (isList(layout)) for (const part of layout.toReversed()) this.#push(part, indent, isFlat);
    else if (layout.kind === 'space') this.#wantsSpace = true;
    else if (layout.kind === 'line') this.#line(layout, indent, isFlat);
    else if (layout.kind === 'newline') this.#newLine(layout, indent);
    else if (layout.kind === 'indented') this.#push(layout.content, indent + indentation, isFlat);
    else if (layout.kind === 'group') this.#group(layout, indent, isFlat);
    else if (layout.kind === 'line-end') this.#waiting.push(layout.text);
    else this.#verbatim(layout, indent);
  }

  #newLine({ apart }: NewLine, indent: number): void {
    this.#endLine(indent);
    if (apart && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  #verbatim({ text }: Verbatim, indent: number): void {
    this.#endLine(0);
    this.#current = text;
    this.#endLine(indent);
  }

  #push(layout: Layout, indent: number, isFlat: boolean): void {
    this.#tasks.push({ layout, indent, isFlat });
  }

  #write(text: string, indent: number): void {
    if (text === '') return;
    if (this.#waiting.length > 0) this.#endLine(indent);
    const isApart = this.#wantsSpace && this.#current.trim() !== '' && !opening.test(this.#current);
    this.#current += (isApart && !closing.test(text) ? ' ' : '') + text;
    this.#wantsSpace = false;
  }

  #line(layout: Line, indent: number, isFlat: boolean): void {
    const ends = this.#waiting.length > 0 || (!isFlat && (layout.form !== 'filling' || !this.#nextFits()));
    if (ends) this.#endLine(indent);
    else this.#wantsSpace ||= layout.form !== 'soft';
  }

  #nextFits(): boolean {
    const next = this.#tasks.slice(-1).map((task) => ({ ...task, isFlat: true }));
    return this.#fits(next, this.#tasks.length - 1, this.#width - this.#column - 1);
  }

  #group({ content, broken }: Group, indent: number, isFlat: boolean): void {
    const task = { layout: content, indent, isFlat: true };
    const room = this.#width - this.#column - (this.#wantsSpace ? 1 : 0);
    this.#push(content, indent, !broken && (isFlat || this.#fits([task], this.#tasks.length, room)));
  }

  get #column(): number {
    return this.#current.length - (this.#current.lastIndexOf('\n') + 1);
  }

  /** Whether there is room for the first tasks and for those that wait, up to the next place where a line may end. */
  #fits(first: readonly Task[], waiting: number, room: number): boolean {
    const ahead = [...first];
    let rest = waiting;
    let left = room;
    while (left >= 0) {
      const task = ahead.pop() ?? this.#tasks[--rest];
      if (task === undefined) return true;
      if (mayEndLine(task)) return true;
      left -= widthOf(task.layout);
      ahead.push(...partsOf(task).toReversed());
    }
    return false;
  }

  /** The next line begins with `indent` blanks, unless nothing comes. */
  #endLine(indent: number): void {
    const text = [this.#current, ...this.#waiting].filter((part) => part.trim() !== '');
    if (text.length > 0) this.#lines.push(text.join(' ').trimEnd());
    this.#waiting.length = 0;
    this.#current = ' '.repeat(indent);
    this.#wantsSpace = false;
  }
}

export function printLayout(layout: Layout, width: number): string {
  return new Printer(layout, width).print();
}
