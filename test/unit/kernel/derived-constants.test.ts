// The running kernel's enumerators are not the same everywhere; here is one whose bits are known.

import { expect, it } from 'vitest';
import { derivedConstant, isOfHeadersAlone } from '../../../src/kernel/derived-constants.js';
import type { KernelDescription } from '../../../src/kernel/kernel-description.js';
import { fixtureKernel } from '../../golden/header.js';

const bits: Readonly<Record<string, bigint>> = {
  __REQ_SYNC: 11n,
  NETIF_F_SG_BIT: 0n,
  ___GFP_IO_BIT: 6n,
  ___GFP_FS_BIT: 7n,
  ___GFP_DIRECT_RECLAIM_BIT: 10n,
  ___GFP_KSWAPD_RECLAIM_BIT: 11n,
};

function kernel(machine: KernelDescription['machine']): KernelDescription {
  return {
    ...fixtureKernel('6.12'),
    machine,
    enumerator(name) {
      const value = bits[name];
      return value === undefined
        ? undefined
        : { value, type: { kind: 'enum', name: '', size: 4, signed: false, members: [] } };
    },
  };
}

it.each([
  ['O_DIRECT', 0o40000n, 0o200000n],
  ['O_DIRECTORY', 0o200000n, 0o40000n],
  ['PAGE_SIZE', 4096n, undefined],
  ['REQ_SYNC', 0x800n, 0x800n],
  ['NETIF_F_SG', 1n, 1n],
  ['__GFP_FS', 0x80n, 0x80n],
  ['GFP_KERNEL', 0xcc0n, 0xcc0n],
  ['GFP_USER', undefined, undefined],
  ['REQ_FUA', undefined, undefined],
])('%s is %s on x86_64 and %s on arm64', (name, x86, arm) => {
  expect(derivedConstant(kernel('x86_64'), name)).toBe(x86);
  expect(derivedConstant(kernel('aarch64'), name)).toBe(arm);
});

it('knows which names no kernel has of its own', () => {
  expect(['O_DIREKT', 'CLONE_FOO', 'GFP_FOO', 'TCP_FOO'].map(isOfHeadersAlone)).toEqual([true, true, false, false]);
});
