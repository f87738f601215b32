// How a map can be kept, as `let @m = lruhash(100)` says. A kind with a value for each CPU is a wish: where the script
// reads an aggregation that it keeps, all CPUs share one value, as a program sees only its own CPU's.

export type MapStorage = 'hash' | 'lruhash' | 'percpuhash' | 'percpulruhash' | 'percpuarray';

interface StorageKind {
  /** The kernel's map type, of a map that has keys. */
  readonly shared: 'HASH' | 'LRU_HASH';
  readonly perCpu?: 'PERCPU_HASH' | 'LRU_PERCPU_HASH';
}

export const mapStorages: Readonly<Record<MapStorage, StorageKind>> = {
  /** Refuses a new entry when it is full, which is counted. */
  hash: { shared: 'HASH' },
  /** Forgets the entry that was not used for longest, and says nothing. */
  lruhash: { shared: 'LRU_HASH' },
  percpuhash: { shared: 'HASH', perCpu: 'PERCPU_HASH' },
  percpulruhash: { shared: 'LRU_HASH', perCpu: 'LRU_PERCPU_HASH' },
  /** Of one element, for a map without keys; with keys as percpuhash. */
  percpuarray: { shared: 'HASH', perCpu: 'PERCPU_HASH' },
};

export function isMapStorage(name: string): name is MapStorage {
  return Object.hasOwn(mapStorages, name);
}
