// A loaded object: its programs can be attached and run, its maps read and its rings drained. Closing it detaches and
// stops everything made from it.

import type { AttachSpec } from './attach-spec.js';
import { BpfMap } from './bpf-map.js';
import { onlineCpuIds } from './cpus.js';
import { detachTogether, Link } from './link.js';
import { type LinkHandle, type NativeMap, native, type ObjectHandle } from './native.js';
import { type RingHandlers, type RingOptions, Rings } from './rings.js';

export interface RunOptions {
  /** Needs CPU to be online; only for raw_tracepoint programs. Default: wherever the caller runs. */
  readonly cpu?: number;
  /** What the program finds behind its context pointer: for raw_tracepoint programs, eight bytes an argument. */
  readonly context?: Uint8Array;
}

export interface ProgramRun {
  readonly returnValue: number;
  /** As the kernel measured it; 0 where it does not (raw_tracepoint programs). */
  readonly durationNs: number;
}

export interface ProgramStatistics {
  readonly id: number;
  /** Only counted while statistics are on: see enableRunStatistics. */
  readonly runCount: bigint;
  readonly runTimeNs: bigint;
  /** Always counted, since 5.12: firings skipped because the program was already running on that CPU. */
  readonly recursionMisses: bigint;
  /** 0 before 5.16. */
  readonly verifiedInstructions: number;
  readonly xlatedBytes: number;
  readonly jitedBytes: number;
}

export interface RunStatistics {
  close(): void;
  [Symbol.dispose](): void;
}

// An object that nobody holds must not be collected: its links would go with it, at a moment of the collector's choice.
const open = new Set<LoadedObject>();

export class LoadedObject {
  /** What libbpf, and the verifier where load asked for it, said during the load. */
  readonly log: string;
  readonly #handle: ObjectHandle;
  readonly #programs: ReadonlySet<string>;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #maps: ReadonlyMap<string, NativeMap>;
  readonly #mapViews = new Map<string, BpfMap>();
  readonly #links = new Set<Link>();
  readonly #rings = new Set<Rings>();
  #closed = false;

