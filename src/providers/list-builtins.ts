// `tsbpf list builtins`: every record by topic, with its example where asked for.

import type { Documented } from '../builtins/builtin.js';
import { documentation } from '../check/actions/table.js';

export function listBuiltins(verbose: boolean): string {
  const topics = [...new Set(documentation.map((record) => record.topic))];
  return topics
    .map((topic) => {
      const records = documentation.filter((record) => record.topic === topic);
      return `${topic}\n${records.map((record) => line(record, verbose)).join('')}`;
    })
    .join('\n');
}

function line({ aliases, example, isUnsafe, signature, summary }: Documented, verbose: boolean): string {
  const also = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : '';
  const unsafe = isUnsafe ? ' (--unsafe)' : '';
  return `  ${inColumn(signature, 44)}${summary}${also}${unsafe}\n${verbose ? `      ${example}\n` : ''}`;
}

/** A name too long for its column has its text on the next line, in the same place. */
function inColumn(name: string, width: number): string {
  return name.length < width ? name.padEnd(width) : `${name}\n${' '.repeat(width + 2)}`;
}
