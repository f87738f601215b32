// Artifact ↔ bytes, for the cache and for `tsbpf build`: a magic word, the manifest's length, the manifest as JSON, the object.

import type { Artifact, Manifest } from '../artifact.js';
import { isObject, parseJson } from '../source/json.js';

const magic = 'tsbpf-artifact-1';
const headerBytes = magic.length + 4;

export function encodeArtifact(artifact: Artifact): Uint8Array {
  const manifest = Buffer.from(JSON.stringify(artifact.manifest));
  const header = Buffer.alloc(headerBytes);
  header.write(magic, 'latin1');
  header.writeUInt32LE(manifest.length, magic.length);
  return Buffer.concat([header, manifest, artifact.elf]);
}

/** Undefined where the bytes are no artifact, or one of another version. */
export function decodeArtifact(bytes: Uint8Array): Artifact | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < headerBytes || buffer.toString('latin1', 0, magic.length) !== magic) return undefined;
  const manifestEnd = headerBytes + buffer.readUInt32LE(magic.length);
  if (manifestEnd > buffer.length) return undefined;
  const manifest = parseJson(buffer.toString('utf8', headerBytes, manifestEnd));
  // A copy: the object must not share memory with whatever the bytes came in.
  return isManifest(manifest) ? { manifest, elf: new Uint8Array(buffer.subarray(manifestEnd)) } : undefined;
}

/** The version says the rest: only tsbpf writes such files. */
function isManifest(value: unknown): value is Manifest {
  return isObject(value) && value['version'] === 1;
}
