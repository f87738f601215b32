// The runtime over a real kernel: a hand-written program and manifest stand for what the compiler makes. Every getppid
// of this process is a firing.

import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Artifact, AttachSpec, Manifest, ProbeEntry } from '../../../src/artifact.js';
import { callGetppid, compile, getppid } from '../../../src/libbpf-napi/test/compile.js';
import { AttachError } from '../../../src/runtime/attach-error.js';
import { openSession, type Session, type SessionOptions } from '../../../src/runtime/session.js';
import { int, manifestOf, string } from '../render/events.js';

const source = `
typedef unsigned short u16;
typedef int s32;
const volatile struct { u32 pid; u32 call; u32 exit_at; u32 pad; } args SEC(".rodata.args");
RING(data, 4096);
RING(control, 65536);
MAP(counts, HASH, 1024, u64, u64);
MAP(sequence, ARRAY, 1, u32, u64);
MAP(tsbpf_counters, PERCPU_ARRAY, 1, u32, u64);
static u64 (*now)(void) = (void *)5;
static long (*get_comm)(void *to, u32 size) = (void *)16;
struct arguments { u64 regs; u64 id; };
struct header { u64 ts; u16 event; u16 order; u32 valid; };
struct row { struct header head; u64 n; u32 odd; u32 pad; char comm[16]; };
struct number { struct header head; u64 n; };
struct bare { struct header head; };
struct ending { struct header head; s32 code; u32 pad; };
#define SEND(ring, type, id, place, set) do { \\
  struct type *r = reserve(&ring, sizeof(struct type), 0); \\
  if (r) { r->head.ts = ts; r->head.event = id; r->head.order = place; r->head.valid = 1; set; submit(r, 0); } \\
  else { u32 zero = 0; u64 *lost = lookup(&tsbpf_counters, &zero); if (lost) __sync_fetch_and_add(lost, 1); } \\
} while (0)
SEC("raw_tp/sys_enter") int call(struct arguments *ctx) {
  if (pid_tgid() >> 32 != args.pid || ctx->id != args.call) return 0;
  u32 zero = 0; u64 one = 1, ts = now();
  u64 *sequence_value = lookup(&sequence, &zero);
  if (!sequence_value) return 0;
  u64 n = __sync_fetch_and_add(sequence_value, 1), key = n % 4;
  u64 *count = lookup(&counts, &key);
  if (count) __sync_fetch_and_add(count, 1); else update(&counts, &key, &one, 0);
  SEND(data, row, 0, 0, r->n = n; r->odd = n % 2; r->head.valid = n % 2 ? 1 : 0; get_comm(r->comm, 16));
  if (n % 100 == 99) {
    SEND(control, bare, 2, 1, );
    SEND(control, bare, 3, 2, );
    SEND(data, number, 1, 3, r->n = n);
  }
  if (args.exit_at && n + 1 == args.exit_at) SEND(control, ending, 4, 4, r->code = 7);
  return 0;
}
SEC("raw_tp") int begin(void *ctx) { u64 ts = now(); SEND(data, number, 1, 0, r->n = 1000000); return 0; }
SEC("raw_tp") int end(void *ctx) { u64 ts = now(); SEND(data, number, 1, 0, r->n = 2000000); return 0; }
SEC("raw_tp") int beat(void *ctx) { u64 ts = now(); SEND(data, number, 1, 0, r->n = 3000000); return 0; }
SEC("fentry/do_nothing_of_this_name") int absent(void *ctx) { return 0; }
`;

const u64 = int(8);
const callEntry: ProbeEntry = {
  program: 'call',
  probe: 'syscall:getppid',
  mechanism: 'rawtracepoint:sys_enter',
  attach: { kind: 'rawtracepoint', name: 'sys_enter' },
};
const runEntry = (program: string, attach: AttachSpec): ProbeEntry => ({
  program,
  probe: program.toUpperCase(),
  mechanism: 'run',
  attach,
});
const begin = runEntry('begin', { kind: 'begin' });
const end = runEntry('end', { kind: 'end' });

const events: Manifest['events'] = [
  {
    kind: 'row',
    id: 0,
    probe: 'syscall:getppid',
    sizeBytes: 48,
    columns: [
      { name: 'n', heading: 'N', type: u64, offset: 16 },
      { name: 'odd', heading: 'ODD', type: int(4), offset: 24, validBit: 0 },
      { name: 'comm', heading: 'COMM', type: string(16), offset: 32 },
    ],
  },
  { kind: 'value', id: 1, probe: 'syscall:getppid', sizeBytes: 24, field: { name: 'n', type: u64, offset: 16 } },
  { kind: 'print-map', id: 2, probe: 'syscall:getppid', sizeBytes: 16, map: '@' },
  { kind: 'clear-map', id: 3, probe: 'syscall:getppid', sizeBytes: 16, map: '@', mode: 'clear' },
  {
    kind: 'exit',
    id: 4,
    probe: 'syscall:getppid',
    sizeBytes: 24,
    field: { name: 'code', type: int(4, 'decimal', true), offset: 16 },
  },
];

