// Asks the running kernel what it can do, by doing it. No version is compared anywhere.

import { accessSync, constants } from 'node:fs';
import {
  type Attempt,
  BpfError,
  canAttachKprobe,
  canAttachKprobes,
  type LoadedObject,
  openObject,
  type ProbeAnswer,
  probeHelper,
  probeMapType,
  probeProgramType,
  tryLoadProgram,
} from 'libbpf-napi';
import type { Feature, FeatureName } from './kernel-description.js';
import { readPrivileges } from './privileges.js';
import type { Instruction } from './tiny-program.js';
import { tinyProgram } from './tiny-program.js';
import { findTracefs } from './tracefs.js';

export const vmlinuxBtf = '/sys/kernel/btf/vmlinux';

/** Not remembered here; `since` is for messages. */
export function testFeature(name: FeatureName): Feature {
  return tests[name]();
}

const tests: Readonly<Record<FeatureName, () => Feature>> = {
  btf: testBtf,
  ringbuf: () => fromProbe(probeMapType('ringbuf'), 'the kernel has no ring buffer maps', '5.8'),
  tracepoint: testTracepoint,
  rawtracepoint: () =>
    fromProbe(probeProgramType('raw_tracepoint'), 'the kernel has no raw tracepoint programs', '4.17'),
  tp_btf: () =>
    needsBtf(() =>
      fromAttempt(tryLoadProgram('tracing', { expectedAttach: 'tp_btf', attachFunction: 'sched_process_exit' }), '5.5'),
    ),
  fentry: () =>
    needsBtf(() =>
      fromAttempt(
        tryLoadProgram('tracing', { expectedAttach: 'fentry', attachFunction: quietFunction, attach: true }),
        '5.5',
      ),
    ),
  'kprobe-multi': () => fromAttempt(canAttachKprobes([quietFunction]), '5.18'),
  'attach-cookie': () =>
    fromProbe(probeHelper('kprobe', 174), 'BPF here has no helper that tells what a link was given', '5.15'),
  kprobe: () => fromAttempt(canAttachKprobe(quietFunction)),
  uprobe: testUprobe,
  iter: () =>
    needsBtf(() => fromAttempt(tryLoadProgram('tracing', { expectedAttach: 'iter', attachFunction: 'task' }), '5.8')),
  'perf-event': () => fromProbe(probeProgramType('perf_event'), 'the kernel has no perf event programs', '4.9'),
  'fetching-atomics': () => fromRun(fetchingAdd, 'BPF here has no atomics that return a value', '5.12'),
  'bpf-loop': () =>
    fromProbe(probeHelper('raw_tracepoint', 181), 'BPF here has no helper that repeats a function', '5.17'),
  'map-iteration': () =>
    fromProbe(probeHelper('raw_tracepoint', 164), 'BPF here has no helper that goes over a map', '5.13'),
  'tai-clock': () => fromRun(readTaiClock, 'BPF here cannot read CLOCK_TAI', '6.1'),
  override: () => fromLoad('kprobe', overrideReturn, 'the kernel is built without CONFIG_BPF_KPROBE_OVERRIDE', '4.16'),
  'prog-run': () => fromRun(returnZero, 'raw tracepoint programs cannot be run by BPF_PROG_RUN', '5.10'),
};

/** Everywhere where there is TCP, and not called often: the test is attached for an instant. */
const quietFunction = 'tcp_v4_connect';

/** r0 = 0; exit */
const returnZero: readonly Instruction[] = [
  [0xb7, 0, 0, 0],
  [0x95, 0, 0, 0],
];
/** *(u64 *)(fp - 8) = 0; r1 = 1; r1 = fetch_and_add(fp - 8, r1); r0 = 0; exit */
const fetchingAdd: readonly Instruction[] = [
  [0x7a, 0x0a, -8, 0],
  [0xb7, 0x01, 0, 1],
  [0xdb, 0x1a, -8, 0x01],
  ...returnZero,
];

