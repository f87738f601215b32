// How much room texts have: what `str()` gives unasked, and variables by the widest text that anything puts into them.

import { stringBytes } from '../limits.js';
import type { Type } from '../types/type.js';

export class TextRooms {
  /** Of a text whose length nobody says. */
  readonly usual: number;
  readonly #widest = new Map<string, number>();
  readonly #noteChange: () => void;

  constructor(noteChange: () => void, usual: number = stringBytes) {
    this.usual = usual;
    this.#noteChange = noteChange;
  }

  /** The type of the variables of this name at this place: in the next round the earlier uses know what came later. */
  widen(place: string, name: string, type: Type): Type {
    if (type.kind !== 'string') return type;
    const key = `${place} ${name}`;
    const known = this.#widest.get(key);
    if (known !== undefined && known >= type.size) return { ...type, size: known };
    this.#widest.set(key, type.size);
    if (known !== undefined) this.#noteChange();
    return type;
  }
}
