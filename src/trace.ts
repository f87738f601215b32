// trace(script, options): a script's events as an async iterable of typed values. The command uses run-trace.ts directly.

import type { DataEvent, Manifest } from './artifact.js';
import type { FilterName } from './artifact-parameters.js';
import type { Loss } from './decode/loss.js';
import { eachMap, type MapSnapshot } from './decode/map-entries.js';
import type { Ns, Value } from './decode/value.js';
import { unknownTraceOption, usageError } from './diagnostics/catalog-usage.js';
import { nearestName } from './diagnostics/suggest.js';
import { expectMachine } from './expect-machine.js';
import { queuedEvents } from './limits.js';
import { obtainOptionTable } from './obtain-artifact.js';
import { type FilterOptions, resolveFilters } from './options/kernel-filters.js';
import { fromInputs, type OptionInput, withDefaults } from './options/script-options.js';
import { type RunHandlers, type RunningTrace, type RunRequest, runTrace } from './run-trace.js';
import { readIncludes, readScript, type ScriptInput } from './script-source.js';
import { createEventMaker, type TraceEvent } from './trace-events.js';

export interface TraceOptions extends FilterOptions {
  /** Of the script, by name: `{ ports: [80, 443] }`. */
  readonly options?: Readonly<Record<string, OptionInput | undefined>>;
  /** `$1`, `$2`, … */
  readonly arguments?: readonly string[];
  readonly durationMs?: number;
  /** Ends after this many rows. */
  readonly count?: number;
  /** Only ways of this kind. */
  readonly mechanism?: string;
  /** Allows what changes the system: system(), signal(), override(). */
  readonly unsafe?: boolean;
  /** Names the owners of connections that are older than the trace. */
  readonly seed?: boolean;
  /** The clang to compile with. */
  readonly clang?: string;
  /** false: compile anew. */
  readonly cache?: boolean;
  /** Files or directories of provider definitions. */
  readonly includes?: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Trace extends AsyncIterable<TraceEvent>, AsyncDisposable {
  /** Everything is attached: from here on no event is missed. */
  readonly ready: Promise<void>;
  /** Detaches; what is still there, END and the maps come before the iteration ends. Resolves to the code of exit(). */
  close(): Promise<number>;
}

/** Mistakes and refusals come as DiagnosticError, from `ready` and from the iteration. */
export function trace(script: ScriptInput, options: TraceOptions = {}): Trace {
  const queue = createQueue();
  const starting = start(script, options, queue);
  const ended = starting.then((running) => running.ended);
  ended.then(({ report }) => queue.end(report.losses), queue.fail);
  const close = async (): Promise<number> => {
    (await starting).close();
    return (await ended).code;
  };
  const ready = starting.then(() => undefined);
  // Whoever only iterates hears of it there.
  ready.catch(() => undefined);
  const abort = (): void => void close().catch(() => undefined);
  if (options.signal?.aborted === true) abort();
  options.signal?.addEventListener('abort', abort, { once: true });
  return {
    ready,
    close,
    [Symbol.asyncIterator]: () => queue.iterate(close),
    [Symbol.asyncDispose]: async () => {
      await close().catch(() => undefined);
    },
  };
}

async function start(script: ScriptInput, options: TraceOptions, queue: EventQueue): Promise<RunningTrace> {
  const request = await prepare(script, options);
  expectMachine(['node', ...process.argv.slice(1)]);
  let toEvent: ReturnType<typeof createEventMaker> | undefined;
  const handlers: RunHandlers = {
    attached: (_manifest: Manifest, names) => {
      toEvent = createEventMaker(names);
    },
    event: (event: DataEvent, ts: Ns, values: readonly Value[]) => {
      if (toEvent !== undefined) queue.push(toEvent.data(event, ts, values));
    },
    map: (snapshot: MapSnapshot) => {
      for (const one of eachMap(snapshot)) if (toEvent !== undefined) queue.push(toEvent.map(one));
    },
    drained: () => undefined,
  };
  return runTrace(request, handlers);
}

/** Every name that the options may have: a misspelt one would be passed over in silence. */
const optionNames: Readonly<Record<keyof TraceOptions, true>> = {
  options: true,
  arguments: true,
  durationMs: true,
  count: true,
  mechanism: true,
  unsafe: true,
  seed: true,
  clang: true,
  cache: true,
  includes: true,
  signal: true,
  pid: true,
  uid: true,
  cgroup: true,
  container: true,
  netnsOf: true,
  comm: true,
};

function refuseUnknown(options: TraceOptions): void {
  const known = Object.keys(optionNames);
  for (const name of Object.keys(options))
    if (!known.includes(name)) throw usageError(unknownTraceOption(name, nearestName(name, known)));
}

async function prepare(script: ScriptInput, options: TraceOptions): Promise<RunRequest> {
  refuseUnknown(options);
  const file = readScript(script);
  const includes = readIncludes(options.includes ?? []);
  const cache = options.cache ?? true;
  const table = await obtainOptionTable(file, includes, cache);
  const positional = options.arguments ?? [];
  const { values, present, deciding } = withDefaults(table, fromInputs(table, options.options ?? {}), positional);
  const filters = resolveFilters(options);
  return {
    file,
    includes,
    present,
    deciding,
    filters: new Set<FilterName>(filters.keys()),
    cache,
    decode: 'api',
    parameters: { options: values, filters, positional },
    unsafe: options.unsafe ?? false,
    seed: options.seed ?? false,
    ...(options.mechanism === undefined ? {} : { mechanism: options.mechanism }),
    ...(options.clang === undefined ? {} : { clang: options.clang }),
    ...(options.durationMs === undefined ? {} : { durationMs: options.durationMs }),
    ...(options.count === undefined ? {} : { count: options.count }),
    ...(options.pid === undefined ? {} : { pid: options.pid }),
  };
}

interface EventQueue {
  push(event: TraceEvent): void;
  end(losses: readonly Loss[]): void;
  fail(error: unknown): void;
  iterate(stop: () => Promise<unknown>): AsyncIterator<TraceEvent>;
}

function createQueue(): EventQueue {
  let events: TraceEvent[] = [];
  let next = 0;
  let dropped = 0n;
  let state: 'open' | 'ended' | { readonly error: unknown } = 'open';
  let wake: () => void = () => undefined;
  const take = (): TraceEvent | undefined => {
    const event = events[next++];
    if (event === undefined) [events, next] = [[], 0];
    return event;
  };
  return {
    push(event) {
      if (events.length - next < queuedEvents) events.push(event);
      else dropped++;
      wake();
    },
    end(losses) {
      const all: readonly Loss[] =
        dropped === 0n ? losses : [...losses, { name: 'output-dropped', subject: '', count: dropped }];
      events.push(...all.map(({ name, subject, count }): TraceEvent => ({ type: 'lost', what: name, subject, count })));
      state = 'ended';
      wake();
    },
    fail(error) {
      state = { error };
      wake();
    },
    iterate: (stop) => ({
      async next() {
        for (;;) {
          const event = take();
          if (event !== undefined) return { done: false, value: event };
          if (state === 'ended') return { done: true, value: undefined };
          if (state !== 'open') throw state.error;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
      /** Leaving the loop early detaches. */
      async return() {
        await stop();
        return { done: true, value: undefined };
      },
    }),
  };
}
