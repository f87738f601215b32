// The functions of an object file (64 bits, little-endian) by name, with the place in the file where each begins: that is
// where the kernel puts a probe.

import { closeSync, openSync, readSync } from 'node:fs';

const magic = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
const symbolTable = 2;
const dynamicSymbolTable = 11;
const functionTypes: ReadonlySet<number> = new Set([2, 10]); // and those that are chosen when the program starts
const sectionHeaderBytes = 64;
const symbolBytes = 24;

interface Section {
  readonly type: number;
  readonly address: bigint;
  readonly offset: bigint;
  readonly size: bigint;
  readonly link: number;
}

export function isElf(path: string): boolean {
  try {
    return withFile(path, (read) => read(0n, magic.length).equals(magic));
  } catch {
    return false;
  }
}

/** Undefined where the file cannot be read, or is no such object. A name that stands there more than once keeps its first place. */
export function readFunctions(path: string): ReadonlyMap<string, bigint> | undefined {
  try {
    return withFile(path, (read) => (read(0n, magic.length).equals(magic) ? functionsOf(read) : undefined));
  } catch {
    return undefined;
  }
}

type Read = (offset: bigint, length: number) => Buffer;

function withFile<Result>(path: string, use: (read: Read) => Result): Result {
  const fd = openSync(path, 'r');
  try {
    return use((offset, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(fd, bytes, 0, length, offset));
    });
  } finally {
    closeSync(fd);
  }
}

function functionsOf(read: Read): ReadonlyMap<string, bigint> {
  const sections = readSections(read);
  const functions = new Map<string, bigint>();
  for (const table of sections) {
    if (table.type !== symbolTable && table.type !== dynamicSymbolTable) continue;
    const names = sections[table.link];
    if (names === undefined) continue;
    const texts = read(names.offset, Number(names.size));
    const symbols = read(table.offset, Number(table.size));
    for (let at = 0; at + symbolBytes <= symbols.length; at += symbolBytes) {
      const home = sections[symbols.readUInt16LE(at + 6)];
      // Section 0 stands for what another object has.
      if (home === undefined || home === sections[0] || !functionTypes.has(symbols.readUInt8(at + 4) & 0xf)) continue;
      const start = symbols.readUInt32LE(at);
      const name = texts.toString('latin1', start, texts.indexOf(0, start));
      if (!functions.has(name)) functions.set(name, symbols.readBigUInt64LE(at + 8) - home.address + home.offset);
    }
  }
  return functions;
}

function readSections(read: Read): readonly Section[] {
  const header = read(0n, 64);
  const offset = header.readBigUInt64LE(0x28);
  const count = header.readUInt16LE(0x3c);
  const table = read(offset, count * sectionHeaderBytes);
  return Array.from({ length: count }, (_, index) => {
    const at = index * sectionHeaderBytes;
    return {
      type: table.readUInt32LE(at + 4),
      address: table.readBigUInt64LE(at + 16),
      offset: table.readBigUInt64LE(at + 24),
      size: table.readBigUInt64LE(at + 32),
      link: table.readUInt32LE(at + 40),
    };
  });
}
