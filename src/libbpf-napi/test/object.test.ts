import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { BpfError, enableRunStatistics, type LoadedObject, type OpenObject, openObject } from '../src/index.js';
import { callGetppid, compile, getppid, readU64, u32 } from './compile.js';

const counter = compile(`
const volatile u32 wanted_pid SEC(".rodata.args");
const volatile u32 wanted_call SEC(".rodata.args");
MAP(hits, ARRAY, 4, u32, u64);
struct arguments { u64 regs; u64 id; };
SEC("raw_tp/sys_enter") int count_calls(struct arguments *ctx) {
  u32 zero = 0;
  if (pid_tgid() >> 32 != wanted_pid || ctx->id != wanted_call) return 0;
  u64 *hit = lookup(&hits, &zero);
  if (hit) __sync_fetch_and_add(hit, 1);
  return 0;
}
SEC("raw_tp/sys_enter") int answer(struct arguments *ctx) { return 40 + ctx->id; }
`);

function opened(elf: Uint8Array = counter): OpenObject {
  const object = openObject(elf, { name: 'napitest' });
  onTestFinished(() => object.close());
  return object;
}

function loaded(): LoadedObject {
  const object = opened();
  object.setInitialValue('.rodata.args', Buffer.concat([u32(process.pid), u32(getppid)]));
  return object.load();
}

test('an open object names its programs and maps', () => {
  const object = opened();
  expect(object.programs).toEqual([
    { name: 'count_calls', section: 'raw_tp/sys_enter', type: 'raw_tracepoint' },
    { name: 'answer', section: 'raw_tp/sys_enter', type: 'raw_tracepoint' },
  ]);
  expect(object.maps).toContainEqual({ name: 'hits', type: 'array', keySize: 4, valueSize: 8, maxEntries: 4 });
  expect(object.maps).toContainEqual({ name: '.rodata.args', type: 'array', keySize: 4, valueSize: 8, maxEntries: 1 });
});

test('a raw tracepoint with the pid in read-only data counts exactly the calls of this process, until it is detached', () => {
  const object = loaded();
  const link = object.attach('count_calls', { kind: 'rawtracepoint', name: 'sys_enter' });
  callGetppid(1000);
  link.detach();
  callGetppid(1000);
  expect(readU64(object.map('hits').lookup(u32(0)) ?? new Uint8Array(8))).toBe(1000n);
  expect(link.missed()).toBeUndefined();
});

test('the size of a map is set before the load and kept after it', () => {
  const object = opened();
  object.setMaxEntries('hits', 123);
  expect(object.load().map('hits').maxEntries).toBe(123);
});

test('a program that is not autoloaded is not there to attach', () => {
  const object = opened();
  object.setAutoload('answer', false);
  const attach = () => object.load().attach('answer', { kind: 'rawtracepoint', name: 'sys_enter' });
  expect(attach).toThrow(BpfError);
});

test('a program runs on request, with a context and on a chosen CPU, and returns its value', () => {
  const context = new Uint8Array(new BigUint64Array([0n, 2n]).buffer);
  const object = loaded();
  expect(object.run('answer', { context }).returnValue).toBe(42);
  expect(object.run('answer', { context, cpu: 0 }).returnValue).toBe(42);
  expect(() => object.run('answer', { context, cpu: 100_000 })).toThrow(/^run: /);
});

test('statistics tell runs while they are enabled, and the sizes of a program always', () => {
  const object = loaded();
  const context = new Uint8Array(16);
  const statistics = enableRunStatistics();
  onTestFinished(() => statistics.close());
  const link = object.attach('count_calls', { kind: 'rawtracepoint', name: 'sys_enter' });
  callGetppid(100);
  link.detach();
  object.run('answer', { context });
  const info = object.programInfo('count_calls');
  expect(info.runCount).toBeGreaterThanOrEqual(100n);
  expect(info.runTimeNs).toBeGreaterThan(0n);
  expect(info.recursionMisses).toBe(0n);
  expect(info.id).toBeGreaterThan(0);
  expect(info.verifiedInstructions).toBeGreaterThan(5);
  expect(info.xlatedBytes).toBeGreaterThan(40);
});

