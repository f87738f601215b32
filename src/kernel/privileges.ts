// What this process may do with BPF, read and not tried: plain data for `doctor` and for the words of a refusal.

import { readFileSync } from 'node:fs';

export interface Privileges {
  readonly euid: number;
  readonly capabilities: Readonly<Record<CapabilityName, boolean>>;
  /** Loading and attaching tracing programs: CAP_SYS_ADMIN, or CAP_BPF with CAP_PERFMON. */
  readonly mayTrace: boolean;
  /** 'none' where the kernel has no lockdown. */
  readonly lockdown: string;
  /** 0: everybody may load some programs, 1 and 2: only the privileged. Undefined where it cannot be read; so with the next ones. */
  readonly unprivilegedBpfDisabled: number | undefined;
  readonly jit: 'off' | 'on' | 'debug' | undefined;
  /** Bytes; only kernels before 5.11 count BPF memory against it. */
  readonly memoryLock: number | 'unlimited' | undefined;
  readonly pointerRestriction: number | undefined;
  readonly perfEventParanoid: number | undefined;
}

export type CapabilityName =
  | 'CAP_BPF'
  | 'CAP_PERFMON'
  | 'CAP_SYS_ADMIN'
  | 'CAP_SYS_RESOURCE'
  | 'CAP_NET_ADMIN'
  | 'CAP_SYS_PTRACE'
  | 'CAP_DAC_READ_SEARCH';

// biome-ignore format: a table
const capabilityBits: Readonly<Record<CapabilityName, bigint>> = {
  CAP_DAC_READ_SEARCH: 2n, CAP_NET_ADMIN: 12n, CAP_SYS_PTRACE: 19n, CAP_SYS_ADMIN: 21n, CAP_SYS_RESOURCE: 24n, CAP_PERFMON: 38n, CAP_BPF: 39n,
};

export function readPrivileges(readText: (path: string) => string | undefined = readTextFile): Privileges {
  const capabilities = parseCapabilities(readText('/proc/self/status') ?? '');
  return {
    euid: process.geteuid?.() ?? -1,
    capabilities,
    mayTrace: capabilities.CAP_SYS_ADMIN || (capabilities.CAP_BPF && capabilities.CAP_PERFMON),
    lockdown: /\[(\w+)\]/.exec(readText('/sys/kernel/security/lockdown') ?? '')?.[1] ?? 'none',
    unprivilegedBpfDisabled: parseNumber(readText('/proc/sys/kernel/unprivileged_bpf_disabled')),
    jit: (['off', 'on', 'debug'] as const)[parseNumber(readText('/proc/sys/net/core/bpf_jit_enable')) ?? -1],
    memoryLock: parseMemoryLock(readText('/proc/self/limits') ?? ''),
    pointerRestriction: parseNumber(readText('/proc/sys/kernel/kptr_restrict')),
    perfEventParanoid: parseNumber(readText('/proc/sys/kernel/perf_event_paranoid')),
  };
}

function parseCapabilities(status: string): Readonly<Record<CapabilityName, boolean>> {
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
  const has = (name: CapabilityName): boolean => ((effective >> capabilityBits[name]) & 1n) === 1n;
  return {
    CAP_BPF: has('CAP_BPF'),
    CAP_PERFMON: has('CAP_PERFMON'),
    CAP_SYS_ADMIN: has('CAP_SYS_ADMIN'),
    CAP_SYS_RESOURCE: has('CAP_SYS_RESOURCE'),
    CAP_NET_ADMIN: has('CAP_NET_ADMIN'),
    CAP_SYS_PTRACE: has('CAP_SYS_PTRACE'),
    CAP_DAC_READ_SEARCH: has('CAP_DAC_READ_SEARCH'),
  };
}

/** `Max locked memory  8388608  8388608  bytes` */
function parseMemoryLock(limits: string): number | 'unlimited' | undefined {
  const soft = /^Max locked memory\s+(\S+)/m.exec(limits)?.[1];
  return soft === 'unlimited' ? soft : parseNumber(soft);
}

function parseNumber(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function readTextFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
