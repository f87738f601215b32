// A bzImage → the vmlinux ELF inside it. Under software emulation the guest would need seconds to unpack itself, while
// the ELF boots at once by the PVH entry.

import { gunzipSync } from 'node:zlib';
import { runBytes } from './shell.mjs';

const elfMagic = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);

/** @type {readonly { magic: readonly number[], unpack: (payload: Buffer) => Buffer }[]} */
const compressions = [
  { magic: [0x1f, 0x8b], unpack: (payload) => gunzipSync(payload) },
  { magic: [0xfd, 0x37, 0x7a, 0x58], unpack: (payload) => runBytes('xz', ['-dc'], { input: payload }) },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], unpack: (payload) => runBytes('zstd', ['-dc'], { input: payload }) },
  { magic: [0x02, 0x21, 0x4c, 0x18], unpack: (payload) => runBytes('lz4', ['-dc'], { input: payload }) },
];

/** @param {Buffer} image @returns {Buffer} */
export function extractVmlinux(image) {
  // Offsets of the x86 boot protocol: setup_sects, payload_offset, payload_length.
  const setupSectors = image.readUInt8(0x1f1) || 4;
  const start = (setupSectors + 1) * 512 + image.readUInt32LE(0x248);
  const payload = image.subarray(start, start + image.readUInt32LE(0x24c));
  const compression = compressions.find(({ magic }) => magic.every((byte, index) => payload[index] === byte));
  if (compression === undefined) throw new Error('the kernel image is compressed in a way that is not known here');
  // The last four bytes are the unpacked size, appended by the kernel's build and no part of the stream.
  const vmlinux = compression.unpack(payload.subarray(0, -4));
  if (!vmlinux.subarray(0, 4).equals(elfMagic)) throw new Error('the kernel image does not hold an ELF file');
  return vmlinux;
}