/** call bpf_ktime_get_tai_ns; r0 = 0; exit */
const readTaiClock: readonly Instruction[] = [[0x85, 0, 0, 208], ...returnZero];
/** r2 = 0; call bpf_override_return(ctx, 0); r0 = 0; exit */
const overrideReturn: readonly Instruction[] = [[0xb7, 0x02, 0, 0], [0x85, 0, 0, 58], ...returnZero];

function testBtf(): Feature {
  try {
    accessSync(vmlinuxBtf, constants.R_OK);
    return { answer: 'yes' };
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent
      ? { answer: 'no', reason: `the kernel has no BTF (${vmlinuxBtf})`, since: '5.4' }
      : { answer: 'unknown', reason: `${vmlinuxBtf} cannot be read` };
  }
}

function testTracepoint(): Feature {
  const program = fromProbe(probeProgramType('tracepoint'), 'the kernel has no tracepoint programs', '4.7');
  if (program.answer !== 'yes' || findTracefs()) return program;
  return { answer: 'unknown', reason: 'tracefs is not mounted, or we may not read it' };
}

/** The kernel lists what perf_event_open can open; the way libbpf attaches uprobes. */
function testUprobe(): Feature {
  try {
    accessSync('/sys/bus/event_source/devices/uprobe/type', constants.R_OK);
    return { answer: 'yes' };
  } catch {
    return { answer: 'no', reason: 'the kernel has no probes in programs (CONFIG_UPROBES)', since: '4.17' };
  }
}

function needsBtf(test: () => Feature): Feature {
  const btf = testBtf();
  return btf.answer === 'no' ? { answer: 'no', reason: `needs BTF: ${btf.reason}` } : test();
}

function fromProbe(answer: ProbeAnswer, reason: string, since: string): Feature {
  if (answer === 'yes') return { answer };
  return answer === 'no' ? { answer, reason, since } : { answer, reason: refusal('EPERM') };
}

function fromAttempt(attempt: Attempt, since?: string): Feature {
  return attempt.ok ? { answer: 'yes' } : fromError(attempt.code, attempt.log, since);
}

/** Loads and runs a raw tracepoint program that touches nothing. */
function fromRun(instructions: readonly Instruction[], refused: string, since: string): Feature {
  return fromLoad('raw_tracepoint', instructions, refused, since, (loaded) => loaded.run('test'));
}

function fromLoad(
  section: string,
  instructions: readonly Instruction[],
  refused: string,
  since: string,
  use: (loaded: LoadedObject) => unknown = () => undefined,
): Feature {
  try {
    const object = openObject(tinyProgram(section, instructions), { name: 'tsbpf_test' });
    try {
      use(object.load());
      return { answer: 'yes' };
    } finally {
      object.close();
    }
  } catch (error) {
    if (error instanceof BpfError) return fromError(error.code, refused, since);
    throw error;
  }
}

function fromError(code: string, log: string, since: string | undefined): Feature {
  const isRefusal = code === 'EPERM' || code === 'EACCES';
  if (isRefusal && !readPrivileges().mayTrace) return { answer: 'unknown', reason: refusal(code) };
  // With every right in hand it is the machine's policy, and will be the same for the real program.
  if (code === 'EPERM') return { answer: 'no', reason: refusal(code) };
  if (transient.has(code)) return { answer: 'unknown', reason: `could not be tried (${code})` };
  return { answer: 'no', reason: reasonOf(code, log), ...(since === undefined ? {} : { since }) };
}

const transient: ReadonlySet<string> = new Set(['ENOMEM', 'EAGAIN', 'EINTR', 'EBUSY', 'EMFILE', 'ENFILE']);

function refusal(code: string): string {
  return readPrivileges().mayTrace ? `refused by policy (${code})` : `needs root, or CAP_BPF and CAP_PERFMON (${code})`;
}

function reasonOf(code: string, log: string): string {
  const line = log
    .split('\n')
    .map((text) => text.trim().replace(/^libbpf: /, ''))
    .find((text) => text !== '');
  if (line === undefined) return `refused by the kernel (${code})`;
  return line.includes(code) ? line : `${line} (${code})`;
}
