// Names of the kernel's code, in the kernel and in its modules.

import { readFileSync } from 'node:fs';

/** Of the symbols in text sections; none where we may not read them. */
export function readCodeSymbols(path = '/proc/kallsyms'): ReadonlySet<string> {
  const names = new Set<string>();
  let text: string;
  try {
    text = readFileSync(path, 'latin1');
  } catch {
    return names;
  }
  // `ffffffff81000000 T _text`, `ffffffffc0000000 t name\t[module]`
  for (const [, name = ''] of text.matchAll(/^[0-9a-f]+ [tTwW] ([^\t\n]+)/gm)) names.add(name);
  return names;
}