test('a tracepoint and a perf event on every CPU attach and fire', async () => {
  const object = openObject(
    compile(`
MAP(hits, ARRAY, 2, u32, u64);
static __attribute__((always_inline)) int hit(u32 index) { u64 *value = lookup(&hits, &index); if (value) __sync_fetch_and_add(value, 1); return 0; }
SEC("tp/syscalls/sys_enter_getppid") int on_call(void *ctx) { return hit(0); }
SEC("perf_event") int on_clock(void *ctx) { return hit(1); }
`),
  ).load();
  onTestFinished(() => object.close());
  object.attach('on_call', { kind: 'tracepoint', category: 'syscalls', name: 'sys_enter_getppid' });
  object.attach('on_clock', { kind: 'perf-event', type: 'software', config: 0, frequency: 1000 });
  callGetppid(10);
  const hits = object.map('hits');
  expect(readU64(hits.lookup(u32(0)) ?? new Uint8Array(8))).toBeGreaterThanOrEqual(10n);
  for (let end = Date.now() + 5000; readU64(hits.lookup(u32(1)) ?? new Uint8Array(8)) === 0n && Date.now() < end; )
    await delay(5);
  expect(readU64(hits.lookup(u32(1)) ?? new Uint8Array(8))).toBeGreaterThan(0n);
});

const most = 20;
const tracepointCounters = compile(`
const volatile u32 wanted_pid SEC(".rodata.args");
MAP(hits, ARRAY, 1, u32, u64);
static __attribute__((always_inline)) int hit(void) {
  u32 zero = 0;
  if (pid_tgid() >> 32 != wanted_pid) return 0;
  u64 *hit = lookup(&hits, &zero);
  if (hit) __sync_fetch_and_add(hit, 1);
  return 0;
}
${Array.from({ length: most }, (_, i) => `SEC("tp/syscalls/sys_enter_getppid") int count_${i}(void *ctx) { return hit(); }`).join('\n')}
`);

/** Up to eight the kernel gives back in its own time; of more a thread does. */
test.each([1, 8, most])(
  '%i links to tracepoints end together: nothing is counted twice or later, and nothing stays open',
  async (links) => {
    const events = () => readdirSync('/proc/self/fd').filter((fd) => targetOf(fd).includes('perf_event')).length;
    const before = events();
    const object = opened(tracepointCounters);
    object.setInitialValue('.rodata.args', u32(process.pid));
    const loaded = object.load();
    for (let i = 0; i < links; i++)
      loaded.attach(`count_${i}`, { kind: 'tracepoint', category: 'syscalls', name: 'sys_enter_getppid' });
    callGetppid(100);
    loaded.detach();
    callGetppid(100);
    expect(readU64(loaded.map('hits').lookup(u32(0)) ?? new Uint8Array(8))).toBe(BigInt(100 * links));
    for (let waited = 0; events() > before && waited < 100; waited++) await delay(50);
    expect(events()).toBe(before);
  },
);

function targetOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return 'closed meanwhile';
  }
}

test('fentry works, or is refused with a BpfError that names code and operation', () => {
  const object = opened(compile('SEC("fentry/do_exit") int on_exit(u64 *ctx) { return 0; }'));
  const failure = caught(() => object.load().attach('on_exit', { kind: 'fentry', function: 'do_exit' }));
  if (failure === undefined) return;
  expect(failure).toMatchObject({ name: 'BpfError', code: 'EPERM', errno: 1 });
  expect(['load', 'attach']).toContain((failure as BpfError).operation);
});

test('a kernel function that does not exist is refused with a log that names it', () => {
  const object = opened(compile('SEC("fentry/no_such_function") int on_it(u64 *ctx) { return 0; }'));
  const failure = caught(() => object.load());
  expect(failure).toMatchObject({ operation: 'load' });
  expect((failure as BpfError).log).toContain('no_such_function');
});

