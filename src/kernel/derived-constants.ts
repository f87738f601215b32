// Constants that C's macros make of others: flags of bits whose numbers the kernel has as enumerators, and what machines
// number differently. What a kernel's types do not say is undefined: `GFP_KERNEL` has been other bits on other kernels.

import type { KernelDescription } from './kernel-description.js';

type Machine = KernelDescription['machine'];

/** The value on that kernel, or undefined. */
export function derivedConstant(kernel: KernelDescription, name: string): bigint | undefined {
  return ofMachine(kernel.machine, name) ?? flagOf(kernel, name) ?? allocationFlags(kernel, name);
}

/** For suggestions. */
export function derivedNames({ machine }: KernelDescription): readonly string[] {
  return [...Object.keys(byMachine[machine]), ...Object.keys(allocations)];
}

/** Whether all names that begin so are constants of headers: no kernel has others. */
export function isOfHeadersAlone(name: string): boolean {
  return /^(O|AF|PF|S|PROT|MAP|MADV|CLONE|MSG|SEEK|SHUT|AT|FUTEX|MS|VM|FMODE)_/.test(name);
}

// biome-ignore format: a table
const byMachine: Readonly<Record<Machine, Readonly<Record<string, number>>>> = {
  x86_64: {
    O_DIRECT: 0o40000, O_LARGEFILE: 0o100000, O_DIRECTORY: 0o200000, O_NOFOLLOW: 0o400000, O_TMPFILE: 0o20200000, MAP_32BIT: 0x40,
    PAGE_SHIFT: 12, PAGE_SIZE: 4096,
  },
  // Its pages are of one of three sizes, which its types do not say.
  aarch64: { O_DIRECTORY: 0o40000, O_NOFOLLOW: 0o100000, O_DIRECT: 0o200000, O_LARGEFILE: 0o400000, O_TMPFILE: 0o20040000 },
};

function ofMachine(machine: Machine, name: string): bigint | undefined {
  const table = byMachine[machine];
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  return value === undefined ? undefined : BigInt(value);
}

/** Of flags that begin so: the enumerator that numbers the flag's bit. */
const bitsOfFlags: readonly { readonly begins: RegExp; readonly bit: (name: string) => string }[] = [
  { begins: /^(REQ|RQF)_/, bit: (name) => `__${name}` },
  { begins: /^NETIF_F_/, bit: (name) => `${name}_BIT` },
  { begins: /^__GFP_/, bit: (name) => `_${name}_BIT` },
];

function flagOf(kernel: KernelDescription, name: string): bigint | undefined {
  const family = bitsOfFlags.find(({ begins }) => begins.test(name));
  const bit = family && kernel.enumerator(family.bit(name))?.value;
  return bit === undefined ? undefined : 1n << bit;
}

const reclaim = ['DIRECT_RECLAIM', 'KSWAPD_RECLAIM'];
const kernelOwn = [...reclaim, 'IO', 'FS'];

/** What the usual ways to ask for memory are made of, on kernels whose flags are enumerators. */
const allocations: Readonly<Record<string, readonly string[]>> = {
  __GFP_RECLAIM: reclaim,
  GFP_ATOMIC: ['HIGH', 'KSWAPD_RECLAIM'],
  GFP_NOWAIT: ['KSWAPD_RECLAIM', 'NOWARN'],
  GFP_KERNEL: kernelOwn,
  GFP_KERNEL_ACCOUNT: [...kernelOwn, 'ACCOUNT'],
  GFP_NOIO: reclaim,
  GFP_NOFS: [...reclaim, 'IO'],
  GFP_USER: [...kernelOwn, 'HARDWALL'],
  GFP_HIGHUSER: [...kernelOwn, 'HARDWALL', 'HIGHMEM'],
  GFP_DMA: ['DMA'],
  GFP_DMA32: ['DMA32'],
};

function allocationFlags(kernel: KernelDescription, name: string): bigint | undefined {
  const parts = Object.hasOwn(allocations, name) ? allocations[name] : undefined;
  const flags = parts?.map((part) => flagOf(kernel, `__GFP_${part}`));
  if (flags === undefined || flags.length === 0) return undefined;
  return flags.reduce<bigint | undefined>(
    (all, flag) => (all === undefined || flag === undefined ? undefined : all | flag),
    0n,
  );
}
