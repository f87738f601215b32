// One map of a loaded object, as bytes: layouts are the caller's. A per-CPU value is the values of all possible CPUs
// laid end to end, each rounded up to 8 bytes.

import { possibleCpus } from './cpus.js';
import { type NativeMap, native } from './native.js';

export interface MapEntries {
  readonly count: number;
  /** `count` keys laid end to end. */
  readonly keys: Uint8Array;
  /** `count` values laid end to end, `valueBytes` each. */
  readonly values: Uint8Array;
}

export type UpdateFlags = 'any' | 'noexist' | 'exist';

const updateFlags: Readonly<Record<UpdateFlags, number>> = { any: 0, noexist: 1, exist: 2 };

export class BpfMap {
  readonly name: string;
  readonly type: string;
  readonly keySize: number;
  /** Of one CPU. */
  readonly valueSize: number;
  readonly maxEntries: number;
  readonly perCpu: boolean;
  /** What lookup returns and update takes: `valueSize`, or every CPU's slot together. */
  readonly valueBytes: number;
  readonly #fd: number;
  #closed = false;

  /** Made by LoadedObject.map. */
  constructor(info: NativeMap) {
    this.name = info.name;
    this.type = info.type;
    this.keySize = info.keySize;
    this.valueSize = info.valueSize;
    this.maxEntries = info.maxEntries;
    this.perCpu = info.type.includes('percpu');
    this.valueBytes = this.perCpu ? Math.ceil(info.valueSize / 8) * 8 * possibleCpus() : info.valueSize;
    this.#fd = info.fd;
  }

  /** Lent for what takes a map's descriptor (map-in-map values); it belongs to the object. */
  get fd(): number {
    if (this.#closed) throw new Error(`map "${this.name}" is closed`);
    return this.#fd;
  }

  lookup(key: Uint8Array): Uint8Array | undefined {
    this.#expectSize('key', key, this.keySize);
    return native().mapLookup(this.fd, key, this.valueBytes);
  }

  update(key: Uint8Array, value: Uint8Array, flags: UpdateFlags = 'any'): void {
    this.#expectSize('key', key, this.keySize);
    this.#expectSize('value', value, this.valueBytes);
    native().mapUpdate(this.fd, key, value, updateFlags[flags]);
  }

  /** False where the key was not there. */
  delete(key: Uint8Array): boolean {
    this.#expectSize('key', key, this.keySize);
    return native().mapDelete(this.fd, key);
  }

  /**
   * Every entry. By batches where the kernel has them (hash maps since 5.6, per-CPU arrays since 5.13): an entry that
   * stays in the map is returned exactly once whatever happens around it. Otherwise key by key.
   */
  entries(): MapEntries {
    return native().mapEntries(this.fd, this.keySize, this.valueBytes, this.maxEntries, false);
  }

  /** Like entries(), and removes what it returns, each bucket at once, so that no update falls between. Hash maps only. */
  takeEntries(): MapEntries {
    return native().mapEntries(this.fd, this.keySize, this.valueBytes, this.maxEntries, true);
  }

  /** Removes every key now there, or zeroes every element of an array; returns how many. */
  clear(): number {
    if (this.type === 'array' || this.type === 'percpu_array') return this.#zero();
    return native().mapDeleteKeys(this.fd, this.entries().keys, this.keySize);
  }

  /** Called by the object that owns the map. */
  close(): void {
    this.#closed = true;
  }

  #zero(): number {
    const key = new Uint32Array(1);
    const keyBytes = new Uint8Array(key.buffer);
    const zero = new Uint8Array(this.valueBytes);
    for (let index = 0; index < this.maxEntries; index++) {
      key[0] = index;
      native().mapUpdate(this.fd, keyBytes, zero, 0);
    }
    return this.maxEntries;
  }

  #expectSize(what: string, bytes: Uint8Array, size: number): void {
    if (!(bytes instanceof Uint8Array)) throw new TypeError(`a ${what} of map "${this.name}" is a Uint8Array`);
    if (bytes.length !== size)
      throw new RangeError(`a ${what} of map "${this.name}" has ${size} bytes, not ${bytes.length}`);
  }
}
