// Writes C text: indentation, blocks, `#line`, and the one place that escapes a script's strings into C.

import { positionAt, type Span } from '../source/source-file.js';

export class CWriter {
  readonly #lines: string[] = [];
  #depth = 0;
  #names = 0;

  line(text: string): void {
    this.#lines.push(text === '' ? '' : '\t'.repeat(this.#depth) + text);
  }

  /** `open {`, the body, `}` and what follows the brace. */
  block(open: string, body: () => void, close = '}'): void {
    this.line(open === '' ? '{' : `${open} {`);
    this.#depth++;
    body();
    this.#depth--;
    this.line(close);
  }

  /** The branch behind a block that was closed with `} else {`. */
  reopen(body: () => void): void {
    this.#depth++;
    body();
    this.#depth--;
    this.line('}');
  }

  /** The lines that `body` writes, kept back: to see whether there are any, or to place them elsewhere. */
  capture(body: () => void): readonly string[] {
    const start = this.#lines.length;
    body();
    return this.#lines.splice(start);
  }

  /** Lines of a function beside the one that is being written. */
  aside(body: () => void): readonly string[] {
    const depth = this.#depth;
    this.#depth = 0;
    const lines = this.capture(body);
    this.#depth = depth;
    return lines;
  }

  /** Captured lines, one level deeper than they were written when `deeper`. */
  paste(lines: readonly string[], deeper = false): void {
    for (const line of lines) this.#lines.push(deeper && line !== '' && !line.startsWith('#') ? `\t${line}` : line);
  }

  /** clang's messages and the verifier's log then speak of the script's own line. */
  place(span: Span): void {
    this.#lines.push(`#line ${positionAt(span.file, span.start).line} ${cString(span.file.name)}`);
  }

  /** A name that nothing else in this text has. */
  fresh(stem: string): string {
    this.#names++;
    return `${identifier(stem)}_${this.#names}`;
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** A C identifier that a person still recognises: 'tcp:connect-done' → 'tcp_connect_done'. */
export function identifier(text: string): string {
  const cleaned = text.replace(/^[@$]+/, '').replace(/[^A-Za-z0-9_]+/g, '_');
  return /^[0-9]/.test(cleaned) || cleaned === '' ? `_${cleaned}` : cleaned;
}

/** The only place where text from a script becomes a C string literal: every byte that is not plain is octal. */
export function cString(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let result = '"';
  for (const byte of bytes) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c && byte !== 0x3f;
    result += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return `${result}"`;
}
