// An object → the number of BPF instructions in it: the sections that hold code, eight bytes each.

const executable = 0x4n;
const instructionBytes = 8;

export function instructionsOf(elf: Uint8Array): number {
  const view = new DataView(elf.buffer, elf.byteOffset, elf.byteLength);
  const at = Number(view.getBigUint64(0x28, true));
  const [size, count] = [view.getUint16(0x3a, true), view.getUint16(0x3c, true)];
  const sections = Array.from({ length: count }, (_, index) => at + index * size);
  const bytes = sections
    .filter((section) => (view.getBigUint64(section + 8, true) & executable) !== 0n)
    .reduce((sum, section) => sum + Number(view.getBigUint64(section + 0x20, true)), 0);
  return bytes / instructionBytes;
}
