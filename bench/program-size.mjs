// How many BPF instructions an object has: those of one function, or all of it; and the objects inside other programs.

const instructionBytes = 8;
const executable = 0x4n;
const symbolTable = 2;
const symbolBytes = 24;

/** @param {Uint8Array} elf */
export function instructionsOf(elf) {
  const code = sectionsOf(elf).filter(({ flags }) => (flags & executable) !== 0n);
  return code.reduce((sum, { size }) => sum + size, 0) / instructionBytes;
}

/** @param {Uint8Array} elf @param {string} name */
export function instructionsOfFunction(elf, name) {
  const view = viewOf(elf);
  const sections = sectionsOf(elf);
  const symbols = sections.find(({ type }) => type === symbolTable);
  const names = sections[symbols.link].offset;
  for (let at = symbols.offset; at < symbols.offset + symbols.size; at += symbolBytes) {
    const start = names + view.getUint32(at, true);
    const found = Buffer.from(elf.subarray(start, elf.indexOf(0, start))).toString('latin1');
    if (found === name) return Number(view.getBigUint64(at + 16, true)) / instructionBytes;
  }
  throw new Error(`there is no function ${name}`);
}

/** A libbpf skeleton is an object among the program's constants. @param {Buffer} program */
export function objectInside(program) {
  const head = Buffer.from('\x7fELF\x02\x01\x01', 'latin1');
  const machineOfBpf = 247;
  for (let at = program.indexOf(head); at >= 0; at = program.indexOf(head, at + 1)) {
    if (program.readUInt16LE(at + 18) === machineOfBpf) return program.subarray(at);
  }
  throw new Error('there is no BPF object in it');
}

function sectionsOf(elf) {
  const view = viewOf(elf);
  const table = Number(view.getBigUint64(0x28, true));
  const [size, count] = [view.getUint16(0x3a, true), view.getUint16(0x3c, true)];
  return Array.from({ length: count }, (_, index) => {
    const at = table + index * size;
    return {
      type: view.getUint32(at + 4, true),
      flags: view.getBigUint64(at + 8, true),
      offset: Number(view.getBigUint64(at + 0x18, true)),
      size: Number(view.getBigUint64(at + 0x20, true)),
      link: view.getUint32(at + 0x28, true),
    };
  });
}

function viewOf(elf) {
  return new DataView(elf.buffer, elf.byteOffset, elf.byteLength);
}
