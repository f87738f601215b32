// The kernel description for commands that can do without this kernel: the running one when its types can be read, else
// the bundled one.

import { closeSync, openSync, readSync } from 'node:fs';
import type { KernelDescription } from './kernel/kernel-description.js';

export function hasKernelTypes(): boolean {
  try {
    const fd = openSync('/sys/kernel/btf/vmlinux', 'r');
    const firstByte = Buffer.alloc(1);
    const length = readSync(fd, firstByte);
    closeSync(fd);
    return length === 1;
  } catch {
    return false;
  }
}

export async function kernelAtHand(): Promise<KernelDescription> {
  if (hasKernelTypes()) {
    try {
      const { describeKernel } = await import('./kernel/describe-kernel.js');
      const kernel = describeKernel();
      // Look-ups are lazy: the first one loads the addon.
      kernel.typedef('__u32');
      return kernel;
    } catch {
      // No addon on this machine: a check is still possible.
    }
  }
  const { bundledDescription } = await import('./kernel/bundled-description.js');
  return bundledDescription();
}
