// Finds and loads build/libbpf.node, once, at the first call that needs it. The interface below is the whole of what
// the C side offers; it trusts its arguments, so every value is checked by the classes that call it.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BpfError } from './bpf-error.js';

declare const handle: unique symbol;
export type ObjectHandle = { readonly [handle]: 'object' };
export type LinkHandle = { readonly [handle]: 'link' };
export type RingsHandle = { readonly [handle]: 'rings' };
export type BtfHandle = { readonly [handle]: 'btf' };

export interface NativeProgram {
  readonly name: string;
  readonly section: string;
  readonly type: string;
}

export interface NativeMap {
  readonly name: string;
  readonly type: string;
  readonly keySize: number;
  readonly valueSize: number;
  readonly maxEntries: number;
  /** -1 before load. */
  readonly fd: number;
}

export interface NativeEntries {
  readonly count: number;
  readonly keys: Uint8Array;
  readonly values: Uint8Array;
}

export type OnBatch = (
  ring: number,
  batch: Uint8Array,
  offsets: Uint32Array,
  sizes: Uint32Array,
  count: number,
) => void;

export interface Native {
  initialize(errorClass: typeof BpfError): void;
  version(): string;
  possibleCpus(): number;

  objectOpen(elf: Uint8Array, name: string): ObjectHandle;
  objectPrograms(object: ObjectHandle): NativeProgram[];
  objectMaps(object: ObjectHandle): NativeMap[];
  objectSetMaxEntries(object: ObjectHandle, map: string, maxEntries: number): void;
  objectSetInitialValue(object: ObjectHandle, map: string, bytes: Uint8Array): void;
  objectSetAutoload(object: ObjectHandle, program: string, autoload: boolean): void;
  objectSetAttachTarget(object: ObjectHandle, program: string, target: string): void;
  objectLoad(object: ObjectHandle, logLevel: number): string;
  objectRun(
    object: ObjectHandle,
    program: string,
    cpu: number,
    context: Uint8Array,
  ): [returnValue: number, durationNs: number];
  /** id, runCount, runTimeNs, recursionMisses, verifiedInstructions, xlatedBytes, jitedBytes */
  objectProgramInfo(object: ObjectHandle, program: string): BigUint64Array;
  objectClose(object: ObjectHandle): void;

  attachTrace(object: ObjectHandle, program: string): LinkHandle;
  attachRawTracepoint(object: ObjectHandle, program: string, name: string): LinkHandle;
  attachTracepoint(object: ObjectHandle, program: string, category: string, name: string, cookie: number): LinkHandle;
  attachKprobe(
    object: ObjectHandle,
    program: string,
    func: string,
    offset: number,
    returns: boolean,
    cookie: number,
  ): LinkHandle;
  attachKprobeMulti(
    object: ObjectHandle,
    program: string,
    functions: readonly string[],
    cookies: readonly number[],
    returns: boolean,
  ): LinkHandle;
  attachUprobe(
    object: ObjectHandle,
    program: string,
    path: string,
    offset: number,
    returns: boolean,
    cookie: number,
  ): LinkHandle;
  attachPerfEvent(
    object: ObjectHandle,
    program: string,
    type: number,
    config: number,
    sample: number,
    isFrequency: boolean,
    cpus: readonly number[],
  ): LinkHandle;
  attachWatchpoint(
    object: ObjectHandle,
    program: string,
    address: bigint,
    length: number,
    access: number,
    cpus: readonly number[],
  ): LinkHandle;
  attachIter(object: ObjectHandle, program: string): LinkHandle;
  linkIterate(link: LinkHandle): void;
  linkMissed(link: LinkHandle): bigint | undefined;
  linksDetach(links: readonly LinkHandle[]): void;

  mapLookup(fd: number, key: Uint8Array, valueBytes: number): Uint8Array | undefined;
  mapUpdate(fd: number, key: Uint8Array, value: Uint8Array, flags: number): void;
  mapDelete(fd: number, key: Uint8Array): boolean;
  /** Returns how many of the keys laid end to end were there to delete. */
  mapDeleteKeys(fd: number, keys: Uint8Array, keyBytes: number): number;
  mapEntries(fd: number, keyBytes: number, valueBytes: number, maxEntries: number, take: boolean): NativeEntries;

  ringsOpen(
    fds: readonly number[],
    intervalMs: number,
    batchBytes: number,
    onBatch: OnBatch,
    onDrained: () => void,
  ): RingsHandle;
  ringsDrain(rings: RingsHandle): number;
  ringsStop(rings: RingsHandle): void;

  probeProgramType(type: string): number;
  probeMapType(type: string): number;
  probeHelper(type: string, helper: number): number;
  tryLoadProgram(type: string, expectedAttach: string, target: string, attach: boolean): [errno: number, log: string];
  tryKprobeMulti(functions: readonly string[]): number;
  tryKprobe(pmuType: number, func: string, returnBit: number): number;
  enableStatistics(): number;
  closeFd(fd: number): void;

  btfOpen(path: string, base: BtfHandle | undefined): BtfHandle;
  btfCount(btf: BtfHandle): number;
  btfFind(btf: BtfHandle, name: string, kind: number): number;
  btfType(btf: BtfHandle, id: number): object | undefined;
  btfNames(btf: BtfHandle, kind: number): string[];
  btfEnumerator(btf: BtfHandle, name: string): [typeId: number, value: bigint] | undefined;
  btfEmit(btf: BtfHandle, ids: readonly number[]): string;
  btfClose(btf: BtfHandle): void;
}

let loaded: Native | undefined;

export function native(): Native {
  if (loaded === undefined) {
    loaded = load();
    loaded.initialize(BpfError);
  }
  return loaded;
}

function load(): Native {
  const candidates = addonPaths();
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      `libbpf-napi is not built: no ${candidates.join(' nor ')}; run \`npm run build\` in its folder (needs make, a C compiler, pkg-config and libbpf-dev)`,
    );
  }
  try {
    const addon = { exports: {} };
    process.dlopen(addon, found);
    return addon.exports as Native;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `libbpf-napi cannot load ${found}: ${reason} (is libbpf.so.1 installed? was it built for this machine?)`,
      { cause },
    );
  }
}

/**
 * This file may run from its own folder or from a bundle elsewhere, which has the package in a node_modules above it.
 * require.resolve would find it there as well, at the price of all that reads a package's exports: milliseconds.
 */
function addonPaths(): readonly string[] {
  const here = dirname(fileURLToPath(import.meta.url));
  const packaged = foldersFrom(here).map((folder) => join(folder, 'node_modules', 'libbpf-napi'));
  return [dirname(here), ...packaged].map((folder) => join(folder, 'build', 'libbpf.node'));
}

function foldersFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}
