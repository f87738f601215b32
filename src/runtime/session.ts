// Turns an artifact into a running trace: open, load, attach, drain, and in the end detach, END, maps and losses.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { enableRunStatistics, type LoadedObject, type OpenObject, openObject, type RunStatistics } from 'libbpf-napi';
import type { Artifact, DataEvent, MapLayout, ProbeEntry } from '../artifact.js';
import type { DecodeMode } from '../decode/decoder.js';
import type { Loss } from '../decode/loss.js';
import type { MapSnapshot } from '../decode/map-entries.js';
import type { Ns, TakeRecord, Value } from '../decode/value.js';
import { dialects } from '../dialect.js';
import { type Attached, attachAll, type RefusedPlaces } from './attach-all.js';
import { attempt, attemptLoad } from './attach-error.js';
import { createDispatch, type DispatchHandlers } from './dispatch.js';
import { type Drain, startDrain } from './drain.js';
import { encodeParameters, type ParameterValues } from './encode-parameters.js';
import { expectMemory } from './expect-memory.js';
import { type Intervals, startIntervals } from './intervals.js';
import { kernelSymbols } from './kernel-symbols.js';
import { createMapControl, type MapControl } from './map-control.js';
import { createMapReader, readLosses } from './read-maps.js';
import { retarget } from './retarget.js';

export interface SessionOptions {
  readonly parameters: ParameterValues;
  readonly decode: DecodeMode;
  /** In place of the manifest's; a power of two and at least a page. */
  readonly ringBytes?: number;
  /** Counts the hits of every program; it costs each run two clock reads. */
  readonly statistics?: boolean;
  /** 1, 2: LoadedObject's verifier log. */
  readonly logLevel?: 0 | 1 | 2;
}

/** Called from the event loop, also during close(); never by openSession itself. */
export interface SessionHandlers {
  event(event: DataEvent, ts: Ns, values: readonly Value[]): void;
  /** See DispatchHandlers. */
  take?(event: DataEvent): TakeRecord | undefined;
  /** Nothing comes any more but the maps of the end. */
  ending?(): void;
  /** print(@m), and at the end every map. */
  map(snapshot: MapSnapshot): void;
  /** The script called exit(code): nothing more comes before END. The caller closes. */
  exit(code: number): void;
  /** Everything that was in the rings has been handed over: the moment to write. */
  drained(): void;
}

export interface ProgramHits {
  readonly probe: string;
  readonly program: string;
  readonly hits: bigint;
}

export interface SessionReport {
  readonly losses: readonly Loss[];
  /** Empty without `statistics`. */
  readonly hits: readonly ProgramHits[];
}

export interface Session {
  /** What the verifier and libbpf said while loading. */
  readonly log: string;
  /** Of what patterns found. */
  readonly refused: readonly RefusedPlaces[];
  /** So far. */
  report(): SessionReport;
  /** Return addresses of a stack that the object keeps, innermost first; empty when it is gone. */
  stack(id: number, frames: number): readonly bigint[];
  /** Every map that the end would show, as it is now. */
  showMaps(): void;
  /** No more events but those of END: the caller has what it wanted, or is about to close. */
  mute(): void;
  /**
   * Detaches at once; then, when a drain that is under way has ended, drains, runs END, drains, hands over the maps and
   * frees everything. Twice is fine, and so is a call from a handler.
   */
  close(): Promise<SessionReport>;
  /** Frees everything at once: no END, no maps. */
  abandon(): void;
}

/** Throws AttachError with nothing left attached. */
export function openSession(artifact: Artifact, options: SessionOptions, handlers: SessionHandlers): Session {
  const { manifest } = artifact;
  const opened = attempt('open', undefined, () => openObject(artifact.elf, { name: 'tsbpf' }));
  let statistics: RunStatistics | undefined;
  try {
    prepare(opened, artifact, options);
    const object = attemptLoad(manifest.probes, () => opened.load({ logLevel: options.logLevel ?? 0 }));
    if (options.statistics === true) statistics = attempt('run', undefined, enableRunStatistics);
    // BEGIN fires before any other probe can. What it sends waits in the rings until the session is open.
    runAll(object, manifest.probes, 'begin');
    const { attached, refused } = attachAll(object, manifest.probes);
    return startSession(
      {
        artifact,
        object,
        attached,
        refused,
        statistics,
        mode: options.decode,
        control: createMapControl(createMapReader(object, manifest.events), kernelSymbols(), manifest.mapOrder),
      },
      handlers,
    );
  } catch (error) {
    statistics?.close();
    opened.close();
    throw error;
  }
}

function prepare(object: OpenObject, { manifest }: Artifact, options: SessionOptions): void {
  if (hasData(manifest)) object.setMaxEntries(manifest.rings.data, options.ringBytes ?? manifest.rings.dataBytes);
  expectMemory(object.maps, manifest.maps);
  const { section, sizeBytes } = manifest.parameters;
  if (sizeBytes > 0) object.setInitialValue(section, encodeParameters(manifest.parameters, options.parameters));
  for (const entry of manifest.probes) retarget(object, entry);
}

function runAll(object: LoadedObject, probes: readonly ProbeEntry[], kind: 'begin' | 'end'): void {
  for (const entry of probes) {
    if (entry.attach.kind === kind) attempt('run', entry, () => object.run(entry.program));
  }
}

