// `let $x;` says nothing of a type: the first thing that is assigned decides it, and the next round over the script knows.

import type { Type } from '../types/type.js';

export class UntypedLets {
  readonly #types = new Map<string, Type | undefined>();
  readonly #noteChange: () => void;

  constructor(noteChange: () => void) {
    this.#noteChange = noteChange;
  }

  /** The type that an earlier round found; undefined as long as none did. */
  declare(place: string, name: string): Type | undefined {
    const key = `${place} ${name}`;
    if (!this.#types.has(key)) this.#types.set(key, undefined);
    return this.#types.get(key);
  }

  /** Something is assigned; true where that is the first. */
  decide(place: string, name: string, type: Type): boolean {
    const key = `${place} ${name}`;
    if (!this.#types.has(key) || this.#types.get(key) !== undefined) return false;
    this.#types.set(key, type);
    this.#noteChange();
    return true;
  }
}
