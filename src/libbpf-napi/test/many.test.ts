// One program on many places: it is told which, and links leave nothing behind.

import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { canAttachKprobe, canAttachKprobes, type LoadedObject, openObject } from '../src/index.js';
import { callGetppid, compile, readU64, u32 } from './compile.js';

const body = `{
  u32 place = cookie(ctx);
  if (pid_tgid() >> 32 != wanted_pid) return 0;
  u64 *hit = lookup(&hits, &place);
  if (hit) __sync_fetch_and_add(hit, 1);
  return 0;
}`;

const source = `
const volatile u32 wanted_pid SEC(".rodata.args");
static u64 (*cookie)(void *ctx) = (void *)174;
MAP(hits, ARRAY, 4, u32, u64);
SEC("tracepoint") int event(void *ctx) ${body}
SEC("iter/task") int quiet(void *ctx) { return 0; }
`;

function loaded(more = ''): LoadedObject {
  const object = openObject(compile(source + more), { name: 'napitest' });
  onTestFinished(() => object.close());
  object.setInitialValue('.rodata.args', u32(process.pid));
  return object.load();
}

function hits(object: LoadedObject): readonly bigint[] {
  return [0, 1, 2, 3].map((place) => readU64(object.map('hits').lookup(u32(place)) ?? new Uint8Array(8)));
}

test('one program at several tracepoints is told which by the cookie of each link', () => {
  const object = loaded();
  const names = ['sys_enter_getppid', 'sys_exit_getppid'];
  const links = names.map((name, index) =>
    object.attach('event', { kind: 'tracepoint', category: 'syscalls', name, cookie: index + 1 }),
  );
  callGetppid(200);
  for (const link of links) link.detach();
  callGetppid(200);
  expect(hits(object)).toEqual([0n, 200n, 200n, 0n]);
});

const symbol = process.arch === 'arm64' ? '__arm64_sys_getppid' : '__x64_sys_getppid';

test.runIf(canAttachKprobe().ok)('one program at several kprobes is told which by the cookie of each link', () => {
  const object = loaded(`SEC("kprobe") int entry(void *ctx) ${body}`);
  const link = object.attach('entry', { kind: 'kprobe', function: symbol, cookie: 3 });
  callGetppid(100);
  expect(hits(object)).toEqual([0n, 0n, 0n, 100n]);
  link.detach();
});

test.runIf(canAttachKprobes([symbol]).ok)('one link for many functions hands each its cookie, or its index', () => {
  const object = loaded(`
SEC("kprobe.multi") int entry(void *ctx) ${body}
SEC("kretprobe.multi") int left(void *ctx) ${body}`);
  const functions = ['tcp_v4_connect', symbol];
  const entry = object.attach('entry', { kind: 'kprobe-multi', functions });
  const left = object.attach('left', { kind: 'kretprobe-multi', functions, cookies: [0, 2] });
  callGetppid(100);
  expect(hits(object)).toEqual([0n, 100n, 100n, 0n]);
  entry.detach();
  left.detach();
  callGetppid(100);
  expect(hits(object)).toEqual([0n, 100n, 100n, 0n]);
});

test.runIf(canAttachKprobes([symbol]).ok)('a link for many functions takes all or none', () => {
  const object = loaded(`SEC("kprobe.multi") int entry(void *ctx) ${body}`);
  const functions = [symbol, 'no_such_function_anywhere'];
  expect(() => object.attach('entry', { kind: 'kprobe-multi', functions })).toThrow(/^attach: /);
});

test('a link for many functions needs some, and a cookie for each', () => {
  const object = loaded();
  const none: readonly string[] = [];
  expect(() => object.attach('quiet', { kind: 'kprobe-multi', functions: none })).toThrow(RangeError);
  expect(() => object.attach('quiet', { kind: 'kprobe-multi', functions: [symbol], cookies: [1, 2] })).toThrow(
    RangeError,
  );
});

test('two thousand links opened and closed leave no descriptor and little memory behind', () => {
  const object = loaded();
  const hundred = (): void => {
    for (let i = 0; i < 100; i++) object.attach('quiet', { kind: 'iter', name: 'task' });
    object.detach();
  };
  hundred();
  const descriptors = readdirSync('/proc/self/fd').length;
  const { rss } = process.memoryUsage();
  for (let round = 0; round < 20; round++) hundred();
  expect(readdirSync('/proc/self/fd')).toHaveLength(descriptors);
  expect(process.memoryUsage().rss - rss).toBeLessThan(8 * 1024 * 1024);
});
