// Where the tests run: how slow it is, and which mechanisms its kernel has.

import { existsSync } from 'node:fs';
import { describeKernel } from '../../../src/kernel/describe-kernel.js';
import type { FeatureName } from '../../../src/kernel/kernel-description.js';

/** A virtual machine whose kernel is known to have every mechanism. */
export const isGuest: boolean = process.env['TSBPF_TEST_GUEST'] === '1';

/** Not in every kernel before 6.1. */
export const hasMptcp: boolean = existsSync('/proc/sys/net/mptcp');

const slowness = Number(process.env['TSBPF_TEST_SLOWNESS'] ?? '1');

/** A limit on how long to wait; nothing waits that long where all is well. */
export function scaled(ms: number): number {
  return ms * slowness;
}

/** One way to trace: the name that --mechanism takes, and the kernel's feature behind it. */
export interface Mechanism {
  readonly name: 'tracepoint' | 'fentry' | 'kprobe';
  readonly missing: string | undefined;
}

const features: readonly (readonly [Mechanism['name'], FeatureName])[] = [
  ['tracepoint', 'rawtracepoint'],
  ['fentry', 'fentry'],
  ['kprobe', 'kprobe'],
];

/** With the reason where this kernel has one not; a guest that lacks one is a mistake of ours, never a reason to skip. */
export function mechanisms(): readonly Mechanism[] {
  const kernel = describeKernel();
  return features.map(([name, featureName]) => {
    const feature = kernel.feature(featureName);
    const missing = feature.answer === 'yes' ? undefined : feature.reason;
    if (isGuest && missing !== undefined) throw new Error(`this kernel must have ${name}: ${missing}`);
    return { name, missing };
  });
}