const dataOnly = events.slice(0, 2);

let elf: Uint8Array;
beforeAll(() => {
  elf = compile(source);
});

interface Trace {
  readonly session: Session;
  readonly lines: string[];
  readonly rows: bigint[];
  /** Resolves at the first exit(), or when `count` rows have come. */
  until(count: number): Promise<void>;
}

function artifactOf(probes: readonly ProbeEntry[], shown: Manifest['events'] = events): Artifact {
  const parameter = (name: string, offset: number) => ({
    source: { kind: 'option' as const, name },
    type: int(4),
    offset,
  });
  const manifest: Manifest = {
    ...manifestOf(shown),
    probes,
    maps: [
      {
        name: '@',
        cName: 'counts',
        printed: true,
        perCpu: false,
        keys: [{ name: 'k', type: u64, offset: 0 }],
        keyBytes: 8,
        value: { kind: 'count' },
        valueBytes: 8,
        maxEntries: 1024,
      },
    ],
    parameters: {
      section: '.rodata.args',
      sizeBytes: 16,
      parameters: [parameter('pid', 0), parameter('call', 4), parameter('exit_at', 8)],
    },
    counters: [{ name: 'rows-not-reserved', subject: 'syscall:getppid' }],
    rings: { data: 'data', control: 'control', dataBytes: 1 << 20 },
  };
  return { elf: withoutAbsent(elf, probes), manifest };
}

