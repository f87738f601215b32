// What the running kernel can do, asked by trying. Nothing is cached. A refusal that has to do with rights or policy is
// never a no: it is 'unknown', or its error code.

import { readFileSync } from 'node:fs';
import { BpfError, errorCode } from './bpf-error.js';
import { native } from './native.js';

export type ProbeAnswer = 'yes' | 'no' | 'unknown';

/** `log` says what libbpf, the verifier or we can add to the code; often empty. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly log: string };

export interface TryLoadOptions {
  /** A kernel function for fentry and fexit, a tracepoint for tp_btf, what an iterator goes over. */
  readonly attachFunction?: string;
  readonly expectedAttach?: 'fentry' | 'fexit' | 'tp_btf' | 'iter';
  /** Also attach it for an instant; only with an attachFunction. Some policies let such programs load and refuse this. */
  readonly attach?: boolean;
}

export function libbpfVersion(): string {
  return native().version();
}

/** `type` as libbpf names it: 'raw_tracepoint', 'tracing', 'kprobe', … */
export function probeProgramType(type: string): ProbeAnswer {
  return answer(native().probeProgramType(type));
}

/** `type` as libbpf names it: 'ringbuf', 'percpu_hash', … */
export function probeMapType(type: string): ProbeAnswer {
  return answer(native().probeMapType(type));
}

/** Whether programs of that type may call the helper with that number. */
export function probeHelper(programType: string, helperId: number): ProbeAnswer {
  return answer(native().probeHelper(programType, helperId));
}

/** Loads the smallest program (r0 = 0; exit) of a type, as it would be loaded for a real target. */
export function tryLoadProgram(type: string, options: TryLoadOptions = {}): Attempt {
  const [errno, log] = native().tryLoadProgram(
    type,
    options.expectedAttach ?? '',
    options.attachFunction ?? '',
    options.attach ?? false,
  );
  return errno === 0 ? { ok: true } : { ok: false, code: errorCode(errno), log };
}

const kprobePmu = '/sys/bus/event_source/devices/kprobe';

/** Opens a perf event on a kprobe and closes it at once: the way libbpf attaches kprobes. */
export function canAttachKprobe(functionName = 'do_exit', returns = false): Attempt {
  try {
    const pmuType = Number(readFileSync(`${kprobePmu}/type`, 'utf8'));
    const returnBit = returns ? Number(/\d+/.exec(readFileSync(`${kprobePmu}/format/retprobe`, 'utf8'))?.[0] ?? 0) : -1;
    const errno = native().tryKprobe(pmuType, functionName, returnBit);
    return errno === 0 ? { ok: true } : { ok: false, code: errorCode(errno), log: '' };
  } catch (error) {
    if (error instanceof BpfError || !(error instanceof Error) || !('code' in error)) throw error;
    return {
      ok: false,
      code: String(error.code),
      log: `this kernel has no kprobe perf events (${kprobePmu}/type: ${String(error.code)})`,
    };
  }
}

/** Attaches a program that does nothing to all of them by one link, which is closed at once. */
export function canAttachKprobes(functionNames: readonly string[]): Attempt {
  const errno = native().tryKprobeMulti(functionNames);
  return errno === 0 ? { ok: true } : { ok: false, code: errorCode(errno), log: '' };
}

/** The C side gives 1, 0 or a negative errno. */
function answer(result: number): ProbeAnswer {
  if (result < 0) return 'unknown';
  return result === 1 ? 'yes' : 'no';
}
