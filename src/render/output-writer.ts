// Turns text into bytes on a file descriptor without ever making the drain wait: what a slow reader does not take is
// kept within a bound, then dropped whole piece by whole piece, and counted.

import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { waitingOutputBytes } from '../limits.js';

import type { LineRoom } from './renderer.js';

export interface OutputWriterOptions {
  /** The reader is gone: nothing more will be written. */
  readonly onClosed?: () => void;
  readonly onError?: (error: Error) => void;
  readonly limitBytes?: number;
}

/** Lines that are written as bytes are put together here, and leave in one write. */
const lineBufferBytes = 128 * 1024;
/** Text is turned into bytes in pieces of this size: joining much larger strings costs more than the extra writes. */
const pieceCharacters = 64 * 1024;
const retryMs = 5;

export interface OutputWriter {
  /** Whole lines; they are kept until the next flush, or until there are many. */
  readonly write: (text: string) => void;
  /** The same for lines that are bytes already; both keep one order. */
  readonly lines: LineRoom;
  /** Writes what can be written now. */
  readonly flush: () => void;
  /** Lines dropped so far. */
  readonly dropped: bigint;
  /** Resolves when everything is written, or the reader is gone. */
  readonly end: () => Promise<void>;
}

/** Its functions may be handed on by themselves. */
export function createOutputWriter(fd: number, options: OutputWriterOptions = {}): OutputWriter {
  const output = new QueuedOutput(fd, options);
  return {
    write: (text) => output.write(text),
    lines: output,
    flush: () => output.flush(),
    end: () => output.finish(),
    get dropped() {
      return output.dropped;
    },
  };
}

class QueuedOutput implements LineRoom {
  readonly #options: OutputWriterOptions;
  readonly #limit: number;
  readonly #target: Target;
  #text = '';
  #bytes = Buffer.allocUnsafeSlow(0);
  #length = 0;
  #isBufferQueued = false;
  #queue: Buffer[] = [];
  #queuedBytes = 0;
  #dropped = 0n;
  #closed = false;
  #released = false;
  #timer: NodeJS.Timeout | undefined;
  #waiting: (() => void)[] = [];

  constructor(fd: number, options: OutputWriterOptions) {
    this.#options = options;
    this.#limit = options.limitBytes ?? waitingOutputBytes;
    this.#target = nonBlocking(fd);
  }

  get dropped(): bigint {
    return this.#dropped;
  }

  write(text: string): void {
    if (this.#closed) return;
    if (this.#queuedBytes > this.#limit) {
      this.#dropped += countLines(text);
      return;
    }
    if (this.#length > 0 && this.#appendText(text)) return;
    this.#text += text;
    if (this.#text.length >= pieceCharacters) this.flush();
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  begin(longest: number): number {
    if (this.#closed || this.#queuedBytes > this.#limit) return -1;
    if (this.#text !== '') this.#enqueueText();
    if (this.#isBufferQueued || this.#length + longest > this.#bytes.length) this.#makeRoom(longest);
    return this.#length;
  }

  end(at: number): void {
    this.#length = at;
  }

  flush(): void {
    if (this.#closed || this.#writeLines()) return;
    this.#enqueueText();
    this.#enqueueLines();
    const outcome = writeAll(this.#target.fd, this.#queue);
    this.#queuedBytes = this.#queue.reduce((sum, bytes) => sum + bytes.length, 0);
    // What could not be written keeps the buffer.
    this.#isBufferQueued &&= this.#queue.length > 0;
    if (outcome === 'done') this.#settle();
    else if (outcome === 'later') this.#retry();
    else this.#giveUp(outcome);
  }

  async finish(): Promise<void> {
    this.flush();
    if (!this.#closed && this.#queue.length > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#released) return;
    this.#released = true;
    this.#closed = true;
    this.#target.release();
  }

  #makeRoom(longest: number): void {
    this.flush();
    if (this.#isBufferQueued || this.#bytes.length < longest)
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(lineBufferBytes, 2 * longest));
    this.#isBufferQueued = false;
  }

  /** A text between lines joins them, so that both still leave in one write. */
  #appendText(text: string): boolean {
    const fits = this.#length + 3 * text.length <= this.#bytes.length;
    if (fits) this.#length += this.#bytes.write(text, this.#length, 'utf8');
    else this.#enqueueLines();
    return fits;
  }

  /** Whether that was all, as nearly always: a flush comes with every tick, and the queue would be most of its work. */
  #writeLines(): boolean {
    if (this.#queue.length > 0 || this.#text !== '') return false;
    const written = this.#length === 0 ? 0 : writeSome(this.#target.fd, this.#bytes, this.#length);
    this.#enqueueLines(written);
    return this.#queue.length === 0;
  }

  #enqueueLines(from = 0): void {
    const lines = this.#length === from ? undefined : this.#bytes.subarray(from, this.#length);
    this.#length = 0;
    if (lines === undefined) return;
    this.#isBufferQueued = true;
    this.#queue.push(lines);
    this.#queuedBytes += lines.length;
  }

  #enqueueText(): void {
    if (this.#text === '') return;
    const bytes = Buffer.from(this.#text, 'utf8');
    this.#text = '';
    this.#queue.push(bytes);
    this.#queuedBytes += bytes.length;
  }

  #retry(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.flush();
    }, retryMs);
  }

  #giveUp(error: NodeJS.ErrnoException): void {
    this.#closed = true;
    this.#text = '';
    this.#length = 0;
    this.#queue = [];
    this.#queuedBytes = 0;
    this.#settle();
    if (error.code === 'EPIPE') this.#options.onClosed?.();
    else this.#options.onError?.(error);
  }

  #settle(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}

interface Target {
  readonly fd: number;
  readonly release: () => void;
}

/** How many bytes were taken; 0 where it fails, since the next attempt says how. */
function writeSome(fd: number, bytes: Buffer, length: number): number {
  try {
    return writeSync(fd, bytes, 0, length);
  } catch (error) {
    if (!isErrno(error)) throw error;
    return 0;
  }
}

/** Takes written bytes out of the queue. */
function writeAll(fd: number, queue: Buffer[]): 'done' | 'later' | NodeJS.ErrnoException {
  try {
    for (let bytes = queue[0]; bytes !== undefined; bytes = queue[0]) {
      const written = writeSync(fd, bytes);
      if (written === bytes.length) queue.shift();
      else queue[0] = bytes.subarray(written);
    }
    return 'done';
  } catch (error) {
    if (!isErrno(error)) throw error;
    return error.code === 'EAGAIN' ? 'later' : error;
  }
}

/**
 * A pipe opened anew has its own flags, so it can be non-blocking without changing it for others that hold it. Files and
 * terminals stay as they are.
 */
function nonBlocking(fd: number): Target {
  try {
    if (fstatSync(fd).isFIFO()) {
      const own = openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK);
      return { fd: own, release: () => closeSync(own) };
    }
  } catch (error) {
    // Without /proc, or without the right to open it: the descriptor as it was handed to us does.
    if (!isErrno(error)) throw error;
  }
  return { fd, release: () => {} };
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

function countLines(text: string): bigint {
  let lines = 0n;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
