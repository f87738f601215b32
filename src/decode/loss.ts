// What a run lost or could not know, as data; render/losses.ts words it.

import type { Counter } from '../artifact.js';

export interface Loss {
  readonly name: Counter['name'] | 'missed-firings' | 'output-dropped' | 'speculation-dropped';
  /** The probe or map that it belongs to. */
  readonly subject: string;
  readonly count: bigint;
}
