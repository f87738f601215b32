// The shapes of maps, found from their uses: keys and values widen until nothing changes (check-program.ts goes over
// the clauses until then), so the order of clauses does not matter.

import type { AggregationName } from '../builtins/aggregation.js';
import { defaultMapEntries } from '../limits.js';
import type { Span } from '../source/source-file.js';
import { sameType, widen, widenKey } from '../types/layout.js';
import { type MapStorage, mapStorages } from '../types/map-storage.js';
import { errorType, s64, type Type, u64 } from '../types/type.js';
import { TextRooms } from './text-rooms.js';
import type { MapValueType, TypedMap } from './typed-ast.js';
import { unify } from './unify.js';
import { UntypedLets } from './untyped-lets.js';
import { forgetsZero, isOfFiring } from './variable-names.js';

interface MapShape {
  readonly name: string;
  keys?: readonly Type[];
  /** What they are called where they are first written one by one. */
  keyNames?: readonly string[];
  value?: MapValueType;
  /** The uses that these come from, for messages about others. */
  keysAt?: Span;
  valueAt?: Span;
  /** It began with a 0, which in D may also be an empty text or no pointer. */
  mayBeText?: boolean;
  maxEntries: number;
  storage: MapStorage;
  printed: boolean;
  span: boolean;
  ofThread: boolean;
}

/** Of maps without a declaration, and whether any is printed by itself. */
interface MapDefaults {
  readonly mapEntries: number;
  readonly printsMapsAtEnd: boolean;
  /** Of a text whose length nobody says. */
  readonly textBytes?: number;
}

export class MapTable {
  readonly #shapes = new Map<string, MapShape>();
  readonly #assigned = new Set<string>();
  readonly #defaults: MapDefaults;
  /** Set by every widening; the checker resets it before each round. */
  changed = false;
  /** Whether a map whose values could not be found out may be read, and says nothing more about it. */
  forgiving = true;
  /** Found out in the same rounds. */
  readonly texts: TextRooms;
  readonly lets: UntypedLets;

  constructor(defaults: MapDefaults = { mapEntries: defaultMapEntries, printsMapsAtEnd: true }) {
    this.#defaults = defaults;
    const noteChange = (): void => {
      this.changed = true;
    };
    this.texts = new TextRooms(noteChange, defaults.textBytes);
    this.lets = new UntypedLets(noteChange);
  }

  declare(name: string, storage: MapStorage, maxEntries: number, printed: boolean): void {
    const shape = this.#shape(name);
    shape.storage = storage;
    shape.maxEntries = maxEntries;
    shape.printed = printed && this.#defaults.printsMapsAtEnd;
  }

  has(name: string): boolean {
    return this.#shapes.has(name);
  }