interface Running {
  readonly artifact: Artifact;
  readonly object: LoadedObject;
  readonly attached: readonly Attached[];
  readonly refused: readonly RefusedPlaces[];
  readonly statistics: RunStatistics | undefined;
  readonly mode: DecodeMode;
  readonly control: MapControl;
}

function startSession(running: Running, handlers: SessionHandlers): Session {
  const { artifact, object, statistics } = running;
  const { manifest } = artifact;
  const dispatch = createDispatch(manifest, running.mode, mapHandlers(running, handlers));
  const drain = startDrain(object, manifest, dispatch, () => handlers.drained());
  const intervals = startProgramIntervals(object, manifest.probes);
  const stopListening = listenToSignals(object, manifest.probes);
  let closing: Promise<SessionReport> | undefined;
  let freed = false;
  const free = () => {
    freed = true;
    intervals.stop();
    stopListening();
    drain.stop();
    statistics?.close();
    object.close();
  };
  const close = async (): Promise<SessionReport> => {
    intervals.stop();
    stopListening();
    const missed = missedFirings(running);
    object.detach();
    // A ring cannot be drained from inside one of its own handlers, nor from the microtasks that run after each.
    await nextTurn();
    if (freed) return nothing;
    try {
      finish(running, handlers, drain, dispatch);
      const report = readReport(running);
      return { ...report, losses: [...report.losses, ...dispatch.losses(), ...missed] };
    } finally {
      free();
    }
  };
  return {
    log: object.log,
    refused: running.refused,
    report: () => (freed ? nothing : readReport(running)),
    stack: (id, frames) => (freed ? [] : readStack(running, id, frames)),
    showMaps() {
      if (!freed) showMaps(running, handlers);
    },
    mute: dispatch.mute,
    close() {
      closing ??= freed ? Promise.resolve(nothing) : close();
      return closing;
    },
    abandon: free,
  };
}

/** Frames end at the first zero. */
function readStack({ artifact, object }: Running, id: number, most: number): readonly bigint[] {
  const name = artifact.manifest.stacks?.[most];
  const bytes = name === undefined ? undefined : object.map(name).lookup(new Uint8Array(Uint32Array.of(id).buffer));
  if (bytes === undefined) return [];
  const frames = new BigUint64Array(bytes.slice().buffer);
  const end = frames.indexOf(0n);
  return [...frames.subarray(0, end < 0 ? frames.length : end)];
}

const nothing: SessionReport = { losses: [], hits: [] };

function finish(running: Running, handlers: SessionHandlers, drain: Drain, dispatch: { unmute(): void }): void {
  const { artifact, object } = running;
  drain.now();
  dispatch.unmute();
  runAll(object, artifact.manifest.probes, 'end');
  drain.now();
  handlers.ending?.();
  const { leavesOutShownMaps } = dialects[artifact.manifest.dialect];
  showMaps(running, handlers, (layout) => !(leavesOutShownMaps && running.control.wasShown(layout)));
}

function showMaps(
  { artifact, control }: Running,
  handlers: SessionHandlers,
  isWanted = (_: MapLayout): boolean => true,
): void {
  for (const layout of artifact.manifest.maps) {
    if (!layout.printed || !isWanted(layout)) continue;
    const snapshot = control.arrange(layout, control.read(layout), {});
    if (snapshot.table !== undefined || snapshot.entries.length > 0) handlers.map(snapshot);
  }
  handlers.drained();
}

function mapHandlers({ artifact, control }: Running, handlers: SessionHandlers): DispatchHandlers {
  return {
    event: (event, ts, values) => handlers.event(event, ts, values),
    take: (event) => handlers.take?.(event),
    exit: (code) => handlers.exit(code),
    control(event, ts, value) {
      const snapshot = control.carryOut(artifact.manifest.maps, event, ts, value);
      if (snapshot) handlers.map(snapshot);
    },
  };
}

/** On our own signals; gives the way to stop. */
function listenToSignals(object: LoadedObject, probes: readonly ProbeEntry[]): () => void {
  const listeners = probes.flatMap(({ attach, program }) =>
    attach.kind === 'signal' ? [{ name: attach.name, run: () => void object.run(program) }] : [],
  );
  for (const { name, run } of listeners) process.on(name, run);
  return () => {
    for (const { name, run } of listeners) process.off(name, run);
  };
}

function startProgramIntervals(object: LoadedObject, probes: readonly ProbeEntry[]): Intervals {
  const beats = probes.flatMap(({ attach, program }) =>
    attach.kind === 'interval' ? [{ periodNs: attach.periodNs, run: () => void object.run(program) }] : [],
  );
  return startIntervals(beats);
}

function readReport({ artifact, object, statistics }: Running): SessionReport {
  const { counters, probes } = artifact.manifest;
  const hits =
    statistics === undefined
      ? []
      : probes.map(({ probe, program }) => ({ probe, program, hits: object.programInfo(program).runCount }));
  return { losses: readLosses(object, counters), hits };
}

/** The kernel counts what it did not run; a kprobe's link does where the kernel is new enough. */
function missedFirings({ attached, object }: Running): readonly Loss[] {
  return attached.flatMap(({ entry, links }) => {
    const before = links.reduce((sum, link) => sum + (link.missed() ?? 0n), 0n);
    const count = object.programInfo(entry.program).recursionMisses + before;
    return count > 0n ? [{ name: 'missed-firings' as const, subject: entry.probe, count }] : [];
  });
}

function hasData(manifest: Artifact['manifest']): boolean {
  return manifest.events.some((event) => event.kind === 'row' || event.kind === 'value' || event.kind === 'printf');
}
