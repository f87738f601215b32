// docs/builtins.md, made from the records: what `tsbpf list builtins -v` shows, as a page. The test of the documentation
// compares the page with this, and checks the examples.

import { documentation } from '../src/check/actions/table.js';

export function builtinPage(): string {
  const topics = [...new Set(documentation.map((record) => record.topic))];
  const sections = topics.map((topic) => {
    const records = documentation.filter((record) => record.topic === topic);
    return `## ${topic[0]?.toUpperCase()}${topic.slice(1)}\n\n${records.map(section).join('\n')}`;
  });
  return `${head}\n${sections.join('\n')}`;
}

const head = `# Builtins

What the language has by name: values, functions, statements that send something, questions to maps, aggregations. \`tsbpf list
builtins\` shows the same. This page is made from the records that the compiler itself reads. What is marked with --unsafe changes
the system that is traced, and is refused without that flag.
`;

type Documented = (typeof documentation)[number];

function section({ aliases, example, isUnsafe, signature, summary }: Documented): string {
  const also = aliases.length > 0 ? ` Also ${aliases.map((alias) => `\`${alias}\``).join(', ')}.` : '';
  const unsafe = isUnsafe ? ' With --unsafe.' : '';
  return `**\`${signature}\`** — ${summary}.${also}${unsafe}\n\n\`\`\`tsbpf\n${example}\n\`\`\`\n`;
}
