// What the package promises to its importers, as types; `tsc` judges them.

import { describe, expect, expectTypeOf, it } from 'vitest';
import * as api from '../../src/index.js';
import {
  type Artifact,
  check,
  compile,
  type Diagnostic,
  type Trace,
  type TraceEvent,
  type TraceOptions,
  type TraceValue,
  trace,
} from '../../src/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual(['DiagnosticError', 'check', 'compile', 'trace']);
});

it('a process that checks many scripts does not hold the kernel’s types for each', async () => {
  const checkOne = async (): Promise<unknown> => check('kprobe:vfs_read { @[comm, curtask->pid] = count(); }');
  await checkOne();
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 30; round++) await checkOne();
  // Some seven megabytes each, where they are held.
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(100);
});

describe('the types of the API', () => {
  it('a trace is an async iterable of events that can be closed', () => {
    expectTypeOf(trace).parameter(1).toEqualTypeOf<TraceOptions | undefined>();
    expectTypeOf(trace).returns.toEqualTypeOf<Trace>();
    expectTypeOf<Trace>().toExtend<AsyncIterable<TraceEvent>>();
    expectTypeOf<Trace>().toExtend<AsyncDisposable>();
    expectTypeOf<Trace['ready']>().toEqualTypeOf<Promise<void>>();
    expectTypeOf<Trace['close']>().returns.toEqualTypeOf<Promise<number>>();
  });

  it('a script is a text, a file or a tool', () => {
    expectTypeOf(trace).toBeCallableWith('tcp:connect');
    expectTypeOf(trace).toBeCallableWith({ tool: 'tcpconnect' }, { options: { ports: [80, 443] }, pid: 1 });
    expectTypeOf(trace).toBeCallableWith({ file: 'mine.tsbpf' });
    // @ts-expect-error: a number is no script
    expectTypeOf(trace).toBeCallableWith(1);
  });

  it('events are told apart by their type', () => {
    type Row = Extract<TraceEvent, { type: 'row' }>;
    expectTypeOf<TraceEvent['type']>().toEqualTypeOf<
      'row' | 'value' | 'printf' | 'cat' | 'system' | 'errorf' | 'warnf' | 'map' | 'hist' | 'lost'
    >();
    expectTypeOf<Row['ts']>().toEqualTypeOf<bigint>();
    expectTypeOf<Row['values']>().toEqualTypeOf<Readonly<Record<string, TraceValue>>>();
  });

  it('check gives diagnostics, compile an artifact', () => {
    expectTypeOf(check).returns.resolves.toEqualTypeOf<readonly Diagnostic[]>();
    expectTypeOf(compile).returns.resolves.toEqualTypeOf<Artifact>();
  });
});

it('a mistake in the use of trace comes from ready and from the iteration', async () => {
  const run = trace({ tool: 'no-such-tool' });
  await expect(run.ready).rejects.toThrow('no-such-tool');
  await expect(run[Symbol.asyncIterator]().next()).rejects.toThrow('no-such-tool');
});

it('an option that trace does not have is named', async () => {
  const options = { cache: false, mechanizm: 'kprobe' };
  await expect(trace('BEGIN { exit(); }', options).ready).rejects.toMatchObject({
    kind: 'usage',
    diagnostics: [{ code: 'E0801', help: { text: 'did you mean `mechanism`?' } }],
  });
});
