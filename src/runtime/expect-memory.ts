// Maps whose entries the kernel allocates when they are made: more than the machine has free would end with the kernel
// killing processes, ours first.

import { freemem } from 'node:os';
import { type MapInfo, possibleCpus } from 'libbpf-napi';
import type { MapLayout } from '../artifact.js';
import { mapsShareOfMemory } from '../limits.js';

/** The maps ask for more than may be taken. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError';
  readonly map: string;
  readonly bytes: number;
  readonly freeBytes: number;

  constructor(map: string, bytes: number, freeBytes: number) {
    super(`the maps, first of all ${map}, take ${bytes} bytes, and ${freeBytes} may be taken`);
    this.map = map;
    this.bytes = bytes;
    this.freeBytes = freeBytes;
  }
}

/** Of the kernel's struct htab_elem and its bucket, about. */
const overheadBytes = 64;

/** Throws MemoryError, with the script's name for the largest map. */
export function expectMemory(maps: readonly MapInfo[], layouts: readonly MapLayout[]): void {
  const [largest] = [...maps].sort((a, b) => bytesOf(b) - bytesOf(a));
  const bytes = maps.reduce((sum, map) => sum + bytesOf(map), 0);
  const free = freemem() * mapsShareOfMemory;
  if (largest === undefined || bytes <= free) return;
  const layout = layouts.find(({ cName, turns }) => cName === largest.name || turns?.includes(largest.name));
  throw new MemoryError(layout?.name ?? largest.name, bytes, free);
}

function bytesOf({ type, keySize, valueSize, maxEntries }: MapInfo): number {
  const value = Math.ceil(valueSize / 8) * 8 * (type.includes('percpu') ? possibleCpus() : 1);
  return maxEntries * (Math.ceil(keySize / 8) * 8 + value + (type.includes('hash') ? overheadBytes : 0));
}
