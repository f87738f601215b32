// How script text looks on a terminal: tabs and control characters made visible, and how many columns it takes.

const tabWidth = 4;

/** Tabs become blanks, control characters their pictures, so that nothing in a script can move the cursor. */
export function displayText(text: string): string {
  let shown = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\t') shown += ' '.repeat(tabWidth);
    else if (code < 0x20) shown += String.fromCodePoint(0x2400 + code);
    else if (code === 0x7f) shown += '\u2421';
    else if (code >= 0x80 && code < 0xa0) shown += '\ufffd';
    else shown += character;
  }
  return shown;
}

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** East Asian wide and full-width blocks, and the emoji planes. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300) width += 1;
    else if (!zeroWidth.test(character)) width += wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
  }
  return width;
}
