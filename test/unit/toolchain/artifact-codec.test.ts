import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/artifact.js';
import { decodeArtifact, encodeArtifact } from '../../../src/toolchain/artifact-codec.js';

const manifest: Manifest = {
  version: 1,
  script: '-e „ä“',
  dialect: 'native',
  probes: [],
  events: [],
  maps: [],
  parameters: { section: '.rodata.args', sizeBytes: 0, parameters: [] },
  counters: [],
  rings: { data: 'd', control: 'c', dataBytes: 4096 },
  warnings: ['w'],
};
const artifact = { manifest, elf: new Uint8Array([1, 2, 3]) };

test('an artifact comes back as it was', () => {
  expect(decodeArtifact(encodeArtifact(artifact))).toEqual(artifact);
});

test('bytes that are not one, or not whole, or of another version are none', () => {
  const encoded = encodeArtifact(artifact);
  expect(decodeArtifact(new Uint8Array())).toBeUndefined();
  expect(decodeArtifact(Buffer.from('something else, and longer'))).toBeUndefined();
  expect(decodeArtifact(encoded.subarray(0, 60))).toBeUndefined();
  const newer = { ...artifact, manifest: { ...manifest, version: 2 } as unknown as Manifest };
  expect(decodeArtifact(encodeArtifact(newer))).toBeUndefined();
});