/** The program that cannot load stands in the object only for the test that wants it. */
function withoutAbsent(object: Uint8Array, probes: readonly ProbeEntry[]): Uint8Array {
  if (probes.some((entry) => entry.program === 'absent')) return object;
  elfWithout ??= compile(source.replace(/^SEC\("fentry.*$/m, ''));
  return elfWithout;
}
let elfWithout: Uint8Array | undefined;

function start(
  probes: readonly ProbeEntry[],
  exitAt = 0,
  shown = events,
  options: Partial<SessionOptions> = {},
): Trace {
  const lines: string[] = [];
  const rows: bigint[] = [];
  let waiting: (() => boolean) | undefined;
  const session = openSession(
    artifactOf(probes, shown),
    {
      parameters: {
        options: new Map([
          ['pid', process.pid],
          ['call', getppid],
          ['exit_at', exitAt],
        ]),
        filters: new Map(),
        positional: [],
      },
      decode: 'api',
      ...options,
    },
    {
      event(event, _ts, values) {
        if (event.kind === 'row' && typeof values[0] === 'bigint') rows.push(values[0]);
        lines.push(`${event.kind} ${values.join(' ')}`);
      },
      map: ({ entries }) =>
        lines.push(
          `map ${entries.map(({ key, value }) => `${key.join()}:${value.kind === 'value' ? value.value : ''}`).join(' ')}`,
        ),
      exit: (code) => lines.push(`exit ${code}`),
      drained: () => waiting?.(),
    },
  );
  onTestFinished(() => session.abandon());
  return {
    session,
    lines,
    rows,
    until: (count) =>
      new Promise((resolve) => {
        waiting = () => {
          const done = rows.length >= count || lines.some((line) => line.startsWith('exit'));
          if (done) resolve();
          return done;
        };
        waiting();
      }),
  };
}

const isRoot = process.getuid?.() === 0;

describe.skipIf(!isRoot)('a session (needs root)', () => {
  it('delivers every row of a burst, with BEGIN before and END after', async () => {
    const { session, lines, rows, until } = start([begin, callEntry, end], 0, dataOnly);
    callGetppid(5000);
    await until(5000);
    const report = await session.close();
    expect(lines[0]).toBe('value 1000000');
    expect(lines.slice(-2)).toEqual(['value 2000000', 'map 0:1250 1:1250 2:1250 3:1250']);
    expect(rows).toEqual(Array.from({ length: 5000 }, (_, i) => BigInt(i)));
    expect(report.losses).toEqual([]);
  });

  it('delivers unknown as null and strings as text', async () => {
    const { session, lines, until } = start([callEntry], 0, dataOnly);
    callGetppid(2);
    await until(2);
    await session.close();
    expect(lines[0]).toMatch(/^row 0 {2}\S/);
    expect(lines[1]).toMatch(/^row 1 1 \S/);
  });

  it('prints and clears a map between the rows of the firing that asked, and loses no count', async () => {
    const { session, lines, until } = start([callEntry]);
    callGetppid(1000);
    await until(1000);
    await session.close();
    const numbers = lines.filter((line) => line.startsWith('value'));
    expect(numbers).toHaveLength(10);
    for (const number of numbers) {
      const at = lines.indexOf(number);
      expect(lines[at - 1]).toMatch(/^map/);
      expect(lines[at - 2]).toMatch(`row ${number.slice('value '.length)} `);
    }
    const counted = lines
      .filter((line) => line.startsWith('map'))
      .flatMap((line) => [...line.matchAll(/\d+:(\d+)/g)].map((match) => Number(match[1])));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(1000);
  });

  it('ends exactly at exit(): no row after it, END and the maps still come', async () => {
    const { session, lines, rows, until } = start([callEntry, end], 42);
    callGetppid(90);
    await until(90);
    await session.close();
    expect(rows).toHaveLength(42);
    expect(lines.slice(42)).toEqual(['exit 7', 'value 2000000', 'map 2:22 3:22 0:23 1:23']);
  });

  it('runs interval programs while it is open', async () => {
    const { session, lines } = start([runEntry('beat', { kind: 'interval', periodNs: 5_000_000 })], 0, dataOnly);
    await expect.poll(() => lines.length).toBeGreaterThan(3);
    await session.close();
    expect(new Set(lines)).toEqual(new Set(['value 3000000']));
  });

  it('counts what a full ring could not take', async () => {
    const { session, rows } = start([callEntry], 0, dataOnly, { ringBytes: 4096 });
    callGetppid(1000);
    const { losses } = await session.close();
    const [loss] = losses;
    expect(loss).toMatchObject({ name: 'rows-not-reserved', subject: 'syscall:getppid' });
    // Each firing sends one row, every hundredth also a value and nothing else to this ring.
    expect(Number(loss?.count ?? 0n)).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(1000);
    expect(rows.length + Number(loss?.count ?? 0n)).toBeGreaterThanOrEqual(1000);
  });

  it('counts hits when asked', async () => {
    const { session } = start([callEntry], 0, dataOnly, { statistics: true });
    callGetppid(10);
    const { hits } = await session.close();
    expect(hits).toMatchObject([{ program: 'call', probe: 'syscall:getppid' }]);
    expect(Number(hits[0]?.hits ?? 0n)).toBeGreaterThanOrEqual(10);
  });

  it('says nothing more once muted, and closing twice gives the same report', async () => {
    const { session, rows } = start([callEntry], 0, dataOnly);
    callGetppid(10);
    session.mute();
    const report = await session.close();
    expect(rows).toEqual([]);
    expect(await session.close()).toBe(report);
  });

  it('may be closed from a handler, as by a loop that breaks after its first row', async () => {
    const rows: unknown[] = [];
    const session = await new Promise<Session>((resolve) => {
      const opened = openSession(
        artifactOf([callEntry], dataOnly),
        {
          parameters: {
            options: new Map([
              ['pid', process.pid],
              ['call', getppid],
            ]),
            filters: new Map(),
            positional: [],
          },
          decode: 'text',
        },
        {
          event(_event, _ts, values) {
            rows.push(values[0]);
            opened.mute();
            void opened.close().then(() => resolve(opened));
          },
          map() {},
          exit() {},
          drained() {},
        },
      );
      callGetppid(3);
    });
    expect(rows).toEqual([0]);
    expect(session.report()).toEqual({ losses: [], hits: [] });
  });

  it('leaves nothing attached when one probe cannot be had, and says which', () => {
    const absent: ProbeEntry = {
      program: 'absent',
      probe: 'tcp:connect',
      mechanism: 'fentry:do_nothing_of_this_name',
      attach: { kind: 'fentry', function: 'do_nothing_of_this_name' },
    };
    let thrown: unknown;
    try {
      start([callEntry, absent]);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AttachError);
    expect(thrown).toMatchObject({ phase: 'load', probe: 'tcp:connect', mechanism: 'fentry:do_nothing_of_this_name' });
  });

  it('names a tracepoint that does not exist', () => {
    const wrong: ProbeEntry = {
      ...callEntry,
      mechanism: 'rawtracepoint:nothing',
      attach: { kind: 'rawtracepoint', name: 'nothing' },
    };
    expect(() => start([wrong])).toThrow(/cannot attach syscall:getppid \(rawtracepoint:nothing\): attach: ENOENT/);
  });
});