test('a BTF-typed tracepoint attaches to what it was loaded for and to nothing else', () => {
  const object = opened(compile('SEC("tp_btf") int on_switch(u64 *ctx) { return 0; }'));
  object.setAttachTarget('on_switch', 'sched_switch');
  const running = object.load();
  expect(() => running.attach('on_switch', { kind: 'tp_btf', name: 'sys_enter' })).toThrow(RangeError);
  running.attach('on_switch', { kind: 'tp_btf', name: 'sched_switch' }).detach();
});

test('a rejected program carries the log of the verifier, and the object cannot be used any more', () => {
  const object = opened(compile('SEC("raw_tp/sys_enter") int bad(u64 *ctx) { return *(int *)ctx[0]; }'));
  const failure = caught(() => object.load());
  expect(failure).toMatchObject({ name: 'BpfError', operation: 'load', code: 'EACCES' });
  expect((failure as BpfError).log).toContain('invalid mem access');
  expect(() => object.load()).toThrow(/spent by a failed load/);
});

test('the log of a load is its own: it does not hold what an earlier operation said', () => {
  const bad = opened(compile('SEC("raw_tp/sys_enter") int bad(u64 *ctx) { return *(int *)ctx[0]; }'));
  expect(caught(() => bad.load())).toBeInstanceOf(BpfError);
  expect(opened().load().log).toBe('');
  expect(opened().load({ logLevel: 1 }).log).toContain('processed ');
});

test('what is no ELF object is refused with a BpfError of open', () => {
  expect(caught(() => openObject(new Uint8Array(100)))).toMatchObject({
    name: 'BpfError',
    operation: 'open',
    code: expect.stringMatching(/^(LIBBPF_|E)[A-Z]+$/),
  });
  expect(caught(() => openObject(new Uint8Array(0)))).toMatchObject({ name: 'BpfError', operation: 'open' });
});

test('names that are not in the object are refused with a list of those that are', () => {
  const object = opened();
  expect(() => object.setMaxEntries('hit', 1)).toThrow(/no map "hit" in this object \(it has hits/);
  expect(() => object.setAutoload('count', true)).toThrow(
    /no program "count" in this object \(it has count_calls, answer\)/,
  );
  expect(() => object.setInitialValue('.rodata.args', new Uint8Array(3))).toThrow(
    'map ".rodata.args" holds 8 bytes, not 3',
  );
  expect(() => object.load().attach('nothing', { kind: 'rawtracepoint', name: 'sys_enter' })).toThrow(RangeError);
});

test('closing twice is fine, closes what was made from it, and later use says so', () => {
  const object = opened();
  const running = object.load();
  const link = running.attach('answer', { kind: 'rawtracepoint', name: 'sys_enter' });
  const hits = running.map('hits');
  object.close();
  object.close();
  running.close();
  link.detach();
  expect(() => hits.lookup(u32(0))).toThrow('map "hits" is closed');
  expect(() => running.programInfo('answer')).toThrow('the object is closed');
  expect(() => object.setMaxEntries('hits', 1)).toThrow(/the object is closed/);
});

test('opening and closing many times leaves no descriptor behind', () => {
  const cycle = () => {
    const running = loaded();
    running.attach('answer', { kind: 'rawtracepoint', name: 'sys_enter' });
    running.attach('count_calls', { kind: 'rawtracepoint', name: 'sys_enter' });
    running.close();
  };
  cycle();
  const before = readdirSync('/proc/self/fd').length;
  for (let i = 0; i < 50; i++) cycle();
  expect(readdirSync('/proc/self/fd').length).toBe(before);
});

test('nothing can be changed after the load', () => {
  const object = opened();
  object.load();
  expect(() => object.setMaxEntries('hits', 1)).toThrow(/the object is loaded/);
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
