import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { type LoadedObject, openObject, type RingOptions, type Rings } from '../src/index.js';
import { callGetppid, compile, getppid, readU32, readU64, u32 } from './compile.js';

// Every getppid of this process sends its number to `numbers`, every hundredth also to `control`; what does not fit is counted.
const elf = compile(`
const volatile u32 wanted_pid SEC(".rodata.args");
const volatile u32 wanted_call SEC(".rodata.args");
RING(numbers, 8388608);
RING(control, 65536);
RING(small, 4096);
MAP(totals, ARRAY, 2, u32, u64);
struct arguments { u64 regs; u64 id; };
static __attribute__((always_inline)) u64 add(u32 index, u64 amount) { u64 *total = lookup(&totals, &index); return total ? __sync_fetch_and_add(total, amount) : 0; }
SEC("raw_tp/sys_enter") int send(struct arguments *ctx) {
  if (pid_tgid() >> 32 != wanted_pid || ctx->id != wanted_call) return 0;
  u64 n = add(0, 1);
  u64 *record = reserve(&numbers, 20, 0);
  if (!record) { add(1, 1); return 0; }
  record[0] = n;
  if (n % 10 == 9) discard(record, 0); else submit(record, 0);
  if (n % 100 == 0) {
    u64 *signal = reserve(&control, 8, 0);
    if (signal) { *signal = n; submit(signal, 0); }
  }
  return 0;
}
SEC("raw_tp/sys_enter") int send_large(struct arguments *ctx) {
  u8 *record = reserve(&numbers, 100000, 0);
  if (!record) return 0;
  record[0] = 1; record[99999] = 2;
  submit(record, 0);
  return 0;
}
SEC("raw_tp/sys_enter") int send_words(struct arguments *ctx) {
  u64 n = add(0, 1);
  u64 *record = reserve(&small, 1000, 0);
  if (!record) return 0;
  for (int i = 0; i < 125; i++) record[i] = n * 125 + i;
  submit(record, 0);
  return 0;
}
`);

interface Received {
  readonly rings: Rings;
  readonly object: LoadedObject;
  readonly numbers: bigint[];
  readonly control: bigint[];
  readonly calls: string[];
}

function tracing(options?: RingOptions): Received {
  const opened = openObject(elf);
  onTestFinished(() => opened.close());
  opened.setInitialValue('.rodata.args', Buffer.concat([u32(process.pid), u32(getppid)]));
  const object = opened.load();
  const received: [bigint[], bigint[]] = [[], []];
  const calls: string[] = [];
  const rings = object.openRings(
    ['numbers', 'control'],
    {
      onBatch(ring, batch, offsets, sizes, count) {
        calls.push(`batch ${ring}`);
        for (let i = 0; i < count; i++) {
          const offset = offsets[i] ?? -1;
          if (offset % 8 !== 0 || sizes[i] !== (ring === 0 ? 20 : 8))
            throw new Error(`record at ${offset} with ${sizes[i]} bytes`);
          received[ring === 0 ? 0 : 1].push(readU64(batch, offset));
        }
      },
      onDrained() {
        calls.push('drained');
      },
    },
    options,
  );
  object.attach('send', { kind: 'rawtracepoint', name: 'sys_enter' });
  return { rings, object, numbers: received[0], control: received[1], calls };
}

function total(object: LoadedObject, index: number): number {
  return Number(readU64(object.map('totals').lookup(u32(index)) ?? new Uint8Array(8)));
}

async function until(condition: () => boolean): Promise<void> {
  for (let end = Date.now() + 10_000; !condition(); ) {
    if (Date.now() > end) throw new Error('it did not come to pass within 10 s');
    await delay(2);
  }
}

test('of 100,000 events none is lost: all arrive once, in order, without the discarded ones', () => {
  const { rings, object, numbers } = tracing();
  callGetppid(100_000);
  expect(rings.drain()).toBe(90_000 + 1000);
  expect(total(object, 0)).toBe(100_000);
  expect(total(object, 1)).toBe(0);
  expect(numbers).toHaveLength(90_000);
  expect(numbers.every((n, i) => n === BigInt(Math.floor(i / 9) * 10 + (i % 9)))).toBe(true);
  expect(rings.drain()).toBe(0);
});

test('more events than the ring holds are counted: delivered, discarded and not reserved make up all', () => {
  const { rings, object, numbers } = tracing();
  callGetppid(400_000);
  rings.drain();
  const notReserved = total(object, 1);
  const reserved = 400_000 - notReserved;
  expect(notReserved).toBeGreaterThan(0);
  expect(numbers).toHaveLength(reserved - Math.floor(reserved / 10));
  callGetppid(10);
  expect(rings.drain()).toBeGreaterThanOrEqual(9);
  expect(total(object, 0)).toBe(400_010);
});

test('the rings are drained in their order, and every pass ends with one onDrained', () => {
  const { rings, calls, control } = tracing();
  callGetppid(300);
  rings.drain();
  expect(calls).toEqual(['batch 0', 'batch 1', 'drained']);
  expect(control).toEqual([0n, 100n, 200n]);
});

test.each([5, 1, 0])('the event loop delivers by itself with a tick of %i ms', async (intervalMs) => {
  const { numbers } = tracing({ intervalMs });
  for (const burst of [1, 1000, 1]) {
    const before = numbers.length;
    callGetppid(burst);
    await until(() => numbers.length >= before + Math.floor(burst * 0.9));
    await delay(20);
  }
  await until(() => numbers.length === 902);
});

