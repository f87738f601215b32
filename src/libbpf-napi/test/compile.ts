// Compiles the small BPF C programs of these tests with the clang of npm. They declare the helpers and map layouts that
// they use themselves, so no kernel or libbpf header is needed.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const clang = join(dirname(createRequire(import.meta.url).resolve('clang-linux-x64/package.json')), 'clang');

const prelude = `
typedef unsigned char u8; typedef unsigned int u32; typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))
#define MAP(name, kind, entries, key_t, value_t) struct { int (*type)[kind]; int (*max_entries)[entries]; key_t *key; value_t *value; } name SEC(".maps")
#define RING(name, bytes) struct { int (*type)[27]; int (*max_entries)[bytes]; } name SEC(".maps")
enum { HASH = 1, ARRAY = 2, PERCPU_HASH = 5, PERCPU_ARRAY = 6 };
static void *(*lookup)(void *map, const void *key) = (void *)1;
static long (*update)(void *map, const void *key, const void *value, u64 flags) = (void *)2;
static u64 (*pid_tgid)(void) = (void *)14;
static void *(*reserve)(void *ring, u64 size, u64 flags) = (void *)131;
static void (*submit)(void *record, u64 flags) = (void *)132;
static void (*discard)(void *record, u64 flags) = (void *)133;
char _license[] SEC("license") = "GPL";
`;

export function compile(source: string): Uint8Array {
  const result = spawnSync(
    clang,
    ['-target', 'bpf', '-O2', '-g', '-mcpu=v3', '-Wall', '-Wno-unused', '-c', '-x', 'c', '-', '-o', '-'],
    {
      input: prelude + source,
      maxBuffer: 1 << 26,
    },
  );
  if (result.status !== 0) throw new Error(result.stderr.toString());
  return result.stdout;
}

/** The number of getppid, which `process.ppid` calls each time it is read. */
export const getppid: number = process.arch === 'arm64' ? 173 : 110;

/** `count` system calls of this process that the programs here can see. */
export function callGetppid(count: number): void {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += process.ppid;
  if (sum < 0) throw new Error('unreachable: a parent has a positive pid');
}

export function u32(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}

export function u64(value: bigint): Uint8Array {
  return new Uint8Array(BigUint64Array.of(value).buffer);
}

export function readU64(bytes: Uint8Array, offset = 0): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(offset, true);
}

export function readU32(bytes: Uint8Array, offset = 0): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}
