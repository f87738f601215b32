// The run of one script on this kernel: artifact → session → its end. Handlers are called for every event, so that the
// command pays for no iterator; trace.ts puts one on top for the API.

import type { DataEvent, Manifest, ProbeEntry } from './artifact.js';
import { attachDiagnostics } from './attach-diagnostic.js';
import { type CarryOut, carryOut } from './carry-out.js';
import type { MapSnapshot } from './decode/map-entries.js';
import type { Ns, TakeRecord, Value } from './decode/value.js';
import {
  badParameter,
  machineError,
  notEnoughMemory,
  notOnThisMachine,
  usageError,
} from './diagnostics/catalog-usage.js';
import type { DiagnosticError } from './diagnostics/diagnostic.js';
import { stackFrames } from './limits.js';
import { type ArtifactRequest, type ObtainedArtifact, obtainArtifact } from './obtain-artifact.js';
import { isRunning, startTimeOf } from './options/kernel-filters.js';
import { findCgroupMount } from './options/parse-option-value.js';
import type { FormatOptions } from './render/format-context.js';
import type { RefusedPlaces } from './runtime/attach-all.js';
import { AttachError } from './runtime/attach-error.js';
import { type Clock, startClock } from './runtime/clock.js';
import { type ParameterValues, TooLongError } from './runtime/encode-parameters.js';
import { MemoryError } from './runtime/expect-memory.js';
import { kernelSymbols } from './runtime/kernel-symbols.js';
import { LoadTimeError } from './runtime/load-time-values.js';
import { machineNames } from './runtime/machine-names.js';
import {
  openSession,
  type Session,
  type SessionHandlers,
  type SessionOptions,
  type SessionReport,
} from './runtime/session.js';
import { findText } from './source/source-file.js';

export interface RunRequest extends ArtifactRequest {
  readonly parameters: ParameterValues;
  readonly decode: 'api' | 'text';
  readonly durationMs?: number;
  readonly count?: number;
  /** The trace ends with this process. */
  readonly pid?: number;
  readonly statistics?: boolean;
}

export type EndReason = 'exit' | 'count' | 'duration' | 'process' | 'closed' | 'abandoned';

export interface TraceEnd {
  readonly reason: EndReason;
  /** The argument of the first exit(), whatever else ended the trace meanwhile; else 0. */
  readonly code: number;
  readonly report: SessionReport;
}

export interface RunHandlers {
  /** Before anything is loaded; may throw to refuse. Again where a kept artifact had to be planned anew. */
  obtained?(manifest: Manifest, fromCache: boolean): void;
  /** Once, before any of the others: everything is attached. */
  attached(manifest: Manifest, names: FormatOptions, refused: readonly RefusedPlaces[]): void;
  event(event: DataEvent, ts: Ns, values: readonly Value[]): void;
  /** Records that need no values: what takes those of this event as they are, or undefined. */
  take?(event: DataEvent): TakeRecord | undefined;
  /** Nothing comes any more but the maps of the end. */
  ending?(): void;
  map(snapshot: MapSnapshot): void;
  /** A file or a command of the script's could not be had. */
  problem?(text: string): void;
  /** Nothing more is there at the moment. */
  drained(): void;
}

export interface RunningTrace {
  /** Hands over every map as it is now, unless the script has a probe for the signal that asks for it. */
  showMaps(): void;
  /** Detaches, drains, runs END, hands over the maps; soon, not at once. */
  close(): void;
  /** Ends at once: no END, no maps. */
  abandon(): void;
  /** Rejects only where a handler threw. */
  readonly ended: Promise<TraceEnd>;
}

/** As bpftrace has it. */
export const showSignal = 'SIGUSR1';

/** Throws DiagnosticError with nothing left attached. */
export async function runTrace(request: RunRequest, handlers: RunHandlers): Promise<RunningTrace> {
  const end = awaitEnd();
  let opened: Opened | undefined;
  const mute = (): void => opened?.session.mute();
  // Events come only after the session is open.
  let actions: CarryOut | undefined;
  const carried: RunHandlers = {
    ...handlers,
    event(event, ts, values) {
      const done = event.kind === 'printf' && event.use !== undefined ? actions?.(event, values) : { event, values };
      if (done === undefined) return;
      if ('problem' in done) handlers.problem?.(done.problem);
      else handlers.event(done.event, ts, done.values);
    },
  };
  opened = await openPlanned(request, handlers, sessionHandlers(request, carried, end.ask, mute));
  const { obtained, session } = opened;
  const clock = startClock();
  const names = namesOf(session, clock);
  actions = carryOut(names);
  const stopWatching = watchEnds(request, end.ask);
  const stop = (): void => {
    stopWatching();
    clock.stop();
  };
  handlers.attached(obtained.artifact.manifest, names, session.refused);
  // Iterators have gone over everything by now; with nothing else to wait for the trace is over.
  const { probes } = obtained.artifact.manifest;
  const isOver = ({ attach: { kind } }: ProbeEntry): boolean => kind === 'iter' || kind === 'begin' || kind === 'end';
  if (probes.some(({ attach }) => attach.kind === 'iter') && probes.every(isOver)) end.ask('closed');
  const ended = end.asked.then(async (reason): Promise<TraceEnd> => {
    const report = reason === 'abandoned' ? abandon(session) : await session.close();
    stop();
    return { reason, code: end.code(), report };
  });
  const hasOwnAnswer = probes.some(({ attach }) => attach.kind === 'signal' && attach.name === showSignal);
  return {
    showMaps() {
      if (!hasOwnAnswer) session.showMaps();
    },
    close: () => end.ask('closed'),
    abandon: () => {
      session.abandon();
      end.ask('abandoned');
    },
    ended,
  };
}

