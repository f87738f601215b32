// Our own roff → plain text, for machines without man(1) and for pipes. It knows the requests that man-page.ts writes.

import { wrap } from './usage-text.js';

const width = 78;
const indent = 7;

export function plainManual(roff: string): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let tagged = 0;
  const flush = (): void => {
    if (paragraph.length > 0) lines.push(...wrap(paragraph.join(' '), width - indent - tagged).map((text) => ' '.repeat(indent + tagged) + text));
    paragraph = [];
  };
  let wantsTag = false;
  for (const line of roff.split('\n')) {
    const [request = '', ...words] = line.split(' ');
    const text = unescape(request.startsWith('.') ? words.join(' ') : line);
    if (request === '.TH') continue;
    if (wantsTag) {
      lines.push(' '.repeat(indent) + text);
      [wantsTag, tagged] = [false, indent];
    } else if (request === '.SH') {
      flush();
      lines.push(...(lines.length === 0 ? [] : ['']), text);
      tagged = 0;
    } else if (request === '.TP' || request === '.PP' || request === '.br') {
      flush();
      if (request !== '.br') lines.push(...(lines.at(-1) === '' || isHeading(lines.at(-1)) ? [] : ['']));
      [wantsTag, tagged] = [request === '.TP', 0];
    } else if (text !== '') {
      paragraph.push(request === '.BR' ? text.replace(' (', '(') : text);
    }
  }
  flush();
  return `${lines.join('\n')}\n`;
}

function isHeading(line: string | undefined): boolean {
  return line !== undefined && /^[A-Z]/.test(line);
}

function unescape(text: string): string {
  return text.replace(/\\f[BIR]/g, '').replace(/\\&/g, '').replace(/\\-/g, '-').replace(/\\e/g, '\\');
}
