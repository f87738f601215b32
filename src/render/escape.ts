// Makes text from a traced machine safe to show: control and escape characters would act on the terminal.

const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function escapeControl(text: string): string {
  unsafe.lastIndex = 0;
  return unsafe.test(text) ? text.replace(unsafe, escapeCharacter) : text;
}

/** For printf, whose strings may hold lines on purpose. */
export function escapeControlKeepingLines(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((piece) => (piece === '\n' || piece === '\t' ? piece : escapeControl(piece)))
    .join('');
}

/** Printable ASCII as it is, other bytes as \xNN. */
export function escapeBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    const printable = byte >= 0x20 && byte < 0x7f && byte !== 0x5c;
    text += printable ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return text;
}

/** Every byte as \xNN. */
export function escapedHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

/** Every byte as two digits, with spaces between. */
export function spacedHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

/** Sixteen bytes a line: where they are, their digits, their text. */
export function memoryDump(bytes: Uint8Array): string {
  const columns = Array.from({ length: 16 }, (_, column) => column.toString(16).padStart(2));
  const lines = [`${' '.repeat(12)}${columns.join(' ')}  0123456789abcdef`];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = bytes.subarray(at, at + 16);
    const text = Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(10)}: ${spacedHex(row).padEnd(47)}  ${text}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return (
    short[character] ??
    (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`)
  );
}
