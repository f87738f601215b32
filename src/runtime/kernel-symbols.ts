// Addresses → kernel symbols, from /proc/kallsyms: read once, at the first address that is asked for.

import { readFileSync } from 'node:fs';

export interface KernelSymbol {
  readonly name: string;
  readonly offset: bigint;
}

export interface KernelSymbols {
  /** Undefined where the kernel hides its addresses (kptr_restrict) or the address lies in none. */
  find(address: bigint): KernelSymbol | undefined;
}

export function kernelSymbols(path: string = '/proc/kallsyms'): KernelSymbols {
  let table: Table | undefined;
  return {
    find(address): KernelSymbol | undefined {
      table ??= readTable(path);
      const index = lastNotAbove(table.addresses, address);
      const start = table.addresses[index];
      const name = table.names[index];
      return start === undefined || name === undefined ? undefined : { name, offset: address - start };
    },
  };
}

interface Table {
  readonly addresses: BigUint64Array;
  readonly names: readonly string[];
}

/** Code only (t, T, w, W); with kptr_restrict all addresses are zero, and there is no table. */
function readTable(path: string): Table {
  const found: { readonly address: bigint; readonly name: string }[] = [];
  for (const line of readLines(path)) {
    const [address = '', kind = '', name = ''] = line.split(/[ \t]/, 3);
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
