// An ELF object that libbpf has parsed and that can still be changed: load() makes it a LoadedObject, which cannot.

import { LoadedObject } from './loaded-object.js';
import { native, type ObjectHandle } from './native.js';

export interface OpenOptions {
  /** Prefix of the kernel names of global-data maps; letters, digits, '_' and '.'. Default 'bpf'. */
  readonly name?: string;
}

export interface LoadOptions {
  /** 1: LoadedObject.log has the verifier's log also of programs that it accepts; 2: with every state. Default 0. */
  readonly logLevel?: 0 | 1 | 2;
}

export interface ProgramInfo {
  readonly name: string;
  readonly section: string;
  /** libbpf's name: 'raw_tracepoint', 'tracing', 'kprobe', … */
  readonly type: string;
}

export interface MapInfo {
  readonly name: string;
  /** libbpf's name: 'hash', 'percpu_array', 'ringbuf', … */
  readonly type: string;
  readonly keySize: number;
  readonly valueSize: number;
  readonly maxEntries: number;
}

export function openObject(elf: Uint8Array, options: OpenOptions = {}): OpenObject {
  if (!(elf instanceof Uint8Array)) throw new TypeError('openObject takes the bytes of an ELF object');
  return new OpenObject(native().objectOpen(elf, options.name ?? 'bpf'));
}

export class OpenObject {
  readonly programs: readonly ProgramInfo[];
  readonly maps: readonly MapInfo[];
  readonly #handle: ObjectHandle;
  readonly #targets = new Map<string, string>();
  #state: 'open' | 'loaded' | 'failed' | 'closed' = 'open';
  #loaded: LoadedObject | undefined;

  /** Made by openObject. */
  constructor(object: ObjectHandle) {
    this.#handle = object;
    this.programs = native().objectPrograms(object);
    this.maps = native()
      .objectMaps(object)
      .map(({ fd: _, ...info }) => info);
    for (const program of this.programs) {
      const [, target] = program.section.split('/');
      if (target !== undefined) this.#targets.set(program.name, target);
    }
  }

  setMaxEntries(map: string, maxEntries: number): void {
    if (!Number.isSafeInteger(maxEntries) || maxEntries < 1 || maxEntries > 0xffffffff)
      throw new RangeError(`maxEntries of map "${map}" is a positive 32-bit number, not ${maxEntries}`);
    native().objectSetMaxEntries(this.#editable(), this.#expectMap(map).name, maxEntries);
  }

  /** Bytes of a global-data map ('.rodata', '.rodata.args', '.data', …): the whole section, as laid out by the compiler. */
  setInitialValue(map: string, bytes: Uint8Array): void {
    const { name, valueSize } = this.#expectMap(map);
    if (bytes.length !== valueSize) throw new RangeError(`map "${map}" holds ${valueSize} bytes, not ${bytes.length}`);
    native().objectSetInitialValue(this.#editable(), name, bytes);
  }

  setAutoload(program: string, autoload: boolean): void {
    native().objectSetAutoload(this.#editable(), this.#expectProgram(program), autoload);
  }

  /** For fentry, fexit and tp_btf programs: the kernel function or tracepoint, in place of the one in the section's name. */
  setAttachTarget(program: string, functionName: string): void {
    native().objectSetAttachTarget(this.#editable(), this.#expectProgram(program), functionName);
    this.#targets.set(program, functionName);
  }

  /** Once. After a failure the object can only be closed. */
  load(options: LoadOptions = {}): LoadedObject {
    const handle = this.#editable();
    this.#state = 'failed';
    const log = native().objectLoad(handle, options.logLevel ?? 0);
    this.#state = 'loaded';
    this.#loaded = new LoadedObject(handle, this.programs, this.#targets, log);
    return this.#loaded;
  }

  /** Closes the loaded object too. Twice is fine. */
  close(): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    if (this.#loaded === undefined) native().objectClose(this.#handle);
    else this.#loaded.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #editable(): ObjectHandle {
    if (this.#state !== 'open')
      throw new Error(
        `the object is ${this.#state === 'failed' ? 'spent by a failed load' : this.#state}: it can be changed and loaded only once, before`,
      );
    return this.#handle;
  }

  #expectMap(name: string): MapInfo {
    // libbpf names the plain sections after the object ('bpf.rodata'), and finds them by either name.
    const map = this.maps.find(
      (candidate) => candidate.name === name || (name.startsWith('.') && candidate.name.endsWith(name)),
    );
    if (map === undefined) throw new RangeError(`no map "${name}" in this object (it has ${listed(this.maps)})`);
    return map;
  }

  #expectProgram(name: string): string {
    if (!this.programs.some((program) => program.name === name))
      throw new RangeError(`no program "${name}" in this object (it has ${listed(this.programs)})`);
    return name;
  }
}

function listed(things: readonly { readonly name: string }[]): string {
  return things.length === 0 ? 'none' : things.map((thing) => thing.name).join(', ');
}
