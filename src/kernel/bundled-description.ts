// The kernel that `check` uses on a machine without one: types of a recent kernel, and no word on what can be attached.

import json from './bundled-description.json' with { type: 'json' };
import type { KernelDescription } from './kernel-description.js';
import { isKernelJson, kernelFromJson } from './kernel-fixture.js';

export function bundledDescription(): KernelDescription {
  if (!isKernelJson(json)) throw new Error('bundled-description.json is no description of a kernel');
  return kernelFromJson(json);
}
