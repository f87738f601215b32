// BPF instructions → the smallest object that libbpf loads: for feature tests of single instructions, which must not
// need a compiler.

/** One instruction: opcode, destination and source register, offset, immediate. */
export type Instruction = readonly [opcode: number, registers: number, offset: number, immediate: number];

interface Section {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly data: Buffer;
  readonly link?: number;
  readonly info?: number;
  readonly entrySize?: number;
}

const elfHeaderBytes = 64;
const sectionHeaderBytes = 64;
const symbolBytes = 24;
const alloc = 2;
const executable = 4;

/** A GPL program called `test` in a section of that name, e.g. 'raw_tracepoint'. */
export function tinyProgram(section: string, instructions: readonly Instruction[]): Uint8Array {
  const code = Buffer.concat(instructions.map(encode));
  const strings = Buffer.from('\0test\0_license\0');
  const symbols = Buffer.concat([Buffer.alloc(symbolBytes), symbol(1, 0x12, 1, code.length), symbol(6, 0x11, 2, 4)]);
  return elfFile([
    { name: section, type: 1, flags: alloc | executable, data: code },
    { name: 'license', type: 1, flags: alloc, data: Buffer.from('GPL\0') },
    { name: '.strtab', type: 3, flags: 0, data: strings },
    { name: '.symtab', type: 2, flags: 0, data: symbols, link: 3, info: 1, entrySize: symbolBytes },
  ]);
}

function encode([opcode, registers, offset, immediate]: Instruction): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(registers, 1);
  bytes.writeInt16LE(offset, 2);
  bytes.writeInt32LE(immediate, 4);
  return bytes;
}

/** `info` is binding and kind: 0x12 a global function, 0x11 a global object. */
function symbol(name: number, info: number, section: number, size: number): Buffer {
  const bytes = Buffer.alloc(symbolBytes);
  bytes.writeUInt32LE(name, 0);
  bytes.writeUInt8(info, 4);
  bytes.writeUInt16LE(section, 6);
  bytes.writeBigUInt64LE(BigInt(size), 16);
  return bytes;
}

function elfFile(sections: readonly Section[]): Uint8Array {
  const names = Buffer.from(`\0${[...sections.map((section) => section.name), '.shstrtab'].join('\0')}\0`);
  const all = [...sections, { name: '.shstrtab', type: 3, flags: 0, data: names }];
  const padded = all.map((section) => Buffer.concat([section.data, Buffer.alloc((8 - (section.data.length % 8)) % 8)]));
  let offset = elfHeaderBytes;
  const headers = all.map((section, index) => {
    const header = sectionHeader(section, names.indexOf(`\0${section.name}\0`) + 1, offset);
    offset += padded[index]?.length ?? 0;
    return header;
  });
  return Buffer.concat([elfHeader(offset, all.length + 1), ...padded, Buffer.alloc(sectionHeaderBytes), ...headers]);
}

function sectionHeader(section: Section, nameOffset: number, offset: number): Buffer {
  const bytes = Buffer.alloc(sectionHeaderBytes);
  bytes.writeUInt32LE(nameOffset, 0);
  bytes.writeUInt32LE(section.type, 4);
  bytes.writeBigUInt64LE(BigInt(section.flags), 8);
  bytes.writeBigUInt64LE(BigInt(offset), 24);
  bytes.writeBigUInt64LE(BigInt(section.data.length), 32);
  bytes.writeUInt32LE(section.link ?? 0, 40);
  bytes.writeUInt32LE(section.info ?? 0, 44);
  bytes.writeBigUInt64LE(8n, 48);
  bytes.writeBigUInt64LE(BigInt(section.entrySize ?? 0), 56);
  return bytes;
}

/** 64-bit, little-endian, relocatable, machine BPF. The section names are the last section. */
function elfHeader(sectionHeaders: number, sectionCount: number): Buffer {
  const bytes = Buffer.alloc(elfHeaderBytes);
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(bytes);
  bytes.writeUInt16LE(1, 16);
  bytes.writeUInt16LE(247, 18);
  bytes.writeUInt32LE(1, 20);
  bytes.writeBigUInt64LE(BigInt(sectionHeaders), 40);
  bytes.writeUInt16LE(elfHeaderBytes, 52);
  bytes.writeUInt16LE(sectionHeaderBytes, 58);
  bytes.writeUInt16LE(sectionCount, 60);
  bytes.writeUInt16LE(sectionCount - 1, 62);
  return bytes;
}
