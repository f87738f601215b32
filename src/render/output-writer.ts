// Turns text into bytes on a file descriptor without ever making the drain wait: what a slow reader does not take is
// kept within a bound, then dropped whole piece by whole piece, and counted.

import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';

export interface OutputWriter {
  /** Whole lines; they are kept until the next flush. */
  write(text: string): void;
  /** Writes what can be written now. */
  flush(): void;
  /** Lines dropped so far. */
  readonly dropped: bigint;
  /** Resolves when everything is written, or the reader is gone. */
  end(): Promise<void>;
}

export interface OutputWriterOptions {
  /** The reader is gone: nothing more will be written. */
  readonly onClosed?: () => void;
  readonly onError?: (error: Error) => void;
  readonly limitBytes?: number;
}

const defaultLimitBytes = 16 * 1024 * 1024;
/** Text is turned into bytes in pieces of this size: joining much larger strings costs more than the extra writes. */
const pieceCharacters = 64 * 1024;
const retryMs = 5;

export function createOutputWriter(fd: number, options: OutputWriterOptions = {}): OutputWriter {
  const limit = options.limitBytes ?? defaultLimitBytes;
  const target = nonBlocking(fd);
  let text = '';
  let queue: Buffer[] = [];
  let queuedBytes = 0;
  let dropped = 0n;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => void)[] = [];

  const enqueue = () => {
    if (text === '') return;
    const bytes = Buffer.from(text, 'utf8');
    text = '';
    queue.push(bytes);
    queuedBytes += bytes.length;
  };
  const close = () => {
    closed = true;
    text = '';
    queue = [];
    queuedBytes = 0;
    settle();
  };
  const settle = () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const flush = () => {
    if (closed) return;
    enqueue();
    const outcome = writeAll(target.fd, queue);
    queuedBytes = queue.reduce((sum, bytes) => sum + bytes.length, 0);
    if (outcome === 'done') return settle();
    if (outcome === 'later') {
      timer ??= setTimeout(() => {
        timer = undefined;
        flush();
      }, retryMs);
      return;
    }
    close();
    if (outcome.code === 'EPIPE') options.onClosed?.();
    else options.onError?.(outcome);
  };
  return {
    write(more) {
      if (closed) return;
      if (queuedBytes > limit) {
        dropped += countLines(more);
        return;
      }
      text += more;
      if (text.length >= pieceCharacters) flush();
    },
    flush,
    get dropped() {
      return dropped;
    },
    async end() {
      flush();
      if (!closed && queue.length > 0) await new Promise<void>((resolve) => waiting.push(resolve));
      closed = true;
      target.release();
    },
  };
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
function nonBlocking(fd: number): { readonly fd: number; readonly release: () => void } {
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
