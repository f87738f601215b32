// The comments at the head of a golden script → how it is compiled: `// kernel: 5.10`, `// golden: plan c`,
// `// given: pid`, `// seed: yes`, `// value: only result != "ok"`, `// filters: uid`, `// columns: netns`, `// mechanism: kprobe`, `// tool: tcpconnect`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtraColumn, FilterName } from '../../src/artifact-parameters.js';
import type { KernelDescription } from '../../src/kernel/kernel-description.js';
import { kernelFromJson } from '../../src/kernel/kernel-fixture.js';
import { packageRoot } from '../../src/package-root.js';
import type { SourceFile } from '../../src/source/source-file.js';

export interface GoldenHeader {
  /** Fixtures of test/kernels by name. */
  readonly kernels: readonly string[];
  /** Outputs to pin; none named: those of the folder. */
  readonly outputs: readonly string[];
  readonly given: ReadonlySet<string>;
  readonly filters: ReadonlySet<FilterName>;
  readonly extraColumns: readonly ExtraColumn[];
  readonly mechanism: string | undefined;
  readonly seed: boolean;
  /** The values that decide the program. */
  readonly deciding: ReadonlyMap<string, string>;
  /** What is compiled: the script itself, or a tool of the standard library. */
  readonly file: SourceFile;
}

const fixtureNames: readonly string[] = ['5.10', '6.1', '6.12', '6.18-no-kprobes', 'no-btf'];
const filterNames: readonly FilterName[] = ['pid', 'uid', 'cgroup', 'netns', 'comm'];
const columnNames: readonly ExtraColumn[] = ['netns', 'container'];
const knownWords: readonly string[] = [
  'kernel',
  'golden',
  'given',
  'filters',
  'columns',
  'mechanism',
  'tool',
  'value',
  'seed',
];

export function readHeader(file: SourceFile): GoldenHeader {
  const words = new Map<string, readonly string[]>();
  const deciding = new Map<string, string>();
  for (const [word, text] of headerLines(file)) {
    if (!knownWords.includes(word)) throw new Error(`${file.name}: a golden's header has no '${word}'`);
    const [, name, value] = /^(\S+) (.+)$/.exec(text) ?? [];
    if (word === 'value' && name && value) deciding.set(name, value);
    words.set(word, text.split(/[\s,]+/));
  }
  const kernels = words.get('kernel') ?? ['6.12'];
  const tool = words.get('tool')?.[0];
  return {
    kernels: kernels.includes('all') ? fixtureNames : kernels,
    outputs: words.get('golden') ?? [],
    given: new Set([...(words.get('given') ?? []), ...deciding.keys()]),
    deciding,
    seed: words.get('seed')?.[0] === 'yes',
    filters: new Set(filterNames.filter((name) => words.get('filters')?.includes(name))),
    extraColumns: columnNames.filter((name) => words.get('columns')?.includes(name)),
    mechanism: words.get('mechanism')?.[0],
    file: tool === undefined ? file : standardTool(tool),
  };
}

function headerLines({ text }: SourceFile): readonly (readonly [word: string, text: string])[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => {
    const [, word, given] = /^\/\/ ([a-z]+): (.+)$/.exec(line) ?? [];
    return word && given ? [[word, given] as const] : [];
  });
}

export function standardTool(name: string): SourceFile {
  const path = join(packageRoot(), 'stdlib/tools', `${name}.tsbpf`);
  return { name, text: readFileSync(path, 'utf8') };
}

const fixtures = new Map<string, KernelDescription>();

/** Read once: a description is immutable, and takes some ms to read. */
export function fixtureKernel(name: string): KernelDescription {
  const known = fixtures.get(name) ?? readFixture(name);
  fixtures.set(name, known);
  return known;
}

function readFixture(name: string): KernelDescription {
  const path = join(packageRoot(), 'test/kernels', `${name}.json`);
  return kernelFromJson(JSON.parse(readFileSync(path, 'utf8')));
}
