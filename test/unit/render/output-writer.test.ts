import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutputWriter } from '../../../src/render/output-writer.js';

let folder = '';
let readEnd = -1;
let writeEnd = -1;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-writer-'));
  const fifo = join(folder, 'fifo');
  execFileSync('mkfifo', [fifo]);
  readEnd = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  writeEnd = openSync(fifo, constants.O_WRONLY);
});

afterEach(() => {
  if (readEnd >= 0) closeSync(readEnd);
  closeSync(writeEnd);
  rmSync(folder, { recursive: true });
});

function readSome(): Buffer {
  const room = Buffer.alloc(1 << 20);
  try {
    return room.subarray(0, readSync(readEnd, room));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return Buffer.alloc(0);
    throw error;
  }
}

async function readUntil(ended: Promise<void>): Promise<string> {
  const pieces: Buffer[] = [];
  let done = false;
  void ended.then(() => {
    done = true;
  });
  while (!done) {
    pieces.push(readSome());
    await new Promise((resolve) => setImmediate(resolve));
  }
  return Buffer.concat([...pieces, readSome()]).toString();
}

describe('the output writer', () => {
  it('writes at the flush, not before', () => {
    const writer = createOutputWriter(writeEnd);
    writer.write('one\n');
    expect(readSome().toString()).toBe('');
    writer.flush();
    expect(readSome().toString()).toBe('one\n');
  });

  it('does not wait for a full pipe, and loses nothing of what it keeps', async () => {
    const writer = createOutputWriter(writeEnd);
    const lines = Array.from({ length: 20_000 }, (_, i) => `line ${i} é\n`);
    for (const line of lines) writer.write(line);
    writer.flush();
    expect(await readUntil(writer.end())).toBe(lines.join(''));
    expect(writer.dropped).toBe(0n);
  });

  it('drops whole lines beyond its bound and counts them', async () => {
    const writer = createOutputWriter(writeEnd, { limitBytes: 1 });
    const block = `${'x'.repeat(99)}\n`.repeat(2000);
    writer.write(block);
    writer.write('a\nb\n');
    writer.write('c\n');
    expect(writer.dropped).toBe(3n);
    expect(await readUntil(writer.end())).toBe(block);
  });

  it('ends quietly when the reader has gone', async () => {
    let closed = 0;
    const writer = createOutputWriter(writeEnd, {
      onClosed() {
        closed++;
      },
    });
    closeSync(readEnd);
    readEnd = -1;
    writer.write('a\n');
    writer.flush();
    writer.write('b\n');
    writer.flush();
    await writer.end();
    expect(closed).toBe(1);
  });
});

it('a file gets its text in order and whole', async () => {
  const path = join(folder, 'file');
  const fd = openSync(path, 'a+');
  const writer = createOutputWriter(fd);
  for (let i = 0; i < 1000; i++) writer.write(`${i}\n`);
  await writer.end();
  closeSync(fd);
  expect(readFileSync(path, 'utf8')).toBe(Array.from({ length: 1000 }, (_, i) => `${i}\n`).join(''));
});
