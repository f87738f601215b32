// 64 bits that change with whatever they are made of, by accident never the same: for names, and to notice damage. Nobody
// is kept out by them. SHA-256 would have Node load its cryptography, which takes a start ten times as long.

/** 16 hexadecimal digits; parts cannot run into each other. */
export function fingerprint(parts: readonly (string | Uint8Array)[]): string {
  let low = 0x2545f491;
  let high = 0x1b873593;
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    const words = wordsOf(bytes);
    low = Math.imul(low ^ bytes.length, 0x85ebca6b);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      low = Math.imul(low ^ word, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ (word + low), 0xc2b2ae35);
      high ^= high >>> 13;
    }
  }
  return hex(low ^ (high >>> 16)) + hex(high ^ Math.imul(low, 0x27d4eb2f));
}

/** The last one is filled up with zeros. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const count = Math.ceil(bytes.length / 4);
  if (bytes.length % 4 === 0 && bytes.byteOffset % 4 === 0)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  const words = new Uint32Array(count);
  new Uint8Array(words.buffer).set(bytes);
  return words;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