/** What values need to show themselves: the clock, and this kernel's symbols. */
function namesOf(session: Session, clock: Clock): FormatOptions {
  const symbols = kernelSymbols();
  const symbol = (address: bigint): string | undefined => {
    const found = symbols.find(address);
    return found && (found.offset === 0n ? found.name : `${found.name}+${found.offset}`);
  };
  const hex = (address: bigint): string => address.toString(16);
  const frame = (address: bigint): string => symbol(address) ?? `0x${hex(address)}`;
  const frameTexts: Readonly<Record<string, (address: bigint) => string>> = {
    perf: (address) => `${hex(address)} ${frame(address)}`,
    raw: hex,
  };
  const stack = (id: number, format = ''): readonly string[] => {
    const [mode = '', frames = stackFrames] = format.split(' ');
    return session.stack(id, Number(frames)).map(frameTexts[mode] ?? frame);
  };
  const module = (address: bigint): string | undefined => symbols.find(address)?.module;
  return { wallClock: clock.wallClock, symbol, module, stack, ...machineNames(findCgroupMount) };
}

function abandon(session: Session): SessionReport {
  session.abandon();
  return { losses: [], hits: [] };
}

interface Opened {
  readonly obtained: ObtainedArtifact;
  readonly session: Session;
}

/** A kept artifact that this kernel refuses now (another policy, another module) is planned anew, once. */
async function openPlanned(request: RunRequest, { obtained }: RunHandlers, handlers: SessionHandlers): Promise<Opened> {
  const first = await obtainArtifact(request);
  obtained?.(first.artifact.manifest, first.fromCache);
  try {
    return { obtained: first, session: open(first, request, handlers) };
  } catch (error) {
    if (!(error instanceof AttachError)) throw error;
    if (!first.fromCache) throw refusal(error, first, request);
  }
  first.drop();
  const second = await obtainArtifact(request);
  obtained?.(second.artifact.manifest, false);
  try {
    return { obtained: second, session: open(second, request, handlers) };
  } catch (error) {
    second.drop();
    throw error instanceof AttachError ? refusal(error, second, request) : error;
  }
}

function refusal(error: AttachError, { artifact }: ObtainedArtifact, { file, includes }: RunRequest): DiagnosticError {
  return attachDiagnostics(error, { elf: artifact.elf, sources: [file, ...includes] });
}

function open({ artifact }: ObtainedArtifact, request: RunRequest, handlers: SessionHandlers): Session {
  const options: SessionOptions = {
    parameters: request.parameters,
    decode: request.decode,
    ...(request.statistics === undefined ? {} : { statistics: request.statistics }),
  };
  try {
    return openSession(artifact, options, handlers);
  } catch (error) {
    // The one thing here that the user chose: a value too large for its place.
    if (error instanceof LoadTimeError)
      throw machineError(notOnThisMachine(error.what, error.subject, findText(request.file, error.subject)));
    if (error instanceof MemoryError) throw machineError(notEnoughMemory(error.map, error.bytes, error.freeBytes));
    if (error instanceof RangeError)
      throw usageError(badParameter(artifact.manifest.script, error.message, error instanceof TooLongError));
    throw error;
  }
}

type Ask = (reason: EndReason, code?: number) => void;

function sessionHandlers(
  { count = Number.POSITIVE_INFINITY }: RunRequest,
  handlers: RunHandlers,
  ask: Ask,
  mute: () => void,
): SessionHandlers {
  let seen = 0;
  // What END and the end itself print comes after the count is full.
  const countOne = (): void => {
    if (++seen !== count) return;
    mute();
    ask('count');
  };
  return {
    event(event, ts, values) {
      handlers.event(event, ts, values);
      countOne();
    },
    take(event) {
      const take = handlers.take?.(event);
      if (take === undefined || count === Number.POSITIVE_INFINITY) return take;
      return (reader, base) => {
        take(reader, base);
        countOne();
      };
    },
    ending: () => handlers.ending?.(),
    map(snapshot) {
      handlers.map(snapshot);
      countOne();
    },
    exit: (code) => ask('exit', code),
    drained: () => handlers.drained(),
  };
}

const longestTimerMs = 2 ** 31 - 1;
const processCheckMs = 50;

function watchEnds({ durationMs, pid }: RunRequest, ask: Ask): () => void {
  const duration =
    durationMs === undefined ? undefined : setTimeout(() => ask('duration'), Math.min(durationMs, longestTimerMs));
  const startTime = pid === undefined ? undefined : startTimeOf(pid);
  const check = (): void => {
    if (pid !== undefined && (!isRunning(pid) || startTimeOf(pid) !== startTime)) ask('process');
  };
  // Also what keeps the event loop alive for a script that sends nothing.
  const watch = setInterval(check, pid === undefined ? longestTimerMs : processCheckMs);
  return () => {
    clearTimeout(duration);
    clearInterval(watch);
  };
}

interface End {
  /** The first reason counts, and so does the first code: the script's own, though the process of -c ended meanwhile. */
  readonly ask: Ask;
  readonly asked: Promise<EndReason>;
  /** Known when everything is drained. */
  code(): number;
}

function awaitEnd(): End {
  let resolve: (reason: EndReason) => void = () => undefined;
  let first: number | undefined;
  const asked = new Promise<EndReason>((settle) => {
    resolve = settle;
  });
  return {
    ask(reason, code) {
      first ??= code;
      resolve(reason);
    },
    asked,
    code: () => first ?? 0,
  };
}