test('batches stay within their size, and a record larger than a batch gets room', () => {
  const { object, rings, numbers, calls } = tracing({ batchBytes: 4096 });
  callGetppid(1000);
  rings.drain();
  expect(numbers).toHaveLength(900);
  expect(calls.filter((call) => call === 'batch 0').length).toBeGreaterThanOrEqual(Math.ceil((900 * 24) / 4096));
  rings.stop();

  const sizes: number[] = [];
  const large = object.openRings(
    ['numbers'],
    {
      onBatch(_, batch, offsets, lengths, count) {
        for (let i = 0; i < count; i++)
          sizes.push(lengths[i] ?? 0, batch[offsets[i] ?? 0] ?? 0, batch[(offsets[i] ?? 0) + 99_999] ?? 0);
      },
      onDrained() {},
    },
    { batchBytes: 4096 },
  );
  object.run('send_large', { context: new Uint8Array(16) });
  object.run('send_large', { context: new Uint8Array(16) });
  expect(large.drain()).toBe(2);
  expect(sizes).toEqual([100_000, 1, 2, 100_000, 1, 2]);
});

test('a record that lies across the end of the ring arrives whole', () => {
  const { object } = tracing();
  const words: bigint[] = [];
  const rings = object.openRings(['small'], {
    onBatch(_, batch, offsets, sizes, count) {
      for (let i = 0; i < count; i++)
        for (let at = 0; at < (sizes[i] ?? 0); at += 8) words.push(readU64(batch, (offsets[i] ?? 0) + at));
    },
    onDrained() {},
  });
  for (let i = 0; i < 50; i++) {
    object.run('send_words', { context: new Uint8Array(16) });
    rings.drain();
  }
  expect(words).toEqual(Array.from({ length: 50 * 125 }, (_, i) => BigInt(i)));
});

test('an array that a handler gave away is made anew', () => {
  const opened = openObject(elf);
  onTestFinished(() => opened.close());
  const object = opened.load();
  let first = 0;
  const rings = object.openRings(['numbers'], {
    onBatch(_, batch) {
      first = readU32(batch);
      structuredClone(batch, { transfer: [batch.buffer as ArrayBuffer] });
    },
    onDrained() {},
  });
  for (let i = 0; i < 3; i++) {
    object.run('send_large', { context: new Uint8Array(16) });
    expect(rings.drain()).toBe(1);
    expect(first & 0xff).toBe(1);
  }
});

test('a handler may stop the rings and close the object; nothing is called after that', async () => {
  const opened = openObject(elf);
  opened.setInitialValue('.rodata.args', Buffer.concat([u32(process.pid), u32(getppid)]));
  const object = opened.load();
  let calls = 0;
  object.openRings(
    ['numbers', 'control'],
    {
      onBatch() {
        calls++;
        object.close();
      },
      onDrained() {
        calls++;
      },
    },
    { batchBytes: 4096 },
  );
  object.attach('send', { kind: 'rawtracepoint', name: 'sys_enter' });
  callGetppid(10_000);
  await until(() => calls > 0);
  await delay(20);
  expect(calls).toBe(1);
});

test('an exception of a handler comes out of drain, the next drain goes on, and drain inside a handler is refused', () => {
  const opened = openObject(elf);
  onTestFinished(() => opened.close());
  const object = opened.load();
  let failing = true;
  const rings: Rings = object.openRings(['numbers'], {
    onBatch() {
      if (failing) rings.drain();
    },
    onDrained() {},
  });
  object.run('send_large', { context: new Uint8Array(16) });
  expect(() => rings.drain()).toThrow('drain() was called inside a handler');
  failing = false;
  object.run('send_large', { context: new Uint8Array(16) });
  expect(rings.drain()).toBe(1);
});

test('stopped rings give their descriptors back', async () => {
  const opened = openObject(elf);
  onTestFinished(() => opened.close());
  const object = opened.load();
  const before = readdirSync('/proc/self/fd').length;
  for (let i = 0; i < 20; i++) object.openRings(['numbers', 'control'], { onBatch() {}, onDrained() {} }).stop();
  await until(() => readdirSync('/proc/self/fd').length <= before);
});

test('stopped rings deliver nothing, and stopping twice is fine', () => {
  const { rings, numbers } = tracing();
  rings.stop();
  rings.stop();
  callGetppid(100);
  expect(rings.drain()).toBe(0);
  expect(numbers).toEqual([]);
});

test('no wake-up is lost over seconds of bursts from another thread', async () => {
  const { object, numbers } = tracing({ intervalMs: 1 });
  // Pauses between bursts straddle the tick, so that many bursts begin just while the drain goes back to waiting.
  const producer = new Worker(
    `const { workerData, parentPort } = require('node:worker_threads');
     const pause = new Int32Array(new SharedArrayBuffer(4));
     let calls = 0, seed = 1;
     for (const end = Date.now() + workerData; Date.now() < end;) {
       seed = (seed * 1103515245 + 12345) % 2147483648;
       for (let i = seed % 40; i >= 0; i--) { process.ppid; calls++; }
       Atomics.wait(pause, 0, 0, (seed % 300) / 100);
     }
     parentPort.postMessage(calls);`,
    { eval: true, workerData: 4000 },
  );
  const [calls] = (await once(producer, 'message')) as [number];
  expect(calls).toBeGreaterThan(1000);
  expect(total(object, 0)).toBe(calls);
  await until(() => numbers.length === calls - Math.floor(calls / 10));
  expect(total(object, 1)).toBe(0);
});