  /** Made by OpenObject.load. */
  constructor(
    handle: ObjectHandle,
    programs: readonly { readonly name: string }[],
    targets: ReadonlyMap<string, string>,
    log: string,
  ) {
    this.log = log;
    this.#handle = handle;
    this.#programs = new Set(programs.map((program) => program.name));
    this.#targets = targets;
    this.#maps = new Map(
      native()
        .objectMaps(handle)
        .map((map) => [map.name, map]),
    );
    open.add(this);
  }

  attach(program: string, spec: AttachSpec): Link {
    const handle = this.#expectProgram(program);
    const link = new Link(this.#attach(handle, program, spec), (gone) => this.#links.delete(gone));
    this.#links.add(link);
    return link;
  }

  /** Everything attached by now; when it returns no program of this object runs any more, but those that run() runs. */
  detach(): void {
    detachTogether(this.#links);
  }

  map(name: string): BpfMap {
    this.#expectOpen();
    const info = this.#expectMap(name);
    const view = this.#mapViews.get(info.name) ?? new BpfMap(info);
    this.#mapViews.set(info.name, view);
    return view;
  }

  /** BPF_PROG_RUN: runs the program once, now. Raw tracepoint programs since 5.10. */
  run(program: string, options: RunOptions = {}): ProgramRun {
    const handle = this.#expectProgram(program);
    const [returnValue, durationNs] = native().objectRun(
      handle,
      program,
      options.cpu ?? -1,
      options.context ?? new Uint8Array(0),
    );
    return { returnValue, durationNs };
  }

  programInfo(program: string): ProgramStatistics {
    const [id = 0n, runCount = 0n, runTimeNs = 0n, recursionMisses = 0n, verified = 0n, xlated = 0n, jited = 0n] =
      native().objectProgramInfo(this.#expectProgram(program), program);
    return {
      id: Number(id),
      runCount,
      runTimeNs,
      recursionMisses,
      verifiedInstructions: Number(verified),
      xlatedBytes: Number(xlated),
      jitedBytes: Number(jited),
    };
  }

  /** Drains the rings in the order given. Handlers are called from the event loop until stop() or close(). */
  openRings(maps: readonly string[], handlers: RingHandlers, options: RingOptions = {}): Rings {
    this.#expectOpen();
    const fds = maps.map((name) => {
      const map = this.#expectMap(name);
      if (map.type !== 'ringbuf') throw new RangeError(`map "${name}" is a ${map.type}, not a ring buffer`);
      return map.fd;
    });
    if (fds.length === 0) throw new RangeError('openRings needs at least one ring buffer');
    const rings = new Rings(fds, handlers, options, (gone) => this.#rings.delete(gone));
    this.#rings.add(rings);
    return rings;
  }

  /** Detaches, stops and frees everything. Twice is fine. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.detach();
    for (const rings of this.#rings) rings.stop();
    for (const view of this.#mapViews.values()) view.close();
    native().objectClose(this.#handle);
    open.delete(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #attach(handle: ObjectHandle, program: string, spec: AttachSpec): LinkHandle {
    switch (spec.kind) {
      case 'rawtracepoint':
        return native().attachRawTracepoint(handle, program, spec.name);
      case 'tracepoint':
        return native().attachTracepoint(handle, program, spec.category, spec.name, spec.cookie ?? 0);
      case 'tp_btf':
        return this.#attachTrace(handle, program, spec.name);
      case 'fentry':
      case 'fexit':
        return this.#attachTrace(handle, program, spec.function);
      case 'kprobe':
      case 'kretprobe':
        return native().attachKprobe(
          handle,
          program,
          spec.function,
          spec.offset ?? 0,
          spec.kind === 'kretprobe',
          spec.cookie ?? 0,
        );
      case 'kprobe-multi':
      case 'kretprobe-multi':
        return attachKprobes(handle, program, spec);
      case 'uprobe':
      case 'uretprobe':
        return native().attachUprobe(
          handle,
          program,
          spec.path,
          spec.offset,
          spec.kind === 'uretprobe',
          spec.cookie ?? 0,
        );
      case 'iter':
        return native().attachIter(handle, program);
      case 'perf-event':
        return attachPerfEvent(handle, program, spec);
      case 'watchpoint':
        return attachWatchpoint(handle, program, spec);
    }
  }

  /** The target of these is fixed by the load, so a spec that names another would quietly trace the wrong thing. */
  #attachTrace(handle: ObjectHandle, program: string, target: string): LinkHandle {
    const loadedFor = this.#targets.get(program);
    if (loadedFor !== target)
      throw new RangeError(
        `program "${program}" was loaded for ${loadedFor ?? 'no target'} and cannot be attached to ${target}`,
      );
    return native().attachTrace(handle, program);
  }

  #expectOpen(): void {
    if (this.#closed) throw new Error('the object is closed');
  }

  #expectProgram(name: string): ObjectHandle {
    this.#expectOpen();
    if (!this.#programs.has(name))
      throw new RangeError(`no program "${name}" in this object (it has ${[...this.#programs].join(', ')})`);
    return this.#handle;
  }

  #expectMap(name: string): NativeMap {
    const map =
      this.#maps.get(name) ??
      [...this.#maps.values()].find((candidate) => name.startsWith('.') && candidate.name.endsWith(name));
    if (map === undefined)
      throw new RangeError(`no map "${name}" in this object (it has ${[...this.#maps.keys()].join(', ')})`);
    return map;
  }
}

/** The kernel counts runs of all programs until it is closed; it costs every run two clock reads. Since 5.8. */
export function enableRunStatistics(): RunStatistics {
  let fd = native().enableStatistics();
  const close = (): void => {
    if (fd >= 0) native().closeFd(fd);
    fd = -1;
  };
  return { close, [Symbol.dispose]: close };
}

function attachKprobes(
  handle: ObjectHandle,
  program: string,
  {
    kind,
    functions,
    cookies = [...functions.keys()],
  }: Extract<AttachSpec, { kind: 'kprobe-multi' | 'kretprobe-multi' }>,
): LinkHandle {
  if (functions.length === 0 || cookies.length !== functions.length)
    throw new RangeError('a link for many functions takes some, and a cookie for each');
  return native().attachKprobeMulti(handle, program, functions, cookies, kind === 'kretprobe-multi');
}

/** As the kernel numbers them: HW_BREAKPOINT_R and the like. */
const accesses = { r: 1, w: 2, rw: 3, x: 4 } as const;

function attachWatchpoint(
  handle: ObjectHandle,
  program: string,
  { address, length, access }: Extract<AttachSpec, { kind: 'watchpoint' }>,
): LinkHandle {
  return native().attachWatchpoint(handle, program, BigInt(address), length, accesses[access], onlineCpuIds());
}

const perfTypes = { hardware: 0, software: 1 } as const;

function attachPerfEvent(
  handle: ObjectHandle,
  program: string,
  spec: Extract<AttachSpec, { kind: 'perf-event' }>,
): LinkHandle {
  const { frequency, period } = spec;
  if ((frequency === undefined) === (period === undefined))
    throw new TypeError('a perf event takes either a frequency or a period');
  const sample = frequency ?? period ?? 0;
  const cpus = spec.cpu === undefined ? onlineCpuIds() : [spec.cpu];
  return native().attachPerfEvent(
    handle,
    program,
    perfTypes[spec.type],
    spec.config,
    sample,
    frequency !== undefined,
    cpus,
  );
}
