// What the places of a shared hook are called, as texts that its program picks from.

import type { Type } from '../types/type.js';
import type { Places, ProbeNames } from './probe-kind.js';

/** `line`: D's function and name of the probe. */
export type PlaceText = keyof ProbeNames | 'line';

/** In the order of the places. */
export function placeTexts({ names }: Places, what: PlaceText): readonly string[] {
  return names.map((one) => (what === 'line' ? `${one.function}:${one.name}` : one[what]));
}

/** With room for the longest. */
export function placeType(places: Places, what: PlaceText): Type {
  return { kind: 'string', size: Math.max(...placeTexts(places, what).map((text) => Buffer.byteLength(text))) + 1 };
}
