// The kernel's own type information: types by name and number, enumerators, and C declarations for a few of them.

import { type BtfHandle, native } from './native.js';

/** In the order of the BTF format: a kind's number is its index here. */
const kinds = [
  'void',
  'int',
  'ptr',
  'array',
  'struct',
  'union',
  'enum',
  'fwd',
  'typedef',
  'volatile',
  'const',
  'restrict',
  'func',
  'func_proto',
  'var',
  'datasec',
  'float',
  'decl_tag',
  'type_tag',
  'enum64',
] as const;

export type BtfKind = Exclude<(typeof kinds)[number], 'void'>;

export interface BtfMember {
  /** Empty for an anonymous struct or union. */
  readonly name: string;
  readonly type: number;
  readonly bitOffset: number;
  /** 0 unless it is a bit field. */
  readonly bitSize: number;
}

export interface BtfValue {
  readonly name: string;
  readonly value: bigint;
}

export interface BtfParameter {
  readonly name: string;
  /** 0 for void, and with an empty name for `...`. */
  readonly type: number;
}

/** Type number 0 is void and has no record. */
export type BtfType =
  | {
      readonly kind: 'int';
      readonly name: string;
      readonly size: number;
      readonly bits: number;
      readonly signed: boolean;
      readonly encoding: 'none' | 'char' | 'bool';
    }
  | { readonly kind: 'float'; readonly name: string; readonly size: number }
  | {
      readonly kind: 'ptr' | 'typedef' | 'volatile' | 'const' | 'restrict' | 'func' | 'var' | 'type_tag' | 'decl_tag';
      readonly name: string;
      readonly ref: number;
    }
  | { readonly kind: 'array'; readonly name: string; readonly ref: number; readonly length: number }
  | {
      readonly kind: 'struct' | 'union';
      readonly name: string;
      readonly size: number;
      readonly members: readonly BtfMember[];
    }
  | {
      readonly kind: 'enum' | 'enum64';
      readonly name: string;
      readonly size: number;
      readonly signed: boolean;
      readonly values: readonly BtfValue[];
    }
  | { readonly kind: 'fwd'; readonly name: string; readonly forward: 'struct' | 'union' }
  /** `ref` is what it returns. */
  | {
      readonly kind: 'func_proto';
      readonly name: string;
      readonly ref: number;
      readonly parameters: readonly BtfParameter[];
    }
  | { readonly kind: 'datasec'; readonly name: string; readonly size: number };

export interface Enumerator {
  /** Number of the enum or enum64 type. */
  readonly type: number;
  readonly value: bigint;
}

export class KernelBtf {
  /** Type numbers run from 1 to count - 1. */
  readonly count: number;
  #handle: BtfHandle | undefined;
  /** Held so that it is not collected before this. */
  readonly #base: KernelBtf | undefined;

  private constructor(btf: BtfHandle, base: KernelBtf | undefined) {
    this.#handle = btf;
    this.#base = base;
    this.count = native().btfCount(btf);
  }

  /**
   * Takes raw BTF, as the kernel shows it, or an ELF file with a .BTF section. A module's types go on from the kernel's,
   * its `base`, which must stay open as long: names and numbers of both are found then.
   */
  static open(path = '/sys/kernel/btf/vmlinux', base?: KernelBtf): KernelBtf {
    return new KernelBtf(native().btfOpen(path, base === undefined ? undefined : base.#expectOpen()), base);
  }

  findByName(name: string, kind: BtfKind): number | undefined {
    const id = native().btfFind(this.#expectOpen(), name, kinds.indexOf(kind));
    return id < 0 ? undefined : id;
  }

  type(id: number): BtfType | undefined {
    return native().btfType(this.#expectOpen(), id) as BtfType | undefined;
  }

  /** The names of all types of a kind, without the anonymous ones, in BTF's order; a name may occur twice. */
  namesOfKind(kind: BtfKind): readonly string[] {
    return native().btfNames(this.#expectOpen(), kinds.indexOf(kind));
  }

  /** The value of an enumerator, whichever enum has it (anonymous ones too). */
  findEnumerator(name: string): Enumerator | undefined {
    const found = native().btfEnumerator(this.#expectOpen(), name);
    return found === undefined ? undefined : { type: found[0], value: found[1] };
  }

  /** C declarations of the named structs, unions, enums and typedefs, and of all that they need. */
  emitC(names: readonly string[]): string {
    const handle = this.#expectOpen();
    const ids = names.map((name) => {
      const id = (['struct', 'union', 'typedef', 'enum', 'enum64'] as const)
        .map((kind) => this.findByName(name, kind))
        .find((found) => found !== undefined);
      if (id === undefined) throw new RangeError(`the BTF has no type "${name}"`);
      return id;
    });
    return native().btfEmit(handle, ids);
  }

  /** Twice is fine. */
  close(): void {
    if (this.#handle === undefined) return;
    native().btfClose(this.#handle);
    this.#handle = undefined;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #expectOpen(): BtfHandle {
    if (this.#handle === undefined) throw new Error('the BTF is closed');
    if (this.#base !== undefined) this.#base.#expectOpen();
    return this.#handle;
  }
}