  names(): readonly string[] {
    return [...this.#shapes.keys()];
  }

  /** Says that the map holds the starts of spans; `ofThread`: this use has a thread's id as its key. */
  useSpan(name: string, ofThread: boolean): void {
    this.useValue(name, u64);
    const shape = this.#shape(name);
    shape.ofThread = ofThread && (shape.ofThread || !shape.span);
    if (!shape.span) this.changed = true;
    shape.span = true;
  }

  isSpan(name: string): boolean {
    return this.#shapes.get(name)?.span ?? false;
  }

  isPerCpu(name: string): boolean {
    return mapStorages[this.#shapes.get(name)?.storage ?? 'hash'].perCpu !== undefined;
  }

  keys(name: string): readonly Type[] | undefined {
    return this.#shapes.get(name)?.keys?.map(widenKey);
  }

  nameKeys(name: string, names: readonly string[]): void {
    this.#shape(name).keyNames ??= names;
  }

  /** For headings. */
  keyNames(name: string): readonly string[] {
    const names = this.#shapes.get(name)?.keyNames ?? [];
    return (this.keys(name) ?? []).map((_, index) => names[index] ?? `KEY${index + 1}`);
  }

  /** Where its keys, or its values, were first seen. */
  firstUse(name: string, part: 'keysAt' | 'valueAt'): Span | undefined {
    return this.#shapes.get(name)?.[part];
  }

  /** Something is put into it, whatever that turns out to be: it is not a map that nothing is put into. */
  noteAssigned(name: string): void {
    if (this.#assigned.has(name)) return;
    this.#assigned.add(name);
    this.changed = true;
  }

  /** Whether a map is assigned to, and of what type its values are is not known. */
  get isUnresolved(): boolean {
    return [...this.#assigned].some((name) => this.#shapes.get(name)?.value === undefined);
  }

  value(name: string): MapValueType | undefined {
    const value = this.#shapes.get(name)?.value;
    if (!value && this.forgiving && this.#assigned.has(name)) return { kind: 'value', type: errorType };
    return value && { ...value, type: widenValue(value.type) };
  }

  /** False when these keys do not fit those seen before. */
  useKeys(name: string, keys: readonly Type[], at?: Span): boolean {
    const shape = this.#shape(name);
    const before = shape.keys;
    if (!before) {
      if (at) shape.keysAt = at;
      shape.keys = keys.map(asNumber);
      this.changed = true;
      return true;
    }
    if (before.length !== keys.length) return false;
    const unified = before.map((key, index) => unify(key, asNumber(keys[index] ?? key)));
    if (unified.some((key) => key === undefined)) return false;
    return this.#set(
      shape,
      'keys',
      unified.filter((key) => key !== undefined),
    );
  }

  /** 0 is assigned: of what type the values are something else may say. */
  useZero(name: string, at: Span): void {
    const shape = this.#shape(name);
    if (shape.value) return;
    shape.mayBeText = true;
    this.useValue(name, s64, at);
  }

  useValue(name: string, type: Type, at?: Span): boolean {
    const shape = this.#shape(name);
    const before = shape.value;
    const isFirst = !before || (shape.mayBeText === true && type.kind !== 'int');
    if (isFirst) {
      shape.mayBeText &&= !before;
      if (at) shape.valueAt = at;
      shape.value = { kind: 'value', type };
      this.changed = true;
      return true;
    }
    const unified = before.kind === 'value' ? unify(before.type, type) : undefined;
    if (!unified) return false;
    if (!sameType(unified, before.type)) {
      shape.value = { kind: 'value', type: unified };
      this.changed = true;
    }
    return true;
  }

  useAggregation(name: string, kind: AggregationName, type: Type, constants: readonly bigint[], at?: Span): boolean {
    const shape = this.#shape(name);
    const before = shape.value;
    if (!before && at) shape.valueAt = at;
    if (before && (before.kind === 'value' || before.kind !== kind || before.constants.join() !== constants.join()))
      return false;
    const unified = before ? (unify(before.type, type) ?? before.type) : type;
    if (!before || !sameType(unified, before.type)) {
      shape.value = { kind, type: unified, constants };
      this.changed = true;
    }
    return true;
  }

  /** Maps with a value; a map that is only read has none. */
  finished(): readonly TypedMap[] {
    // What only clauses on missing probes put into it nobody knows: it stays empty.
    for (const name of this.#assigned) this.#shape(name).value ??= { kind: 'value', type: s64 };
    return [...this.#shapes.values()].flatMap(({ name, keys, value, maxEntries, storage, printed, span, ofThread }) =>
      value && !isOfFiring(name)
        ? [
            {
              name,
              keys: (keys ?? []).map(widenKey),
              value: { ...value, type: widen(value.type) },
              maxEntries,
              storage,
              printed: printed && !span,
              span,
              ofThread,
              // One without keys is always there.
              forgetsZero: forgetsZero(name) && (keys ?? []).length > 0,
            },
          ]
        : [],
    );
  }

  #shape(name: string): MapShape {
    const found = this.#shapes.get(name);
    if (found) return found;
    const printed = name.startsWith('@') && this.#defaults.printsMapsAtEnd;
    const shape: MapShape = {
      name,
      maxEntries: this.#defaults.mapEntries,
      storage: 'hash',
      printed,
      span: false,
      ofThread: false,
    };
    this.#shapes.set(name, shape);
    return shape;
  }

  #set(shape: MapShape, part: 'keys', keys: readonly Type[]): boolean {
    const before = shape[part] ?? [];
    if (!keys.every((key, index) => sameType(key, before[index] ?? key))) {
      shape[part] = keys;
      this.changed = true;
    }
    return true;
  }
}

/** A value stays the pointer that it is. */
function widenValue(type: Type): Type {
  return type.kind === 'pointer' ? type : widen(type);
}

/** Pointers are told apart by where they point, not by what they point to. */
function asNumber(type: Type): Type {
  return type.kind === 'pointer' ? widen(type) : type;
}
