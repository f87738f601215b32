// Looks at everything that tracing depends on and says of each: yes, no and why, or what it is.

import { machine, release } from 'node:os';
import { libbpfVersion, onlineCpus } from 'libbpf-napi';
import { describeKernel } from '../kernel/describe-kernel.js';
import type { Feature, FeatureName } from '../kernel/kernel-description.js';
import { type Privileges, readPrivileges } from '../kernel/privileges.js';
import { findTracefs } from '../kernel/tracefs.js';
import { type Clang, findClang, readClangVersion } from '../toolchain/find-clang.js';
import { openCache } from '../toolchain/object-cache.js';
import { tsbpfVersion } from '../version.js';
import { limitFindings } from './doctor-limits.js';

export interface Finding {
  readonly name: string;
  readonly state: 'yes' | 'no' | 'unknown' | 'info';
  readonly detail: string;
  /** Without it nothing can be traced. */
  readonly isVital?: true;
}

export interface FindingsOptions {
  readonly verbose: boolean;
  readonly clang: string | undefined;
}

export async function findings({ verbose, clang }: FindingsOptions): Promise<readonly Finding[]> {
  const privileges = readPrivileges();
  return [
    { name: 'tsbpf', state: 'info', detail: `${tsbpfVersion()}, Node.js ${process.version}` },
    { name: 'kernel', state: 'info', detail: `${release()} ${machine()}, ${onlineCpus()} CPUs` },
    libbpfFinding(),
    rightsFinding(privileges),
    ...kernelFindings(),
    clangFinding(clang),
    tracefsFinding(),
    { name: 'lockdown', state: 'info', detail: privileges.lockdown },
    {
      name: 'JIT',
      state: 'info',
      detail: privileges.jit === 'off' ? 'off: programs are interpreted, and slow' : (privileges.jit ?? 'not known'),
    },
    { name: 'memory limit', state: 'info', detail: memoryText(privileges) },
    ...(verbose
      ? [
          ...limitFindings(privileges),
          { name: 'cache', state: 'info' as const, detail: openCache().folder ?? 'none: no folder is safe to use' },
        ]
      : []),
  ];
}

export function isUsable(found: readonly Finding[]): boolean {
  return found.every(({ state, isVital }) => isVital !== true || state !== 'no');
}

function libbpfFinding(): Finding {
  try {
    return { name: 'libbpf', state: 'yes', detail: libbpfVersion(), isVital: true };
  } catch (error) {
    return { name: 'libbpf', state: 'no', detail: messageOf(error), isVital: true };
  }
}

function rightsFinding({ mayTrace, euid, capabilities }: Privileges): Finding {
  const missing = Object.entries(capabilities)
    .filter(([, has]) => !has)
    .map(([name]) => name);
  const who = euid === 0 ? 'root' : `user ${euid}`;
  const without = missing.length === 0 ? '' : `, without ${missing.join(', ')}`;
  return mayTrace
    ? { name: 'rights', state: 'yes', detail: `${who}${without}`, isVital: true }
    : {
        name: 'rights',
        state: 'no',
        detail: `${who}${without}: run it as root, or give it CAP_BPF and CAP_PERFMON`,
        isVital: true,
      };
}

const features: readonly (readonly [FeatureName, string, boolean])[] = [
  ['btf', 'types (BTF)', true],
  ['ringbuf', 'ring buffer', true],
  ['rawtracepoint', 'rawtracepoint', false],
  ['tracepoint', 'tracepoint', false],
  ['tp_btf', 'tp_btf', false],
  ['fentry', 'fentry, fexit', false],
  ['kprobe', 'kprobe, kretprobe', false],
  ['uprobe', 'uprobe, uretprobe', false],
  ['kprobe-multi', 'kprobe, many at once', false],
  ['attach-cookie', 'places of a pattern', false],
  ['perf-event', 'perf-event', false],
  ['prog-run', 'prog-run', false],
  ['fetching-atomics', 'atomics', false],
  ['bpf-loop', 'long loops', false],
  ['map-iteration', 'loops over maps', false],
  ['tai-clock', 'CLOCK_TAI', false],
  ['override', 'override()', false],
];

function kernelFindings(): readonly Finding[] {
  const kernel = describeKernel();
  return features.map(([feature, name, isVital]) => featureFinding(name, kernel.feature(feature), isVital));
}

function featureFinding(name: string, feature: Feature, isVital: boolean): Finding {
  const vital = isVital ? { isVital: true as const } : {};
  if (feature.answer === 'yes') return { name, state: 'yes', detail: '', ...vital };
  const since = feature.answer === 'no' && feature.since !== undefined ? ` (since ${feature.since})` : '';
  return { name, state: feature.answer, detail: `${feature.reason}${since}`, ...vital };
}

function clangFinding(path: string | undefined): Finding {
  try {
    const clang = findClang(path === undefined ? {} : { clangPath: path });
    return { name: 'clang', state: 'yes', detail: clangText(clang) };
  } catch (error) {
    return {
      name: 'clang',
      state: 'no',
      detail: `${messageOf(error)}; install clang 12 or newer, or npm package clang-wasm`,
    };
  }
}

function clangText(clang: Clang): string {
  const version = readClangVersion(clang);
  return `${version ?? 'version not known'} (${clang.origin === 'bundled' ? 'bundled' : `${clang.origin}: ${clang.path}`})`;
}

function tracefsFinding(): Finding {
  const path = findTracefs();
  return path === undefined
    ? {
        name: 'tracefs',
        state: 'no',
        detail: 'not mounted, or not readable; a run as root mounts it on /sys/kernel/tracing',
      }
    : { name: 'tracefs', state: 'yes', detail: path };
}

function memoryText({ memoryLock }: Privileges): string {
  if (memoryLock === undefined) return 'not known';
  const limit = memoryLock === 'unlimited' ? 'unlimited' : `${memoryLock} bytes locked`;
  return `${limit}; kernels since 5.11 count BPF memory by cgroup instead`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
