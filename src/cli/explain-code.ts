// `tsbpf explain E0304`: the section of a code in docs/errors.md, as plain text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknownCode, usageError } from '../diagnostics/catalog-usage.js';
import { packageRoot } from '../package-root.js';

export const codePattern: RegExp = /^[ew]\d{4}$/i;

/** Throws a DiagnosticError of kind 'usage' for a code that there is not. */
export function explainCode(code: string): string {
  const page = readFileSync(join(packageRoot(), 'docs', 'errors.md'), 'utf8');
  const section = sectionOf(page, code.toUpperCase());
  if (section === undefined) throw usageError(unknownCode(code));
  return section;
}

export function sectionOf(page: string, code: string): string | undefined {
  const [, title = '', body = ''] =
    new RegExp(`^### ${code} (.*)\\n([\\s\\S]*?)(?=^##|$(?![\\s\\S]))`, 'm').exec(page) ?? [];
  if (title === '') return undefined;
  const text = body
    .trim()
    .replace(/^```tsbpf-error.*\n([\s\S]*?)^```$/gm, (_, script: string) => `wrong:\n\n${indented(script.trimEnd())}`)
    .replace(/^```tsbpf\n([\s\S]*?)^```$/gm, (_, script: string) => `right:\n\n${indented(script.trimEnd())}`);
  return `${code}: ${title}\n${text === '' ? '' : `\n${text.trimEnd()}\n`}`;
}

function indented(script: string): string {
  return script.replace(/^(?=.)/gm, '    ');
}
