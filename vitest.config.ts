// Which tests exist and what may run side by side: unit tests share the machine, whatever attaches to the kernel or
// packs the package runs one file at a time, after them.

import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';

interface Suite {
  readonly name: string;
  readonly include: readonly string[];
  readonly order: number;
  readonly timeoutMs: number;
}

const suites: readonly Suite[] = [
  {
    name: 'unit',
    include: ['test/unit', 'test/golden', 'test/compile', 'test/fuzz', 'test/api', 'test'],
    order: 0,
    timeoutMs: 60_000,
  },
  { name: 'libbpf-napi', include: ['src/libbpf-napi/test'], order: 1, timeoutMs: 30_000 },
  { name: 'kernel', include: ['test/kernel'], order: 2, timeoutMs: 60_000 },
  { name: 'acceptance', include: ['test/acceptance'], order: 3, timeoutMs: 180_000 },
  { name: 'packaging', include: ['test/packaging'], order: 4, timeoutMs: 180_000 },
];

function project({ name, include, order, timeoutMs }: Suite): TestProjectConfiguration {
  return {
    test: {
      name,
      include: include.map((folder) => (folder === 'test' ? 'test/*.test.ts' : `${folder}/**/*.test.ts`)),
      environment: 'node',
      fileParallelism: order === 0,
      sequence: { groupOrder: order },
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
    },
  };
}

const config: ViteUserConfig = defineConfig({ test: { projects: suites.map(project) } });
export default config;
