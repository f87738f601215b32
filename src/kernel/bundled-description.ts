// The kernel that `check` uses on a machine without one: types of a recent kernel, and no word on what can be attached.

import json from './bundled-description.json' with { type: 'json' };
import type { KernelDescription } from './kernel-description.js';
import type { KernelJson } from './kernel-fixture.js';
import { kernelFromJson } from './kernel-fixture.js';

export function bundledDescription(): KernelDescription {
  return kernelFromJson(json as KernelJson);
}
