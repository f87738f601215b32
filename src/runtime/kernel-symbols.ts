// Addresses → kernel symbols, from /proc/kallsyms: read once, at the first address that is asked for.

import { readFileSync } from 'node:fs';

export interface KernelSymbol {
  readonly name: string;
  readonly offset: bigint;
  /** 'vmlinux' is the kernel itself. */
  readonly module: string;
}

export interface KernelSymbols {
  /** Undefined where the kernel hides its addresses (kptr_restrict) or the address lies in none. */
  find(address: bigint): KernelSymbol | undefined;
  /** Where its function begins; an address that lies in none is itself. */
  functionOf(address: bigint): bigint;
  /** One address for all of its module. */
  moduleOf(address: bigint): bigint;
}

export function kernelSymbols(path: string = '/proc/kallsyms'): KernelSymbols {
  let table: Table | undefined;
  const symbolAt = (address: bigint): (KernelSymbol & { readonly start: bigint }) | undefined => {
    table ??= readTable(path);
    const index = lastNotAbove(table.addresses, address);
    const start = table.addresses[index];
    const [name, module = 'vmlinux'] = table.names[index]?.split('\t') ?? [];
    if (start === undefined || name === undefined) return undefined;
    return { name, offset: address - start, module: module.replace(/^\[(.*)\]$/, '$1'), start };
  };
  const modules = new Map<string, bigint>();
  return {
    find(address): KernelSymbol | undefined {
      const found = symbolAt(address);
      return found && { name: found.name, offset: found.offset, module: found.module };
    },
    functionOf: (address) => symbolAt(address)?.start ?? address,
    moduleOf(address): bigint {
      const found = symbolAt(address);
      if (found === undefined) return address;
      const first = modules.get(found.module) ?? found.start;
      modules.set(found.module, first);
      return first;
    },
  };
}

interface Table {
  readonly addresses: BigUint64Array;
  /** Behind a tab that of the module, in brackets. */
  readonly names: readonly string[];
}

/** Code only (t, T, w, W); with kptr_restrict all addresses are zero, and there is no table. */
function readTable(path: string): Table {
  const found: { readonly address: bigint; readonly name: string }[] = [];
  for (const line of readLines(path)) {
    const [address = '', kind = '', name = ''] = line.split(' ', 3);
    if ('tTwW'.includes(kind) && kind !== '' && !/^0+$/.test(address))
      found.push({ address: BigInt(`0x${address}`), name });
  }
  found.sort((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address)));
  return { addresses: BigUint64Array.from(found, ({ address }) => address), names: found.map(({ name }) => name) };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'latin1').split('\n');
  } catch {
    return [];
  }
}

/** -1 when all lie above. */
function lastNotAbove(sorted: BigUint64Array, value: bigint): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0n) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
