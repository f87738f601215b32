// Our own roff → plain text, for machines without man(1) and for pipes. It knows the requests that man-page.ts writes.

import { wrap } from './usage-text.js';

const width = 78;
const indent = 7;

interface Page {
  readonly lines: string[];
  paragraph: string[];
  /** How much further than the section's text this paragraph stands in. */
  extraIndent: number;
  /** Nothing stands below the section's heading yet. */
  belowHeading: boolean;
  /** The next line is the tag of a paragraph. */
  wantsTag: boolean;
}

export function plainManual(roff: string): string {
  const page: Page = { lines: [], paragraph: [], extraIndent: 0, belowHeading: false, wantsTag: false };
  for (const line of roff.split('\n')) {
    const [request = '', ...words] = line.split(' ');
    const text = unescape(request.startsWith('.') ? words.join(' ') : line);
    if (page.wantsTag) addTag(page, text);
    else if (Object.hasOwn(requests, request)) requests[request]?.(page, text);
    else if (text !== '') page.paragraph.push(text);
  }
  flush(page);
  return `${page.lines.join('\n')}\n`;
}

const requests: Readonly<Record<string, (page: Page, text: string) => void>> = {
  '.TH': () => undefined,
  '.SH': (page, text) => {
    flush(page);
    page.lines.push(...(page.lines.length === 0 ? [] : ['']), text);
    page.extraIndent = 0;
    page.belowHeading = true;
  },
  '.PP': startParagraph,
  '.TP': (page) => {
    startParagraph(page);
    page.wantsTag = true;
  },
  '.br': flush,
  '.B': (page, text) => void page.paragraph.push(text),
  '.BR': (page, text) => void page.paragraph.push(text.replace(' (', '(')),
};

function startParagraph(page: Page): void {
  flush(page);
  page.extraIndent = 0;
  if (!page.belowHeading && page.lines.at(-1) !== '') page.lines.push('');
}

function addTag(page: Page, text: string): void {
  page.lines.push(' '.repeat(indent) + text);
  page.wantsTag = false;
  page.belowHeading = false;
  page.extraIndent = indent;
}

function flush(page: Page): void {
  const margin = indent + page.extraIndent;
  if (page.paragraph.length === 0) return;
  page.lines.push(...wrap(page.paragraph.join(' '), width - margin).map((text) => ' '.repeat(margin) + text));
  page.belowHeading = false;
  page.paragraph = [];
}

function unescape(text: string): string {
  return text
    .replace(/\\f[BIR]/g, '')
    .replace(/\\&/g, '')
    .replace(/\\-/g, '-')
    .replace(/\\e/g, '\\');
}
