// What openSession throws when the kernel refuses: it names the probe, so that the caller can plan another mechanism.

import { BpfError } from 'libbpf-napi';
import type { ProbeEntry } from '../artifact.js';

export type AttachPhase = 'open' | 'load' | 'attach' | 'run';

export class AttachError extends Error {
  override readonly name = 'AttachError';
  readonly phase: AttachPhase;
  /** 'EPERM', 'ENOENT', …: what the kernel said. */
  readonly code: string;
  /** Absent where the refusal cannot be laid to one program. */
  readonly entry: ProbeEntry | undefined;
  readonly log: string;
  override readonly cause: BpfError;

  constructor(phase: AttachPhase, entry: ProbeEntry | undefined, cause: BpfError) {
    const what = entry === undefined ? 'the programs' : `${entry.probe} (${entry.mechanism})`;
    super(`cannot ${phase} ${what}: ${cause.message}`);
    this.phase = phase;
    this.code = cause.code;
    this.entry = entry;
    this.log = cause.log;
    this.cause = cause;
  }

  get probe(): string | undefined {
    return this.entry?.probe;
  }

  get mechanism(): string | undefined {
    return this.entry?.mechanism;
  }
}

/** Runs one step of opening; only what libbpf or the kernel refuses is translated, bugs pass through. */
export function attempt<Result>(phase: AttachPhase, entry: ProbeEntry | undefined, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw error instanceof BpfError ? new AttachError(phase, entry, error) : error;
  }
}

/** Loading is one operation for all programs; libbpf's log says which one failed. */
export function attemptLoad<Result>(probes: readonly ProbeEntry[], step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof BpfError)) throw error;
    throw new AttachError('load', failedProgram(probes, error.log), error);
  }
}

const loadFailure = /prog '([^']+)': (?:BPF program load failed|failed to )/g;

export function failedProgram(probes: readonly ProbeEntry[], log: string): ProbeEntry | undefined {
  const names = [...log.matchAll(loadFailure)].map((match) => match[1]);
  const program = names.at(-1);
  return probes.find((entry) => entry.program === program);
}
